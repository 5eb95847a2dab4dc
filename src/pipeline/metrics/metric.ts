import { evaluate } from "../expression/evaluate";
import type { Expression } from "../expression/expression";
import { PipelineFigures } from "../expression/pipeline-figures";
import type { Pipeline } from "../pipeline";

/**
 * A manager's own figure: the value of an expression over figures of the deals chosen. Figures mean
 * what the functions of the same names mean: reached as in DEALCOUNT, conversion as CONVERSION's
 * `entered`, days as CYCLETIME's spans, timeIn as TIMEINSTAGE's; parked deals count as open.
 * @param deals numbers of the deals counted
 * @returns a finite number in the unit of the expression
 * @throws PipelineError "divided-by-zero" | "no-values" | "not-finite" | "bad-share", and whatever the
 *   figures throw: "unknown-stage", "order-unknown", "none-reached", "mixed-currencies" …
 * @see docs/metrics.md, "Your own figure"
 */
export function metric(pipeline: Pipeline, deals: Int32Array, expression: Expression): number {
  return evaluate(expression, new PipelineFigures(pipeline, deals));
}
