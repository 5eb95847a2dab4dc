import type { Area } from "./build/plan";

/** Letters of a column that counts from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** `B3`, or `$B$3` with every part fixed. */
export function cellAddress(row: number, column: number, fixed = false): string {
  const mark = fixed ? "$" : "";
  return `${mark}${columnLetters(column)}${mark}${row + 1}`;
}

export function areaAddress(area: Area, fixed = false): string {
  const first = cellAddress(area.row, area.column, fixed);
  if (area.rows === 1 && area.columns === 1) return first;
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1, fixed);
  return `${first}:${last}`;
}

/** The address as another sheet writes it. */
export function sheetAddress(sheet: string, area: Area): string {
  return `'${sheet.replaceAll("'", "''")}'!${areaAddress(area, true)}`;
}

/** A column of a table in a formula; signs with a meaning of their own are marked. */
export function tableColumn(table: string, column: string): string {
  return `${table}[${marked(column)}]`;
}

/** Neighbouring columns of a table with their headers. */
export function tableColumns(table: string, first: string, last: string): string {
  const columns = first === last ? `[${marked(first)}]` : `[${marked(first)}]:[${marked(last)}]`;
  return `${table}[[#All],${columns}]`;
}

/** The cells of neighbouring columns in the formula's own row. */
export function tableRowCells(table: string, first: string, last: string): string {
  return `${table}[[#This Row],[${marked(first)}]:[${marked(last)}]]`;
}

function marked(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}

/** The first cell of an address without its sheet, from 0; of whole columns their first row. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "", digits = ""] = /^\$?([A-Za-z]*)\$?(\d*)/.exec(address) ?? [];
  const column = [...letters.toUpperCase()].reduce(
    (number, letter) => number * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Math.max(0, Number(digits) - 1), column: Math.max(0, column - 1) };
}
