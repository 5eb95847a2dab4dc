/* The metadata generator reads this file as text: types are spelled out and every enum stands here. */
import { cell } from "../cell";
import {
  dealCountCell,
  dealValueCell,
  dealsCell,
  nextActionsCell,
  stalledCell,
} from "../cells/deals";

/**
 * Which deals of a stage are meant
 * @customenum {string}
 */
enum DealState {
  /** Reached the stage or a later one (the default) */
  Reached = "reached",
  /** Moved on to a later stage or won */
  Moved = "moved",
  /** Lost with this as their furthest stage */
  Lost = "lost",
  /** Open with this as their furthest stage */
  Open = "open",
  /** Stand in this stage now */
  Now = "now",
  /** Reached the stage and won */
  Won = "won",
  /** Passed the stage without an entry */
  Skipped = "skipped",
  /** Stand here longer than the target days */
  Stalled = "stalled",
  /** Rows that could not be read, whatever the stage */
  LeftOut = "leftout",
}

/**
 * Number of deals that reached, left, lost at or stand in a stage.
 * @customfunction DEALCOUNT
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} stage One stage name
 * @param {DealState} [state] reached (default), moved, lost, open, now, won, skipped, stalled or leftout
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any} Number of deals
 */
export function dealCount(
  deals: any[][],
  stage: any,
  state?: DealState,
  stages?: any[][],
  options?: any[][][],
): any {
  return cell(() => dealCountCell(deals, { stage, state, stages, options }));
}

/**
 * Amount of the deals that reached, left, lost at or stand in a stage.
 * @customfunction DEALVALUE
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} stage One stage name
 * @param {DealState} [state] reached (default), moved, lost, open, now, won, skipped, stalled or leftout
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any} Sum of the amounts
 */
export function dealValue(
  deals: any[][],
  stage: any,
  state?: DealState,
  stages?: any[][],
  options?: any[][][],
): any {
  return cell(() => dealValueCell(deals, { stage, state, stages, options }));
}

/**
 * The rows of the deals that reached, left, lost at or stand in a stage.
 * @customfunction DEALS
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} stage One stage name
 * @param {DealState} [state] reached (default), moved, lost, open, now, won, skipped, stalled or leftout
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} The header row of the range, then a row a deal
 */
export function deals(
  deals: any[][],
  stage: any,
  state?: DealState,
  stages?: any[][],
  options?: any[][][],
): any[][] {
  return cell(() => dealsCell(deals, { stage, state, stages, options }));
}

/**
 * Open deals that have stood in their stage for too long, the longest first.
 * @customfunction STALLED
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} [days] One number of days that a deal may stand; the target days of its stage if left out
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then a row a deal
 */
export function stalled(
  deals: any[][],
  days?: any,
  stages?: any[][],
  options?: any[][][],
): any[][] {
  return cell(() => stalledCell(deals, { days, stages, options }));
}

/**
 * Open deals in the order to act on: next step overdue, stalled, without a next step.
 * @customfunction NEXTACTIONS
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} [limit] One whole number: the most deals to list; all if left out
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then a row a deal with the reason
 */
export function nextActions(
  deals: any[][],
  limit?: any,
  stages?: any[][],
  options?: any[][][],
): any[][] {
  return cell(() => nextActionsCell(deals, { limit, stages, options }));
}
