import { dealCells, shownCells, stageName } from "../deals/deal-cells";
import { descending } from "../columns/descending";
import type { Pipeline } from "../pipeline";
import type { ShownCell } from "../cells/shown-cell";
import { stalledDeals } from "../deals/stalled";

/** A stalled deal as STALLED lists it, a row of cells since there may be many; unknown cells are "". */
export type StalledRow = readonly [
  deal: ShownCell,
  owner: ShownCell,
  stage: string,
  days: number,
  limitDays: number,
  amount: number | "",
  nextStep: ShownCell,
];

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
  const rowOf = (at: number): StalledRow => {
    const deal = found.deals[at]!;
    const amount = amounts[deal]!;
    return [
      dealOf(deal),
      owner(deal),
      stageName(pipeline, deal),
      found.days[at]!,
      found.limits[at]!,
      Number.isNaN(amount) ? "" : amount,
      nextStep(deal),
    ];
  };
  const places = descending(found.days);
  const rows = new Array<StalledRow>(places.length);
  const placeOf = new Int32Array(places.length);
  for (let place = 0; place < places.length; place++) placeOf[places[place]!] = place;
  // In the order of the rows, as they lie in memory.
  for (let at = 0; at < rows.length; at++) rows[placeOf[at]!] = rowOf(at);
  return rows;
}
