import { cohortsByStart, isMature, type Cohort } from "../deals/cohorts";
import { lostAt, sumAmounts } from "../deals/deal-query";
import { descending } from "../columns/descending";
import { figureOrError, type Figure } from "../figure";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import type { Stage } from "../stages";
import { summarise } from "../statistics/summary";
import { conversion, conversionRate, type Conversion } from "./conversion";
import { probability } from "./probability";
import { timeInStage } from "./time-in-stage";

/** The step from one open stage to the next; rates are fractions 0–1. */
export interface BottleneckRow {
  readonly stage: string;
  /** Conversion to the next stage, `resolved`. */
  readonly conversionRate: Figure;
  readonly benchmarkLow: number | undefined;
  readonly benchmarkHigh: number | undefined;
  readonly medianDays: Figure;
  readonly targetDays: number | undefined;
  readonly lostDeals: Figure;
  readonly lostAmount: Figure;
  readonly winsGained: Figure;
}

/** So many mature quarters make a benchmark of one's own. */
const LEAST_QUARTERS = 4;

/**
 * Bottlenecks: the steps of the pipeline by the wins that reaching their benchmark would have gained,
 * max(0, benchmark − rate) × resolved deals there × PROBABILITY of the next stage (Won: 1). The rate is
 * the conversion `resolved`; the benchmark the middle of the band in the stages table (or the one
 * bound there is), else the 75th percentile of at least 4 mature quarters of starts. Equal gains keep
 * the stage order, unknown ones come last.
 * @param deals numbers of the deals counted, learnt from too
 * @throws PipelineError "order-unknown"
 * @see docs/metrics.md, "Comparison"
 */
export function bottleneck(pipeline: Pipeline, deals: Int32Array): BottleneckRow[] {
  const { stages } = pipeline;
  stages.requireOrder();
  const quarters = matureQuarters(pipeline, deals);
  const rows = stages.stages.slice(0, stages.openCount).map((stage, at): BottleneckRow => {
    const step = figureOrError(() => conversion(pipeline, deals, at, at + 1, "resolved"));
    return {
      stage: stage.name,
      conversionRate: rateOf(step, stage),
      benchmarkLow: stage.benchmarkLow,
      benchmarkHigh: stage.benchmarkHigh,
      medianDays: figureOrError(() => timeInStage(pipeline, deals, at, "median", "days")),
      targetDays: stage.targetDays,
      // Of the deals resolved at a step those that did not move on were lost there.
      lostDeals: step instanceof PipelineError ? step : step.base - step.converted,
      lostAmount:
        step instanceof PipelineError
          ? step
          : figureOrError(() => sumAmounts(pipeline, deals, lostAt(stages, at))),
      winsGained: figureOrError(() => winsGained(pipeline, deals, at, step, quarters)),
    };
  });
  const gains = rows.map(({ winsGained }) =>
    winsGained instanceof PipelineError ? NaN : winsGained,
  );
  return Array.from(descending(Float64Array.from(gains)), (at) => rows[at]!);
}

/** The rate of a step, or why there is none. */
function rateOf(step: Conversion | PipelineError, { name }: Stage): Figure {
  if (step instanceof PipelineError) return step;
  if (step.base === 0) return new PipelineError("none-reached", { stage: name });
  return step.converted / step.base;
}

function winsGained(
  pipeline: Pipeline,
  deals: Int32Array,
  stage: number,
  step: Conversion | PipelineError,
  quarters: readonly Cohort[],
): number {
  const given = pipeline.stages.at(stage);
  const rate = rateOf(step, given);
  if (step instanceof PipelineError) throw step;
  if (rate instanceof PipelineError) throw rate;
  const gap = (bandMiddle(given) ?? ownBenchmark(pipeline, stage, quarters)) - rate;
  // Nothing is gained at a step that does well, whatever the chances behind it.
  if (gap <= 0) return 0;
  const next = stage + 1;
  const chance = next === pipeline.stages.won ? 1 : probability(pipeline, deals, next, 1);
  return gap * step.base * chance;
}

function bandMiddle({ benchmarkLow: low, benchmarkHigh: high }: Stage): number | undefined {
  if (low === undefined || high === undefined) return low ?? high;
  return (low + high) / 2;
}

/** The 75th percentile of the step among mature quarters. @throws PipelineError "no-benchmark" */
function ownBenchmark(pipeline: Pipeline, stage: number, quarters: readonly Cohort[]): number {
  const rates: number[] = [];
  for (const { deals } of quarters) {
    const rate = figureOrError(() => conversionRate(pipeline, deals, stage, stage + 1, "resolved"));
    if (typeof rate === "number") rates.push(rate);
  }
  if (rates.length < LEAST_QUARTERS)
    throw new PipelineError("no-benchmark", { stage: pipeline.stages.at(stage).name });
  return summarise(Float64Array.from(rates), "p75")!;
}

/** The quarters of starts that may be judged; none where no deal has a start. */
function matureQuarters(pipeline: Pipeline, deals: Int32Array): Cohort[] {
  const cohorts = figureOrError(() => cohortsByStart(pipeline, deals, "quarter"));
  if (cohorts instanceof PipelineError) return [];
  return cohorts.filter((each) => isMature(pipeline, each, "quarter"));
}
