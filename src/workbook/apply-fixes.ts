import { cellAddress } from "./address";
import { textInput } from "./apply-cells";
import { spansOf, type Span } from "./cell-spans";
import type { PartsHooks } from "./read-parts";
import type { Fix } from "./plan-fixes";
import { DATE } from "./plan-styles";
import { quietly } from "./quietly";
import { WorkbookError } from "./workbook-error";

/** A cell by its place on the sheet, and what is to stand there instead of what. */
export interface CellFix {
  readonly row: number;
  readonly column: number;
  readonly before: string | number;
  readonly after: string | number;
  /** undefined = as it is */
  readonly format?: string | undefined;
}

/** What was written, so that it can be taken back. */
export interface FixUndo {
  readonly sheet: string;
  readonly cells: readonly CellFix[];
}

export interface FixReport {
  readonly undo: FixUndo;
  /** cells that were left alone, since they changed in the meantime */
  readonly kept: number;
}

/** Where a range begins on its sheet, from 0. */
export interface Corner {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Those of the fixes whose cell still holds the text itself: no formula, nothing else by now. */
export async function fixableOf(
  context: Excel.RequestContext,
  corner: Corner,
  fixes: readonly Fix[],
): Promise<Fix[]> {
  const placed = fixes.map((fix) => ({
    ...fix,
    row: corner.row + fix.row,
    column: corner.column + fix.column,
    fix,
  }));
  const present = await readCells(context, corner.sheet, placed);
  return placed.filter((each, at) => present[at]!.formula === each.before).map(({ fix }) => fix);
}

/** Writes the fixes whose cells are as they were. */
export async function applyFixes(
  context: Excel.RequestContext,
  corner: Corner,
  fixes: readonly Fix[],
  hooks: PartsHooks,
): Promise<FixReport> {
  const placed = fixes.map(({ kind, row, column, before, after }) => ({
    kind,
    row: corner.row + row,
    column: corner.column + column,
    before,
    after,
  }));
  const present = await readCells(context, corner.sheet, placed);
  const asItWas = placed.flatMap((cell, at) =>
    present[at]!.formula === cell.before ? [{ cell, was: present[at]!.format }] : [],
  );
  if (hooks.isCancelled?.() === true) throw new WorkbookError("cancelled");
  const cells = asItWas.map(({ cell: { kind, ...cell }, was }) => ({
    ...cell,
    format: formatFor(kind, was),
  }));
  const undo = asItWas.map(({ cell, was }, at) => ({
    ...cell,
    before: cell.after,
    after: cell.before,
    format: cells[at]!.format === undefined ? undefined : was,
  }));
  await quietly(context, () => writeCells(context, corner.sheet, cells));
  return { undo: { sheet: corner.sheet, cells: undo }, kept: fixes.length - cells.length };
}

/** Puts back what stood there, but for cells that were edited since. @returns how many were not */
export async function undoFixes(
  context: Excel.RequestContext,
  { sheet, cells }: FixUndo,
): Promise<{ readonly restored: number; readonly kept: number }> {
  const present = await readCells(context, sheet, cells);
  const untouched = cells.filter(({ before }, at) => present[at]!.formula === before);
  await quietly(context, () => writeCells(context, sheet, untouched));
  return { restored: untouched.length, kept: cells.length - untouched.length };
}

/** A serial in a cell of texts, or of no format, would show as a number. */
function formatFor(kind: Fix["kind"], format: string): string | undefined {
  if (kind === "stage") return undefined;
  if (kind === "date") return /[dmy]/i.test(format) ? undefined : DATE;
  return format === "@" ? "General" : undefined;
}

interface PresentCell {
  readonly formula: unknown;
  readonly format: string;
}

async function readCells(
  context: Excel.RequestContext,
  sheetName: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): Promise<PresentCell[]> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const present: PresentCell[] = [];
  for (const span of spansOf(cells)) {
    const range = sheet.getRange(addressOf(span));
    range.load("formulas,numberFormat");
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a span is as large as an answer may be
    await context.sync();
    const { formulas, numberFormat } = range;
    for (const at of span.cells) {
      const down = cells[at]!.row - span.row;
      present[at] = { formula: formulas[down]![0], format: String(numberFormat[down]![0]) };
    }
  }
  return present;
}

/** Cells in between are told nothing, and stay. */
async function writeCells(
  context: Excel.RequestContext,
  sheetName: string,
  cells: readonly CellFix[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  for (const span of spansOf(cells)) {
    const formulas: (string | number | null)[][] = Array.from({ length: span.rows }, () => [null]);
    const formats: (string | null)[][] = Array.from({ length: span.rows }, () => [null]);
    for (const at of span.cells) {
      const { row, after, format } = cells[at]!;
      formulas[row - span.row] = [typeof after === "string" ? textInput(after) : after];
      if (format !== undefined) formats[row - span.row] = [format];
    }
    const range = sheet.getRange(addressOf(span));
    // Before the values: what is written into a cell of texts becomes a text.
    if (formats.some(([format]) => format !== null)) range.numberFormat = formats;
    range.formulas = formulas;
  }
  await context.sync();
}

function addressOf({ row, column, rows }: Span): string {
  return `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column)}`;
}
