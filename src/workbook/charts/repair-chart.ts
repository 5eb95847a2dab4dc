import { applyFigures, applyNativeChart } from "./apply-added-chart";
import { rangeOf } from "../build/apply-cells";
import { pointChart } from "./apply-chart";
import { addedChartName, freeChartId, readAddedName, type ChartId } from "./chart-names";
import { chartRecipe } from "./chart-recipes";
import type { FiguresRequest } from "./chart-types";
import { noteRefreshed } from "./note-refreshed";
import { addedChartSource, planAddedChart } from "./plan-added-chart";
import { readChartName } from "./plan-charts";
import { formulaSource } from "../dashboard/plan-figure-formulas";
import { quietly } from "../quietly";
import { readFreeRow, readTaken } from "../metrics/read-free-place";
import { queueFiguresRemoval } from "./remove-chart";
import { WorkbookError } from "../workbook-error";

/** Which chart is to get figures anew, and what they are. */
export interface RepairRequest extends FiguresRequest {
  readonly sheet: string;
  readonly name: string;
}

/**
 * Gives a chart whose cells are gone new figures, below everything on its sheet. A chart that still has
 * its series keeps all its looks; else another one takes its place, size and title.
 * @throws WorkbookError "build-failed": the chart is as it was
 */
export async function repairChart(
  context: Excel.RequestContext,
  request: RepairRequest,
): Promise<void> {
  const { chart: kind, columns, choice, options, spills, texts } = request;
  const recipe = chartRecipe(kind, columns);
  if (recipe === undefined) throw new Error(`no column for ${kind}`);
  const sheet = context.workbook.worksheets.getItem(request.sheet);
  const broken = sheet.charts.getItem(request.name);
  const { title, box, seriesCount } = await readLooks(context, broken, request.name);
  const id = freeChartId(kind, (await readTaken(context)).names);
  const row = await readFreeRow(context, request.sheet);
  const source = formulaSource(choice, options);
  const kept = { ...texts, title: title || texts.title };
  const plan = planAddedChart({ id, recipe, source, spills, texts: kept, row, hasChart: false });
  const keepsChart = seriesCount === recipe.series.length;
  try {
    await quietly(context, async () => {
      applyFigures(context, sheet, plan);
      await context.sync();
      if (keepsChart) {
        pointChart(sheet, broken, addedChartSource(recipe, plan.chart.figures));
        broken.name = addedChartName(id);
      } else Object.assign(applyNativeChart(sheet, plan.chart), box);
      await context.sync();
    });
    // The very last: there is no way back from it.
    if (!keepsChart) {
      broken.delete();
      await context.sync();
    }
  } catch (error) {
    if (!keepsChart) sheet.charts.getItemOrNullObject(addedChartName(id)).delete();
    await rollBack(context, id, rangeOf(sheet, plan.area)).catch((failed: unknown) =>
      console.warn(failed),
    );
    throw new WorkbookError("build-failed", error);
  }
  await forgetOldFigures(context, request.name).catch((failed: unknown) => console.warn(failed));
  await noteRefreshed(context, [addedChartName(id)]);
}

/** What is kept of a chart; no series where they cannot be reached. */
async function readLooks(context: Excel.RequestContext, chart: Excel.Chart, name: string) {
  chart.load("left,top,width,height,title/text");
  const count = readChartName(name)?.isNative === true ? undefined : chart.series.getCount();
  await context.sync();
  const { left, top, width, height } = chart;
  const seriesCount = count?.value ?? 0;
  return { title: chart.title.text, box: { left, top, width, height }, seriesCount };
}

/** Where the figures went there was nothing before. */
async function rollBack(
  context: Excel.RequestContext,
  id: ChartId,
  area: Excel.Range,
): Promise<void> {
  await queueFiguresRemoval(context, id);
  area.clear();
  area.conditionalFormats.clearAll();
  await context.sync();
}

async function forgetOldFigures(context: Excel.RequestContext, name: string): Promise<void> {
  const old = readAddedName(name);
  if (old === undefined) return;
  await quietly(context, async () => {
    await queueFiguresRemoval(context, old);
    await context.sync();
  });
}
