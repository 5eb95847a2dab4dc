import { readAddedName, type ChartId } from "./chart-names";
import { readParts, styledCells, writtenCells, type PartCells } from "./chart-parts";
import { forgetChart } from "./note-refreshed";
import { quietly } from "../quietly";

/**
 * Removes a chart; of an added one also its figures, titles and names. What else stands on the sheet
 * stays, also between the figures.
 */
export async function removeChart(
  context: Excel.RequestContext,
  { sheet: sheetName, name }: { readonly sheet: string; readonly name: string },
): Promise<void> {
  await quietly(context, async () => {
    await removeOrRestore(context, context.workbook.worksheets.getItem(sheetName), name);
  });
  await forgetChart(context, name);
}

/**
 * Removes a chart with its figures. What they hold goes first, so that their spills do, and the chart last:
 * when Excel refuses before that, the figures are written again.
 */
export async function removeOrRestore(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
): Promise<void> {
  const chart = sheet.charts.getItemOrNullObject(name);
  chart.load("name");
  const id = readAddedName(name);
  const parts = id === undefined ? [] : await readParts(context, id);
  const written = writtenCells(parts);
  written.forEach((range) => range.load("formulas"));
  const known = parts.filter(({ item }) => !item.isNullObject);
  known.forEach(({ item }) => item.load("formula,visible"));
  await context.sync();
  const kept = written.map((range) => ({ range, formulas: range.formulas }));
  const names = known.map(({ item: { name, formula, visible } }) => ({ name, formula, visible }));
  const wasThere = !chart.isNullObject;
  let looks: readonly Excel.Range[] = [];
  try {
    looks = await freeCells(context, parts);
    known.forEach(({ item }) => item.delete());
    if (wasThere) chart.delete();
    await context.sync();
  } catch (error) {
    // Perhaps only the answer was lost.
    const isGone = wasThere && (await isChartGone(context, sheet, name).catch(() => false));
    if (!isGone) {
      await restoreNames(context, names).catch((failed: unknown) => console.warn(failed));
      kept.forEach(({ range, formulas }) => (range.formulas = formulas));
      await context.sync().catch((failed: unknown) => console.warn(failed));
      throw error;
    }
  }
  // Looks that blank cells are left with are no failure: the chart is gone by then.
  looks.forEach(clear);
  await context.sync().catch((failed: unknown) => console.warn(failed));
}

async function isChartGone(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  name: string,
): Promise<boolean> {
  const chart = sheet.charts.getItemOrNullObject(name);
  chart.load("name");
  await context.sync();
  return chart.isNullObject;
}

type KeptName = Pick<Excel.NamedItem, "name" | "formula" | "visible">;

async function restoreNames(
  context: Excel.RequestContext,
  kept: readonly KeptName[],
): Promise<void> {
  const { names } = context.workbook;
  const present = kept.map(({ name }) => names.getItemOrNullObject(name));
  present.forEach((item) => item.load("name"));
  await context.sync();
  kept.forEach(({ name, formula, visible }, at) => {
    if (present[at]!.isNullObject) names.add(name, formula as string).visible = visible;
  });
  await context.sync();
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
  (await freeCells(context, parts)).forEach(clear);
  for (const { item } of parts) if (!item.isNullObject) item.delete();
}

/** Removes the contents of figures. @returns their cells in which nothing stands then */
async function freeCells(
  context: Excel.RequestContext,
  parts: readonly PartCells[],
): Promise<Excel.Range[]> {
  writtenCells(parts).forEach((range) => range.clear("Contents"));
  // Without their formulas the spills are gone: what is left is not ours.
  await context.sync();
  const styled = styledCells(parts);
  styled.forEach((range) => range.load("formulas,address"));
  const sheets = styled.map(({ worksheet }) => worksheet);
  sheets.forEach((sheet) => sheet.load("id"));
  await context.sync();
  // By their place: the names that led to them go before their looks.
  return styled.flatMap(({ formulas, address }, at) => {
    const cells = address.slice(address.lastIndexOf("!") + 1);
    const range = context.workbook.worksheets.getItem(sheets[at]!.id).getRange(cells);
    return blankParts(range, formulas as unknown[][]);
  });
}

/** What still stands in these cells is a person's, and keeps its looks. */
function blankParts(range: Excel.Range, lines: readonly (readonly unknown[])[]): Excel.Range[] {
  const isFree = (line: readonly unknown[]) => line.every((cell) => cell === "");
  if (lines.every(isFree)) return [range];
  return lines.flatMap((line, row) =>
    isFree(line)
      ? [range.getRow(row)]
      : line.flatMap((cell, column) => (cell === "" ? [range.getCell(row, column)] : [])),
  );
}

function clear(range: Excel.Range): void {
  range.clear("Formats");
  range.conditionalFormats.clearAll();
}
