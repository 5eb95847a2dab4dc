import { dealCells, shownCells, stageName } from "../deal-cells";
import { descending } from "../descending";
import type { Pipeline } from "../pipeline";
import type { ShownCell } from "../shown-cell";
import { stalledDeals } from "../stalled";

/** A stalled deal as STALLED lists it; unknown cells are "". */
export interface StalledRow {
  readonly deal: ShownCell;
  readonly owner: ShownCell;
  readonly stage: string;
  readonly days: number;
  readonly limitDays: number;
  readonly amount: number | "";
  readonly nextStep: ShownCell;
}

/**
 * Stalled deals: open deals (not parked ones) that have stood in their stage for more days than they
 * may, the longest first; equal ones in the order of the rows.
 * @param deals numbers of the deals looked at
 * @param limitDays the limit of all deals in days; undefined = the target days of each stage
 * @throws PipelineError "no-target-days" | "no-stage-dates" | "no-dates"
 * @see docs/metrics.md, "Time"
 */
export function stalled(
  pipeline: Pipeline,
  deals: Int32Array,
  limitDays: number | undefined,
): StalledRow[] {
  const found = stalledDeals(pipeline, deals, limitDays);
  const dealOf = dealCells(pipeline);
  const owner = shownCells(pipeline, "owner");
  const nextStep = shownCells(pipeline, "nextStep");
  const amounts = pipeline.amounts();
  // In the order of the rows, as they lie in memory.
  const rows = Array.from(found.deals, (deal, at): StalledRow => {
    const amount = amounts[deal]!;
    return {
      deal: dealOf(deal),
      owner: owner(deal),
      stage: stageName(pipeline, deal),
      days: found.days[at]!,
      limitDays: found.limits[at]!,
      amount: Number.isNaN(amount) ? "" : amount,
      nextStep: nextStep(deal),
    };
  });
  return Array.from(descending(found.days), (at) => rows[at]!);
}
