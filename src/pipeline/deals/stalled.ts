import { select } from "../columns/columns";
import { span } from "./durations";
import { OPEN } from "./outcome";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import type { StageOrder } from "../stages";

/** Stalled deals, with the days they have stood in their stage and the days they may; one element a deal. */
export interface StalledDeals {
  readonly deals: Int32Array;
  readonly days: Float64Array;
  readonly limits: Float64Array;
}

/**
 * Stalled: open deals (not parked ones) whose days since their last stage entry exceed a limit. A
 * deal without a dated entry, or in a stage without a limit, is not stalled.
 * @param deals numbers of the deals looked at; the result keeps their order
 * @param limitDays the limit of all deals; undefined = the target days of each deal's present stage
 * @throws PipelineError "no-target-days" | "no-stage-dates" | "no-dates"
 * @see docs/metrics.md, "Time"
 */
export function stalledDeals(
  pipeline: Pipeline,
  deals: Int32Array,
  limitDays: number | undefined,
): StalledDeals {
  const limits = stageLimits(pipeline, limitDays);
  const { outcome } = pipeline.records;
  // Few deals are open: what is computed for each, is computed for those.
  const found = select(deals, (deal) => outcome[deal] === OPEN);
  const days = daysInStage(pipeline, found);
  const present = pipeline.records.present();
  let count = 0;
  for (let at = 0; at < found.length; at++) {
    const deal = found[at]!;
    if (!(days[at]! > limits[present[deal]! + 1]!)) continue;
    found[count] = deal;
    days[count++] = days[at]!;
  }
  const own = new Float64Array(count);
  for (let at = 0; at < count; at++) own[at] = limits[present[found[at]!]! + 1]!;
  return { deals: found.subarray(0, count), days: days.subarray(0, count), limits: own };
}

/** Days from the last stage entry of each deal to asOf; NaN without a dated entry. @throws PipelineError "no-stage-dates" | "no-dates" */
export function daysInStage(pipeline: Pipeline, deals: Int32Array): Float64Array {
  const entered = pipeline.lastEntries();
  const days = new Float64Array(deals.length);
  if (deals.length === 0) return days;
  const asOf = pipeline.asOf();
  for (let at = 0; at < deals.length; at++) days[at] = span(entered[deals[at]!]!, asOf, "days");
  return days;
}

/** The limit of each stage, behind one for deals whose stage is unknown; NaN = none. */
function stageLimits({ stages }: Pipeline, limitDays: number | undefined): Float64Array {
  const targets = stages.stages.map(({ targetDays }) => targetDays ?? NaN);
  if (limitDays !== undefined) return new Float64Array(targets.length + 1).fill(limitDays);
  if (!hasTargetDays(stages)) throw new PipelineError("no-target-days", { stage: undefined });
  return Float64Array.from([NaN, ...targets]);
}

/** Whether any stage says how long deals may stand in it. */
export function hasTargetDays({ stages }: StageOrder): boolean {
  return stages.some(({ targetDays }) => targetDays !== undefined);
}
