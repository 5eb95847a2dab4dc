import type { Expression } from "../pipeline/expression/expression";
import { LatePart } from "./late-part";

/** Reads METRIC's expressions. */
export type ExpressionReader = (text: string) => Expression;

/** The reader, with the parser that it needs. */
export const expressionReader = new LatePart<ExpressionReader>("METRIC", async () => {
  const { parseExpression } = await import(
    /* webpackChunkName: "expressions" */ "../pipeline/expression/parse-expression"
  );
  return parseExpression;
});
