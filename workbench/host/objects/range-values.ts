import { MAX_COLUMNS, MAX_ROWS, heightOf, widthOf } from "../cells/addresses";
import { ApiError, dimensionMismatch, invalidArgument } from "../api/api-error";
import type { CellValue } from "../cells/cell-value";
import { isErrorCode, toApiValue } from "../cells/cell-value";
import { cellText } from "../cells/cell-text";
import { typedInput } from "../cells/typed-input";
import type { CellWrite } from "../univer/grid";
import type { RangeTarget } from "./range-target";

/** Excel on the web refuses answers above 5 MB; this many cells come close. */
const MOST_CELLS = 5_000_000;

/** Whole rows and columns have no matrix: they read null and cannot be set. */
export function isUnbounded({ rect }: RangeTarget): boolean {
  return heightOf(rect) === MAX_ROWS || widthOf(rect) === MAX_COLUMNS;
}

/** One result a cell, row by row; null for an unbounded range. */
export function matrixOf<T>(
  range: RangeTarget,
  read: (row: number, column: number) => T,
): T[][] | null {
  if (isUnbounded(range)) return null;
  const { rect } = range;
  if (heightOf(rect) * widthOf(rect) > MOST_CELLS)
    throw new ApiError("ResponsePayloadSizeLimitExceeded", "The response payload is too large.");
  const rows: T[][] = [];
  for (let row = rect.startRow; row <= rect.endRow; row++) {
    const cells: T[] = [];
    for (let column = rect.startColumn; column <= rect.endColumn; column++)
      cells.push(read(row, column));
    rows.push(cells);
  }
  return rows;
}

export function valueAt(range: RangeTarget, row: number, column: number): CellValue {
  return range.workbook.grid.value(range.sheetId, row, column);
}

/** The formula if there is one, otherwise the value. */
export function formulaAt(range: RangeTarget, row: number, column: number): unknown {
  const { workbook, sheetId } = range;
  const formula = workbook.grid.formula(sheetId, row, column);
  if (formula === undefined) return toApiValue(valueAt(range, row, column));
  // Inside its own table Excel shows a row reference without the table's name.
  const table = workbook.tables.at(sheetId, row, column);
  return table ? formula.replaceAll(`${table.name}[@`, "[@") : formula;
}

export function textAt(range: RangeTarget, row: number, column: number): string {
  const { workbook, sheetId } = range;
  return cellText(valueAt(range, row, column), workbook.grid.numberFormat(sheetId, row, column));
}

/**
 * Writes values or formulas: one value for all cells or a matrix of the range's size. As if typed:
 * "=" starts a formula, "'" a literal text, and texts that look like numbers or dates become them.
 * null leaves a cell, "" clears it.
 */
export function writeValues(range: RangeTarget, input: unknown): void {
  const writes: CellWrite[] = [];
  range.workbook.guard.values(range.sheetId, range.rect);
  forEachInput(range, input, (row, column, value) => {
    writes.push(writeOf(range, row, column, value));
  });
  if (writes.length > 0) range.workbook.write(range.sheetId, writes);
}

export function writeNumberFormats(range: RangeTarget, input: unknown): void {
  const writes: CellWrite[] = [];
  range.workbook.guard.formats(range.sheetId);
  forEachInput(range, input, (row, column, value) => {
    writes.push({ row, column, numberFormat: String(value) || "General" });
  });
  if (writes.length > 0) range.workbook.write(range.sheetId, writes);
}

function forEachInput(
  range: RangeTarget,
  input: unknown,
  visit: (row: number, column: number, value: unknown) => void,
): void {
  if (input === null || input === undefined) throw invalidArgument("null is no value for a range.");
  if (isUnbounded(range)) throw invalidArgument("An unbounded range can't be set.");
  const { rect } = range;
  const matrix = Array.isArray(input) ? (input as unknown[]) : undefined;
  if (matrix && matrix.length !== heightOf(rect)) throw dimensionMismatch();
  for (let row = rect.startRow; row <= rect.endRow; row++) {
    const line = matrix?.[row - rect.startRow];
    if (matrix && (!Array.isArray(line) || line.length !== widthOf(rect)))
      throw dimensionMismatch();
    for (let column = rect.startColumn; column <= rect.endColumn; column++) {
      const value: unknown = matrix ? (line as unknown[])[column - rect.startColumn] : input;
      if (value !== null && value !== undefined) visit(row, column, value);
    }
  }
}

function writeOf(range: RangeTarget, row: number, column: number, value: unknown): CellWrite {
  if (typeof value === "number" || typeof value === "boolean") return { row, column, value };
  if (typeof value !== "string")
    throw invalidArgument("A cell holds a number, a text or a boolean.");
  const { workbook, sheetId } = range;
  const format = workbook.grid.numberFormat(sheetId, row, column);
  if (value === "") return { row, column, value: null };
  if (value.startsWith("'")) return { row, column, value: value.slice(1) };
  if (format === "@") return { row, column, value };
  if (value.startsWith("=") && value.length > 1)
    return { row, column, formula: workbook.checkedFormula(value, sheetId, row, column) };
  if (isErrorCode(value)) return { row, column, value: { error: value } };
  const typed = typedInput(value);
  if (!typed) return { row, column, value };
  const numberFormat = format === "General" ? typed.numberFormat : undefined;
  return { row, column, value: typed.value, ...(numberFormat ? { numberFormat } : {}) };
}
