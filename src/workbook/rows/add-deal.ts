import { cellAddress } from "../address";
import { textInput } from "../build/apply-cells";
import type { NotWritten } from "./not-written";
import type { RowCell } from "./plan-row-edit";
import { DATE } from "../build/plan-styles";
import { quietly } from "../quietly";
import type { TableChoice } from "./rows-choice";

/** What stood in a cell that was written; columns count in the row. */
interface CellBefore {
  readonly column: number;
  readonly formula: unknown;
  readonly format: string;
}

/** A row that was written, so that it can be taken back. */
export interface DealUndo {
  readonly table: TableChoice;
  /** of the row's first cell on the sheet, from 0 */
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  /** the row as it was written */
  readonly formulas: readonly unknown[];
  /** whether the row was added, or was there and empty */
  readonly isNew: boolean;
  readonly before: readonly CellBefore[];
}

/** Nothing was written where the columns are others by now, or compute what is needed or all there is. */
export type DealOutcome = { readonly state: "added"; readonly undo: DealUndo } | NotWritten;

/**
 * Writes a row at the end of a table; into its last row while that holds nothing, as a new pipeline's
 * does. Columns that compute their cells keep their formulas.
 * @param headers as the form was made for
 * @param needed columns without whose cells the row would say another thing
 */
export async function addDeal(
  context: Excel.RequestContext,
  choice: TableChoice,
  headers: readonly string[],
  cells: readonly RowCell[],
  needed: readonly number[] = [],
): Promise<DealOutcome> {
  const table = context.workbook.tables.getItem(choice.id ?? choice.table);
  const { worksheet } = table;
  const header = table.getHeaderRowRange();
  const last = table.getDataBodyRange().getLastRow();
  worksheet.load("name");
  header.load("values,rowIndex");
  last.load("formulas,rowIndex");
  await context.sync();
  const present = ((header.values[0] ?? []) as unknown[]).map((cell) => String(cell).trim());
  if (JSON.stringify(present) !== JSON.stringify(headers)) return { state: "changed" };
  const isNew = !takesDeal((last.formulas[0] ?? []) as unknown[], cells);
  const { rowIndex: lastRow } = last;
  let undo: DealUndo | undefined;
  let computed: string | undefined;
  await quietly(context, async () => {
    // The new row is left blank at first: its calculated columns fill themselves.
    const row = isNew ? table.rows.add().getRange() : last;
    row.load("formulas,numberFormat,rowIndex,columnIndex");
    try {
      await context.sync();
    } catch (error) {
      // Perhaps only the answer was lost.
      if (isNew) await dropBlank(context, table, lastRow, cells).catch(console.warn);
      throw error;
    }
    const { rowIndex, columnIndex } = row;
    const formulas = (row.formulas[0] ?? []) as unknown[];
    const formats = (row.numberFormat[0] ?? []) as string[];
    const typed = cells.filter(({ column }) => !isFormula(formulas[column]));
    const before = typed.map(({ column }) => ({
      column,
      formula: formulas[column],
      format: formats[column]!,
    }));
    const place = { table: choice, sheet: worksheet.name, row: rowIndex, column: columnIndex };
    const missing = needed.find((column) => isFormula(formulas[column]));
    if (missing !== undefined || typed.length === 0) {
      takeBack(context, { ...place, isNew, before: [] }, header.rowIndex);
      await context.sync();
      computed = cellAddress(rowIndex, columnIndex + (missing ?? cells[0]?.column ?? 0));
      return;
    }
    try {
      typed.forEach((cell) => write(row.getCell(0, cell.column), cell, formats[cell.column]!));
      row.load("formulas");
      await context.sync();
    } catch (error) {
      // What a refused request made is of no more use.
      takeBack(context, { ...place, isNew, before }, header.rowIndex);
      await context.sync().catch(() => undefined);
      throw error;
    }
    undo = { ...place, formulas: (row.formulas[0] ?? []) as unknown[], isNew, before };
  });
  if (computed !== undefined) return { state: "formula", address: computed };
  return { state: "added", undo: undo! };
}

