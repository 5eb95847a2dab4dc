import { findCharts } from "../charts/find-charts";
import { freeRow } from "./plan-free-place";

/** Names that a new chart, its names and its sheet may not have. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

export async function readTaken(context: Excel.RequestContext): Promise<TakenNames> {
  const { worksheets, names } = context.workbook;
  names.load("items/name");
  worksheets.load("items/name");
  const charts = await findCharts(context);
  return {
    sheets: worksheets.items.map(({ name }) => name),
    names: [...names.items.map(({ name }) => name), ...charts.map(({ name }) => name)],
  };
}

/** The first row of a sheet from which on there is nothing. */
export async function readFreeRow(
  context: Excel.RequestContext,
  sheetName: string,
): Promise<number> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const used = sheet.getUsedRangeOrNullObject();
  used.load("rowIndex,rowCount");
  sheet.charts.load("items/top,items/height");
  await context.sync();
  const usedEnd = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const end = sheet.getCell(usedEnd, 0);
  end.load("top");
  await context.sync();
  const chartEnds = sheet.charts.items.map(({ top, height }) => top + height);
  return freeRow({ usedEnd, usedEndTop: end.top, chartEnds });
}
