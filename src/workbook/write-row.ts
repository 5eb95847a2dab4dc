import { cellAddress } from "./address";
import type { RowCell } from "./plan-row-edit";
import { DATE } from "./plan-styles";
import { quietly } from "./quietly";
import { asArgument } from "./read-parts";

/** Where a row stands, and what it held when somebody planned to write in it. */
export interface PlannedRow {
  readonly sheet: string;
  /** of the row's first cell on the sheet, from 0 */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly unknown[];
}

/** What was written in a cell, and what stood there. */
interface WrittenCell {
  readonly address: string;
  readonly value: unknown;
  readonly formula: unknown;
  readonly numberFormat: string;
}

export interface RowUndo {
  readonly sheet: string;
  readonly cells: readonly WrittenCell[];
}

/** Nothing was written where the row is another by now, or a formula stands in a cell. */
export type RowOutcome =
  | { readonly state: "written"; readonly undo: RowUndo }
  | { readonly state: "changed" }
  | { readonly state: "formula"; readonly address: string };

/** Writes cells of a row if it still holds what it did, all in one request. */
export async function writeRow(
  context: Excel.RequestContext,
  planned: PlannedRow,
  cells: readonly RowCell[],
): Promise<RowOutcome> {
  const { sheet, row, column } = planned;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const whole = worksheet.getRangeByIndexes(row, column, 1, planned.cells.length);
  whole.load("values,formulas,numberFormat");
  await context.sync();
  const [formulas = []] = whole.formulas as unknown[][];
  const [formats = []] = whole.numberFormat as string[][];
  if (!isSame((whole.values[0] as unknown[]).map(asArgument), planned.cells, formulas))
    return { state: "changed" };
  const places = cells.map((cell) => ({
    ...cell,
    address: cellAddress(row, column + cell.column),
  }));
  const computed = places.find((cell) => isFormula(formulas[cell.column]));
  if (computed) return { state: "formula", address: computed.address };
  const written = places.map(({ address, column: at, value, isDate }) => {
    const range = worksheet.getRange(address);
    const before = { formula: formulas[at], numberFormat: formats[at]! };
    return { range, address, before, value, isDated: isDate && value !== "" };
  });
  await quietly(context, async () => {
    for (const { range, before, value, isDated } of written) {
      if (isDated && isPlain(before.numberFormat)) range.numberFormat = [[DATE]];
      range.values = [[value]];
      range.load("values");
    }
    try {
      await context.sync();
    } catch (error) {
      // What a refused request made is of no more use.
      const sheetNow = context.workbook.worksheets.getItem(sheet);
      written.forEach(({ address, before }) => putBack(sheetNow.getRange(address), before));
      await context.sync().catch(() => undefined);
      throw error;
    }
  });
  const undone = written.map(({ range, address, before }): WrittenCell => {
    const [[value]] = range.values as [[unknown]];
    return { address, value, ...before };
  });
  return { state: "written", undo: { sheet, cells: undone } };
}

/**
 * Puts back what stood in the cells.
 * @returns false, and nothing is written, where one of them was edited since
 */
export async function undoRow(
  context: Excel.RequestContext,
  { sheet, cells }: RowUndo,
): Promise<boolean> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const ranges = cells.map(({ address }) => worksheet.getRange(address));
  ranges.forEach((range) => range.load("values"));
  await context.sync();
  const isUntouched = ranges.every((range, at) => range.values[0]?.[0] === cells[at]!.value);
  if (!isUntouched) return false;
  await quietly(context, async () => {
    cells.forEach((cell, at) => putBack(ranges[at]!, cell));
    await context.sync();
  });
  return true;
}

function putBack(
  range: Excel.Range,
  { formula, numberFormat }: Pick<WrittenCell, "formula" | "numberFormat">,
): void {
  range.numberFormat = [[numberFormat]];
  range.formulas = [[formula]];
}

/** Whether nobody has edited the row; what formulas compute may be another by the day. */
function isSame(
  now: readonly unknown[],
  then: readonly unknown[],
  formulas: readonly unknown[],
): boolean {
  return now.every(
    (cell, at) => isFormula(formulas[at]) || JSON.stringify(cell) === JSON.stringify(then[at]),
  );
}

function isFormula(formula: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=");
}

/** A format that would show a date as its number. */
function isPlain(format: string): boolean {
  return format === "General" || format === "@";
}