/** Takes the row back. @returns false, and nothing is done, where it was edited since */
export async function undoDeal(context: Excel.RequestContext, undo: DealUndo): Promise<boolean> {
  const { table, sheet, row, column, formulas } = undo;
  const header = context.workbook.tables.getItem(table.id ?? table.table).getHeaderRowRange();
  const range = context.workbook.worksheets
    .getItem(sheet)
    .getRange(cellAddress(row, column))
    .getResizedRange(0, formulas.length - 1);
  header.load("rowIndex");
  range.load("formulas,numberFormat");
  await context.sync();
  const present = (range.formulas[0] ?? []) as unknown[];
  const isUntouched = present.every(
    (cell, at) => cell === formulas[at] || (isFormula(cell) && isFormula(formulas[at])),
  );
  if (!isUntouched) return false;
  await quietly(context, async () => {
    takeBack(context, undo, header.rowIndex);
    try {
      await context.sync();
    } catch (error) {
      // Perhaps only the answer was lost.
      if (await isGone(context, undo).catch(() => false)) return;
      if (!undo.isNew) {
        // What was emptied by then is filled again.
        const formats = range.numberFormat[0] as string[];
        const typed = undo.before.map(({ column: at }) => ({
          column: at,
          formula: asTyped(present[at]),
          format: formats[at]!,
        }));
        fill(context, undo, typed);
        await context.sync().catch(() => undefined);
      }
      throw error;
    }
  });
  return true;
}

/** Removes the last row where it stands behind the one that was the last, and holds nothing. */
async function dropBlank(
  context: Excel.RequestContext,
  table: Excel.Table,
  lastRow: number,
  cells: readonly RowCell[],
): Promise<void> {
  const body = table.getDataBodyRange();
  const last = body.getLastRow();
  body.load("rowIndex");
  last.load("formulas,rowIndex");
  await context.sync();
  if (last.rowIndex <= lastRow || !takesDeal(last.formulas[0] as unknown[], cells)) return;
  table.rows.getItemAt(last.rowIndex - body.rowIndex).delete();
  await context.sync();
}

/** Whether the table ends before the row that was added to it, or its row holds what stood there before. */
async function isGone(
  context: Excel.RequestContext,
  { table, sheet, row, column, isNew, before }: DealUndo,
): Promise<boolean> {
  if (!isNew) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const cells = before.map(({ column: at }) => worksheet.getRange(cellAddress(row, column + at)));
    for (const cell of cells) cell.load("formulas,numberFormat");
    await context.sync();
    return cells.every(({ formulas, numberFormat }, at) => {
      const { formula, format } = before[at]!;
      return formulas[0]![0] === formula && numberFormat[0]![0] === format;
    });
  }
  const found = context.workbook.tables.getItem(table.id ?? table.table);
  const last = found.getDataBodyRange().getLastRow();
  last.load("rowIndex");
  await context.sync();
  return last.rowIndex < row;
}

function takeBack(
  context: Excel.RequestContext,
  undo: Omit<DealUndo, "formulas">,
  headerRow: number,
): void {
  const { table, row, isNew, before } = undo;
  if (!isNew) return fill(context, undo, before);
  const found = context.workbook.tables.getItem(table.id ?? table.table);
  found.rows.getItemAt(row - headerRow - 1).delete();
}

function fill(
  context: Excel.RequestContext,
  { sheet, row, column }: Pick<DealUndo, "sheet" | "row" | "column">,
  cells: readonly CellBefore[],
): void {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  for (const { column: at, formula, format } of cells) {
    const range = worksheet.getRange(cellAddress(row, column + at));
    range.numberFormat = [[format]];
    range.formulas = [[formula]];
  }
}

function write(range: Excel.Range, { value, isDate }: RowCell, format: string): void {
  // A date would show as its number, or become a text.
  if (isDate && (format === "General" || format === "@")) range.numberFormat = [[DATE]];
  range.values = [[asTyped(value)]];
}

function asTyped(value: unknown): unknown {
  return typeof value === "string" ? textInput(value) : value;
}

/** Whether a row is blank but for what it computes, and has a blank for what is to be written. */
function takesDeal(formulas: readonly unknown[], cells: readonly RowCell[]): boolean {
  const isBlank = (formula: unknown) => formula === "" || formula === null;
  return (
    formulas.every((formula) => isBlank(formula) || isFormula(formula)) &&
    cells.some(({ column }) => isBlank(formulas[column]))
  );
}

function isFormula(formula: unknown): boolean {
  return typeof formula === "string" && formula.startsWith("=");
}
