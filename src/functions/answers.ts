import { cellText } from "../pipeline/cells/cell-value";
import type { Pipeline } from "../pipeline/pipeline";
import { firstCell, optionCells, valueArgument } from "./arguments";
import type { Call } from "./call";
import type { Result } from "./cell";

/** So many answers are kept for one reading of a range. */
const ANSWERS_KEPT = 500;
const answersByPipeline = new WeakMap<Pipeline, Map<string, Result>>();

/** The answer to a call over a pipeline, computed once for equal arguments. */
export function rememberAnswer(pipeline: Pipeline, call: Call, compute: () => Result): Result {
  let answers = answersByPipeline.get(pipeline);
  if (answers === undefined || answers.size >= ANSWERS_KEPT) {
    answers = new Map();
    answersByPipeline.set(pipeline, answers);
  }
  const key = keyOf(call);
  let answer = answers.get(key);
  if (answer === undefined) {
    answer = compute();
    answers.set(key, answer);
  }
  return answer;
}

/** All that the answer depends on besides the pipeline, as one text. */
function keyOf({ id, slots, options }: Call): string {
  const own = slots.map(
    ({ name, argument }) => valueArgument(name, argument) ?? firstCell(argument),
  );
  const cells = [...own, ...optionCells(options)];
  return JSON.stringify([id, ...cells.map((cell) => [typeof cell, cellText(cell)])]);
}
