import type { Rect } from "../cells/addresses";
import { heightOf, rectOf, widthOf } from "../cells/addresses";
import { fillFormula } from "../formulas/formula-shift";
import type { Growth } from "./shrink-table";
import type { TableRecord } from "./table-registry";
import { wholeRect } from "./table-registry";
import type { CellWrite } from "../univer/grid";
import type { Workbook } from "../workbook";

/**
 * What Excel's AutoCorrect does when something is written right below a table or right beside it:
 * the table takes the new row or column in, and carries formulas, formats and validation on.
 */
export function growTables(workbook: Workbook, sheetId: string, written: Rect): Growth[] {
  return workbook.tables.list(sheetId).flatMap((table) => {
    const before = table.rect;
    const added = isBelow(table, written)
      ? growDown(workbook, table, written)
      : isBeside(table, written) && growRight(workbook, table, written);
    return added ? [{ table, before, after: table.rect, added, written }] : [];
  });
}

const isWithin = (start: number, end: number, from: number, to: number): boolean =>
  start >= from && end <= to;

function isBelow({ rect, hasTotals }: TableRecord, written: Rect): boolean {
  return (
    !hasTotals &&
    written.startRow === rect.endRow + 1 &&
    isWithin(written.startColumn, written.endColumn, rect.startColumn, rect.endColumn)
  );
}

function isBeside({ rect }: TableRecord, written: Rect): boolean {
  return (
    written.startColumn === rect.endColumn + 1 &&
    isWithin(written.startRow, written.endRow, rect.startRow, rect.endRow)
  );
}

/** Whether a rectangle holds nothing but what was just written. */
function isFree(workbook: Workbook, sheetId: string, area: Rect, written: Rect): boolean {
  const { grid } = workbook;
  if (workbook.tables.list(sheetId).some((table) => touches(wholeRect(table), area))) return false;
  for (let row = area.startRow; row <= area.endRow; row++)
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const own = touches(written, rectOf(row, column));
      if (!own && grid.value(sheetId, row, column) !== null) return false;
    }
  return true;
}

const touches = (one: Rect, other: Rect): boolean =>
  one.startRow <= other.endRow &&
  other.startRow <= one.endRow &&
  one.startColumn <= other.endColumn &&
  other.startColumn <= one.endColumn;

function hasContent(workbook: Workbook, sheetId: string, rect: Rect): boolean {
  return workbook.grid.usedRect(sheetId, rect, true) !== undefined;
}

/** The rows the table took in; undefined when it took none. */
function growDown(workbook: Workbook, table: TableRecord, written: Rect): Rect | undefined {
  const { sheetId, rect } = table;
  const added = { ...rect, startRow: rect.endRow + 1, endRow: written.endRow };
  if (!hasContent(workbook, sheetId, written) || !isFree(workbook, sheetId, added, written))
    return undefined;
  const model = rect.endRow;
  // The header is no model: a table's only body row may be the blank one it was made with.
  workbook.resizeTable(table, { ...rect, endRow: written.endRow });
  if (model !== rect.startRow) carryOn(workbook, table, rect, added);
  return added;
}

/** New rows look and behave like the last one, and calculated columns calculate in them too. */
export function carryOn(workbook: Workbook, table: TableRecord, before: Rect, added: Rect): void {
  const { sheetId } = table;
  const writes: CellWrite[] = [];
  for (let column = before.startColumn; column <= before.endColumn; column++) {
    const formula = calculatedFormula(workbook, sheetId, before, column);
    const style = workbook.grid.ownStyle(sheetId, before.endRow, column);
    for (let row = added.startRow; row <= added.endRow; row++) {
      const isBlank = workbook.grid.value(sheetId, row, column) === null;
      if (style) writes.push({ row, column, style });
      if (formula !== undefined && isBlank)
        writes.push({
          row,
          column,
          formula: fillFormula(formula, row - before.endRow, 0),
          ...(style ? { style } : {}),
        });
    }
    const validation = workbook.validations.at(sheetId, before.endRow, column);
    const cells = rectOf(added.startRow, column, heightOf(added), 1);
    if (validation) workbook.validations.extend(validation, cells);
  }
  if (writes.length > 0) workbook.write(sheetId, writes);
}

/** What the calculated columns of a table hold in rows that are about to be put into it. */
export function calculatedFormulas(
  workbook: Workbook,
  { sheetId, rect }: TableRecord,
  added: Rect,
): CellWrite[] {
  const writes: CellWrite[] = [];
  for (let column = rect.startColumn; column <= rect.endColumn; column++) {
    const formula = calculatedFormula(workbook, sheetId, rect, column);
    for (let row = added.startRow; formula !== undefined && row <= added.endRow; row++)
      writes.push({ row, column, formula: fillFormula(formula, row - rect.endRow, 0) });
  }
  return writes;
}

/** A column is calculated when all its body cells hold the same formula, row by row. */
function calculatedFormula(
  workbook: Workbook,
  sheetId: string,
  rect: Rect,
  column: number,
): string | undefined {
  const last = workbook.grid.formula(sheetId, rect.endRow, column);
  if (last === undefined) return undefined;
  for (let row = rect.startRow + 1; row < rect.endRow; row++) {
    const formula = workbook.grid.formula(sheetId, row, column);
    if (formula !== fillFormula(last, row - rect.endRow, 0)) return undefined;
  }
  return last;
}

function growRight(workbook: Workbook, table: TableRecord, written: Rect): Rect | undefined {
  const { sheetId, rect } = table;
  const beside = { startColumn: rect.endColumn + 1, endColumn: written.endColumn };
  const added = { ...wholeRect(table), ...beside };
  if (!hasContent(workbook, sheetId, written) || !isFree(workbook, sheetId, added, written))
    return undefined;
  // A very wide write beside a table is a block of its own.
  if (widthOf(added) > widthOf(rect)) return undefined;
  workbook.resizeTable(table, { ...rect, endColumn: written.endColumn });
  return added;
}
