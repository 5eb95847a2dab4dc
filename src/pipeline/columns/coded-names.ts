import { hasOuterSpace, nameOrBlank } from "../cells/cell-value";
import type { CodedColumn } from "./coded-column";

/** Of a cell that names nothing. */
export const NO_NAME = -1;

/** For each different cell of a column the number of its name, which several may have; NO_NAME for a blank. */
export function namesByCode({ cells }: CodedColumn): Int32Array {
  const names = new Int32Array(cells.length);
  let plain = 0;
  // Texts without spaces around them are names themselves, each another.
  for (; plain < cells.length; plain++) {
    const cell = cells[plain];
    if (typeof cell !== "string" || cell === "" || hasOuterSpace(cell)) break;
    names[plain] = plain;
  }
  if (plain === cells.length) return names;
  const numbers = new Map<string, number>();
  for (let code = 0; code < cells.length; code++) {
    const name = nameOrBlank(cells[code]);
    const number = name === "" ? NO_NAME : (numbers.get(name) ?? numbers.size);
    if (number === numbers.size) numbers.set(name, number);
    names[code] = number;
  }
  return names;
}
