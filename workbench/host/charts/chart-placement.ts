import type { Rect } from "../cells/addresses";
import { toPoints } from "../cells/points";
import type { Grid } from "../univer/grid";
import type { Chart } from "./chart";

/** Where a cell's upper left corner lies, in points from the sheet's. */
export function cornerOf(
  grid: Grid,
  sheetId: string,
  row: number,
  column: number,
): { left: number; top: number } {
  const sheet = grid.sheet(sheetId);
  let left = 0;
  for (let at = 0; at < column; at++)
    left += sheet.getColVisible(at) ? sheet.getColumnWidth(at) : 0;
  let top = 0;
  for (let at = 0; at < row; at++) top += sheet.getRowVisible(at) ? sheet.getRowHeight(at) : 0;
  return { left: toPoints(left), top: toPoints(top) };
}

/** Lays a chart over cells: from the first one's corner to the end of the last one. */
export function placeOver(grid: Grid, chart: Chart, start: Rect, end: Rect | undefined): void {
  const from = cornerOf(grid, chart.sheetId, start.startRow, start.startColumn);
  Object.assign(chart, from);
  if (!end) return;
  const to = cornerOf(grid, chart.sheetId, end.endRow + 1, end.endColumn + 1);
  chart.width = to.left - from.left;
  chart.height = to.top - from.top;
}
