import type { ChartState } from "../build/build-types";
import type { AddedChart } from "../../locales/charts-pane-words";
import type { RecipeColumns } from "./chart-recipes";
import type { ChartTexts, SpillSize } from "./plan-added-chart";
import type { RowsChoice } from "../rows/rows-choice";

/** Where a chart goes: beside what a sheet has, or on a sheet of its own. */
export interface ChartTarget {
  readonly isNew: boolean;
  readonly sheet: string;
}

/** Everything that decides the figures of a chart. */
export interface FiguresRequest {
  readonly chart: AddedChart;
  readonly columns: RecipeColumns;
  readonly choice: RowsChoice;
  /** Criteria and settings of the filters, in pairs. */
  readonly options: readonly string[];
  /** As the pane has seen the spills. */
  readonly spills: readonly SpillSize[];
  readonly texts: ChartTexts;
}

export interface AddChartRequest extends FiguresRequest {
  readonly target: ChartTarget;
}

/** A chart that was added: what Undo takes away again while nobody has edited it. */
export interface AddedChartResult {
  readonly name: string;
  readonly title: string;
  readonly sheet: string;
  readonly address: string;
  readonly isNewSheet: boolean;
  /** what it said when it was added */
  readonly fingerprint: string;
}

/** One of our charts as the workbook has it. */
export interface ChartEntry {
  readonly name: string;
  readonly title: string;
  readonly sheet: string;
  /** What refreshing would do: "refreshed" means that its rows have changed. */
  readonly state: ChartState;
  readonly rows: number;
  /** What shows it: its figures, or the sheet's first cell. */
  readonly address: string;
  /** When it was brought up to date last, as `Date.toISOString` writes it. */
  readonly refreshed: string | undefined;
  /** The kind that repairing makes of it; undefined where it cannot be repaired. */
  readonly repairs: AddedChart | undefined;
}

export interface ChartsSurvey {
  readonly charts: readonly ChartEntry[];
  /** Visible sheets, in the order of their tabs. */
  readonly sheets: readonly string[];
}
