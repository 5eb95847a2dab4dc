import { Lexer } from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/core";
import { ApiError, invalidArgument } from "../api/api-error";
import { hasSpillReference, isBalanced, nameRowReferences } from "./formula-edits";

const LONGEST_FORMULA = 8192;

/**
 * The formula as it is stored in a cell of a table, or outside of any; throws what Excel says to one
 * it cannot read.
 */
export function checkFormula(
  injector: Injector,
  formula: string,
  table: string | undefined,
): string {
  // Univer reads A1# as A1 (quirk 11): better refused than answered wrongly.
  if (hasSpillReference(formula))
    throw new ApiError("NotImplemented", "The workbench has no spill references such as A1#.");
  const complete = nameRowReferences(formula, table);
  if (
    complete === undefined ||
    complete.length > LONGEST_FORMULA ||
    !isReadable(injector, complete)
  )
    throw invalidArgument(`The formula "${formula}" has a mistake in it.`);
  return complete;
}

/** Whether the formula engine can parse it; the parser answers a mistake with an error's code. */
function isReadable(injector: Injector, formula: string): boolean {
  return isBalanced(formula) && typeof injector.get(Lexer).treeBuilder(formula) !== "string";
}
