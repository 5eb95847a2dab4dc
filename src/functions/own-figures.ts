/* What only METRIC needs, in a chunk of its own: the parser above all, and what computes its trees. */
export { parseExpression } from "../pipeline/expression/parse-expression";
export { metric } from "../pipeline/metrics/metric";
