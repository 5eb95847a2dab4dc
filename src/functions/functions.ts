/* The metadata generator reads this file as text: types are spelled out and every enum stands here. */
import { cell } from "./cell";
import {
  conversionCell,
  cycleTimeCell,
  dealCountCell,
  funnelCell,
  winRateCell,
} from "./metric-cells";

/**
 * How CONVERSION counts
 * @customenum {string}
 */
enum ConversionBasis {
  /** Deals that reached the stage, skipped stages included (the default) */
  Entered = "entered",
  /** Leaves out deals still under way */
  Resolved = "resolved",
  /** Only deals that entered every stage in order */
  Strict = "strict",
  /** By amount instead of by number */
  Value = "value",
}

/**
 * How WINRATE counts
 * @customenum {string}
 */
enum WinRateBasis {
  /** Won deals of all closed deals (the default) */
  Closed = "closed",
  /** Won deals of all deals */
  Created = "created",
  /** Won amount of the closed amount */
  Value = "value",
}

/**
 * Which figure of the times is given
 * @customenum {string}
 */
enum Statistic {
  /** Half of the deals took longer (the default) */
  Median = "median",
  /** Average */
  Mean = "mean",
  /** Shortest time */
  Min = "min",
  /** Longest time */
  Max = "max",
  /** Sample standard deviation (n - 1) */
  Stdev = "stdev",
  /** Number of deals with both dates */
  Count = "count",
  /** 10th percentile */
  P10 = "p10",
  /** 25th percentile */
  P25 = "p25",
  /** 75th percentile */
  P75 = "p75",
  /** 90th percentile */
  P90 = "p90",
  /** 95th percentile */
  P95 = "p95",
}

/**
 * The unit of a time
 * @customenum {string}
 */
enum TimeUnit {
  /** Days (the default) */
  Days = "days",
  /** Hours */
  Hours = "hours",
  /** Minutes */
  Minutes = "minutes",
  /** Weeks */
  Weeks = "weeks",
  /** Monday to Friday, without holidays */
  Workdays = "workdays",
}

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
 * Share of the deals that reach one stage and go on to another, as a fraction from 0 to 1.
 * @customfunction CONVERSION
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} from One stage name: where the deals start
 * @param {any} [to] One stage name: where they arrive; the next stage if left out
 * @param {ConversionBasis} [basis] entered (default), resolved, strict or value
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any} Fraction from 0 to 1
 */
export function conversion(
  deals: any[][],
  from: any,
  to?: any,
  basis?: ConversionBasis,
  stages?: any[][],
  options?: any[][][],
): any {
  return cell(() => conversionCell(deals, { from, to, basis, stages, options }));
}

/**
 * Share of deals that are won, as a fraction from 0 to 1.
 * @customfunction WINRATE
 * @param {any[][]} deals Range of deals with its header row
 * @param {WinRateBasis} [basis] closed (default), created or value
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any} Fraction from 0 to 1
 */
export function winRate(
  deals: any[][],
  basis?: WinRateBasis,
  stages?: any[][],
  options?: any[][][],
): any {
  return cell(() => winRateCell(deals, { basis, stages, options }));
}

/**
 * The whole funnel as a table: a row a stage with its counts, conversions, median days and amount.
 * @customfunction FUNNEL
 * @param {any[][]} deals Range of deals with its header row
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then a row a stage
 */
export function funnel(deals: any[][], stages?: any[][], options?: any[][][]): any[][] {
  return cell(() => funnelCell(deals, { stages, options }));
}

/**
 * How long deals take from one stage to another, or from their start to Won.
 * @customfunction CYCLETIME
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} [from] One stage name; the start of the deal if left out
 * @param {any} [to] One stage name; Won if left out
 * @param {Statistic} [statistic] median (default), mean, min, max, stdev, count, p10, p25, p75, p90 or p95
 * @param {TimeUnit} [unit] days (default), hours, minutes, weeks or workdays
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any} Time in the unit
 */
export function cycleTime(
  deals: any[][],
  from?: any,
  to?: any,
  statistic?: Statistic,
  unit?: TimeUnit,
  stages?: any[][],
  options?: any[][][],
): any {
  return cell(() => cycleTimeCell(deals, { from, to, statistic, unit, stages, options }));
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
