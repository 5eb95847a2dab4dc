import type { Pipeline } from "../pipeline";
import { figureOrError, type Figure } from "../figure";
import { PipelineError } from "../pipeline-error";
import {
  countDeals,
  lostAt,
  movedOn,
  openAt,
  reached,
  skipped,
  sumAmounts,
  type DealQuery,
} from "../deals/deal-query";
import { involvesLaterStage, unknownLosses } from "../deals/loss-stages";
import { timeInStage } from "./time-in-stage";

/** One stage of the funnel; the units are in the names, rates are fractions 0–1. */
export interface FunnelRow {
  readonly stage: string;
  readonly reached: Figure;
  readonly movedOn: Figure;
  readonly lostHere: Figure;
  readonly openHere: Figure;
  readonly skipped: Figure;
  /** Conversion to the next row; undefined in the last. */
  readonly stepConversionRate: Figure | undefined;
  /** Share of the deals that reached the first stage. */
  readonly cumulativeRate: Figure;
  readonly medianDays: Figure;
  readonly amount: Figure;
}

/**
 * The funnel: a row a stage, the open stages in order, Won, then the post-sale stages. A figure that
 * cannot be computed is a PipelineError in its place; the others stand.
 * @param deals numbers of the deals counted
 * @throws PipelineError "order-unknown" | "no-chosen-deals"
 * @see docs/metrics.md, "Reached, and conversion"
 */
export function funnel(pipeline: Pipeline, deals: Int32Array): FunnelRow[] {
  const { stages } = pipeline;
  stages.requireOrder();
  if (deals.length === 0) throw new PipelineError("no-chosen-deals", { total: pipeline.length });
  const refusal = unknownLosses(pipeline, deals);
  const count = (query: DealQuery) => countDeals(pipeline, deals, query);
  const reachedFirst = count(reached(stages, 0));
  return stages.stages.slice(0, stages.sequenceEnd).map(({ name }, stage) => {
    const next = stage + 1;
    const figure = (compute: () => number, ...involved: number[]): Figure =>
      refusal !== undefined && involvesLaterStage(pipeline, stage, ...involved)
        ? refusal
        : figureOrError(compute);
    const reachedHere = figure(() => count(reached(stages, stage)));
    return {
      stage: name,
      reached: reachedHere,
      movedOn: figure(() => count(movedOn(stages, stage)), next),
      lostHere: figure(() => count(lostAt(stages, stage)), next),
      openHere: figure(() => count(openAt(stage))),
      skipped: figureOrError(() => skipped(pipeline, deals, stage).length),
      stepConversionRate:
        next === stages.sequenceEnd
          ? undefined
          : ratio(
              figure(() => count(reached(stages, next)), next),
              reachedHere,
              name,
            ),
      cumulativeRate: ratio(reachedHere, reachedFirst, stages.at(0).name),
      medianDays: figureOrError(() => timeInStage(pipeline, deals, stage, "median", "days")),
      amount: figure(() => sumAmounts(pipeline, deals, reached(stages, stage))),
    };
  });
}

function ratio(part: Figure, whole: Figure, stage: string): Figure {
  if (part instanceof PipelineError) return part;
  if (whole instanceof PipelineError) return whole;
  return whole === 0 ? new PipelineError("none-reached", { stage }) : part / whole;
}
