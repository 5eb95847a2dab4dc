/* The metadata generator reads this file as text: types are spelled out and every enum stands here. */
import { cell } from "../cell";
import { dealCountCell } from "../cells/deals";

/**
 * Which deals of a stage are counted
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
