import { select } from "../columns/columns";
import { IS_OPEN, dealsWhere, withOutcome } from "../deals/deal-query";
import { requireAmounts, requireOneCurrency } from "../deals/money";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import {
  LEARNING_MINIMUM,
  winProbabilities,
  type ProbabilityMethod,
} from "../deals/win-probabilities";

/**
 * Weighted value of the open pipeline: Σ amount × probability over the open deals, parked ones left
 * out. Deals without an amount or without a probability are left out; without open deals it is 0.
 * @param deals numbers of the deals summed; probabilities are learnt from all
 * @param method undefined = for each deal the first of deal, stage and learned that exists
 * @param minimum closed deals from which a stage's probability is learnt; undefined = 10
 * @returns amount in the currency of the rows
 * @throws PipelineError "no-amount-column" | "no-probability" | "mixed-currencies"
 * @see docs/metrics.md, "Money"
 */
export function weightedValue(
  pipeline: Pipeline,
  deals: Int32Array,
  method: ProbabilityMethod | undefined,
  minimum = LEARNING_MINIMUM,
): number {
  requireAmounts(pipeline);
  const probabilities = winProbabilities(pipeline, method, minimum);
  const amounts = pipeline.amounts();
  const open = dealsWhere(pipeline, deals, withOutcome(IS_OPEN));
  const known = select(open, (deal) => !Number.isNaN(probabilities[deal]!));
  if (known.length === 0 && open.length > 0)
    throw new PipelineError("no-probability", { method: method ?? "", minimum });
  requireOneCurrency(pipeline, known);
  let sum = 0;
  for (let at = 0; at < known.length; at++) {
    const deal = known[at]!;
    const amount = amounts[deal]!;
    if (!Number.isNaN(amount)) sum += amount * probabilities[deal]!;
  }
  return sum;
}
