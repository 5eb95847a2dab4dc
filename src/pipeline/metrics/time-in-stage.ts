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
  const sums = stages.stages.map(() => new Map<number, number>());
  for (let at = 0; at < stays.deal.length; at++) {
    const deal = stays.deal[at]!;
    const stage = stays.stage[at]!;
    if (chosen[deal] === 0 || stage === stages.won || stages.at(stage).kind === "lost") continue;
    const time = span(stays.entered[at]!, stays.left[at]!, unit);
    if (time >= 0) sums[stage]!.set(deal, (sums[stage]!.get(deal) ?? 0) + time);
  }
  return sums.map((times) => Float64Array.from(times.values()));
}
