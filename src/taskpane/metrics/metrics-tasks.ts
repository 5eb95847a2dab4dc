import type { CopyOutcome, ValuesCopy } from "../../workbook/metrics/copy-values";
import type {
  InsertOutcome,
  InsertRequest,
  InsertUndo,
} from "../../workbook/metrics/insert-metric";
import type { Repair } from "../../workbook/metrics/plan-repair";
import type { BrokenFormulas } from "../../workbook/metrics/repair-formulas";
import type { OwnMetric } from "../../workbook/metrics/own-metrics";

/** What the place of the metrics asks of Excel. */
export type MetricsJob =
  /** what the place shows besides the rows */
  | { readonly kind: "open" }
  | { readonly kind: "insert"; readonly request: InsertRequest }
  | { readonly kind: "undo-insert"; readonly undo: InsertUndo }
  /** `replaced` is the name that it had before */
  | {
      readonly kind: "save-own";
      readonly metric: OwnMetric;
      readonly replaced?: string | undefined;
    }
  | { readonly kind: "remove-own"; readonly metric: OwnMetric }
  | { readonly kind: "find-broken" }
  | { readonly kind: "repair"; readonly repairs: readonly Repair[] }
  /** of the sheet in front */
  | { readonly kind: "copy-values" }
  | { readonly kind: "remove-copy"; readonly copy: ValuesCopy };

/** The jobs that only read what the place shows. */
export const METRICS_READINGS: readonly MetricsJob["kind"][] = ["open"];

/** What came of it. */
export type MetricsDone =
  | {
      readonly kind: "open";
      readonly own: readonly OwnMetric[];
      /** the sign between the whole and the parts of a number, as Excel shows it */
      readonly decimal: string;
    }
  | {
      readonly kind: "insert";
      readonly outcome: InsertOutcome;
      readonly request: InsertRequest;
    }
  | { readonly kind: "undo-insert"; readonly address: string; readonly isUndone: boolean }
  | { readonly kind: "save-own"; readonly own: readonly OwnMetric[]; readonly label: string }
  | { readonly kind: "remove-own"; readonly own: readonly OwnMetric[]; readonly metric: OwnMetric }
  | { readonly kind: "find-broken"; readonly broken: BrokenFormulas }
  | { readonly kind: "repair"; readonly count: number }
  | { readonly kind: "copy-values"; readonly outcome: CopyOutcome }
  | { readonly kind: "remove-copy"; readonly sheet: string; readonly isRemoved: boolean };
