import type { AddedChart, FigureName } from "../../locales/charts-pane-words";
import type { ChartTerm } from "./chart-algebra";
import {
  BAD_INK,
  BAR,
  COUNT,
  AMOUNT,
  BRAND,
  INK,
  DAYS,
  PALE,
  SECOND,
  SHARE,
} from "../build/plan-styles";

/** The charts that can be added to any sheet, in the order of the gallery. */
export const ADDED_CHARTS = [
  "funnel",
  "steps",
  "time",
  "value",
  "cohorts",
  "reasons",
  "sources",
  "owners",
  "outlook",
] as const satisfies readonly AddedChart[];

export interface FigureColumn {
  readonly name: FigureName;
  readonly term: ChartTerm;
  /** Undefined for a text. */
  readonly numberFormat?: string;
  /** Only there to draw: the pane's table leaves it out. */
  readonly isHidden?: boolean;
}

/** One spill behind a chart: a SALES function of the rows. */
export interface SpillRecipe {
  readonly name: string;
  /** Its arguments between the rows and the stages. */
  readonly arguments: readonly (string | number)[];
  /** Criteria and settings besides the person's own. */
  readonly options: readonly string[];
}

export interface SeriesRecipe {
  /** Number of the column of figures, from 0. */
  readonly column: number;
  /** Undefined: it only takes room. */
  readonly color: string | undefined;
  /** Where it is not of the chart's own type. */
  readonly type?: "AreaStacked" | "LineMarkers" | "Marks";
  readonly isLabelled?: boolean;
}

/** How one kind of chart comes from the rows. */
export interface ChartRecipe {
  readonly spills: readonly SpillRecipe[];
  /** The first names the categories. A row for each row of the first spill. */
  readonly columns: readonly FigureColumn[];
  readonly type: "BarStacked" | "BarClustered" | "ColumnClustered" | "AreaStacked";
  readonly series: readonly SeriesRecipe[];
  readonly gapWidth: number;
  readonly hasLegend: boolean;
  /** Rows shown at most, the first ones; the sheet holds them all. */
  readonly most: number;
}

/** What of the rows a recipe depends on. */
export interface RecipeColumns {
  /** Headers of the columns of these meanings; undefined without one. */
  readonly lostReason: string | undefined;
  readonly source: string | undefined;
  readonly owner: string | undefined;
  readonly hasAmounts: boolean;
}

/** More groups than these no chart of bars can name. */
const MOST_GROUPS = 15;
const MOST_ROWS = 60;
const OUTLOOK_PERIODS = 6;
const ARROW = " → ";

const BOTTLENECK: SpillRecipe = { name: "BOTTLENECK", arguments: [], options: [] };
const FUNNEL: SpillRecipe = { name: "FUNNEL", arguments: [], options: [] };

const text = (name: FigureName, term: ChartTerm): FigureColumn => ({ name, term });
const figure = (name: FigureName, numberFormat: string, term: ChartTerm): FigureColumn => ({
  name,
  term,
  numberFormat,
});
const hidden = (name: FigureName, numberFormat: string, term: ChartTerm): FigureColumn => ({
  ...figure(name, numberFormat, term),
  isHidden: true,
});

/** Undefined where the rows have no column that the chart is about. */
export function chartRecipe(chart: AddedChart, columns: RecipeColumns): ChartRecipe | undefined {
  switch (chart) {
    case "funnel":
      return FUNNEL_RECIPE;
    case "steps":
      return STEPS_RECIPE;
    case "time":
      return TIME_RECIPE;
    case "value":
      return VALUE_RECIPE;
    case "cohorts":
      return COHORTS_RECIPE;
    case "reasons":
      return columns.lostReason === undefined ? undefined : reasonsRecipe(columns.lostReason);
    case "sources":
      return columns.source === undefined ? undefined : groupsRecipe(columns.source);
    case "owners":
      return columns.owner === undefined ? undefined : groupsRecipe(columns.owner);
    case "outlook":
      return outlookRecipe(columns.hasAmounts);
  }
}

const FUNNEL_RECIPE: ChartRecipe = {
  spills: [FUNNEL],
  columns: [
    text("stage", (from) => from.cell(0, 0)),
    figure("reached", COUNT, (from) => from.cell(0, 1)),
    hidden("padding", "0.0", (from) => from.halfTo(from.top(1), from.own(1))),
  ],
  type: "BarStacked",
  series: [
    { column: 2, color: undefined },
    { column: 1, color: BAR, isLabelled: true },
  ],
  gapWidth: 20,
  hasLegend: false,
  most: MOST_ROWS,
};

