import { isBlankOrZero, plainValue, type Cell, type Range } from "../cells/cell-value";
import type { Dictionary } from "../reading/dictionary";
import { isPlausibleSerial, parseTextDate } from "../cells/serial-date";

/** What the cells of a column are, whatever its header says. */
export type Looks = "dates" | "marks" | "empty" | "other";

/** So many filled cells tell what a column holds. */
const FILLED_CELLS_READ = 200;

/**
 * What a column holds by its cells: mostly dates (serials between 1950 and 2100, text dates), only
 * marks (TRUE, "x", "yes"), nothing, or something else.
 */
export function columnLooks(
  rows: Range,
  firstRow: number,
  column: number,
  dictionary: Dictionary,
): Looks {
  let dates = 0;
  let marks = 0;
  let others = 0;
  const header = rows[firstRow - 1]?.[column];
  for (let row = firstRow; row < rows.length; row++) {
    const given = rows[row]![column];
    // Columns that nobody filled are looked through to their end.
    if (given === "" || given === null) continue;
    const cell = plainValue(given);
    // A report repeats its header row on each page.
    if (isBlankOrZero(cell) || cell === header) continue;
    if (isDateLike(cell)) dates++;
    else if (isMark(cell, dictionary)) marks++;
    else others++;
    if (dates + marks + others >= FILLED_CELLS_READ) break;
  }
  if (dates > others) return "dates";
  if (others > 0) return "other";
  return marks > 0 ? "marks" : "empty";
}

function isDateLike(cell: Cell): boolean {
  if (typeof cell === "number") return isPlausibleSerial(cell);
  return typeof cell === "string" && parseTextDate(cell) !== undefined;
}

function isMark(cell: Cell, dictionary: Dictionary): boolean {
  if (typeof cell === "boolean") return true;
  return typeof cell === "string" && dictionary.mark(cell) !== undefined;
}
