/* The metadata generator reads this file as text: types are spelled out and every enum stands here. */
import { cell } from "../cell";
import { cycleTimeCell, timeInStageCell, winChanceCell } from "../cells/time";

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
  /** Median by Kaplan-Meier, which counts deals still under way too */
  Km = "km",
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
 * How long deals take from one stage to another, or from their start to Won.
 * @customfunction CYCLETIME
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} [from] One stage name; the start of the deal if left out
 * @param {any} [to] One stage name; Won if left out
 * @param {Statistic} [statistic] median (default), mean, min, max, stdev, count, p10, p25, p75, p90, p95 or km
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
 * How long deals stay in a stage: of each the sum of its finished stays there.
 * @customfunction TIMEINSTAGE
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} stage One stage name
 * @param {Statistic} [statistic] median (default), mean, min, max, stdev, count, p10, p25, p75, p90, p95 or km
 * @param {TimeUnit} [unit] days (default), hours, minutes, weeks or workdays
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any} Time in the unit
 */
export function timeInStage(
  deals: any[][],
  stage: any,
  statistic?: Statistic,
  unit?: TimeUnit,
  stages?: any[][],
  options?: any[][][],
): any {
  return cell(() => timeInStageCell(deals, { stage, statistic, unit, stages, options }));
}

/**
 * Chances that a deal is won, lost or still open so many days after its start.
 * @customfunction WINCHANCE
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} days One number of days, above 0
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} Three cells: the fractions won, lost and open; together 1
 */
export function winChance(
  deals: any[][],
  days: any,
  stages?: any[][],
  options?: any[][][],
): any[][] {
  return cell(() => winChanceCell(deals, { days, stages, options }));
}
