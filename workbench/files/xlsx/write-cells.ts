import type { CellValue } from "../../host/cells/cell-value";
import { isCellError } from "../../host/cells/cell-value";
import { columnName, formatRect, rectOf } from "../../host/cells/addresses";
import { toPoints } from "../../host/cells/points";
import { calculatesArrays, storedFormula } from "../stored-formulas";
import type { CellFile, LinesFile, SheetFile } from "../workbook-file";
import { element, encodeText, escapeXml } from "./xml";

/** Texts of all sheets by their number. */
export class SharedTexts {
  readonly list: string[] = [];
  private readonly numbers = new Map<string, number>();
  uses = 0;

  indexOf(text: string): number {
    this.uses++;
    const known = this.numbers.get(text) ?? this.list.push(text) - 1;
    this.numbers.set(text, known);
    return known;
  }
}

export interface CellWriting {
  texts: SharedTexts;
  /** numbers of styles in the file, by their index in the workbook's list */
  styleNumbers: readonly number[];
  namespaces: readonly string[];
  /** becomes true when a formula needs the mark of dynamic arrays */
  arrays: { used: boolean };
}

/** `sheetData`: the rows with what they say of themselves and their cells. */
export function writeRows(sheet: SheetFile, writing: CellWriting): string {
  const byRow = new Map<number, CellFile[]>();
  for (const cell of sheet.cells) {
    const cells = byRow.get(cell.row);
    if (cells) cells.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const lines = new Map<number, LinesFile>();
  for (const line of sheet.rows)
    for (let row = line.first; row <= line.last; row++) lines.set(row, line);
  const rows = [...new Set([...byRow.keys(), ...lines.keys()])].sort((one, other) => one - other);
  const parts = rows.map((row) => {
    const { size, hidden, style } = lines.get(row) ?? {};
    const cells = (byRow.get(row) ?? []).sort((one, other) => one.column - other.column);
    return element(
      "row",
      {
        r: row + 1,
        s: style === undefined ? undefined : writing.styleNumbers[style],
        customFormat: style === undefined ? undefined : true,
        ht: size === undefined ? undefined : toPoints(size),
        customHeight: size === undefined ? undefined : true,
        hidden: hidden || undefined,
      },
      cells.map((cell) => cellXml(cell, writing)).join(""),
    );
  });
  return element("sheetData", {}, parts.join(""));
}

function cellXml(cell: CellFile, writing: CellWriting): string {
  const { row, column, formula, spill, style, value = null } = cell;
  const place = columnName(column) + String(row + 1);
  const start = `<c r="${place}"${style === undefined ? "" : ` s="${writing.styleNumbers[style]}"`}`;
  if (formula === undefined) {
    if (value === null) return `${start}/>`;
    if (typeof value === "string")
      return `${start} t="s"><v>${writing.texts.indexOf(value)}</v></c>`;
    return `${start}${typeOf(value)}><v>${valueXml(value)}</v></c>`;
  }
  const stored = escapeXml(encodeText(storedFormula(formula, writing.namespaces)));
  const isArray = spill !== undefined || calculatesArrays(formula);
  if (isArray) writing.arrays.used = true;
  const { rows, columns } = spill ?? { rows: 1, columns: 1 };
  const kind = isArray ? ` t="array" ref="${formatRect(rectOf(row, column, rows, columns))}"` : "";
  const result = value === null ? "" : `<v>${valueXml(value)}</v>`;
  return `${start}${isArray ? ' cm="1"' : ""}${typeOf(value)}><f${kind}>${stored}</f>${result}</c>`;
}

function typeOf(value: CellValue): string {
  if (value === null || typeof value === "number") return "";
  if (typeof value === "string") return ' t="str"';
  return isCellError(value) ? ' t="e"' : ' t="b"';
}

/** Errors that files had no word for when they were made. */
const OTHER_ERRORS: Readonly<Record<string, string>> = {
  "#BUSY!": "#GETTING_DATA",
  "#SPILL!": "#VALUE!",
  "#CALC!": "#VALUE!",
};

function valueXml(value: Exclude<CellValue, null>): string {
  if (typeof value === "string") return escapeXml(encodeText(value));
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number") return String(value);
  return OTHER_ERRORS[value.error] ?? value.error;
}

/** A text keeps its blanks at both ends only when it says so. */
export function textXml(text: string): string {
  const space = /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {};
  return element("t", space, escapeXml(encodeText(text))) || "<t/>";
}
