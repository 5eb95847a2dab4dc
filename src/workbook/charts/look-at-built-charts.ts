import type { BuildWords } from "../../locales/build-words";
import { loadBuildWords } from "../../locales/load-build-words";
import { areaAddress, sheetAddress } from "../address";
import { pointChart } from "./apply-chart";
import { rangeOf, writeBlock } from "../build/apply-cells";
import type { ChartState } from "../build/build-types";
import type { ChartLook } from "./chart-look";
import { stageOrderOf } from "../stages/stage-tables";
import type { Area, ChartKind } from "../build/plan";
import { chartSource, nativeFunnelSource } from "./plan-charts";
import {
  ROWS_LOOKED_AT,
  planBlock,
  showsTheSame,
  type BlockChange,
  type BlockPlan,
} from "./plan-refresh";
import {
  blockName,
  findBuiltCharts,
  readChartSources,
  type ChartSources,
  type FoundChart,
} from "./read-charts";

/**
 * The charts of the pipelines that we built: their blocks of numbers get a row for each stage there is
 * now, and their series are pointed at those rows.
 */
export async function lookAtBuiltCharts(context: Excel.RequestContext): Promise<ChartLook[]> {
  const found = await findBuiltCharts(context);
  if (found.length === 0) return [];
  const keys = [...new Set(found.map(({ key }) => key))];
  const sources = await readChartSources(context, keys);
  const charts = found.filter((chart) => !isOnCopy(chart, sources));
  const blocks = await readBlocks(context, sources);
  const shown = await readShown(context, charts, blocks);
  return charts.map((chart, at) => lookAtChart(context, chart, blocks, shown[at]!));
}

/** On a copy of the Dashboard a chart reads that copy's own numbers, as whoever made it wants. */
function isOnCopy({ key, kind, sheetId }: FoundChart, sources: readonly ChartSources[]): boolean {
  const source = sources.find((each) => each.key === key);
  const home = source?.blocks[kind]?.worksheet.id;
  return home !== undefined && sheetId !== home && source!.dashboards.includes(sheetId);
}

/** A block of numbers as it stands, and what is to become of it. */
interface Block {
  readonly key: string;
  readonly kind: ChartKind;
  /** Of the language that the pipeline was built in. */
  readonly words: BuildWords;
  /** Undefined when the cells, the tables or the funnel that they read are gone. */
  readonly there:
    | {
        readonly sheet: string;
        readonly area: Area;
        /** Of the block's first row. */
        readonly numberFormat: string[];
        readonly plan: BlockPlan;
      }
    | undefined;
}

async function readBlocks(
  context: Excel.RequestContext,
  sources: readonly ChartSources[],
): Promise<Block[]> {
  const reading = sources.flatMap((source) =>
    (["funnel", "conversion"] as const).map((kind) => {
      const { funnel, stagesTable, dealsTable } = source;
      const block = source.blocks[kind];
      if (!block || !funnel || !stagesTable || dealsTable === undefined) return { source, kind };
      const below = block
        .getLastRow()
        .getOffsetRange(1, 0)
        .getResizedRange(ROWS_LOOKED_AT - 1, 0);
      const stages = stagesTable.getRange();
      const first = block.getRow(0);
      first.load("numberFormat");
      block.load("formulas");
      funnel.load("values");
      below.load("formulas");
      stages.load("values");
      return {
        source,
        kind,
        read: { block, first, funnel, stagesTable, dealsTable, below, stages },
      };
    }),
  );
  await context.sync();
  const words = await Promise.all(sources.map(({ language }) => loadBuildWords(language)));
  return reading.map(({ source, kind, read }): Block => {
    const ours = { key: source.key, kind, words: words[sources.indexOf(source)]! };
    if (read === undefined) return { ...ours, there: undefined };
    const { block, first, funnel, stagesTable, dealsTable, below, stages } = read;
    const area = {
      row: block.rowIndex,
      column: block.columnIndex,
      rows: block.rowCount,
      columns: block.columnCount,
    };
    const facts = {
      kind,
      block: area,
      funnel: { row: funnel.rowIndex, column: funnel.columnIndex },
      stageRows: Math.max(0, source.spillRows - 1),
      isBlocked: funnel.values[0]?.[0] === "#SPILL!",
      formulas: block.formulas as unknown[][],
      openStages: stageOrderOf(stages.values)?.openCount ?? 0,
      tables: { deals: dealsTable, stages: stagesTable.name },
      emptyBelow: (below.formulas as unknown[][]).map((row) => row.every((cell) => cell === "")),
    };
    const plan = planBlock(facts, ours.words);
    const [numberFormat = []] = first.numberFormat as string[][];
    const there = { sheet: block.worksheet.name, area, numberFormat, plan };
    return { ...ours, there };
  });
}

