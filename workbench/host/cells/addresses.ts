/** A rectangle of cells; rows and columns count from 0, ends included. */
export interface Rect {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const heightOf = (rect: Rect): number => rect.endRow - rect.startRow + 1;
export const widthOf = (rect: Rect): number => rect.endColumn - rect.startColumn + 1;

export function rectOf(row: number, column: number, rows = 1, columns = 1): Rect {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rows - 1,
    endColumn: column + columns - 1,
  };
}

/** Whether the rectangle lies on a sheet and holds at least one cell. */
export function isOnSheet(rect: Rect): boolean {
  return (
    rect.startRow >= 0 &&
    rect.startColumn >= 0 &&
    rect.endRow >= rect.startRow &&
    rect.endColumn >= rect.startColumn &&
    rect.endRow < MAX_ROWS &&
    rect.endColumn < MAX_COLUMNS
  );
}

export function overlaps(one: Rect, other: Rect): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}

export function contains(outer: Rect, row: number, column: number): boolean {
  return (
    row >= outer.startRow &&
    row <= outer.endRow &&
    column >= outer.startColumn &&
    column <= outer.endColumn
  );
}

export function intersection(one: Rect, other: Rect): Rect | undefined {
  if (!overlaps(one, other)) return undefined;
  return {
    startRow: Math.max(one.startRow, other.startRow),
    startColumn: Math.max(one.startColumn, other.startColumn),
    endRow: Math.min(one.endRow, other.endRow),
    endColumn: Math.min(one.endColumn, other.endColumn),
  };
}

/** What is left of a rectangle without another: up to four pieces. */
export function without(rect: Rect, hole: Rect): Rect[] {
  const common = intersection(rect, hole);
  if (!common) return [rect];
  const above = { ...rect, endRow: common.startRow - 1 };
  const below = { ...rect, startRow: common.endRow + 1 };
  const middle = { ...rect, startRow: common.startRow, endRow: common.endRow };
  const left = { ...middle, endColumn: common.startColumn - 1 };
  const right = { ...middle, startColumn: common.endColumn + 1 };
  return [above, below, left, right].filter(isOnSheet);
}

export function isSameRect(one: Rect, other: Rect): boolean {
  return (
    one.startRow === other.startRow &&
    one.endRow === other.endRow &&
    one.startColumn === other.startColumn &&
    one.endColumn === other.endColumn
  );
}

/** Makes a rectangle large enough to hold a cell; in place, for many cells in a row. */
export function extend(rect: Rect, row: number, column: number): void {
  rect.startRow = Math.min(rect.startRow, row);
  rect.endRow = Math.max(rect.endRow, row);
  rect.startColumn = Math.min(rect.startColumn, column);
  rect.endColumn = Math.max(rect.endColumn, column);
}

export function bounding(one: Rect, other: Rect): Rect {
  return {
    startRow: Math.min(one.startRow, other.startRow),
    startColumn: Math.min(one.startColumn, other.startColumn),
    endRow: Math.max(one.endRow, other.endRow),
    endColumn: Math.max(one.endColumn, other.endColumn),
  };
}

/** 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** "AB" → 27, in either case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** "A1:C5", "A1" for one cell, "A:C" and "1:5" for whole columns and rows. */
export function formatRect(rect: Rect, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number): string => mark + columnName(index);
  const row = (index: number): string => `${mark}${index + 1}`;
  if (heightOf(rect) === MAX_ROWS) return `${column(rect.startColumn)}:${column(rect.endColumn)}`;
  if (widthOf(rect) === MAX_COLUMNS) return `${row(rect.startRow)}:${row(rect.endRow)}`;
  const start = column(rect.startColumn) + row(rect.startRow);
  if (heightOf(rect) === 1 && widthOf(rect) === 1) return start;
  return `${start}:${column(rect.endColumn)}${row(rect.endRow)}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** Reads "A1", "$B$2:C5", "A:C" or "1:5" without a sheet; undefined when it is no such address. */
export function parseRect(text: string): Rect | undefined {
  const [start = "", end = start, ...rest] = text.trim().split(":");
  if (rest.length > 0) return undefined;
  const rect = spanCells(start, end) ?? (text.includes(":") ? spanLines(start, end) : undefined);
  return rect && isOnSheet(rect) ? rect : undefined;
}

function spanCells(start: string, end: string): Rect | undefined {
  const first = CELL.exec(start);
  const last = CELL.exec(end);
  if (!first || !last) return undefined;
  const cell = (match: RegExpExecArray): Rect =>
    rectOf(Number(match[2]) - 1, columnIndex(match[1] ?? ""));
  return bounding(cell(first), cell(last));
}

function spanLines(start: string, end: string): Rect | undefined {
  const columns = [COLUMN.exec(start), COLUMN.exec(end)];
  if (columns[0] && columns[1]) {
    const from = columnIndex(columns[0][1] ?? "");
    const to = columnIndex(columns[1][1] ?? "");
    return rectOf(0, Math.min(from, to), MAX_ROWS, Math.abs(to - from) + 1);
  }
  const rows = [ROW.exec(start), ROW.exec(end)];
  if (!rows[0] || !rows[1]) return undefined;
  const from = Number(rows[0][1]) - 1;
  const to = Number(rows[1][1]) - 1;
  return rectOf(Math.min(from, to), 0, Math.abs(to - from) + 1, MAX_COLUMNS);
}

/** Splits "'My sheet'!A1" into the sheet's name and the rest; the name is undefined when absent. */
export function splitSheet(address: string): { sheet: string | undefined; rest: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const plain = /^([^'!]+)!(.*)$/s.exec(address);
  if (plain) return { sheet: plain[1], rest: plain[2] ?? "" };
  return { sheet: undefined, rest: address };
}

/** The sheet's name as a formula needs it: quoted unless it is a plain word. */
export function quoteSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^R\d*C?\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
