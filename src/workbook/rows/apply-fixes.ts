import { readCells, writeCells, type CellFix, type Place } from "./fix-cells";
import type { PartsHooks } from "../read-parts";
import type { Fix } from "./plan-fixes";
import { DATE } from "../build/plan-styles";
import { quietly } from "../quietly";
import { WorkbookError } from "../workbook-error";

/** A cell to be put back, and the row by which it is known again: a sort moves rows. */
interface CellUndo extends CellFix {
  readonly deal: string;
}

/** What was written, so that it can be taken back. */
export interface FixUndo {
  readonly sheet: string;
  readonly cells: readonly CellUndo[];
  /** the columns that tell one row from another, on the sheet from 0 */
  readonly identifiers: readonly number[];
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

/** Rows, and which of their columns tell one from another (counted in the range). */
export interface RowsToFix extends Corner {
  readonly identifiers: readonly number[];
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

/** Writes the fixes whose cells are as they were: all of them, or none where Excel refuses. */
export async function applyFixes(
  context: Excel.RequestContext,
  rows: RowsToFix,
  fixes: readonly Fix[],
  hooks: PartsHooks,
): Promise<FixReport> {
  const { sheet } = rows;
  const placed = fixes.map(({ kind, row, column, before, after }) => ({
    kind,
    row: rows.row + row,
    column: rows.column + column,
    before,
    after,
  }));
  const present = await readCells(context, sheet, placed);
  const asItWas = placed.flatMap((cell, at) =>
    present[at]!.formula === cell.before ? [{ cell, was: present[at]! }] : [],
  );
  const identifiers = rows.identifiers.map((column) => rows.column + column);
  const deals = await dealsOf(context, sheet, placed, identifiers);
  if (hooks.isCancelled?.() === true) throw new WorkbookError("cancelled");
  const cells = asItWas.map(({ cell: { kind, ...cell }, was }) => ({
    ...cell,
    format: formatFor(kind, was.format),
  }));
  const undo = cells.map(({ row, column, before, after, format }, at) => ({
    row,
    column,
    before: after,
    after: before,
    format: format === undefined ? undefined : asItWas[at]!.was.format,
    deal: deals.get(row)!,
  }));
  await quietly(context, async () => {
    const were = asItWas.map(({ was }) => was);
    try {
      await writeCells(context, sheet, cells, were);
    } catch (error) {
      await putBack(context, sheet, undo).catch(() => undefined);
      throw error;
    }
  });
  return { undo: { sheet, cells: undo, identifiers }, kept: fixes.length - cells.length };
}

/**
 * Puts back what stood there, but for cells that were edited since and rows that hold another deal.
 * @returns how many were put back, and how many not
 */
export async function undoFixes(
  context: Excel.RequestContext,
  { sheet, cells, identifiers }: FixUndo,
): Promise<{ readonly restored: number; readonly kept: number }> {
  const deals = await dealsOf(context, sheet, cells, identifiers);
  const sameDeal = cells.filter(({ row, deal }) => deals.get(row) === deal);
  const present = await readCells(context, sheet, sameDeal);
  const isUntouched = sameDeal.map(({ before }, at) => present[at]!.formula === before);
  const untouched = sameDeal.filter((_, at) => isUntouched[at]);
  const were = present.filter((_, at) => isUntouched[at]);
  await quietly(context, () => writeCells(context, sheet, untouched, were));
  return { restored: untouched.length, kept: cells.length - untouched.length };
}

/** After a request that failed on its way: a cell may have got its format, and its value not. */
async function putBack(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly CellFix[],
): Promise<void> {
  const present = await readCells(context, sheet, cells);
  const isOurs = cells.map(({ before, after }, at) => {
    const { formula } = present[at]!;
    return formula === before || formula === after;
  });
  const ours = cells.filter((_, at) => isOurs[at]);
  const were = present.filter((_, at) => isOurs[at]);
  await writeCells(context, sheet, ours, were);
}

/**
 * What tells each row from the others. Of several columns those that are computed are passed over,
 * since a fix may change what they show; a name that is computed counts.
 */
async function dealsOf(
  context: Excel.RequestContext,
  sheet: string,
  cells: readonly Place[],
  columns: readonly number[],
): Promise<Map<number, string>> {
  const rows = [...new Set(cells.map(({ row }) => row))];
  const places = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  const present = await readCells(context, sheet, places);
  const texts = present.map(({ formula, value }) => {
    const isComputed = typeof formula === "string" && formula.startsWith("=");
    return isComputed && columns.length > 1 ? null : value;
  });
  const { length } = columns;
  return new Map(
    rows.map((row, at) => [row, JSON.stringify(texts.slice(at * length, (at + 1) * length))]),
  );
}

/** A serial in a cell of texts, or of no format, would show as a number. */
function formatFor(kind: Fix["kind"], format: string): string | undefined {
  if (kind === "stage") return undefined;
  if (kind === "date") return /[dmy]/i.test(format) ? undefined : DATE;
  return format === "@" ? "General" : undefined;
}
