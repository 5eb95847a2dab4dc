import { PipelineError } from "../pipeline-error";

/** Longer formulas belong into several cells. */
const LONGEST = 1000;
/** Brackets in brackets; mathjs descends some twenty calls for each. */
const DEEPEST = 50;
/** Each part of an expression is computed at most once, so this bounds the work too. */
const MOST_OPERATIONS = 500;
/** No stage has a longer name. */
const LONGEST_TEXT = 255;
/** No figure needs more digits. */
const LONG_NUMBER = /[\d.]{31,}/;

/**
 * Refuses what would keep the parser busy or overflow its stack, before it sees it.
 * @throws PipelineError "expression-too-long" | "expression-too-deep" | "expression-refused"
 */
export function requireParsable(text: string): void {
  if (text.length > LONGEST)
    throw new PipelineError("expression-too-long", { length: text.length, limit: LONGEST });
  const long = LONG_NUMBER.exec(text);
  if (long !== null)
    throw new PipelineError("expression-refused", { word: long[0], part: "literal" });
  let depth = 0;
  for (const letter of text) {
    if ("([{".includes(letter)) depth++;
    else if (")]}".includes(letter)) depth--;
    if (depth > DEEPEST) throw tooDeep();
  }
}

export function tooDeep(): PipelineError {
  return new PipelineError("expression-too-deep", { limit: DEEPEST });
}

/** @throws PipelineError "expression-refused" for a text that is no name of a stage */
export function requireShort(text: string): void {
  if (text.length > LONGEST_TEXT)
    throw new PipelineError("expression-refused", { word: text, part: "literal" });
}

/** Counts the parts of an expression. */
export class OperationCount {
  private count = 0;

  /** @throws PipelineError "expression-too-big" */
  add(): void {
    this.count++;
    if (this.count > MOST_OPERATIONS)
      throw new PipelineError("expression-too-big", { limit: MOST_OPERATIONS });
  }
}
