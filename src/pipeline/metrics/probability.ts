import { IS_CLOSED, IS_WON, countDeals, reached } from "../deals/deal-query";
import { requireLossStages } from "../deals/loss-stages";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";

/**
 * Probability of winning from a stage: won among the closed deals that reached the stage ÷ the closed
 * deals that reached it. Open and parked deals do not count; a skipped stage counts as reached.
 * @param deals numbers of the deals counted
 * @param stage index of an open stage or of Won
 * @param minimum closed deals that must have reached the stage, 1 or more
 * @returns fraction 0–1
 * @throws PipelineError "not-up-to-won" | "few-closed" | "order-unknown" | "loss-stage-unknown"
 * @see docs/metrics.md, "Money"
 */
export function probability(
  pipeline: Pipeline,
  deals: Int32Array,
  stage: number,
  minimum: number,
): number {
  const { stages } = pipeline;
  const { name } = stages.at(stage);
  if (stage > stages.won)
    throw new PipelineError("not-up-to-won", { argument: "stage", stage: name });
  if (stage < stages.won) stages.requireOrder();
  requireLossStages(pipeline, deals, stage);
  const here = reached(stages, stage);
  const closed = countDeals(pipeline, deals, { ...here, outcomes: IS_CLOSED });
  if (closed < Math.max(1, minimum))
    throw new PipelineError("few-closed", { stage: name, closed, minimum });
  return countDeals(pipeline, deals, { ...here, outcomes: IS_WON }) / closed;
}
