import { cellAddress } from "../address";
import { textInput } from "../build/apply-cells";
import { inputOf } from "../cell-input";
import type { NotWritten } from "./not-written";
import type { RowCell } from "./plan-row-edit";
import { DATE } from "../build/plan-styles";
import { quietly } from "../quietly";
import { asArgument } from "../read-parts";

/** Where a row stands, and what it held when somebody planned to write in it. */
export interface PlannedRow {
  readonly sheet: string;
  /** of the row's first cell on the sheet, from 0 */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly unknown[];
}

/** What stood in a cell before it was written. */
interface CellBefore {
  /** of the row, from 0 */
  readonly column: number;
  /** what is typed to have it again */
  readonly input: unknown;
  readonly numberFormat: string;
}

export interface RowUndo {
  /** the row as the writing left it */
  readonly left: PlannedRow;
  readonly before: readonly CellBefore[];
}

/** Nothing was written where the row is another by now, or a formula stands in a cell. */
export type RowOutcome = { readonly state: "written"; readonly undo: RowUndo } | NotWritten;

/** Writes cells of a row if it still holds what it did, all in one request. */
export async function writeRow(
  context: Excel.RequestContext,
  planned: PlannedRow,
  cells: readonly RowCell[],
): Promise<RowOutcome> {
  const whole = rangeOfRow(context, planned);
  whole.load("values,valueTypes,formulas,numberFormat");
  await context.sync();
  const [values = []] = whole.values as unknown[][];
  const [formulas = []] = whole.formulas as unknown[][];
  const [formats = []] = whole.numberFormat as string[][];
  if (!isSame(values, planned.cells, formulas)) return { state: "changed" };
  const computed = cells.find((cell) => isFormula(values[cell.column], formulas[cell.column]));
  if (computed) {
    const address = cellAddress(planned.row, planned.column + computed.column);
    return { state: "formula", address };
  }
  const before = cellsBefore(whole, cells);
  await quietly(context, async () => {
    for (const { column, value, isDate } of cells) {
      const cell = whole.getCell(0, column);
      if (isDate && value !== "" && isPlain(formats[column]!)) cell.numberFormat = [[DATE]];
      cell.values = [[typeof value === "string" ? textInput(value) : value]];
    }
    whole.load("values");
    await syncOrReturn(context, planned, before);
  });
  const left = { ...planned, cells: (whole.values[0] as unknown[]).map(asArgument) };
  return { state: "written", undo: { left, before } };
}

/** Whether rows hold what they did when somebody planned with them. */
export async function isAsPlanned(
  context: Excel.RequestContext,
  rows: readonly PlannedRow[],
): Promise<boolean> {
  const present = rows.map((row) => rangeOfRow(context, row));
  present.forEach((range) => range.load("values,formulas"));
  await context.sync();
  return present.every(({ values, formulas }, at) =>
    isSame((values as unknown[][])[0]!, rows[at]!.cells, (formulas as unknown[][])[0]!),
  );
}

/**
 * Puts back what stood in the cells.
 * @returns false, and nothing is written, where the row was edited since, or another deal came to its place
 */
export async function undoRow(
  context: Excel.RequestContext,
  { left, before }: RowUndo,
): Promise<boolean> {
  const whole = rangeOfRow(context, left);
  whole.load("values,valueTypes,formulas,numberFormat");
  await context.sync();
  const [values = []] = whole.values as unknown[][];
  const [formulas = []] = whole.formulas as unknown[][];
  const isComputed = before.some(({ column }) => isFormula(values[column], formulas[column]));
  if (isComputed || !isSame(values, left.cells, formulas)) return false;
  const present = cellsBefore(whole, before);
  await quietly(context, async () => {
    putBack(whole, before);
    await syncOrReturn(context, left, present);
  });
  return true;
}

/** Sends what was queued for a row. @throws Excel's error: the cells are as they were before */
async function syncOrReturn(
  context: Excel.RequestContext,
  row: PlannedRow,
  before: readonly CellBefore[],
): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    // What a refused request made is of no more use.
    putBack(rangeOfRow(context, row), before);
    await context.sync().catch(() => undefined);
    throw error;
  }
}

function cellsBefore(
  { values, valueTypes, numberFormat }: Excel.Range,
  cells: readonly { readonly column: number }[],
): CellBefore[] {
  return cells.map(({ column }) => ({
    column,
    input: inputOf(values[0]![column], valueTypes[0]![column]),
    numberFormat: (numberFormat as string[][])[0]![column]!,
  }));
}

function rangeOfRow(
  context: Excel.RequestContext,
  { sheet, row, column, cells }: PlannedRow,
): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, cells.length);
}

function putBack(row: Excel.Range, before: readonly CellBefore[]): void {
  for (const { column, input, numberFormat } of before) {
    const cell = row.getCell(0, column);
    cell.numberFormat = [[numberFormat]];
    cell.formulas = [[input]];
  }
}

/**
 * Whether this is the row that it was, and nobody has edited it. What a formula computes may be another
 * by the day, such as the days in a stage; a text that it gives may name the deal.
 */
function isSame(
  values: readonly unknown[],
  then: readonly unknown[],
  formulas: readonly unknown[],
): boolean {
  return values.map(asArgument).every((cell, at) => {
    const areTexts = typeof cell === "string" && typeof then[at] === "string";
    if (isFormula(cell, formulas[at]) && !areTexts) return true;
    return JSON.stringify(cell) === JSON.stringify(then[at]);
  });
}

/** A text that looks like a formula is its own formula. */
function isFormula(value: unknown, formula: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

/** A format that would show a date as its number. */
function isPlain(format: string): boolean {
  return format === "General" || format === "@";
}
