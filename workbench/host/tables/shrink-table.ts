import type { Rect } from "../cells/addresses";
import { contains, isSameRect } from "../cells/addresses";
import type { TableRecord } from "./table-registry";
import type { Workbook } from "../workbook";

/** A table that took in what was written right below or beside it. */
export interface Growth {
  readonly table: TableRecord;
  readonly before: Rect;
  readonly after: Rect;
  /** the row or column that joined, and the part of it that made it join */
  readonly added: Rect;
  readonly written: Rect;
}

const MOST = 100;

/** What tables took in, for the undo of the typing that made them grow. */
export class GrowthMemory {
  private readonly done: Growth[] = [];

  note(growths: readonly Growth[]): void {
    this.done.push(...growths);
    this.done.splice(0, Math.max(0, this.done.length - MOST));
  }

  /** When an undo has emptied what made a table grow, the table gives its new cells back. */
  takeBack(workbook: Workbook, sheetId: string, undone: Rect): void {
    const last = this.done.at(-1);
    if (!last || last.table.sheetId !== sheetId || !includes(undone, last.written)) return;
    const { table, before, after, added } = last;
    if (!isSameRect(table.rect, after) || !workbook.tables.list(sheetId).includes(table)) return;
    if (!isUnused(workbook, sheetId, added)) return;
    this.done.pop();
    workbook.quietly(() => {
      workbook.grid.erase(sheetId, added);
      workbook.validations.clear(sheetId, added);
      workbook.resizeTable(table, before);
    });
  }
}

const includes = (outer: Rect, inner: Rect): boolean =>
  contains(outer, inner.startRow, inner.startColumn) &&
  contains(outer, inner.endRow, inner.endColumn);

/** Whether cells hold nothing, or only the formulas the table has carried on into them. */
function isUnused(workbook: Workbook, sheetId: string, area: Rect): boolean {
  const { grid } = workbook;
  for (let row = area.startRow; row <= area.endRow; row++)
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const isFormula = grid.formula(sheetId, row, column) !== undefined;
      // A new column's name is the host's own: Column1 and so on.
      const isHeader = workbook.tables.at(sheetId, row, column)?.rect.startRow === row;
      if (!isFormula && !isHeader && grid.value(sheetId, row, column) !== null) return false;
    }
  return true;
}
