/* The metadata generator reads this file as text: types are spelled out and every enum stands here. */
import { cell } from "../cell";
import {
  changeCell,
  coverageCell,
  probabilityCell,
  velocityCell,
  weightedValueCell,
} from "../cells/money";

/**
 * Where the probability of each open deal comes from
 * @customenum {string}
 */
enum ProbabilityMethod {
  /** The deal's own Probability column */
  Deal = "deal",
  /** The Probability of its stage in the Stages table */
  Stage = "stage",
  /** The share of closed deals from its stage that were won */
  Learned = "learned",
}

/**
 * Money that the pipeline brings a day: open deals x win rate x mean won amount / mean won days.
 * @customfunction VELOCITY
 * @param {any[][]} deals Range of deals with its header row
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any} Money a day
 */
export function velocity(deals: any[][], stages?: any[][], options?: any[][][]): any {
  return cell(() => velocityCell(deals, { stages, options }));
}

/**
 * Amount of the open deals, each weighted by its probability of being won.
 * @customfunction WEIGHTEDVALUE
 * @param {any[][]} deals Range of deals with its header row
 * @param {ProbabilityMethod} [method] deal, stage or learned; the first that exists for a deal if left out
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any} Weighted amount
 */
export function weightedValue(
  deals: any[][],
  method?: ProbabilityMethod,
  stages?: any[][],
  options?: any[][][],
): any {
  return cell(() => weightedValueCell(deals, { method, stages, options }));
}

/**
 * Share of the closed deals that reached a stage and were won, as a fraction from 0 to 1.
 * @customfunction PROBABILITY
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} stage One stage name: an open stage or Won
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any} Fraction from 0 to 1
 */
export function probability(
  deals: any[][],
  stage: any,
  stages?: any[][],
  options?: any[][][],
): any {
  return cell(() => probabilityCell(deals, { stage, stages, options }));
}

/**
 * How many times the open deals expected in a period cover what is missing to its target.
 * @customfunction COVERAGE
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} target One number: the amount to be won in the period
 * @param {any} start One date: the first day of the period
 * @param {any} end One date: the last day of the period, included
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any} Ratio
 */
export function coverage(
  deals: any[][],
  target: any,
  start: any,
  end: any,
  stages?: any[][],
  options?: any[][][],
): any {
  return cell(() => coverageCell(deals, { target, start, end, stages, options }));
}

/**
 * How the open pipeline changed in a period: opening, created, reopened, won, lost and closing.
 * @customfunction CHANGE
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} start One date: the first day of the period
 * @param {any} end One date: the last day of the period, included
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then a row a change with its deals and amount
 */
export function change(
  deals: any[][],
  start: any,
  end: any,
  stages?: any[][],
  options?: any[][][],
): any[][] {
  return cell(() => changeCell(deals, { start, end, stages, options }));
}
