import { MOST_OPEN_STAGES } from "../../templates/check-process";
import type { Process } from "../../templates/template";
import type { Area } from "../build/plan";
import { FUNNEL_BLOCK_COLUMNS, STEP_BLOCK_COLUMNS } from "../charts/plan-chart-rows";

/** Columns of FUNNEL's spill, and of the Dashboard. */
export const DASHBOARD_COLUMNS = 10;
export const TITLE_ROW = 0;
export const HINT_ROW = 1;
export const WARNING_ROW = 2;
/** Labels of the figures; the figures stand below. */
export const FIGURES_ROW = 3;
const FUNNEL_ROW = 7;
/** Steps after the sale, or stages beyond the usual most, that a team may add in any case. */
const LEAST_SPARE_ROWS = 4;
const CHART_ROWS = 17;
/** Next actions that the Dashboard lists. */
export const ACTIONS_LISTED = 10;
/** Periods that the outlook looks ahead. */
export const OUTLOOK_PERIODS = 6;
/** Measures of SIGNALS besides the steps. */
const OTHER_MEASURES = 4;
/** First column of the parts that tell what to do; an empty one stands before it. */
export const ADVICE_COLUMN = DASHBOARD_COLUMNS + 1;

/** The parts that tell what to do, from above, with the columns of their spills. */
export const ADVICE = {
  nextActions: 10,
  bottleneck: 9,
  needed: 6,
  outlook: 7,
  signals: 7,
} as const;
export type Advice = keyof typeof ADVICE;

/** Between the end of one part and the numbers of the next: a gap, a heading, the headers. */
const BETWEEN = 3;

/** Where each part of the Dashboard stands. */
export interface DashboardLayout {
  readonly today: Area;
  /** FUNNEL's spill with its headers and room to grow. */
  readonly spill: Area;
  /** The numbers of the charts, without their headers. */
  readonly funnelBlock: Area;
  readonly stepBlock: Area;
  readonly funnelChart: Area;
  readonly stepChart: Area;
  /** Spills that tell what to do, with their headers. */
  readonly advice: Readonly<Record<Advice, Area>>;
  /** The number of deals to be won, which the team sets. */
  readonly target: Area;
  /** Rows of the headings, one above each part. */
  readonly headings: { readonly funnel: number; readonly reached: number; readonly steps: number };
}

/** Places the parts below each other, for as many rows as the process has stages. */
export function dashboardLayout({ stages }: Process): DashboardLayout {
  const inFunnel = stages.filter(({ kind }) => kind === "open" || kind === "won").length;
  const steps = stages.filter(({ kind }) => kind === "open").length;
  // As many as a process may have, before a spill meets what stands below it.
  const spareRows = Math.max(LEAST_SPARE_ROWS, MOST_OPEN_STAGES - steps);
  const spill = cells(FUNNEL_ROW, 0, inFunnel + 1 + spareRows, DASHBOARD_COLUMNS);
  const funnelRow = FUNNEL_ROW + spill.rows + BETWEEN;
  const stepRow = funnelRow + Math.max(CHART_ROWS, inFunnel + spareRows) + BETWEEN;
  const headerRow = 1;
  const adviceRows: Record<Advice, number> = {
    nextActions: headerRow + ACTIONS_LISTED,
    bottleneck: headerRow + steps + spareRows,
    needed: headerRow + steps + 1 + spareRows,
    outlook: headerRow + OUTLOOK_PERIODS,
    signals: headerRow + OTHER_MEASURES + steps + spareRows,
  };
  return {
    today: cells(TITLE_ROW, DASHBOARD_COLUMNS - 1),
    spill,
    funnelBlock: cells(funnelRow, 0, inFunnel, FUNNEL_BLOCK_COLUMNS),
    stepBlock: cells(stepRow, 0, steps, STEP_BLOCK_COLUMNS),
    funnelChart: cells(funnelRow - 1, 4, CHART_ROWS, DASHBOARD_COLUMNS - 4),
    stepChart: cells(stepRow + steps + spareRows, 0, CHART_ROWS, STEP_BLOCK_COLUMNS),
    advice: stacked(FUNNEL_ROW, adviceRows),
    target: cells(FIGURES_ROW + 1, ADVICE_COLUMN + 1),
    headings: { funnel: FUNNEL_ROW - 1, reached: funnelRow - 2, steps: stepRow - 2 },
  };
}

function stacked(first: number, rows: Readonly<Record<Advice, number>>): Record<Advice, Area> {
  let row = first;
  const areas = (Object.keys(ADVICE) as Advice[]).map((advice) => {
    const area = cells(row, ADVICE_COLUMN, rows[advice], ADVICE[advice]);
    // A gap and a heading.
    row += area.rows + 2;
    return [advice, area] as const;
  });
  return Object.fromEntries(areas) as Record<Advice, Area>;
}

/** Some columns of an area. */
export function part(area: Area, column: number, columns: number): Area {
  return { ...area, column: area.column + column, columns };
}

/** An area without its header row. */
export function below(area: Area): Area {
  return { ...area, row: area.row + 1, rows: area.rows - 1 };
}

export function cells(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}
