import { readAddedName, type ChartId } from "./chart-names";
import { readParts, styledCells, writtenCells } from "./chart-parts";
import { forgetChart } from "./note-refreshed";
import { quietlyDone } from "../quietly";

/**
 * Removes a chart; of an added one also its figures, titles and names. What else stands on the sheet
 * stays, also between the figures.
 */
export async function removeChart(
  context: Excel.RequestContext,
  { sheet: sheetName, name }: { readonly sheet: string; readonly name: string },
): Promise<void> {
  await quietlyDone(context, async () => {
    await removeOrRestore(context, context.workbook.worksheets.getItem(sheetName), name);
  });
  await forgetChart(context, name);
}

/**
 * Removes a chart with its figures. These go first, so that their spills do; when Excel refuses the rest,
 * they are written again.
 */
export async function removeOrRestore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
): Promise<void> {
  const id = readAddedName(name);
  const written = id === undefined ? [] : writtenCells(await readParts(context, id));
  written.forEach((range) => range.load("formulas"));
  await context.sync();
  const kept = written.map((range) => ({ range, formulas: range.formulas }));
  try {
    await queueRemoval(context, sheet, name);
    await context.sync();
  } catch (error) {
    kept.forEach(({ range, formulas }) => (range.formulas = formulas));
    await context.sync().catch((failed: unknown) => console.warn(failed));
    throw error;
  }
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

/** Removes the contents of the figures of an added chart, and queues the removal of the rest of them. */
export async function queueFiguresRemoval(
  context: Excel.RequestContext,
  id: ChartId,
): Promise<void> {
  const parts = await readParts(context, id);
  writtenCells(parts).forEach((range) => range.clear("Contents"));
  // Without their formulas the spills are gone: what is left is not ours.
  await context.sync();
  const styled = styledCells(parts);
  styled.forEach((range) => range.load("formulas"));
  await context.sync();
  styled.forEach(clearLooks);
  for (const { item } of parts) if (!item.isNullObject) item.delete();
}

/** What still stands in these cells is a person's, and keeps its looks. */
function clearLooks(range: Excel.Range): void {
  const lines = range.formulas as unknown[][];
  const isFree = (line: readonly unknown[]) => line.every((cell) => cell === "");
  if (lines.every(isFree)) return clear(range);
  lines.forEach((line, row) => {
    if (isFree(line)) return clear(range.getRow(row));
    line.forEach((cell, column) => {
      if (cell === "") clear(range.getCell(row, column));
    });
  });
}

function clear(range: Excel.Range): void {
  range.clear("Formats");
  range.conditionalFormats.clearAll();
}
