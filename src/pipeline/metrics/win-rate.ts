import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { IS_CLOSED, IS_WON, countDeals, sumAmounts, withOutcome } from "../deals/deal-query";

export const WIN_RATE_BASES = ["closed", "created", "value"] as const;
export type WinRateBasis = (typeof WIN_RATE_BASES)[number];

/**
 * Win rate: `closed` won ÷ (won + lost); `created` won ÷ all deals; `value` won amount ÷ closed
 * amount. Open and parked deals count as created only.
 * @param deals numbers of the deals counted
 * @returns fraction 0–1
 * @throws PipelineError "none-closed" | "no-closed-amount" | "no-chosen-deals" | "mixed-currencies"
 * @see docs/metrics.md, "Reached, and conversion"
 */
export function winRate(pipeline: Pipeline, deals: Int32Array, basis: WinRateBasis): number {
  const won = withOutcome(IS_WON);
  const closed = withOutcome(IS_CLOSED);
  if (basis === "created") {
    if (deals.length === 0) throw new PipelineError("no-chosen-deals", { total: pipeline.length });
    return countDeals(pipeline, deals, won) / deals.length;
  }
  if (basis === "value") {
    const closedAmount = sumAmounts(pipeline, deals, closed);
    if (closedAmount === 0) throw new PipelineError("no-closed-amount", {});
    return sumAmounts(pipeline, deals, won) / closedAmount;
  }
  const closedCount = countDeals(pipeline, deals, closed);
  if (closedCount === 0) throw new PipelineError("none-closed", {});
  return countDeals(pipeline, deals, won) / closedCount;
}
