import type { BuildWords, DashboardWords } from "../locales/build-words";
import type { Process } from "../templates/template";
import { cellAddress } from "./address";
import { dashboardFigures } from "./plan-dashboard-figures";
import {
  FUNNEL_BLOCK_COLUMNS,
  STEP_BLOCK_COLUMNS,
  funnelChartRows,
  stepChartRows,
} from "./plan-chart-rows";
import { planConversionChart, planFunnelChart } from "./plan-charts";
import type { Area, AreaFormat, CellBlock, PlannedCell, SheetPlan } from "./plan";
import type { PipelineNames } from "./plan-names";
import {
  AMOUNT,
  BAD_FILL,
  BAD_INK,
  COUNT,
  DATE,
  DAYS,
  FAINT,
  INK,
  PALE,
  SHARE,
  TAB_COLORS,
  USUAL,
  WIDER,
} from "./plan-styles";

const TITLE_ROW = 0;
const HINT_ROW = 1;
const FIGURES_ROW = 3;
const FUNNEL_HEADING_ROW = 6;
const FUNNEL_ROW = 7;
/** Columns of FUNNEL's spill. */
const FUNNEL_COLUMNS = 10;
/** Stages that a team may add before the funnel's spill meets what stands below. */
const SPARE_ROWS = 6;
const CHART_ROWS = 17;
const TODAY_COLUMN = FUNNEL_COLUMNS - 1;

/** Where each part of the Dashboard stands, for so many rows of the funnel and so many steps. */
interface Layout {
  readonly spill: Area;
  readonly funnelBlock: Area;
  readonly stepBlock: Area;
  readonly funnelChart: Area;
  readonly stepChart: Area;
}

/** Live figures, the funnel, and the numbers of the charts beside the charts; all of it formulas. */
export function planDashboard(
  process: Process,
  words: BuildWords,
  names: PipelineNames,
): SheetPlan {
  const { dashboard, hints } = words.workbook;
  const layout = layoutFor(process);
  const { spill, funnelBlock, stepBlock } = layout;
  const { deals, stages } = names.tables;
  const today = { row: TITLE_ROW, column: TODAY_COLUMN, rows: 1, columns: 1 };
  const figures = dashboardFigures(
    { words, tables: names.tables, today: cellAddress(today.row, today.column, true) },
    { row: FIGURES_ROW + 1, spill },
  );
  const block = (row: number, column: number, ...cells: PlannedCell[][]): CellBlock => ({
    row,
    column,
    cells,
  });
  const place = { funnel: { row: FUNNEL_ROW, column: 0 } };
  return {
    role: "dashboard",
    name: names.sheets.dashboard,
    tabColor: TAB_COLORS.dashboard,
    showGridlines: false,
    frozen: { rows: 0, columns: 0 },
    blocks: [
      block(TITLE_ROW, 0, [dashboard.title(names.sheets.pipeline)]),
      block(TITLE_ROW, TODAY_COLUMN - 1, [dashboard.today, { formula: "=TODAY()" }]),
      block(HINT_ROW, 0, [hints.dashboard]),
      block(
        FIGURES_ROW,
        0,
        figures.map(({ label }) => label),
        figures.map(({ cell }) => cell),
      ),
      block(FUNNEL_HEADING_ROW, 0, [dashboard.funnel]),
      block(FUNNEL_ROW, 0, [{ formula: `=SALES.FUNNEL(${deals}[#All],${stages}[#All])` }]),
      block(funnelBlock.row - 2, 0, [dashboard.charts.funnelTitle]),
      block(
        funnelBlock.row - 1,
        0,
        [dashboard.charts.stage, dashboard.charts.reached, dashboard.charts.padding],
        ...funnelChartRows({ ...place, ...funnelBlock }),
      ),
      block(stepBlock.row - 2, 0, [dashboard.steps]),
      block(
        stepBlock.row - 1,
        0,
        stepHeaders(dashboard),
        ...stepChartRows({ ...place, ...stepBlock }, names.tables, words),
      ),
    ],
    spills: [spill],
    formats: [
      { area: cells(TITLE_ROW, 0), bold: true, size: 18, color: INK },
      { area: cells(TITLE_ROW, TODAY_COLUMN - 1), horizontal: "Right", color: FAINT },
      { area: today, numberFormat: DATE, bold: true },
      { area: cells(HINT_ROW, 0), italic: true, color: FAINT },
      { area: cells(FIGURES_ROW, 0, 1, figures.length), color: FAINT, wrap: true, vertical: "Top" },
      {
        area: cells(FIGURES_ROW + 1, 0, 1, figures.length),
        bold: true,
        size: 16,
        color: INK,
        horizontal: "Left",
      },
      ...figures.map(({ numberFormat }, at): AreaFormat => ({
        area: cells(FIGURES_ROW + 1, at),
        numberFormat,
      })),
      ...[FUNNEL_HEADING_ROW, funnelBlock.row - 2, stepBlock.row - 2].map((row): AreaFormat => ({
        area: cells(row, 0),
        bold: true,
        size: 13,
        color: INK,
      })),
      ...headerFormats(spill, funnelBlock, stepBlock),
      ...spillFormats(spill),
      { area: part(funnelBlock, 1, 1), numberFormat: COUNT },
      { area: part(funnelBlock, 2, 1), numberFormat: "0.0", color: FAINT },
      { area: part(stepBlock, 1, 1), numberFormat: COUNT },
      { area: part(stepBlock, 2, 4), numberFormat: SHARE },
    ],
    widths: [
      { column: 0, columns: 1, points: WIDER + 120 },
      { column: 1, columns: FUNNEL_COLUMNS - 1, points: USUAL - 6 },
    ],
    tables: [],
    validations: [],
    conditionalFormats: [
      {
        kind: "bars",
        area: { ...part(spill, 1, 1), row: spill.row + 1, rows: spill.rows - 1 },
        color: PALE,
      },
      {
        kind: "formula",
        area: part(stepBlock, 6, 1),
        formula: `=${cellAddress(stepBlock.row, 6)}="${dashboard.verdicts.below}"`,
        color: BAD_INK,
        fill: BAD_FILL,
      },
    ],
    names: [
      { name: names.areas.today, area: today, visible: true },
      { name: names.areas.funnel, area: cells(FUNNEL_ROW, 0), visible: false },
      { name: names.areas.funnelChart, area: funnelBlock, visible: false },
      { name: names.areas.stepChart, area: stepBlock, visible: false },
    ],
    charts: [
      planFunnelChart(names.key, funnelBlock, layout.funnelChart, dashboard),
      planConversionChart(names.key, stepBlock, layout.stepChart, dashboard),
    ],
  };
}

