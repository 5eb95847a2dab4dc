/* The metadata generator reads this file as text: types are spelled out and every enum stands here. */
import { cell } from "../cell";
import { conversionCell, funnelCell, intervalCell, winRateCell } from "../cells/rates";

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
 * How INTERVAL counts
 * @customenum {string}
 */
enum CountBasis {
  /** Deals that reached the stage, skipped stages included (the default) */
  Entered = "entered",
  /** Leaves out deals still under way */
  Resolved = "resolved",
  /** Only deals that entered every stage in order */
  Strict = "strict",
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
 * Between which two fractions the conversion from one stage to another lies, with 95 % confidence.
 * @customfunction INTERVAL
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} from One stage name: where the deals start
 * @param {any} [to] One stage name: where they arrive; the next stage if left out
 * @param {any} [confidence] One number between 0 and 1; 0.95 if left out
 * @param {CountBasis} [basis] entered (default), resolved or strict
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} Two cells: the lower and the upper fraction
 */
export function interval(
  deals: any[][],
  from: any,
  to?: any,
  confidence?: any,
  basis?: CountBasis,
  stages?: any[][],
  options?: any[][][],
): any[][] {
  return cell(() => intervalCell(deals, { from, to, confidence, basis, stages, options }));
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
