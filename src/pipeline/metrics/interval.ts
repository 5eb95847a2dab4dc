import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import type { CountBasis } from "../settings";
import { wilson, type Interval } from "../statistics/wilson";
import { conversion } from "./conversion";

/**
 * Interval of a conversion rate: Wilson's score interval of converted of base, the two counts of that
 * basis. It contains the rate. Open deals count as the basis counts them.
 * @param deals numbers of the deals counted
 * @param to undefined = the stage after `from`
 * @param confidence fraction, more than 0 and less than 1
 * @returns fractions 0–1
 * @throws PipelineError as conversionRate; "none-reached" without a base
 * @see docs/metrics.md, "Reached"; Wilson 1927
 */
export function conversionInterval(
  pipeline: Pipeline,
  deals: Int32Array,
  from: number,
  to: number | undefined,
  confidence: number,
  basis: CountBasis,
): Interval {
  const { converted, base } = conversion(pipeline, deals, from, to, basis);
  if (base === 0) throw new PipelineError("none-reached", { stage: pipeline.stages.at(from).name });
  return wilson(converted, base, confidence);
}
