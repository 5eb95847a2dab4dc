import type { Expression } from "../../pipeline/expression/expression";
import { metric } from "../../pipeline/metrics/metric";
import { PipelineError } from "../../pipeline/pipeline-error";
import { textArgument, type Argument } from "../arguments";
import { ask } from "../ask";
import type { Result } from "../cell";
import type { ExpressionReader } from "../expression-reader";
import type { Shared } from "./shared";

/** Expressions read are kept: a sheet asks the same of many owners. */
const EXPRESSIONS_KEPT = 200;
const expressions = new Map<string, Expression>();

export function metricCell(
  read: ExpressionReader,
  deals: Argument,
  { expression, stages, options }: Shared & Record<"expression", Argument>,
): Result {
  const slots = [{ name: "expression", argument: expression, takesColumn: true }];
  return ask({ id: "METRIC", deals, slots, stages, options }, ({ pipeline, deals }) => {
    const text = textArgument("expression", expression);
    if (text === undefined)
      throw new PipelineError("missing-argument", { argument: "expression", need: "expression" });
    return metric(pipeline, deals, remembered(read, text));
  });
}

function remembered(read: ExpressionReader, text: string): Expression {
  let expression = expressions.get(text);
  if (expression === undefined) {
    expression = read(text);
    if (expressions.size >= EXPRESSIONS_KEPT) expressions.clear();
    expressions.set(text, expression);
  }
  return expression;
}
