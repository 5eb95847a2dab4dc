import { areaAddress, sheetAddress } from "../address";
import { pointChart } from "./apply-chart";
import { rangeOf, writeBlock } from "../build/apply-cells";
import type { ChartState } from "../build/build-types";
import type { ChartLook } from "./chart-look";
import { partName, readAddedName, type ChartId } from "./chart-names";
import { chartRecipe, type ChartRecipe } from "./chart-recipes";
import { findCharts, type AnyChart } from "./find-charts";
import type { Area } from "../build/plan";
import { addedChartSource } from "./plan-added-chart";
import {
  figureRows,
  readFormulaSource,
  type FiguresPlace,
} from "../dashboard/plan-figure-formulas";
import { ROWS_LOOKED_AT, planRows, showsTheSame, type BlockPlan } from "./plan-refresh";

interface Added extends AnyChart {
  readonly id: ChartId;
  readonly recipe: ChartRecipe;
}

/** What a chart reads, as it stands. */
interface Cells {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  readonly sheetId: string;
  readonly area: Area;
  /** Of the first row. */
  readonly numberFormat: string[];
  readonly plan: BlockPlan;
}

/** Charts that were added one by one: each has its own figures, named after it. */
export async function lookAtAddedCharts(context: Excel.RequestContext): Promise<ChartLook[]> {
  const found = (await findCharts(context)).flatMap((chart): Added[] => {
    const id = readAddedName(chart.name);
    const recipe = id && chartRecipe(id.chart, ANY_COLUMNS);
    return id && recipe ? [{ ...chart, id, recipe }] : [];
  });
  if (found.length === 0) return [];
  const cells = await readCells(context, found);
  const own = found.filter((chart) => !isOnCopy(chart, found, cells.get(chart)));
  const shown = await readShown(context, own, cells);
  return own.map((chart, at) => lookAtChart(context, chart, cells.get(chart), shown[at]!));
}

/** The figures of a chart are told by its kind alone, whatever columns its spills were made for. */
const ANY_COLUMNS = { lostReason: "", source: "", owner: "", hasAmounts: true };

/** A copied sheet brings a chart of the same name, which reads the copy's own cells. */
function isOnCopy(chart: Added, all: readonly Added[], cells: Cells | undefined): boolean {
  if (cells === undefined || chart.sheetId === cells.sheetId) return false;
  return all.some(({ name, sheetId }) => name === chart.name && sheetId === cells.sheetId);
}

async function readCells(
  context: Excel.RequestContext,
  found: readonly Added[],
): Promise<Map<Added, Cells>> {
  const named = found.map((chart) => {
    const range = (part: "figures" | "spill1" | "spill2") => {
      const item = context.workbook.names.getItemOrNullObject(partName(chart.id, part));
      const named = item.getRangeOrNullObject();
      named.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name,worksheet/id");
      return named;
    };
    const spill = range("spill1");
    spill.load("values,formulas");
    const filled = spill.getSpillingToRangeOrNullObject();
    filled.load("rowCount");
    return { chart, figures: range("figures"), spill, filled, second: range("spill2") };
  });
  await context.sync();
  const whole = named.filter(
    ({ chart, figures, spill, second }) =>
      !figures.isNullObject &&
      !spill.isNullObject &&
      (chart.recipe.spills.length === 1 || !second.isNullObject),
  );
  const reading = whole.map((each) => {
    const { figures } = each;
    const first = figures.getRow(0);
    const below = figures
      .getLastRow()
      .getOffsetRange(1, 0)
      .getResizedRange(ROWS_LOOKED_AT - 1, 0);
    first.load("numberFormat");
    figures.load("formulas");
    below.load("formulas");
    return { ...each, first, below };
  });
  await context.sync();
  return new Map(
    reading.map((read) => {
      const { chart, figures, first } = read;
      const { worksheet } = figures;
      return [
        chart,
        {
          sheet: context.workbook.worksheets.getItem(worksheet.id),
          sheetName: worksheet.name,
          sheetId: worksheet.id,
          area: areaOf(figures),
          numberFormat: (first.numberFormat as string[][])[0] ?? [],
          plan: planOf(read),
        },
      ];
    }),
  );
}

interface Read {
  readonly chart: Added;
  readonly figures: Excel.Range;
  readonly spill: Excel.Range;
  readonly filled: Excel.Range;
  readonly second: Excel.Range;
  readonly below: Excel.Range;
}

