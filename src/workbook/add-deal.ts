import { cellAddress } from "./address";
import { textInput } from "./apply-cells";
import type { RowCell } from "./plan-row-edit";
import { quietly } from "./quietly";
import type { TableChoice } from "./rows-choice";

/** A row that was written, so that it can be taken back. */
export interface DealUndo {
  readonly table: TableChoice;
  /** of the row's first cell on the sheet, from 0 */
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  /** the row as it was written */
  readonly values: readonly unknown[];
  /** whether the row was added, or was there and empty */
  readonly isNew: boolean;
  readonly cells: readonly number[];
}

/** Nothing was written where the columns are others by now. */
export type DealOutcome =
  { readonly state: "added"; readonly undo: DealUndo } | { readonly state: "changed" };

/**
 * Writes a row at the end of a table; into its last row while that holds nothing, as a new pipeline's
 * does.
 * @param headers as the form was made for
 */
export async function addDeal(
  context: Excel.RequestContext,
  choice: TableChoice,
  headers: readonly string[],
  cells: readonly RowCell[],
): Promise<DealOutcome> {
  const table = context.workbook.tables.getItem(choice.id ?? choice.table);
  const { worksheet } = table;
  const header = table.getHeaderRowRange();
  const last = table.getDataBodyRange().getLastRow();
  worksheet.load("name");
  header.load("values");
  last.load("formulas,rowIndex,columnIndex");
  await context.sync();
  const present = ((header.values[0] ?? []) as unknown[]).map((cell) => String(cell).trim());
  if (JSON.stringify(present) !== JSON.stringify(headers)) return { state: "changed" };
  const isNew = !((last.formulas[0] ?? []) as unknown[]).every(isEmptyOrComputed);
  const inputs: (string | number | null)[] = headers.map(() => null);
  for (const { column, value } of cells)
    inputs[column] = typeof value === "string" ? textInput(value) : value;
  const written = isNew ? last.getOffsetRange(1, 0) : last;
  await quietly(context, async () => {
    // What is null stays blank, or is filled in by the column's own formula.
    if (isNew) table.rows.add(undefined, [inputs as unknown as string[]]);
    else last.values = [inputs];
    await context.sync();
  });
  written.load("values,rowIndex,columnIndex");
  await context.sync();
  const undo = {
    table: choice,
    row: written.rowIndex,
    column: written.columnIndex,
    sheet: worksheet.name,
    values: (written.values[0] ?? []) as unknown[],
    isNew,
    cells: cells.map(({ column }) => column),
  };
  return { state: "added", undo };
}

/** Takes the row back. @returns false, and nothing is done, where it was edited since */
export async function undoDeal(
  context: Excel.RequestContext,
  { table: { table, id }, sheet, row, column, values, isNew, cells }: DealUndo,
): Promise<boolean> {
  const found = context.workbook.tables.getItem(id ?? table);
  const header = found.getHeaderRowRange();
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range = worksheet.getRange(cellAddress(row, column)).getResizedRange(0, values.length - 1);
  header.load("rowIndex");
  range.load("values");
  await context.sync();
  const present = (range.values[0] ?? []) as unknown[];
  if (!cells.every((cell) => present[cell] === values[cell])) return false;
  await quietly(context, async () => {
    if (isNew) found.rows.getItemAt(row - header.rowIndex - 1).delete();
    else for (const cell of cells) range.getCell(0, cell).values = [[""]];
    await context.sync();
  });
  return true;
}

function isEmptyOrComputed(formula: unknown): boolean {
  return (
    formula === "" || formula === null || (typeof formula === "string" && formula.startsWith("="))
  );
}
