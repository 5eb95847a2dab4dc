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
  const stays = pipeline.stays();
  const chosen = new Uint8Array(pipeline.length);
  for (let at = 0; at < deals.length; at++) chosen[deals[at]!] = 1;
  const sums = stages.stages.map(() => new Float64Array(pipeline.length).fill(NO_STAY));
  for (let at = 0; at < stays.deal.length; at++) {
    const deal = stays.deal[at]!;
    const stage = stays.stage[at]!;
    if (chosen[deal] === 0 || stage === stages.won || stages.at(stage).kind === "lost") continue;
    const time = span(stays.entered[at]!, stays.left[at]!, unit);
    const sum = sums[stage]!;
    if (time >= 0) sum[deal] = Math.max(sum[deal]!, 0) + time;
  }
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