function planOf({ chart: { recipe }, figures, spill, filled, second, below }: Read): BlockPlan {
  const block = areaOf(figures);
  const spills = [spill, ...(recipe.spills.length === 1 ? [] : [second])];
  const place: FiguresPlace = {
    figures: block,
    spills: spills.map(({ rowIndex: row, columnIndex: column }) => ({ row, column })),
  };
  const source = readFormulaSource(spill.formulas[0]?.[0]) ?? { rows: "", rest: "" };
  const spilled = filled.isNullObject ? 0 : filled.rowCount - 1;
  return planRows({
    block,
    rows: Math.min(recipe.most, spilled),
    isBlocked: spill.values[0]?.[0] === "#SPILL!",
    formulas: figures.formulas as unknown[][],
    emptyBelow: (below.formulas as unknown[][]).map((row) => row.every((cell) => cell === "")),
    plannedRows: (rows) => figureRows(recipe, place, source, rows),
    sourceOf: (area) => addedChartSource(recipe, area),
  });
}

/** Whether each chart shows what its cells hold. */
async function readShown(
  context: Excel.RequestContext,
  charts: readonly Added[],
  cells: ReadonlyMap<Added, Cells>,
): Promise<{ readonly title: string; readonly series: number; readonly isSame: boolean }[]> {
  const counts = charts.map(({ chart }) => {
    chart.title.load("text");
    return chart.series.getCount();
  });
  await context.sync();
  const reading = charts.map((added, at) => {
    const there = cells.get(added);
    const source = there && addedChartSource(added.recipe, there.area);
    if (!there || !source || counts[at]!.value < source.values.length) return undefined;
    const ranges = [source.categories, ...source.values].map((area) => {
      const range = rangeOf(there.sheet, area);
      range.load("values");
      return range;
    });
    const series = source.values.map((_, at) => added.chart.series.getItemAt(at));
    return {
      ranges,
      categories: series[0]!.getDimensionValues("Categories"),
      values: series.map((each) => each.getDimensionValues("Values")),
    };
  });
  await context.sync();
  return charts.map(({ chart }, at) => {
    const read = reading[at];
    const isSame = read !== undefined && isShownIn(read);
    return { title: chart.title.text, series: counts[at]!.value, isSame };
  });
}

function isShownIn({
  ranges,
  categories,
  values,
}: {
  readonly ranges: readonly Excel.Range[];
  readonly categories: OfficeExtension.ClientResult<string[]>;
  readonly values: readonly OfficeExtension.ClientResult<string[]>[];
}): boolean {
  const [names, ...numbers] = ranges.map((range) =>
    (range.values as unknown[][]).map(([value]) => value),
  );
  const shown = { categories: categories.value, values: values.map(({ value }) => value) };
  return showsTheSame(shown, { categories: names!, values: numbers });
}

function lookAtChart(
  context: Excel.RequestContext,
  { chart, id, name, sheet, recipe }: Added,
  there: Cells | undefined,
  { title, series, isSame }: { title: string; series: number; isSame: boolean },
): ChartLook {
  const look = (state: ChartState, rows: number, write: () => void = () => undefined) => ({
    ...{ name, title, sheet, state, rows, write },
    address: there?.sheetName === sheet ? areaAddress(there.area) : "A1",
    repairs: id.chart,
  });
  if (there === undefined) return look("source-gone", 0);
  const { plan } = there;
  if (plan.state !== "fits") return look(plan.state, plan.rows);
  if (series < recipe.series.length) return look("series-gone", plan.rows);
  if (isSame && plan.change === undefined) return look("unchanged", plan.rows);
  return look("refreshed", plan.rows, () => {
    writeRows(context, id, there);
    pointChart(there.sheet, chart, plan.source);
  });
}

/** Queues the rows that come and go; what a person wrote over them stays. */
function writeRows(context: Excel.RequestContext, id: ChartId, there: Cells): void {
  const change = there.plan.state === "fits" ? there.plan.change : undefined;
  if (change === undefined) return;
  if (change.added !== undefined) {
    const { row, column, cells } = change.added;
    const rows = { row, column, rows: cells.length, columns: there.area.columns };
    rangeOf(there.sheet, rows).numberFormat = cells.map(() => there.numberFormat);
    writeBlock(there.sheet, change.added);
  }
  if (change.surplus !== undefined) writeBlock(there.sheet, change.surplus);
  const name = context.workbook.names.getItem(partName(id, "figures"));
  name.formula = `=${sheetAddress(there.sheetName, change.area)}`;
}

function areaOf(range: Excel.Range): Area {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}
