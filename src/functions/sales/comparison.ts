/* The metadata generator reads this file as text: types are spelled out and every enum stands here. */
import { cell } from "../cell";
import {
  bottleneckCell,
  breakdownCell,
  cohortCell,
  compareCell,
  signalsCell,
} from "../cells/comparison";

/**
 * Calendar period
 * @customenum {string}
 */
enum Period {
  /** Weeks from Monday, numbered as ISO does */
  Week = "week",
  /** Months (the default) */
  Month = "month",
  /** Quarters */
  Quarter = "quarter",
  /** Years */
  Year = "year",
}

/**
 * Whether two groups of deals convert differently, with interval, p-value and verdict.
 * @customfunction COMPARE
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} column Header of the column that tells the groups apart
 * @param {any} groupA One criterion: a value, or a comparison (">=100")
 * @param {any} groupB One criterion for the other group
 * @param {any} [from] One stage name: where the deals start; the first stage if left out
 * @param {any} [to] One stage name: where they arrive; Won if left out
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then one row with both groups
 */
export function compare(
  deals: any[][],
  column: any,
  groupA: any,
  groupB: any,
  from?: any,
  to?: any,
  stages?: any[][],
  options?: any[][][],
): any[][] {
  return cell(() => compareCell(deals, { column, groupA, groupB, from, to, stages, options }));
}

/**
 * Deals, win rate with interval, days and amount by the values of a column, most deals first.
 * @customfunction BREAKDOWN
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} column Header of the column to break down by
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then a row a value
 */
export function breakdown(
  deals: any[][],
  column: any,
  stages?: any[][],
  options?: any[][][],
): any[][] {
  return cell(() => breakdownCell(deals, { column, stages, options }));
}

/**
 * How far the deals that started in each period came, and whether the period may be judged yet.
 * @customfunction COHORT
 * @param {any[][]} deals Range of deals with its header row
 * @param {Period} [period] week, month (default), quarter or year
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then a row a period
 */
export function cohort(
  deals: any[][],
  period?: Period,
  stages?: any[][],
  options?: any[][][],
): any[][] {
  return cell(() => cohortCell(deals, { period, stages, options }));
}

/**
 * The steps of the pipeline by the wins that reaching their benchmark would have gained.
 * @customfunction BOTTLENECK
 * @param {any[][]} deals Range of deals with its header row
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then a row a step
 */
export function bottleneck(deals: any[][], stages?: any[][], options?: any[][][]): any[][] {
  return cell(() => bottleneckCell(deals, { stages, options }));
}

/**
 * What changed in the last finished period more than chance explains, measure by measure.
 * @customfunction SIGNALS
 * @param {any[][]} deals Range of deals with its header row
 * @param {Period} [period] week, month (default), quarter or year
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then a row a measure
 */
export function signals(
  deals: any[][],
  period?: Period,
  stages?: any[][],
  options?: any[][][],
): any[][] {
  return cell(() => signalsCell(deals, { period, stages, options }));
}
