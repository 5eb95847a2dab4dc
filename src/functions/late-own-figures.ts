import type { metric } from "../pipeline/metrics/metric";
import type { Expression } from "../pipeline/expression/expression";
import { LatePart } from "./late-part";

/** Reads METRIC's expressions and computes them. */
export interface OwnFigures {
  readonly parseExpression: (text: string) => Expression;
  readonly metric: typeof metric;
}

/** METRIC's parser, with what computes the trees that it makes. */
export const ownFigures = new LatePart<OwnFigures>(
  "METRIC",
  () => import(/* webpackChunkName: "expressions" */ "./own-figures"),
);
