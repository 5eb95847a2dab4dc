import type { BuildWords, DashboardWords } from "../../locales/build-words";
import type { Process } from "../../templates/template";
import { cellAddress } from "../address";
import type { CellBlock, PlannedCell, SheetPlan } from "../build/plan";
import { funnelChartRows, stepChartRows, text } from "../charts/plan-chart-rows";
import { planConversionChart, planFunnelChart } from "../charts/plan-charts";
import { ADVICE_WIDTHS, adviceBlocks } from "./plan-dashboard-advice";
import { dashboardFigures } from "./plan-dashboard-figures";
import {
  DASHBOARD_COLUMNS,
  FIGURES_ROW,
  HINT_ROW,
  TITLE_ROW,
  WARNING_ROW,
  dashboardLayout,
} from "./plan-dashboard-layout";
import { dashboardWarning } from "./plan-dashboard-warning";
import { dashboardFormats, dashboardHighlights } from "./plan-dashboard-looks";
import type { PipelineNames } from "../build/plan-names";
import { TAB_COLORS, WIDER } from "../build/plan-styles";

/** Points; ten columns and the names of the stages fit a usual screen. */
const FIGURE_WIDTH = 78;
/** Won amounts in large figures, in a currency of large numbers too: 125,160,000. */
const AMOUNT_WIDTH = 108;
/** The figures that are amounts: won, and won on an average. */
const AMOUNTS = { column: 6, columns: 2 } as const;

/** Live figures, the funnel, and the charts with their numbers; all of it formulas. */
export function planDashboard(
  process: Process,
  words: BuildWords,
  names: PipelineNames,
): SheetPlan {
  const { dashboard, hints } = words.workbook;
  const { charts } = dashboard;
  const layout = dashboardLayout(process);
  const { today, spill, funnelBlock, stepBlock, headings, advice } = layout;
  const { deals, stages } = names.tables;
  const todayAddress = cellAddress(today.row, today.column, true);
  const figures = dashboardFigures(
    { words, tables: names.tables, today: todayAddress },
    { row: FIGURES_ROW + 1, spill },
  );
  const { pipeline } = names.sheets;
  // The functions have nothing to say then but that there is nothing.
  const unlessEmpty = (formula: string) => whereDeals(text(dashboard.none), formula);
  const hint = whereDeals(text(dashboard.noDeals(pipeline)), text(hints.dashboard(pipeline)));
  const reads = { funnel: { row: spill.row, column: spill.column } };
  const { areas } = names;
  return {
    role: "dashboard",
    name: names.sheets.dashboard,
    tabColor: TAB_COLORS.dashboard,
    showGridlines: false,
    frozen: { rows: 0, columns: 0 },
    blocks: [
      block(TITLE_ROW, 0, [dashboard.title(names.sheets.pipeline)]),
      block(today.row, today.column - 1, [dashboard.today, { formula: "=TODAY()" }]),
      block(HINT_ROW, 0, [{ formula: `=${hint}` }]),
      block(WARNING_ROW, 0, [dashboardWarning(words, names.tables)]),
      block(
        FIGURES_ROW,
        0,
        figures.map(({ label }) => label),
        figures.map(({ cell }) => cell),
      ),
      block(headings.funnel, 0, [dashboard.funnel]),
      block(spill.row, spill.column, [
        { formula: `=${unlessEmpty(`SALES.FUNNEL(${deals}[#All],${stages}[#All])`)}` },
      ]),
      block(headings.reached, 0, [charts.funnelTitle]),
      block(
        funnelBlock.row - 1,
        0,
        [charts.stage, charts.reached, charts.padding],
        ...funnelChartRows({ ...reads, ...funnelBlock }),
      ),
      block(headings.steps, 0, [dashboard.steps]),
      block(
        stepBlock.row - 1,
        0,
        stepHeaders(dashboard),
        ...stepChartRows({ ...reads, ...stepBlock }, names.tables, words),
      ),
      ...adviceBlocks(layout, dashboard, names.tables, { today: todayAddress, unlessEmpty }),
    ],
    spills: [spill, ...Object.values(advice)],
    formats: dashboardFormats(
      layout,
      figures.map(({ numberFormat }) => numberFormat),
    ),
    widths: [
      { column: 0, columns: 1, points: WIDER },
      { column: 1, columns: DASHBOARD_COLUMNS - 1, points: FIGURE_WIDTH },
      { column: AMOUNTS.column, columns: AMOUNTS.columns, points: AMOUNT_WIDTH },
      ...ADVICE_WIDTHS,
    ],
    tables: [],
    validations: [],
    conditionalFormats: dashboardHighlights(layout, dashboard),
    names: [
      { name: areas.today, area: today, visible: true },
      { name: areas.funnel, area: { ...spill, rows: 1, columns: 1 }, visible: false },
      { name: areas.funnelChart, area: funnelBlock, visible: false },
      { name: areas.stepChart, area: stepBlock, visible: false },
    ],
    charts: [
      planFunnelChart(names.key, funnelBlock, layout.funnelChart, dashboard),
      planConversionChart(names.key, stepBlock, layout.stepChart, dashboard),
    ],
  };
}

/** One thing while the first figure counts no deal, another once there is one. */
function whereDeals(none: string, some: string): string {
  return `IF(${cellAddress(FIGURES_ROW + 1, 0, true)}=0,${none},${some})`;
}

function block(row: number, column: number, ...cells: PlannedCell[][]): CellBlock {
  return { row, column, cells };
}

function stepHeaders({ stepColumns: columns }: DashboardWords): string[] {
  return [
    columns.step,
    columns.reached,
    columns.conversion,
    columns.resolved,
    columns.benchmarkLow,
    columns.benchmarkHigh,
    columns.verdict,
  ];
}
