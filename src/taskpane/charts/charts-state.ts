import type { AddedChart } from "../../locales/charts-pane-words";
import type { ChartEntry, ChartTarget, ChartsSurvey } from "../../workbook/charts/chart-types";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { NO_FILTERS, type ChartFilters } from "./chart-filters";
import type { ChartPreview } from "./chart-preview";
import type { ChartSignal } from "./chart-signals";
import type { ChartsDone } from "./charts-tasks";
import type { RowColumns } from "./row-columns";

/** What the place shows: the charts that there are, those that could be, one of these, or a signal's deals. */
export type ChartsView =
  | { readonly kind: "list" }
  | { readonly kind: "gallery" }
  | { readonly kind: "chart"; readonly chart: AddedChart }
  | { readonly kind: "signal"; readonly signal: ChartSignal };

/** What waits for a yes. */
export interface ChartQuestion {
  readonly what: "remove" | "repair";
  readonly chart: ChartEntry;
}

/** What was computed of rows, with the filters of then. */
export interface Drawn {
  readonly rows: RowsInUse;
  readonly filters: ChartFilters;
  readonly columns: RowColumns;
  /** Undefined until its turn has come; null where the rows have no column for it. */
  readonly charts: Readonly<Partial<Record<AddedChart, ChartPreview | null>>>;
  readonly signals: readonly ChartSignal[] | undefined;
}

export interface ChartsState {
  /** Undefined until the workbook was read. */
  readonly survey: ChartsSurvey | undefined;
  /** How often the charts are looked at again: Excel may still be calculating what was written. */
  readonly looksLeft: number;
  readonly view: ChartsView;
  readonly filters: ChartFilters;
  readonly target: ChartTarget;
  readonly question: ChartQuestion | undefined;
  readonly drawn: Drawn | undefined;
}

export type ChartsEvent =
  | { readonly kind: "view-chosen"; readonly view: ChartsView }
  | { readonly kind: "filtered"; readonly change: Partial<ChartFilters> }
  | { readonly kind: "target-chosen"; readonly target: ChartTarget }
  | { readonly kind: "asked"; readonly question: ChartQuestion | undefined }
  /** the rows in use are none that charts are drawn of */
  | { readonly kind: "undrawn" }
  /** of rows and filters that nothing is drawn of yet */
  | { readonly kind: "drawing-began"; readonly drawn: Drawn }
  | {
      readonly kind: "drawn";
      readonly rows: RowsInUse;
      readonly filters: ChartFilters;
      readonly chart: AddedChart;
      readonly preview: ChartPreview | null;
    }
  | {
      readonly kind: "signalled";
      readonly rows: RowsInUse;
      readonly filters: ChartFilters;
      readonly signals: readonly ChartSignal[];
    };

export const initialCharts: ChartsState = {
  survey: undefined,
  looksLeft: 0,
  view: { kind: "list" },
  filters: NO_FILTERS,
  target: { isNew: true, sheet: "" },
  question: undefined,
  drawn: undefined,
};

export function reduceCharts(state: ChartsState, event: ChartsEvent): ChartsState {
  switch (event.kind) {
    case "view-chosen":
      return { ...state, view: event.view, question: undefined };
    case "filtered":
      return { ...state, filters: { ...state.filters, ...event.change } };
    case "target-chosen":
      return { ...state, target: event.target };
    case "asked":
      return { ...state, question: event.question };
    case "undrawn":
      return { ...state, drawn: undefined };
    case "drawing-began":
      return event.drawn.filters === state.filters ? { ...state, drawn: event.drawn } : state;
    case "drawn":
      return withDrawn(state, event, ({ charts }) => ({
        charts: { ...charts, [event.chart]: event.preview },
      }));
    case "signalled":
      return withDrawn(state, event, () => ({ signals: event.signals }));
  }
}

/** What was computed of older rows or filters is of no use any more. */
function withDrawn(
  state: ChartsState,
  { rows, filters }: Pick<Drawn, "rows" | "filters">,
  change: (drawn: Drawn) => Partial<Drawn>,
): ChartsState {
  const { drawn } = state;
  if (drawn === undefined || drawn.rows !== rows || drawn.filters !== filters) return state;
  return { ...state, drawn: { ...drawn, ...change(drawn) } };
}

/** A look that failed is tried again by the person's own wish, not by itself. */
export function withoutLooks(state: ChartsState): ChartsState {
  return { ...state, looksLeft: 0 };
}

export function afterCharts(state: ChartsState, done: ChartsDone): ChartsState {
  const survey = done.survey ?? state.survey;
  // A sheet that is gone, as after Undo, is no place for a chart.
  const isThere = state.target.isNew || survey?.sheets.includes(state.target.sheet) === true;
  const target = isThere ? state.target : initialCharts.target;
  const looksLeft = looksLeftAfter(state, done);
  const next = { ...state, survey, target, looksLeft, question: questionAfter(state, done) };
  if (done.kind !== "add") return next;
  // The next one most likely goes beside it.
  return { ...next, view: { kind: "list" }, target: { isNew: false, sheet: done.added.sheet } };
}

/** A look of the pane's own leaves what a person is about to answer, unless the chart is another by now. */
function questionAfter(
  { question }: ChartsState,
  { kind, survey }: ChartsDone,
): ChartQuestion | undefined {
  if (question === undefined || kind !== "look") return undefined;
  const { name, sheet, title, repairs } = question.chart;
  const chart = survey?.charts.find((each) => each.name === name && each.sheet === sheet);
  return chart?.title === title && chart.repairs === repairs ? { ...question, chart } : undefined;
}

const MOST_LOOKS = 8;

function looksLeftAfter({ looksLeft }: ChartsState, { kind, survey }: ChartsDone): number {
  if (kind === "add" || kind === "repair") return MOST_LOOKS;
  if (survey === undefined) return 1;
  const isWaiting = kind === "look" && survey.charts.some(({ state }) => state === "no-rows");
  return isWaiting ? Math.max(0, looksLeft - 1) : 0;
}
