import { IS_LOST, countDeals, withOutcome } from "./deal-query";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";

/** More lost deals than this share without a known stage make the later stages unknowable. */
const UNKNOWN_LOSSES_ALLOWED = 0.1;

/**
 * Why figures of an open stage behind the first cannot be had: more than 10 % of the lost deals do
 * not say how far they came. Undefined when enough of them do.
 */
export function unknownLosses(pipeline: Pipeline, deals: Int32Array): PipelineError | undefined {
  const lost = countDeals(pipeline, deals, withOutcome(IS_LOST));
  const unknown = pipeline.unknownLosses(deals);
  if (unknown <= lost * UNKNOWN_LOSSES_ALLOWED) return undefined;
  return new PipelineError("loss-stage-unknown", { unknown, lost });
}

/** Whether any of the stages is an open one behind the first. */
export function involvesLaterStage({ stages }: Pipeline, ...involved: readonly number[]): boolean {
  return involved.some((stage) => stage > 0 && stage < stages.openCount);
}

/** Refuses figures of open stages behind the first. @throws PipelineError "loss-stage-unknown" */
export function requireLossStages(
  pipeline: Pipeline,
  deals: Int32Array,
  ...involved: readonly number[]
): void {
  if (!involvesLaterStage(pipeline, ...involved)) return;
  const refusal = unknownLosses(pipeline, deals);
  if (refusal !== undefined) throw refusal;
}
