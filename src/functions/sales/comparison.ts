/* The metadata generator reads this file as text: types are spelled out and every enum stands here. */
import { cell } from "../cell";
import { compareCell } from "../cells/comparison";

/**
 * Whether two groups of deals convert differently, with interval, p-value and verdict.
 * @customfunction COMPARE
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} column Header of the column that tells the groups apart
 * @param {any} groupA One criterion: a value, or text such as ">=100"
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
