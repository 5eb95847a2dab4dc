import type { Rect } from "../cells/addresses";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  columnIndex,
  columnName,
  formatRect,
  isSameRect,
  parseRect,
  quoteSheet,
  splitSheet,
} from "../cells/addresses";
import type { FormulaToken } from "./formula-tokens";
import { tokenize } from "./formula-tokens";

/** Changes one reference; `sheet` is the name before the "!", undefined on the formula's own sheet. */
type ChangeReference = (text: string, sheet: string | undefined) => string;

const CELL = /^(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;

const LINE = /^(\$?)(?:([A-Z]{1,3})|([1-9]\d{0,6}))$/i;

/** Rewrites every cell and range reference of a formula. */
function mapReferences(formula: string, change: ChangeReference): string {
  const tokens = tokenize(formula);
  let result = "";
  for (let at = 0; at < tokens.length; at++) {
    const span = spanAt(tokens, at);
    if (!span) {
      result += tokens[at]?.text ?? "";
      continue;
    }
    result += change(span.text, sheetBefore(tokens, at));
    at += span.length - 1;
  }
  return result;
}

/** "A1", "A1:B2", "A:C" or "1:3" beginning at a token; a name before a bracket is a function. */
function spanAt(tokens: FormulaToken[], at: number): { text: string; length: number } | undefined {
  const [first, colon, second, after] = [0, 1, 2, 3].map((step) => tokens[at + step]);
  if (!first || first.kind === "text" || first.kind === "structured") return undefined;
  if (colon?.text === ":" && second && after?.text !== "(") {
    const text = `${first.text}:${second.text}`;
    if (parseRect(text)) return { text, length: 3 };
  }
  const isCell = first.kind === "name" && CELL.test(first.text) && parseRect(first.text);
  return isCell && colon?.text !== "(" && colon?.text !== "!"
    ? { text: first.text, length: 1 }
    : undefined;
}

function sheetBefore(tokens: FormulaToken[], at: number): string | undefined {
  if (tokens[at - 1]?.text !== "!") return undefined;
  return splitSheet(`${tokens[at - 2]?.text ?? ""}!`).sheet;
}

/** The formula as it reads on any sheet: references without a sheet's name get one. */
export function nameSheet(formula: string, name: string): string {
  return mapReferences(formula, (text, sheet) =>
    sheet === undefined ? `${quoteSheet(name)}!${text}` : text,
  );
}

/** The formula as it reads when it is filled to another cell: relative references move along. */
export function fillFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (text) =>
    text
      .split(":")
      .map((part) => moveCell(part, rows, columns))
      .join(":"),
  );
}

function moveCell(text: string, rows: number, columns: number): string {
  const [, fixedColumn = "", column = "", fixedRow = "", row = ""] = CELL.exec(text) ?? [];
  if (column === "") return moveLine(text, rows, columns);
  const toColumn = columnIndex(column) + (fixedColumn ? 0 : columns);
  const toRow = Number(row) + (fixedRow ? 0 : rows);
  if (toColumn < 0 || toColumn >= MAX_COLUMNS || toRow < 1 || toRow > MAX_ROWS) return "#REF!";
  return `${fixedColumn}${columnName(toColumn)}${fixedRow}${toRow}`;
}

/** One side of "A:C" or "1:3". */
function moveLine(text: string, rows: number, columns: number): string {
  const [, fixed = "", column = "", row = ""] = LINE.exec(text) ?? [];
  if (fixed !== "" || (column === "" && row === "")) return text;
  const to = column === "" ? Number(row) - 1 + rows : columnIndex(column) + columns;
  if (to < 0 || to >= (column === "" ? MAX_ROWS : MAX_COLUMNS)) return "#REF!";
  return column === "" ? String(to + 1) : columnName(to);
}

/** The formula after cells of the sheet `changed` moved; references to cells that are gone break. */
export function followCells(
  formula: string,
  own: string,
  changed: string,
  move: (rect: Rect) => Rect | undefined,
): string {
  return mapReferences(formula, (text, sheet) => {
    const rect = parseRect(text);
    if (!rect || (sheet ?? own).toLowerCase() !== changed.toLowerCase()) return text;
    const moved = move(rect);
    if (!moved) return "#REF!";
    return isSameRect(moved, rect) ? text : withMarks(text, moved);
  });
}

/** The new address with the dollar signs of the old one. */
function withMarks(before: string, rect: Rect): string {
  const marks = before.split(":").map((part) => {
    const [, column = "", , row = ""] = CELL.exec(part) ?? [];
    return { column, row };
  });
  return formatRect(rect)
    .split(":")
    .map((part, index) => {
      const mark = marks[index] ?? marks[0];
      const [, , column, , row] = CELL.exec(part) ?? [];
      return column === undefined ? part : `${mark?.column}${column}${mark?.row}${row}`;
    })
    .join(":");
}
