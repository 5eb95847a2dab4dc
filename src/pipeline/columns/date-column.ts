import { cellText, isBlank, plainValue, type Cell, type Range } from "../cells/cell-value";
import type { Dictionary } from "../reading/dictionary";
import type { NumberColumn } from "./number-columns";
import {
  columnOrder,
  isSerial,
  parseTextDate,
  resolveTextDate,
  type DateOrder,
  type TextDate,
} from "../cells/serial-date";

/** In a column of dates: entered, but nobody wrote down when. NaN is a blank. */
export const UNDATED = -Infinity;

export type BadDate = "unreadable-date" | "ambiguous-date" | "error-cell";

interface BadDateCell {
  /** Row number in the range, from 0. */
  readonly row: number;
  readonly column: number;
  readonly problem: BadDate;
  readonly value: string;
}

export interface DateColumn {
  /** A serial for each row below the header; NaN = blank or bad, UNDATED = a mark. */
  readonly values: Float64Array;
  readonly bad: readonly BadDateCell[];
  /** The order in which the column writes its text dates, if its values tell. */
  readonly order: DateOrder | undefined;
  /** The time zones that its text dates state, each once. */
  readonly offsets: readonly string[];
}

/**
 * Reads the dates of a column. Numbers are serials, 0 is a blank; texts are read as ISO dates, else by
 * the column's own order of day and month.
 * @param numbers the serials of the column, which the other dates are written into
 * @param marks the dictionary where TRUE, "x", "yes" mean "entered, date unknown"
 */
export function toDates(
  rows: Range,
  firstRow: number,
  column: number,
  { values, others }: NumberColumn,
  marks?: Dictionary,
): DateColumn {
  const bad: BadDateCell[] = [];
  const texts: { row: number; date: TextDate }[] = [];
  const fail = (row: number, problem: BadDate) => {
    bad.push({ row, column, problem, value: cellText(rows[row]![column]) });
  };
  for (const row of others) {
    const read = readOther(plainValue(rows[row]![column]), marks);
    if (typeof read === "number") values[row - firstRow] = read;
    else if (typeof read === "string") fail(row, read);
    else texts.push({ row, date: read });
  }
  const order = columnOrder(texts.map((text) => text.date));
  for (const { row, date } of texts) {
    const serial = resolveTextDate(date, order);
    if (serial === undefined) fail(row, "ambiguous-date");
    else values[row - firstRow] = serial;
  }
  return { values, bad, order, offsets: offsetsOf(texts) };
}

function offsetsOf(texts: readonly { readonly date: TextDate }[]): string[] {
  const offsets = new Set<string>();
  for (const { date } of texts) if (date.offset !== undefined) offsets.add(date.offset);
  return [...offsets];
}

/** Reads what is neither a serial nor a plain blank: texts, marks, errors, rich values. */
function readOther(cell: Cell, marks: Dictionary | undefined): number | TextDate | BadDate {
  if (typeof cell === "number") {
    if (cell === 0) return NaN;
    return isSerial(cell) ? cell : "unreadable-date";
  }
  if (isBlank(cell)) return NaN;
  if (typeof cell === "boolean") {
    if (!marks) return "unreadable-date";
    return cell ? UNDATED : NaN;
  }
  if (typeof cell !== "string") return "error-cell";
  const mark = marks?.mark(cell);
  if (mark !== undefined) return mark ? UNDATED : NaN;
  return parseTextDate(cell) ?? "unreadable-date";
}
