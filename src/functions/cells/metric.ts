import type { Expression } from "../../pipeline/expression/expression";
import { PipelineError } from "../../pipeline/pipeline-error";
import { textArgument, type Argument } from "../arguments";
import { ask } from "../ask";
import type { Result } from "../cell";
import type { OwnFigures } from "../late-own-figures";
import type { Shared } from "./shared";

/** Expressions read are kept: a sheet asks the same of many owners. */
const EXPRESSIONS_KEPT = 200;
const expressions = new Map<string, Expression>();

export function metricCell(
  { parseExpression, metric }: OwnFigures,
  deals: Argument,
  { expression, stages, options }: Shared & Record<"expression", Argument>,
): Result {
  const slots = [{ name: "expression", argument: expression, takesColumn: true }];
  return ask({ id: "METRIC", deals, slots, stages, options }, ({ pipeline, deals }) => {
    const text = textArgument("expression", expression);
    if (text === undefined)
      throw new PipelineError("missing-argument", { argument: "expression", need: "expression" });
    return metric(pipeline, deals, remembered(parseExpression, text));
  });
}

function remembered(read: OwnFigures["parseExpression"], text: string): Expression {
  let expression = expressions.get(text);
  if (expression === undefined) {
    expression = read(text);
    if (expressions.size >= EXPRESSIONS_KEPT) expressions.clear();
    expressions.set(text, expression);
  }
  return expression;
}
