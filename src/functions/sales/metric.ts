/* The metadata generator reads this file as text: types are spelled out and every enum stands here. */
import { cellWith } from "../cell";
import { metricCell } from "../cells/metric";
import { ownFigures } from "../late-own-figures";

/**
 * A figure of your own: a formula such as won / (won + lost) over figures of the deals.
 * @customfunction METRIC
 * @param {any[][]} deals Range of deals with its header row
 * @param {any} expression One formula over won, lost, open, total, reached("Offer"), days("Lead","Won") and others
 * @param {any[][]} [stages] Column of stage names in order, or the Stages table
 * @param {any[][][]} [options] Pairs: a column and a criterion ("Owner","Ann"), or a setting and its value
 * @returns {any} One number
 */
export function metric(
  deals: any[][],
  expression: any,
  stages?: any[][],
  options?: any[][][],
): any {
  return cellWith(ownFigures, (figures) =>
    metricCell(figures, deals, { expression, stages, options }),
  );
}
