import {
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { Rect } from "../cells/addresses";
import { rectOf } from "../cells/addresses";
import { cellText } from "../cells/cell-text";
import { toPixels, toPoints } from "../cells/points";
import * as parts from "../univer/style-parts";
import type { RangeTarget } from "./range-target";

/**
 * A digit of Calibri 11 is 7 pixels wide. Where that font is not installed the page draws in a wider one,
 * in capitals and in bold more so: 9 pixels hold them all. A cell has 5 pixels of room around its text.
 */
const LETTER_PIXELS = 9;
const CELL_ROOM = 5;
const DEFAULT_FONT_PIXELS = 20;

type Lines = "columns" | "rows";

function sizeAt(range: RangeTarget, lines: Lines, line: number): number {
  const sheet = range.workbook.grid.sheet(range.sheetId);
  return toPoints(lines === "columns" ? sheet.getColumnWidth(line) : sheet.getRowHeight(line));
}

const spanOf = ({ rect }: RangeTarget, lines: Lines): [number, number] =>
  lines === "columns" ? [rect.startColumn, rect.endColumn] : [rect.startRow, rect.endRow];

/** The size all lines share, null when they differ. */
function sharedSize(range: RangeTarget, lines: Lines): number | null {
  const [from, to] = spanOf(range, lines);
  const first = sizeAt(range, lines, from);
  // Lines beyond the used ones all have the default size; comparing a million of them is idle.
  const last = Math.min(to, from + 20_000);
  for (let line = from + 1; line <= last; line++)
    if (sizeAt(range, lines, line) !== first) return null;
  return first;
}

export const columnWidth = (range: RangeTarget): number | null => sharedSize(range, "columns");
export const rowHeight = (range: RangeTarget): number | null => sharedSize(range, "rows");

/** Whether the rows are hidden, by hand or by a filter; null when only some are. */
export function rowHidden({ workbook, sheetId, rect }: RangeTarget): boolean | null {
  const sheet = workbook.grid.sheet(sheetId);
  const first = !sheet.getRowVisible(rect.startRow);
  const last = Math.min(rect.endRow, rect.startRow + 20_000);
  for (let row = rect.startRow + 1; row <= last; row++)
    if (!sheet.getRowVisible(row) !== first) return null;
  return first;
}

export function hideRows({ workbook, sheetId, rect }: RangeTarget, hidden: boolean): void {
  workbook.guard.needs(sheetId, "allowFormatRows");
  const { id } = hidden ? SetRowHiddenMutation : SetRowVisibleMutation;
  workbook.grid.execute(id, { subUnitId: sheetId, ranges: [rect] });
}

export function setSizes(range: RangeTarget, lines: Lines, points: number): void {
  const { workbook, sheetId, rect } = range;
  const columns = lines === "columns";
  workbook.guard.needs(sheetId, columns ? "allowFormatColumns" : "allowFormatRows");
  const size = toPixels(points);
  workbook.grid.execute(
    columns ? SetWorksheetColWidthMutation.id : SetWorksheetRowHeightMutation.id,
    { subUnitId: sheetId, ranges: [rect], ...(columns ? { colWidth: size } : { rowHeight: size }) },
  );
  workbook.charts.sizesChanged(sheetId);
}

/**
 * Widths from the lengths of the texts: without a screen nothing measures them, so every character
 * counts as a wide one of the default font.
 */
export function autofitColumns(range: RangeTarget): void {
  const used = usedPart(range);
  if (!used) return;
  for (let column = used.startColumn; column <= used.endColumn; column++) {
    let longest = 0;
    for (let row = used.startRow; row <= used.endRow; row++)
      longest = Math.max(longest, shown(range, row, column).length);
    if (longest === 0) continue;
    const width = toPoints(longest * LETTER_PIXELS + CELL_ROOM);
    const rect = rectOf(used.startRow, column);
    setSizes({ ...range, rect }, "columns", width);
  }
}

/** Rows as high as their largest font; wrapped lines are counted by the line breaks in the text. */
export function autofitRows(range: RangeTarget): void {
  const used = usedPart(range);
  if (!used) return;
  for (let row = used.startRow; row <= used.endRow; row++) {
    let height = DEFAULT_FONT_PIXELS;
    for (let column = used.startColumn; column <= used.endColumn; column++) {
      const style = range.workbook.grid.style(range.sheetId, row, column);
      const lines = parts.wrapText.read(style) ? shown(range, row, column).split("\n").length : 1;
      const line = (parts.fontSize.read(style) / parts.DEFAULT_FONT.size) * DEFAULT_FONT_PIXELS;
      height = Math.max(height, Math.round(line * lines));
    }
    setSizes({ ...range, rect: rectOf(row, used.startColumn) }, "rows", toPoints(height));
  }
}

function usedPart({ workbook, sheetId, rect }: RangeTarget): Rect | undefined {
  return workbook.grid.usedRect(sheetId, rect, true);
}

function shown({ workbook, sheetId }: RangeTarget, row: number, column: number): string {
  const { grid } = workbook;
  return cellText(grid.value(sheetId, row, column), grid.numberFormat(sheetId, row, column));
}