/** Whether each chart shows what its cells hold, as far as both can be read. */
async function readShown(
  context: Excel.RequestContext,
  charts: readonly FoundChart[],
  blocks: readonly Block[],
): Promise<boolean[]> {
  const reading = charts.map((found) => {
    const block = blockOf(found, blocks);
    const source = block.there && chartSource(found.kind, block.there.area);
    if (!block.there || !source || found.seriesCount < source.values.length) return undefined;
    const sheet = context.workbook.worksheets.getItem(block.there.sheet);
    const cells = [source.categories, ...source.values].map((area) => {
      const range = rangeOf(sheet, area);
      range.load("values");
      return range;
    });
    const series = source.values.map((_, at) => found.chart.series.getItemAt(at));
    return {
      cells,
      categories: series[0]!.getDimensionValues("Categories"),
      values: series.map((each) => each.getDimensionValues("Values")),
    };
  });
  await context.sync();
  return reading.map((read) => {
    if (read === undefined) return false;
    const [categories, ...values] = read.cells.map((range) =>
      (range.values as unknown[][]).map(([value]) => value),
    );
    return showsTheSame(
      {
        categories: read.categories.value,
        values: read.values.map(({ value }) => value),
      },
      { categories: categories!, values },
    );
  });
}

function blockOf({ key, kind }: FoundChart, blocks: readonly Block[]): Block {
  return blocks.find((block) => block.key === key && block.kind === kind)!;
}

/** What refreshing a chart would do, and how. */
function lookAtChart(
  context: Excel.RequestContext,
  found: FoundChart,
  blocks: readonly Block[],
  isShown: boolean,
): ChartLook {
  const { kind, name, sheet, chart, isNative, seriesCount } = found;
  const block = blockOf(found, blocks);
  const { charts } = block.words.workbook.dashboard;
  const title = kind === "funnel" ? charts.funnelTitle : charts.conversionTitle;
  const { there } = block;
  const look = (state: ChartState, rows: number, write?: () => void): ChartLook => ({
    ...{ name, title, sheet, state, rows },
    address: there?.sheet === sheet ? areaAddress(there.area) : "A1",
    repairs: kind === "funnel" ? "funnel" : "steps",
    write: () => {
      write?.();
      changeBlock(context, block);
    },
  });
  if (there === undefined) return look("source-gone", 0);
  const { plan } = there;
  if (plan.state !== "fits") return look(plan.state, plan.rows);
  const source = () => context.workbook.worksheets.getItem(there.sheet);
  if (isNative) {
    if (plan.change === undefined) return look("unchanged", plan.rows);
    const cells = nativeFunnelSource({ ...there.area, rows: plan.rows });
    return look("refreshed", plan.rows, () => chart.setData(rangeOf(source(), cells), "Columns"));
  }
  if (seriesCount < plan.source.values.length) return look("series-gone", plan.rows);
  if (isShown && plan.change === undefined) return look("unchanged", plan.rows);
  return look("refreshed", plan.rows, () => pointChart(source(), chart, plan.source));
}

/** Queues the new rows of a block; more than once for its charts does no harm. */
function changeBlock(context: Excel.RequestContext, { key, kind, there }: Block): void {
  if (there?.plan.state !== "fits" || there.plan.change === undefined) return;
  const change: BlockChange = there.plan.change;
  const sheet = context.workbook.worksheets.getItem(there.sheet);
  if (change.added !== undefined) {
    const { row, column, cells } = change.added;
    const rows = { row, column, rows: cells.length, columns: there.area.columns };
    rangeOf(sheet, rows).numberFormat = cells.map(() => there.numberFormat);
    writeBlock(sheet, change.added);
  }
  if (change.surplus !== undefined) writeBlock(sheet, change.surplus);
  const name = context.workbook.names.getItem(blockName(key, kind));
  name.formula = `=${sheetAddress(there.sheet, change.area)}`;
}
