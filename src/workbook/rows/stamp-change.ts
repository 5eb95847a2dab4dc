import { cellAddress } from "../address";
import { textInput } from "../build/apply-cells";
import { stageHeaderOf, stageOrderOf } from "../stages/stage-tables";
import { loadHeaders, ownTable } from "../stages/own-table";
import { areaName } from "../build/plan-names";
import { planStamps, type ChangedRow, type Stamp } from "./plan-stamp";
import { MARK, readMark } from "../build/sheet-mark";
import { isOff, isSettingOn, loadStamping } from "./stamp-switch";

/** Cells that somebody changed: the sheet's id, and an address that may name several areas. */
export interface Change {
  readonly sheetId: string;
  readonly address: string;
}

/**
 * Keeps stages and dates in step after an edit of a Pipeline sheet; an edit elsewhere costs one small
 * question and no more.
 * @param today serial of the present day
 * @returns the cells written
 */
export async function stampChange(
  context: Excel.RequestContext,
  { sheetId, address }: Change,
  today: number,
): Promise<readonly Change[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const mark = sheet.customProperties.getItemOrNullObject(MARK);
  const setting = loadStamping(context);
  const { tables } = sheet;
  mark.load("value");
  tables.load("items/name,items/showHeaders");
  await context.sync();
  const ours = mark.isNullObject ? undefined : readMark(mark.value);
  if (ours?.role !== "pipeline" || !isSettingOn(setting)) return [];
  const headers = loadHeaders(tables);
  await context.sync();
  const table = ownTable(headers, "deals");
  if (table === undefined) return [];
  const stamps = await planChange(context, sheet, table, ours.key, address, today);
  stamps.forEach(({ row, column, value }) => {
    sheet.getCell(row, column).values = [[typeof value === "string" ? textInput(value) : value]];
  });
  await context.sync();
  return stamps.map(({ row, column }) => ({ sheetId, address: cellAddress(row, column) }));
}

/** What to write, with rows and columns of the sheet. */
async function planChange(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  table: Excel.Table,
  key: string,
  address: string,
  today: number,
): Promise<Stamp[]> {
  const body = table.getDataBodyRange();
  const header = table.getHeaderRowRange();
  header.load("values,columnIndex");
  const changes = address.split(",").map((part) => {
    const changed = sheet.getRange(part).getIntersectionOrNullObject(body);
    const rows = changed.getEntireRow().getIntersectionOrNullObject(body);
    changed.load("columnIndex,columnCount");
    rows.load("values,rowIndex");
    return { changed, rows };
  });
  // The switch stands on the sheet of the stages, whatever that is called by now.
  const named = context.workbook.names.getItemOrNullObject(areaName(key, "stamping"));
  const onOff = named.getRangeOrNullObject();
  onOff.load("values");
  const stageRange = onOff.getEntireColumn().getTables(false).getFirst().getRange();
  stageRange.load("values");
  await context.sync();
  if (onOff.isNullObject || isOff(onOff.values[0]?.[0])) return [];
  const stages = stageOrderOf(stageRange.values);
  const headers = (header.values[0] as unknown[]).map(String);
  const stageHeader = stageHeaderOf(headers);
  if (stages === undefined || stageHeader === undefined) return [];
  return changes.flatMap(({ changed, rows }) => {
    if (changed.isNullObject || rows.isNullObject) return [];
    const from = changed.columnIndex - header.columnIndex;
    const to = from + changed.columnCount - 1;
    const changedRows = (rows.values as unknown[][]).map((cells): ChangedRow => ({
      cells,
      from,
      to,
    }));
    return planStamps({ headers, stageHeader, stages }, changedRows, today).map((stamp) => ({
      ...stamp,
      row: stamp.row + rows.rowIndex,
      column: stamp.column + header.columnIndex,
    }));
  });
}
