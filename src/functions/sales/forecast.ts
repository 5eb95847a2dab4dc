/* The metadata generator reads this file as text: types are spelled out and every enum stands here. */
import { cell } from "../cell";
import { neededCell, outlookCell } from "../cells/forecast";

/**
 * What a target counts
 * @customenum {string}
 */
enum TargetKind {
  /** Number of won deals (the default) */
  Wins = "wins",
  /** Amount of won deals */
  Amount = "amount",
}

/**
 * The calendar periods of OUTLOOK
 * @customenum {string}
 */
enum OutlookPeriod {
  /** ISO weeks, from Monday */
  Week = "week",
  /** Months (the default) */
  Month = "month",
  /** Quarters */
  Quarter = "quarter",
}

/**
 * What the open deals are likely to bring in the periods to come, learnt from the past.
 * @customfunction OUTLOOK
 * @param {any[][]} deals Range of deals with its header row
 * @param {OutlookPeriod} [period] week, month (default) or quarter
 * @param {any} [horizon] One whole number of periods from 1 to 60; 6 if left out
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then a row a period
 */
export function outlook(
  deals: any[][],
  period?: OutlookPeriod,
  horizon?: any,
  stages?: any[][],
  options?: any[][][],
): any[][] {
  return cell(() => outlookCell(deals, { period, horizon, stages, options }));
}

/**
 * How many deals each stage must have for a target of wins or money, and how many are missing.
 * @customfunction NEEDED
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} target One number above 0: wins, or an amount of money
 * @param {TargetKind} [kind] wins (default) or amount
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then a row an open stage
 */
export function needed(
  deals: any[][],
  target: any,
  kind?: TargetKind,
  stages?: any[][],
  options?: any[][][],
): any[][] {
  return cell(() => neededCell(deals, { target, kind, stages, options }));
}
