/* The metadata generator reads this file as text: types are spelled out and every enum stands here. */
import { cell, cellWith } from "../cell";
import { checkCell, flowCell, persistenceCell } from "../cells/quality";
import { checker } from "../checker";

/**
 * Problems in the rows: where each one is, and what it does to the figures.
 * @customfunction CHECK
 * @param {any[][]} deals Range of deals with its header row
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then a row a problem
 */
export function check(deals: any[][], stages?: any[][], options?: any[][][]): any[][] {
  return cellWith(checker, (check) => checkCell(check, deals, { stages, options }));
}

/**
 * How often deals moved from each stage to each other, from a history of their changes.
 * @customfunction FLOW
 * @param {any[][]} deals Range of changes of stage with its header row
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then a row a stage moved from
 */
export function flow(deals: any[][], stages?: any[][], options?: any[][][]): any[][] {
  return cell(() => flowCell(deals, { stages, options }));
}

/**
 * After how many follow-ups deals are given up, and how many those took that were won.
 * @customfunction PERSISTENCE
 * @param {any[][]} deals Range of deals with its header row
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then a row for 0, 1, 2, 3, 4 and 5 or more follow-ups
 */
export function persistence(deals: any[][], stages?: any[][], options?: any[][][]): any[][] {
  return cell(() => persistenceCell(deals, { stages, options }));
}
