/* The metadata generator reads this file as text: types are spelled out and every enum stands here. */
import { cell } from "../cell";
import { checkCell } from "../cells/quality";

/**
 * Problems in the rows: where each one is, and what it does to the figures.
 * @customfunction CHECK
 * @param {any[][]} deals Range of deals with its header row
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any[][]} A header row, then a row a problem
 */
export function check(deals: any[][], stages?: any[][], options?: any[][][]): any[][] {
  return cell(() => checkCell(deals, { stages, options }));
}
