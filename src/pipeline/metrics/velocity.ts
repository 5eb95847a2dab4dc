import { IS_OPEN, IS_WON, countDeals, dealsWhere, withOutcome } from "../deals/deal-query";
import { meanAmount, requireAmounts } from "../deals/money";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { cycleTime } from "./cycle-time";
import { winRate } from "./win-rate";

/**
 * Sales velocity: open deals × win rate × mean won amount ÷ mean won cycle days. Parked deals are not
 * open here; blank amounts are left out of the mean; the cycle runs from the start to Won.
 * @param deals numbers of the deals counted
 * @returns money a day in the currency of the rows
 * @throws PipelineError "no-amount-column" | "none-closed" | "none-won" | "no-won-amount" | "no-span" |
 *   "zero-cycle" | "mixed-currencies"
 * @see docs/metrics.md, "Money"
 */
export function velocity(pipeline: Pipeline, deals: Int32Array): number {
  requireAmounts(pipeline);
  const rate = winRate(pipeline, deals, "closed");
  const won = dealsWhere(pipeline, deals, withOutcome(IS_WON));
  if (won.length === 0) throw new PipelineError("none-won", {});
  const amount = meanAmount(pipeline, won);
  const days = cycleTime(pipeline, won, undefined, undefined, "mean", "days");
  if (days === 0) throw new PipelineError("zero-cycle", {});
  return (countDeals(pipeline, deals, withOutcome(IS_OPEN)) * rate * amount) / days;
}
