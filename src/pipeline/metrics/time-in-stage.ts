import { span, type Unit } from "../durations";
import type { Pipeline } from "../pipeline";

/**
 * Time in each stage: per deal the sum of its finished stays there, in `unit`. Open stays are age and
 * count nowhere; deals without a finished stay are not zeros; Won and Lost have none.
 * @returns for each stage index the sums of the deals that have one
 * @see docs/metrics.md, "Time"
 */
export function timesInStage(pipeline: Pipeline, deals: Int32Array, unit: Unit): Float64Array[] {
  const { stages } = pipeline;
  const chosen = new Uint8Array(pipeline.length);
  for (let at = 0; at < deals.length; at++) chosen[deals[at]!] = 1;
  const isCounted = stages.stages.map(({ kind }, at) => at !== stages.won && kind !== "lost");
  const sums = isCounted.map((counted) =>
    new Float64Array(counted ? pipeline.length : 0).fill(NO_STAY),
  );
  pipeline.visitStays((deal, stage, entered, left) => {
    if (chosen[deal] === 0 || !isCounted[stage]) return;
    const time = span(entered, left, unit);
    const sum = sums[stage]!;
    if (time >= 0) sum[deal] = Math.max(sum[deal]!, 0) + time;
  });
  return sums.map(withoutGaps);
}

/** Marks deals without a finished stay; times are never negative. */
const NO_STAY = -1;

function withoutGaps(times: Float64Array): Float64Array {
  let count = 0;
  for (let deal = 0; deal < times.length; deal++) {
    const time = times[deal]!;
    if (time !== NO_STAY) times[count++] = time;
  }
  return times.subarray(0, count);
}
