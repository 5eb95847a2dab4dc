import { cellAddress } from "../address";
import { rangeOf } from "../build/apply-cells";
import { applyFigures, applyNativeChart } from "./apply-added-chart";
import { forgetChart, noteRefreshed } from "./note-refreshed";
import { readChartFingerprint } from "./chart-fingerprint";
import { addedChartName, freeChartId } from "./chart-names";
import { chartRecipe } from "./chart-recipes";
import type { AddChartRequest, AddedChartResult, ChartTarget } from "./chart-types";
import { planAddedChart, type AddedChartPlan } from "./plan-added-chart";
import { formulaSource } from "../dashboard/plan-figure-formulas";
import { quietly } from "../quietly";
import { readFreeRow, readTaken } from "../metrics/read-free-place";
import { queueRemoval, removeOrRestore } from "./remove-chart";
import { cleanSheetName } from "../sheet-name";
import { WorkbookError } from "../workbook-error";

/**
 * Adds a chart with its figures where a sheet has nothing, or on a new sheet. When Excel refuses
 * half-way, what was written goes again.
 * @throws WorkbookError "bad-name" | "build-failed"
 */
export async function addChart(
  context: Excel.RequestContext,
  request: AddChartRequest,
): Promise<AddedChartResult> {
  const { chart, columns, choice, options, spills, texts, target } = request;
  const recipe = chartRecipe(chart, columns);
  if (recipe === undefined) throw new Error(`no column for ${chart}`);
  const front = context.workbook.worksheets.getActiveWorksheet();
  front.load("id");
  const { sheets, names } = await readTaken(context);
  const id = freeChartId(chart, names);
  const sheetName = target.isNew ? freeSheetName(target.sheet, sheets) : target.sheet;
  if (sheetName === "") throw new WorkbookError("bad-name");
  const row = target.isNew ? 0 : await readFreeRow(context, sheetName);
  const source = formulaSource(choice, options);
  const plan = planAddedChart({ id, recipe, source, spills, texts, row, hasChart: true });
  const name = addedChartName(id);
  const address = cellAddress(row, 0);
  const added = { name, title: texts.title, sheet: sheetName, address, isNewSheet: target.isNew };
  let fingerprint: string;
  try {
    const { worksheets } = context.workbook;
    await quietly(context, async () => {
      const sheet = target.isNew ? worksheets.add(sheetName) : worksheets.getItem(sheetName);
      if (target.isNew) setUpSheet(sheet, plan);
      applyFigures(context, sheet, plan);
      applyNativeChart(sheet, plan.chart);
      await context.sync();
    });
    const sheet = worksheets.getItem(sheetName);
    sheet.activate();
    sheet.getRange(address).select();
    fingerprint = await readChartFingerprint(context, sheet, name);
  } catch (error) {
    await rollBack(context, added, plan, front.id).catch((failed: unknown) => console.warn(failed));
    throw new WorkbookError("build-failed", error);
  }
  await noteRefreshed(context, [name]);
  return { ...added, fingerprint };
}

/** A sheet of its own may look as suits the chart. */
function setUpSheet(sheet: Excel.Worksheet, { widths }: AddedChartPlan): void {
  sheet.showGridlines = false;
  widths.forEach(({ column, columns, points }) => {
    rangeOf(sheet, { row: 0, column, rows: 1, columns }).format.columnWidth = points;
  });
}

/**
 * Takes an added chart away again, and the sheet that was made for it while nothing else is on it.
 * @returns false, and nothing is done, where its titles or figures were edited since
 */
export async function undoAddChart(
  context: Excel.RequestContext,
  { name, sheet: sheetName, isNewSheet, fingerprint }: Omit<AddedChartResult, "address" | "title">,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load("name");
  await context.sync();
  if (!sheet.isNullObject) {
    if ((await readChartFingerprint(context, sheet, name)) !== fingerprint) return false;
    await quietly(context, async () => {
      await removeOrRestore(context, sheet, name);
      // The chart is gone by then: an empty sheet that stays is no failure of that.
      if (isNewSheet)
        await removeEmptySheet(context, sheet).catch((failed) => console.warn(failed));
    });
  }
  await forgetChart(context, name);
  return true;
}

/**
 * Takes away whatever was written; where it stands there was nothing before.
 * @param front id of the sheet that the person had before them
 */
async function rollBack(
  context: Excel.RequestContext,
  { name, sheet: sheetName, isNewSheet }: Pick<AddedChartResult, "name" | "sheet" | "isNewSheet">,
  { area }: AddedChartPlan,
  front: string,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) return;
  await queueRemoval(context, sheet, name);
  if (isNewSheet) sheet.delete();
  else {
    const range = rangeOf(sheet, area);
    range.clear();
    range.conditionalFormats.clearAll();
  }
  context.workbook.worksheets.getItem(front).activate();
  await context.sync();
}

async function removeEmptySheet(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<void> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  const others = [sheet.charts, sheet.shapes, sheet.comments].map((each) => each.getCount());
  await context.sync();
  if (used.isNullObject && others.every(({ value }) => value === 0)) sheet.delete();
  await context.sync();
}

/** "" where no sheet can be called so. */
function freeSheetName(wanted: ChartTarget["sheet"], taken: readonly string[]): string {
  const clean = cleanSheetName(wanted);
  if (clean === "") return "";
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = clean;
  for (let number = 2; names.has(name.toLowerCase()); number++)
    name = cleanSheetName(`${clean.slice(0, 27)} ${number}`);
  return name;
}
