import type {
  AddChartRequest,
  AddedChartResult,
  ChartEntry,
  ChartsSurvey,
} from "../../workbook/chart-types";
import type { RepairRequest } from "../../workbook/repair-chart";

/** What this place asks of Excel. */
export type ChartsJob =
  /** reads the charts and the sheets that there are */
  | { readonly kind: "look" }
  | { readonly kind: "add"; readonly request: AddChartRequest }
  | { readonly kind: "undo-add"; readonly added: AddedChartResult }
  | { readonly kind: "remove"; readonly chart: ChartEntry }
  | { readonly kind: "repair"; readonly request: RepairRequest };

/** What came of it; each time with the charts that there are then. */
export type ChartsDone = { readonly survey: ChartsSurvey } & (
  | { readonly kind: "look" }
  | { readonly kind: "add"; readonly added: AddedChartResult }
  | { readonly kind: "undo-add"; readonly title: string; readonly undone: boolean }
  | { readonly kind: "remove"; readonly title: string }
  | { readonly kind: "repair"; readonly title: string }
);
