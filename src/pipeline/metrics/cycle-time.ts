import { span, type Unit } from "../deals/durations";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { summarise, type TimeStatistic } from "../statistics/summary";
import { medianTime, watchedCycles } from "./median-time";

/**
 * Cycle time: from the first entry into `from` to the first entry into `to`, over the deals that have
 * both dates. A negative span is left out. The statistic `km` counts the others too, as far as they
 * were watched.
 * @param from stage index; undefined = the start of the deal
 * @param to stage index; undefined = Won
 * @returns the statistic over the spans in `unit`; `count` is 0 without spans
 * @throws PipelineError "no-span" | "one-span" | "no-stage-dates" | "median-not-reached" (km)
 * @see docs/metrics.md, "Time"
 */
export function cycleTime(
  pipeline: Pipeline,
  deals: Int32Array,
  from: number | undefined,
  to: number | undefined,
  statistic: TimeStatistic,
  unit: Unit,
): number {
  const { stages } = pipeline;
  if (statistic === "km") {
    const median = medianTime(watchedCycles(pipeline, deals, from, to ?? stages.won, unit), unit);
    if (median !== undefined) return median;
    throw noSpan(pipeline, from, to, 0);
  }
  const { spans, negative } = cycleSpans(pipeline, deals, from, to ?? stages.won, unit);
  const result = summarise(spans, statistic);
  if (result !== undefined) return result;
  throw noSpan(pipeline, from, to, negative);
}

/** The times behind a cycle time, one a deal that has both dates, and how many were negative. */
export function cycleSpans(
  pipeline: Pipeline,
  deals: Int32Array,
  from: number | undefined,
  to: number,
  unit: Unit,
): { spans: Float64Array; negative: number } {
  const starts = from === undefined ? pipeline.start() : pipeline.entries(from);
  const ends = pipeline.entries(to);
  const spans = new Float64Array(deals.length);
  let count = 0;
  let negative = 0;
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    const length = span(starts[deal]!, ends[deal]!, unit);
    if (length >= 0) spans[count++] = length;
    else if (length < 0) negative++;
  }
  return { spans: spans.subarray(0, count), negative };
}

function noSpan(
  { stages }: Pipeline,
  from: number | undefined,
  to: number | undefined,
  negative: number,
): PipelineError {
  return new PipelineError("no-span", {
    from: from === undefined ? "" : stages.at(from).name,
    to: stages.at(to ?? stages.won).name,
    negative,
  });
}
