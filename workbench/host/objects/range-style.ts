import { SetColDataMutation, SetRowDataMutation } from "@univerjs/sheets";
import type { IStyleData } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS, heightOf, intersection, rectOf, widthOf } from "../cells/addresses";
import type { CellWrite, StylePatch } from "../univer/grid";
import type { StylePart } from "../univer/style-parts";
import type { RangeTarget } from "./range-target";
import { isUnbounded } from "./range-values";

/** Whole columns are compared on this many rows below the used ones: all others are alike. */
const BEYOND_USED = 1;

/** A format of a range: the value all its cells share, or null when they differ. */
export function readStyle<T>(range: RangeTarget, part: StylePart<T>): T | null {
  const { workbook, sheetId } = range;
  const { startRow, endRow, startColumn, endColumn } = looked(range);
  let first: T | undefined;
  for (let row = startRow; row <= endRow; row++)
    for (let column = startColumn; column <= endColumn; column++) {
      const value = part.read(workbook.grid.style(sheetId, row, column));
      if (first === undefined) first = value;
      else if (value !== first) return null;
    }
  return first ?? null;
}

export function writeStyle(range: RangeTarget, patch: StylePatch): void {
  const { workbook, sheetId, rect } = range;
  workbook.guard.formats(sheetId);
  const area = isUnbounded(range) ? workbook.grid.usedRect(sheetId, rect, false) : rect;
  const writes: CellWrite[] = [];
  for (let row = area?.startRow ?? 0; area && row <= area.endRow; row++)
    for (let column = area.startColumn; column <= area.endColumn; column++)
      writes.push({ row, column, style: patch });
  if (writes.length > 0) workbook.write(sheetId, writes);
  if (isUnbounded(range)) writeLineStyle(range, patch);
}

/** Whole columns and rows carry a style of their own, which cells without one show. */
function writeLineStyle(range: RangeTarget, patch: StylePatch): void {
  const { workbook, sheetId, rect } = range;
  const sheet = workbook.grid.sheet(sheetId);
  const columns = heightOf(rect) === MAX_ROWS;
  const from = columns ? rect.startColumn : rect.startRow;
  const to = columns ? Math.min(rect.endColumn, sheet.getColumnCount() - 1) : rect.endRow;
  const data: Record<number, object> = {};
  for (let line = from; line <= to; line++) {
    const old = columns
      ? sheet.getColumnManager().getColumn(line)
      : sheet.getRowManager().getRow(line);
    const style = typeof old?.s === "string" ? workbook.grid.styleById(old.s) : old?.s;
    data[line] = { ...old, s: merged(style ?? {}, patch) };
  }
  const params = columns ? { columnData: data } : { rowData: data };
  const id = columns ? SetColDataMutation.id : SetRowDataMutation.id;
  workbook.grid.execute(id, { subUnitId: sheetId, ...params });
}

function merged(style: IStyleData, patch: StylePatch): IStyleData {
  const all = { ...style, ...patch };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

function looked(range: RangeTarget): RangeTarget["rect"] {
  if (!isUnbounded(range)) return range.rect;
  const { workbook, sheetId, rect } = range;
  const used = workbook.grid.usedRect(sheetId, rect, false);
  const reach = rectOf(
    rect.startRow,
    rect.startColumn,
    (used ? used.endRow - rect.startRow + 1 : 0) + BEYOND_USED,
    widthOf(rect) === MAX_COLUMNS && used ? used.endColumn - rect.startColumn + 2 : widthOf(rect),
  );
  return intersection(reach, rect) ?? rect;
}
