import { findCharts, type AnyChart } from "./find-charts";
import type { ChartKind } from "../build/plan";
import { readChartName } from "./plan-charts";
import { areaName, type NamedArea } from "../build/plan-names";
import { loadHeaders, ownTable } from "../stages/own-table";
import { readMarkedSheets, type MarkedSheet } from "../read-workbook";

/** A chart of ours, wherever it stands now. */
export interface FoundChart extends AnyChart {
  readonly kind: ChartKind;
  readonly key: string;
  /** Of Excel's funnel type: it has no series that the API could reach. */
  readonly isNative: boolean;
  readonly seriesCount: number;
}

/** What the charts of one pipeline read; undefined where it is gone. */
export interface ChartSources {
  readonly key: string;
  readonly language: string;
  readonly funnel: Excel.Range | undefined;
  /** Rows of FUNNEL's spill with its header, 0 without one. */
  readonly spillRows: number;
  readonly blocks: Readonly<Record<ChartKind, Excel.Range | undefined>>;
  readonly dealsTable: string | undefined;
  readonly stagesTable: Excel.Table | undefined;
  /** Ids of the sheets marked as this pipeline's Dashboard: it and its copies. */
  readonly dashboards: readonly string[];
}

const BLOCK_NAMES: Readonly<Record<ChartKind, NamedArea>> = {
  funnel: "funnelChart",
  conversion: "stepChart",
};

/** All charts in the workbook that were built with a pipeline, by their names. */
export async function findBuiltCharts(context: Excel.RequestContext): Promise<FoundChart[]> {
  const found = (await findCharts(context)).flatMap((any) => {
    const named = readChartName(any.name);
    if (named === undefined) return [];
    const count = named.isNative ? undefined : any.chart.series.getCount();
    return [{ ...any, ...named, count }];
  });
  await context.sync();
  return found.map(({ count, ...chart }) => ({ ...chart, seriesCount: count?.value ?? 0 }));
}

/** Where the charts of these pipelines find their cells. */
export async function readChartSources(
  context: Excel.RequestContext,
  keys: readonly string[],
): Promise<ChartSources[]> {
  const marked = await readMarkedSheets(context);
  const reading = keys.map((key) => readSource(context, key, marked));
  await context.sync();
  const headers = reading.map(({ deals, stages }) => ({
    deals: deals && loadHeaders(deals),
    stages: stages && loadHeaders(stages),
  }));
  await context.sync();
  return reading.map(({ key, language, funnel, spill, blocks, dashboards }, at) => {
    const { deals = [], stages = [] } = headers[at]!;
    const present = (range: Excel.Range) => (range.isNullObject ? undefined : range);
    return {
      key,
      language,
      funnel: present(funnel),
      spillRows: spill.isNullObject ? 0 : spill.rowCount,
      blocks: { funnel: present(blocks.funnel), conversion: present(blocks.conversion) },
      dealsTable: ownTable(deals, "deals")?.name,
      stagesTable: ownTable(stages, "stages"),
      dashboards,
    };
  });
}

function readSource(context: Excel.RequestContext, key: string, marked: readonly MarkedSheet[]) {
  const named = (area: NamedArea) => {
    const item = context.workbook.names.getItemOrNullObject(areaName(key, area));
    const range = item.getRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/name,worksheet/id");
    return range;
  };
  const funnel = named("funnel");
  const spill = funnel.getSpillingToRangeOrNullObject();
  spill.load("rowCount");
  const own = marked.filter((sheet) => sheet.key === key);
  const tablesOf = (role: MarkedSheet["role"]) => {
    const sheet = own.find((each) => each.role === role);
    if (sheet === undefined) return undefined;
    const { tables } = context.workbook.worksheets.getItem(sheet.id);
    tables.load("items/name,items/showHeaders");
    return tables;
  };
  return {
    key,
    language: own[0]?.language ?? "",
    funnel,
    spill,
    blocks: {
      funnel: named(BLOCK_NAMES.funnel),
      conversion: named(BLOCK_NAMES.conversion),
    },
    deals: tablesOf("pipeline"),
    stages: tablesOf("stages"),
    dashboards: own.filter(({ role }) => role === "dashboard").map(({ id }) => id),
  };
}

/** The defined name of a chart's block. */
export function blockName(key: string, kind: ChartKind): string {
  return areaName(key, BLOCK_NAMES[kind]);
}