function layoutFor({ stages }: Process): Layout {
  const inFunnel = stages.filter(({ kind }) => kind === "open" || kind === "won").length;
  const steps = stages.filter(({ kind }) => kind === "open").length;
  const spill = cells(FUNNEL_ROW, 0, inFunnel + 1 + SPARE_ROWS, FUNNEL_COLUMNS);
  const funnelRow = FUNNEL_ROW + spill.rows + 3;
  const funnelRows = Math.max(CHART_ROWS, inFunnel + SPARE_ROWS);
  const stepRow = funnelRow + funnelRows + 3;
  const stepRows = steps + SPARE_ROWS;
  return {
    spill,
    funnelBlock: cells(funnelRow, 0, inFunnel, FUNNEL_BLOCK_COLUMNS),
    stepBlock: cells(stepRow, 0, steps, STEP_BLOCK_COLUMNS),
    funnelChart: cells(funnelRow - 1, 4, CHART_ROWS, FUNNEL_COLUMNS - 4),
    stepChart: cells(stepRow + stepRows, 0, CHART_ROWS, STEP_BLOCK_COLUMNS),
  };
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

function headerFormats(spill: Area, ...blocks: readonly Area[]): AreaFormat[] {
  const headers = [
    cells(spill.row, 0, 1, spill.columns),
    ...blocks.map(({ row, columns }) => cells(row - 1, 0, 1, columns)),
  ];
  return headers.map((area) => ({
    area,
    bold: true,
    fill: PALE,
    color: INK,
    wrap: true,
    vertical: "Center",
  }));
}

/** FUNNEL gives plain numbers: the sheet says how they look. */
function spillFormats(spill: Area): AreaFormat[] {
  const rows = { ...spill, row: spill.row + 1, rows: spill.rows - 1 };
  return [
    { area: part(rows, 1, 5), numberFormat: COUNT },
    { area: part(rows, 6, 2), numberFormat: SHARE },
    { area: part(rows, 8, 1), numberFormat: DAYS },
    { area: part(rows, 9, 1), numberFormat: AMOUNT },
  ];
}

/** Some columns of an area. */
function part(area: Area, column: number, columns: number): Area {
  return { ...area, column: area.column + column, columns };
}

function cells(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}
