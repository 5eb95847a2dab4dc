import { cohortsByStart, isMature, type Cohort } from "../deals/cohorts";
import { IS_CLOSED, IS_WON, countDeals, reached, withOutcome } from "../deals/deal-query";
import { figureOrError, type Figure } from "../figure";
import { requireLossStages } from "../deals/loss-stages";
import type { Period } from "../deals/periods";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { cycleTime } from "./cycle-time";

/** The deals that started in one period. */
export interface CohortRow {
  readonly period: string;
  readonly deals: number;
  /** Share of the deals that reached each open stage, in their order; fractions 0–1. */
  readonly reachedShares: readonly Figure[];
  readonly won: number;
  /** Open and parked. */
  readonly open: number;
  readonly medianDays: Figure;
  readonly isMature: boolean;
}

/**
 * Cohorts of deals by the calendar period of their start, a row a period from the first start to the
 * last, empty ones too: how far each came, in how many days from start to Won, and whether it may be
 * judged. Mature: the period is over as of asOf, at least 20 and 80 % of its deals are won or lost.
 * Deals without a start are left out; a figure that cannot be computed is a PipelineError.
 * @param deals numbers of the deals counted
 * @throws PipelineError "no-starts" | "too-many-periods" | "order-unknown"
 * @see docs/metrics.md, "Comparison"
 */
export function cohort(pipeline: Pipeline, deals: Int32Array, period: Period): CohortRow[] {
  pipeline.stages.requireOrder();
  return cohortsByStart(pipeline, deals, period).map((each) => rowOf(pipeline, each, period));
}

function rowOf(pipeline: Pipeline, cohort: Cohort, period: Period): CohortRow {
  const { stages } = pipeline;
  const { deals, label } = cohort;
  const count = (outcomes: number) => countDeals(pipeline, deals, withOutcome(outcomes));
  return {
    period: label,
    deals: deals.length,
    reachedShares: stages.stages
      .slice(0, stages.openCount)
      .map((_, stage) => figureOrError(() => reachedShare(pipeline, deals, stage))),
    won: count(IS_WON),
    open: deals.length - count(IS_CLOSED),
    medianDays: figureOrError(() =>
      cycleTime(pipeline, deals, undefined, undefined, "median", "days"),
    ),
    isMature: isMature(pipeline, cohort, period),
  };
}

/** @throws PipelineError "none-reached" for a period without deals | "loss-stage-unknown" */
function reachedShare(pipeline: Pipeline, deals: Int32Array, stage: number): number {
  if (deals.length === 0)
    throw new PipelineError("none-reached", { stage: pipeline.stages.at(0).name });
  requireLossStages(pipeline, deals, stage);
  return countDeals(pipeline, deals, reached(pipeline.stages, stage)) / deals.length;
}
