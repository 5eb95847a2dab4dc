import type { Rect } from "../host/cells/addresses";
import {
  contains,
  formatRect,
  heightOf,
  parseRect,
  rectOf,
  widthOf,
} from "../host/cells/addresses";
import type { FormulaToken } from "../host/formulas/formula-tokens";
import { tokenize } from "../host/formulas/formula-tokens";

/**
 * Formulas from before Excel let results spill. Outside of any function they take of a column the cell in their
 * own row, and of a row the one in their own column; Excel shows an `@` there. Here the cell itself is named.
 * @returns undefined where a range has no such cell, so that the formula has no meaning
 */
export function withOneCell(formula: string, row: number, column: number): string | undefined {
  const tokens = tokenize(formula);
  // Whether each bracket that is open is a function's, or within one: others only say what comes first.
  const isWithinCall: boolean[] = [];
  let text = "";
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.text === "(" || token.text === "{")
      isWithinCall.push(
        isWithinCall.at(-1) || token.text === "{" || tokens[at - 1]?.kind === "name",
      );
    if (token.text === ")" || token.text === "}") isWithinCall.pop();
    const range = isWithinCall.at(-1) ? undefined : rangeAt(tokens, at);
    if (!range) {
      text += token.text;
      continue;
    }
    const cell = cellOf(range, row, column);
    if (cell === undefined) return undefined;
    text += cell;
    at += 2;
  }
  return text;
}

/** A range of several cells that begins with a token. */
function rangeAt(tokens: readonly FormulaToken[], at: number): Rect | undefined {
  const [first, colon, last, next] = tokens.slice(at, at + 4);
  if (first?.kind !== "name" || colon?.text !== ":" || last?.kind !== "name") return undefined;
  // What a function gives may be an end of a range, too.
  if (next?.text === "(" || next?.text === "!" || next?.text === ":") return undefined;
  const rect = parseRect(`${first.text}:${last.text}`.replaceAll("$", ""));
  return rect && heightOf(rect) * widthOf(rect) > 1 ? rect : undefined;
}

function cellOf(range: Rect, row: number, column: number): string | undefined {
  if (widthOf(range) === 1 && contains(range, row, range.startColumn))
    return formatRect(rectOf(row, range.startColumn));
  if (heightOf(range) === 1 && contains(range, range.startRow, column))
    return formatRect(rectOf(range.startRow, column));
  return undefined;
}
