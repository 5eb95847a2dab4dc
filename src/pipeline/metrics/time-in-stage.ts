import { marked } from "../columns/columns";
import { span, type Unit } from "../deals/durations";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { summarise, type Statistic, type TimeStatistic } from "../statistics/summary";
import { medianTime, watchedStays } from "./median-time";

/**
 * Time in a stage: a statistic of the deals' times there, each the sum of its finished stays. Open
 * stays count nowhere but in `km`, which watches them until asOf; deals without a finished stay are
 * not zeros; Won and Lost have none.
 * @returns in `unit`; `count` is 0 without times
 * @throws PipelineError "no-finished-stay" | "one-span" | "no-stage-dates" | "median-not-reached" (km)
 * @see docs/metrics.md, "Time"
 */
export function timeInStage(
  pipeline: Pipeline,
  deals: Int32Array,
  stage: number,
  statistic: TimeStatistic,
  unit: Unit,
): number {
  const time =
    statistic === "km"
      ? medianTime(watchedTimes(pipeline, deals, stage, unit), unit)
      : summaryOf(knownTimes(pipeline, deals, unit), stage, statistic);
  if (time !== undefined) return time;
  throw new PipelineError("no-finished-stay", { stage: pipeline.stages.at(stage).name });
}

function watchedTimes(pipeline: Pipeline, deals: Int32Array, stage: number, unit: Unit) {
  const { stages } = pipeline;
  const hasTimes = stage !== stages.won && stages.at(stage).kind !== "lost";
  return watchedStays(pipeline, hasTimes ? deals : new Int32Array(0), stage, unit);
}

/**
 * Time in each stage: per deal the sum of its finished stays there, in `unit`. Open stays are age and
 * count nowhere; deals without a finished stay are not zeros; Won and Lost have none.
 * @returns for each stage index the sums of the deals that have one
 * @throws PipelineError "no-stage-dates"
 * @see docs/metrics.md, "Time"
 */
export function timesInStage(pipeline: Pipeline, deals: Int32Array, unit: Unit): Float64Array[] {
  // Whoever takes a quantile reorders them.
  return knownTimes(pipeline, deals, unit).times.map((times) => times.slice());
}

interface KnownTimes {
  readonly pipeline: Pipeline;
  readonly unit: Unit;
  readonly times: readonly Float64Array[];
  /** By stage and statistic. */
  readonly summaries: Map<string, number | undefined>;
}

/** Several functions of a sheet ask for the times of the same deals, and for their medians. */
const lastTimes = new WeakMap<Int32Array, KnownTimes>();

function knownTimes(pipeline: Pipeline, deals: Int32Array, unit: Unit): KnownTimes {
  let known = lastTimes.get(deals);
  if (known?.pipeline !== pipeline || known.unit !== unit) {
    known = { pipeline, unit, times: computeTimes(pipeline, deals, unit), summaries: new Map() };
    lastTimes.set(deals, known);
  }
  return known;
}

function summaryOf({ times, summaries }: KnownTimes, stage: number, statistic: Statistic) {
  const key = `${stage} ${statistic}`;
  // A quantile reorders.
  if (!summaries.has(key)) summaries.set(key, summarise(times[stage]!.slice(), statistic));
  return summaries.get(key);
}

function computeTimes(pipeline: Pipeline, deals: Int32Array, unit: Unit): Float64Array[] {
  const { stages } = pipeline;
  pipeline.requireStageDates();
  const isChosen = deals.length === pipeline.length ? undefined : marked(deals, pipeline.length);
  const times = stages.stages.map(({ kind }, stage) => {
    const hasTimes = stage !== stages.won && kind !== "lost";
    return new Float64Array(hasTimes ? pipeline.enteredCount(stage) : 0);
  });
  const counts = new Int32Array(times.length);
  const lastDeals = new Int32Array(times.length).fill(-1);
  pipeline.visitStays((stays) => {
    for (let at = 0; at < stays.count; at++) {
      const deal = stays.deals[at]!;
      if (isChosen !== undefined && isChosen[deal] === 0) continue;
      const time = span(stays.entered[at]!, stays.left[at]!, unit);
      if (!(time >= 0)) continue;
      const stage = stays.stages[at]!;
      const sums = times[stage]!;
      // The stays of a deal come one after the other. Writing beyond an empty array does nothing.
      if (lastDeals[stage] === deal) sums[counts[stage]! - 1]! += time;
      else sums[counts[stage]!++] = time;
      lastDeals[stage] = deal;
    }
  });
  return times.map((sums, stage) => sums.subarray(0, counts[stage]));
}
