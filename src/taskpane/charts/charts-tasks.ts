import type {
  AddChartRequest,
  AddedChartResult,
  ChartEntry,
  ChartsSurvey,
} from "../../workbook/charts/chart-types";
import type { RepairRequest } from "../../workbook/charts/repair-chart";

/** What this place asks of Excel. */
export type ChartsJob =
  /** reads the charts and the sheets that there are */
  | { readonly kind: "look" }
  | { readonly kind: "add"; readonly request: AddChartRequest }
  | { readonly kind: "undo-add"; readonly added: AddedChartResult }
  | { readonly kind: "remove"; readonly chart: ChartEntry }
  | { readonly kind: "repair"; readonly request: RepairRequest };

/** The jobs that only read what the place shows. */
export const CHARTS_READINGS: readonly ChartsJob["kind"][] = ["look"];

/** What came of it, with the charts that there are then; undefined where Excel did not tell of them. */
export type ChartsDone = { readonly survey: ChartsSurvey | undefined } & (
  | { readonly kind: "look" }
  | { readonly kind: "add"; readonly added: AddedChartResult }
  | { readonly kind: "undo-add"; readonly title: string; readonly undone: boolean }
  | { readonly kind: "remove"; readonly title: string }
  | { readonly kind: "repair"; readonly title: string }
);
