import { cellAddress } from "../address";
import { rangeOf } from "../build/apply-cells";
import type { ChartPlan, WorkbookPlan } from "../build/plan";
import { nativeFunnelName, nativeFunnelSource } from "./plan-charts";

/**
 * Puts a funnel of Excel's own type in the place of the stacked bars, where this Excel can draw one.
 * Its support differs between Excels without a requirement set that would tell, so it is tried; the
 * stacked bars go only when Excel says that it has made a funnel.
 * @returns whether the native funnel stands
 */
export async function tryNativeFunnel(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
): Promise<boolean> {
  const sheet = plan.sheets.find(({ charts }) => charts.some(({ kind }) => kind === "funnel"));
  const chart = sheet?.charts.find(({ kind }) => kind === "funnel");
  if (sheet === undefined || chart === undefined) return false;
  const name = nativeFunnelName(plan.key);
  try {
    const isFunnel = await addFunnel(context, sheet.name, chart, name);
    await removeChart(context, sheet.name, isFunnel ? chart.name : name);
    return isFunnel;
  } catch {
    // Not every Excel knows the type: what was begun goes, the stacked bars stay.
    await removeChart(context, sheet.name, name).catch(() => undefined);
    return false;
  }
}

async function addFunnel(
  context: Excel.RequestContext,
  sheetName: string,
  { title, place, categories }: ChartPlan,
  name: string,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  const source = rangeOf(sheet, nativeFunnelSource(categories));
  const chart = sheet.charts.add("Funnel", source, "Columns");
  chart.name = name;
  chart.title.text = title;
  chart.setPosition(
    cellAddress(place.row, place.column),
    cellAddress(place.row + place.rows - 1, place.column + place.columns - 1),
  );
  chart.load("chartType");
  await context.sync();
  return chart.chartType === "Funnel";
}

async function removeChart(
  context: Excel.RequestContext,
  sheetName: string,
  name: string,
): Promise<void> {
  const chart = context.workbook.worksheets.getItem(sheetName).charts.getItemOrNullObject(name);
  chart.load("id");
  await context.sync();
  if (!chart.isNullObject) chart.delete();
  await context.sync();
}
