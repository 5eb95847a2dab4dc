import { sumAmounts } from "../money";
import { LOST, WON } from "../outcome";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { countDeals, dealsWhere } from "../reached";

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
  const { outcome } = pipeline.records;
  const won = dealsWhere(deals, (deal) => outcome[deal] === WON);
  if (basis === "created") {
    if (deals.length === 0) throw new PipelineError("no-chosen-deals", { total: pipeline.length });
    return won.length / deals.length;
  }
  if (basis === "value") {
    const closed = dealsWhere(deals, (deal) => outcome[deal] === WON || outcome[deal] === LOST);
    const closedAmount = sumAmounts(pipeline, closed);
    if (closedAmount === 0) throw new PipelineError("no-closed-amount", {});
    return sumAmounts(pipeline, won) / closedAmount;
  }
  const lostCount = countDeals(deals, (deal) => outcome[deal] === LOST);
  if (won.length + lostCount === 0) throw new PipelineError("none-closed", {});
  return won.length / (won.length + lostCount);
}
