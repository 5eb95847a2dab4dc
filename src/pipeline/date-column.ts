import { cellText, isBlank, plainValue, type Cell, type Range } from "./cell-value";
import type { Dictionary } from "./dictionary";
import {
  columnOrder,
  isSerial,
  parseTextDate,
  resolveTextDate,
  type DateOrder,
  type TextDate,
} from "./serial-date";

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
 * Reads columns of dates in one pass over the rows. Numbers are serials, 0 is a blank; texts are
 * read as ISO dates, else by their column's own order of day and month.
 * @param marks the dictionary where TRUE, "x", "yes" mean "entered, date unknown"
 * @returns one column for each number given
 */
export function readDateColumns(
  rows: Range,
  firstRow: number,
  columns: readonly number[],
  marks?: Dictionary,
): DateColumn[] {
  const size = Math.max(0, rows.length - firstRow);
  const all = new Float64Array(size * columns.length);
  const rare: { at: number; row: number }[] = [];
  for (let row = firstRow; row < rows.length; row++) {
    const cells = rows[row]!;
    for (let at = 0; at < columns.length; at++) {
      const cell = cells[columns[at]!];
      let value = NaN;
      if (typeof cell === "number" && isSerial(cell)) value = cell;
      else if (cell !== "" && cell !== null && cell !== 0) rare.push({ at, row });
      all[at * size + row - firstRow] = value;
    }
  }
  const values = columns.map((_, at) => all.subarray(at * size, (at + 1) * size));
  const rareRows = columns.map((): number[] => []);
  for (const { at, row } of rare) rareRows[at]!.push(row);
  return columns.map((column, at) =>
    readRareCells(rows, firstRow, column, values[at]!, rareRows[at]!, marks),
  );
}

/** Reads what is neither a serial nor a plain blank: texts, marks, errors, rich values. */
function readRareCells(
  rows: Range,
  firstRow: number,
  column: number,
  values: Float64Array,
  rareRows: readonly number[],
  marks: Dictionary | undefined,
): DateColumn {
  const bad: BadDateCell[] = [];
  const texts: { row: number; date: TextDate }[] = [];
  const fail = (row: number, problem: BadDate) => {
    bad.push({ row, column, problem, value: cellText(rows[row]![column]) });
  };
  for (const row of rareRows) {
    const read = readRareCell(plainValue(rows[row]![column]), marks);
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

function readRareCell(cell: Cell, marks: Dictionary | undefined): number | TextDate | BadDate {
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