/** BOTTLENECK knows the bands, and has a row a step; FUNNEL knows the order. */
const STEPS_RECIPE: ChartRecipe = {
  spills: [BOTTLENECK, FUNNEL],
  columns: [
    text("step", (from) => from.joined(from.cell(1, 0), ARROW, from.cell(1, 0, 1))),
    figure("conversion", SHARE, (from) => from.lookup(0, 1, from.cell(1, 0))),
    figure("low", SHARE, (from) => from.lookupNumber(0, 2, from.cell(1, 0))),
    figure("high", SHARE, (from) => from.lookupNumber(0, 3, from.cell(1, 0))),
  ],
  type: "ColumnClustered",
  series: [
    { column: 1, color: SECOND, isLabelled: true },
    // A benchmark of a single step has no neighbour to draw a band to.
    { column: 2, color: INK, type: "Marks" },
    { column: 3, color: INK, type: "Marks" },
  ],
  gapWidth: 120,
  hasLegend: true,
  most: MOST_ROWS,
};

const TIME_RECIPE: ChartRecipe = {
  spills: [BOTTLENECK, FUNNEL],
  columns: [
    text("stage", (from) => from.cell(1, 0)),
    figure("median", DAYS, (from) => from.lookup(0, 4, from.cell(1, 0))),
    figure("p90", DAYS, (from) => from.sales("TIMEINSTAGE", from.own(0), ["p90", "days"])),
    figure("target", COUNT, (from) => from.lookup(0, 5, from.cell(1, 0))),
  ],
  type: "BarClustered",
  series: [
    { column: 1, color: BRAND, isLabelled: true },
    { column: 2, color: BAR, isLabelled: true },
  ],
  gapWidth: 60,
  hasLegend: true,
  most: MOST_ROWS,
};

const VALUE_RECIPE: ChartRecipe = {
  spills: [BOTTLENECK, FUNNEL],
  columns: [
    text("stage", (from) => from.cell(1, 0)),
    figure("openAmount", AMOUNT, (from) => from.sales("DEALVALUE", from.own(0), ["open"])),
    figure("openDeals", COUNT, (from) => from.cell(1, 4)),
  ],
  type: "BarClustered",
  series: [{ column: 1, color: BRAND, isLabelled: true }],
  gapWidth: 60,
  hasLegend: false,
  most: MOST_ROWS,
};

const COHORTS_RECIPE: ChartRecipe = {
  spills: [{ name: "COHORT", arguments: ["quarter"], options: [] }],
  columns: [
    text("period", (from) => from.cell(0, 0)),
    figure("deals", COUNT, (from) => from.cell(0, 1)),
    figure("won", COUNT, (from) => from.fromEnd(0, 4)),
    figure("closed", COUNT, (from) => from.minus(from.own(1), from.fromEnd(0, 3))),
    figure("winRate", SHARE, (from) => from.ratio(from.own(2), from.own(3))),
    text("mature", (from) => from.fromEnd(0, 1)),
  ],
  type: "ColumnClustered",
  series: [{ column: 4, color: SECOND, isLabelled: true }],
  gapWidth: 60,
  hasLegend: false,
  most: MOST_ROWS,
};

/** Of the deals that tell a reason, which only lost ones should. */
function reasonsRecipe(column: string): ChartRecipe {
  return {
    spills: [{ name: "BREAKDOWN", arguments: [column], options: [column, "<>"] }],
    columns: [
      text("value", (from) => from.cell(0, 0)),
      figure("lost", COUNT, (from) => from.cell(0, 3)),
    ],
    type: "BarClustered",
    series: [{ column: 1, color: BAD_INK, isLabelled: true }],
    gapWidth: 40,
    hasLegend: false,
    most: MOST_GROUPS,
  };
}

function groupsRecipe(column: string): ChartRecipe {
  return {
    spills: [{ name: "BREAKDOWN", arguments: [column], options: [] }],
    columns: [
      text("value", (from) => from.cell(0, 0)),
      figure("won", COUNT, (from) => from.cell(0, 2)),
      figure("lost", COUNT, (from) => from.cell(0, 3)),
      figure("open", COUNT, (from) => from.cell(0, 4)),
      figure("winRate", SHARE, (from) => from.cell(0, 5)),
    ],
    type: "BarStacked",
    series: [
      { column: 1, color: SECOND },
      { column: 2, color: BAD_INK },
      { column: 3, color: BAR },
    ],
    gapWidth: 40,
    hasLegend: true,
    most: MOST_GROUPS,
  };
}

function outlookRecipe(hasAmounts: boolean): ChartRecipe {
  const first = hasAmounts ? 4 : 1;
  const format = hasAmounts ? AMOUNT : DAYS;
  return {
    spills: [{ name: "OUTLOOK", arguments: ["month", OUTLOOK_PERIODS], options: [] }],
    columns: [
      text("period", (from) => from.cell(0, 0)),
      figure("expected", format, (from) => from.cell(0, first)),
      figure("low", format, (from) => from.cell(0, first + 1)),
      figure("high", format, (from) => from.cell(0, first + 2)),
      hidden("band", format, (from) => from.minus(from.own(3), from.own(2))),
    ],
    type: "AreaStacked",
    series: [
      { column: 2, color: undefined },
      { column: 4, color: PALE },
      { column: 1, color: BRAND, type: "LineMarkers", isLabelled: true },
    ],
    gapWidth: 60,
    hasLegend: false,
    most: MOST_ROWS,
  };
}
