import { CHART_PARTS, partName, readAddedName, type ChartId } from "./chart-names";
import { forgetChart } from "./note-refreshed";

/**
 * Removes a chart; of an added one also its figures, titles and names. What else stands on the sheet
 * stays, also between the figures.
 */
export async function removeChart(
  context: Excel.RequestContext,
  { sheet: sheetName, name }: { readonly sheet: string; readonly name: string },
): Promise<void> {
  await queueRemoval(context, context.workbook.worksheets.getItem(sheetName), name);
  await context.sync();
  await forgetChart(context, name);
}

/** Queues the removal of whatever of the chart is there. */
export async function queueRemoval(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
): Promise<void> {
  const chart = sheet.charts.getItemOrNullObject(name);
  chart.load("name");
  const id = readAddedName(name);
  if (id === undefined) await context.sync();
  else await queueFiguresRemoval(context, id);
  if (!chart.isNullObject) chart.delete();
}

/** Queues the removal of whatever of the figures of an added chart is there. */
export async function queueFiguresRemoval(
  context: Excel.RequestContext,
  id: ChartId,
): Promise<void> {
  const parts = CHART_PARTS.map((part) => {
    const item = context.workbook.names.getItemOrNullObject(partName(id, part));
    item.load("name");
    const range = item.getRangeOrNullObject();
    range.load("rowIndex");
    return { part, item, range };
  });
  await context.sync();
  for (const { part, item, range } of parts) {
    if (!range.isNullObject && part === "area") {
      range.clear("Formats");
      range.conditionalFormats.clearAll();
    } else if (!range.isNullObject) range.clear("Contents");
    // The headers of the figures are ours too, and stand above them.
    if (!range.isNullObject && part === "figures" && range.rowIndex > 0)
      range.getRow(0).getOffsetRange(-1, 0).clear("Contents");
    if (!item.isNullObject) item.delete();
  }
}
