import type { Insertion } from "../../workbook/metrics/plan-insert";
import type { OwnMetric } from "../../workbook/metrics/own-metrics";
import type { BrokenFormulas } from "../../workbook/metrics/repair-formulas";
import type { MetricDraft } from "./metric-draft";
import type { MetricsDone } from "./metrics-tasks";

export interface MetricsState {
  readonly search: string;
  /** the metric whose page is shown, instead of the list */
  readonly draft: MetricDraft | undefined;
  /** what the main button writes: the draft as it was computed last */
  readonly ready: Insertion | undefined;
  /** undefined until the workbook was asked */
  readonly own: readonly OwnMetric[] | undefined;
  readonly decimal: string;
  /** formulas to repair, once somebody has looked for them */
  readonly broken: BrokenFormulas | undefined;
}

/** What happens in this place without Excel. */
export type MetricsEvent =
  | { readonly kind: "searched"; readonly search: string }
  | { readonly kind: "opened"; readonly draft: MetricDraft }
  | { readonly kind: "changed"; readonly change: Partial<MetricDraft> }
  | { readonly kind: "computed"; readonly ready: Insertion | undefined }
  | { readonly kind: "closed" };

export const initialMetrics: MetricsState = {
  search: "",
  draft: undefined,
  ready: undefined,
  own: undefined,
  decimal: ".",
  broken: undefined,
};

export function reduceMetrics(state: MetricsState, event: MetricsEvent): MetricsState {
  switch (event.kind) {
    case "searched":
      return { ...state, search: event.search };
    case "opened":
      return { ...state, draft: event.draft, ready: undefined };
    case "changed":
      // What is written must be what is shown: a changed draft is computed anew first.
      return state.draft === undefined
        ? state
        : { ...state, draft: { ...state.draft, ...event.change }, ready: undefined };
    case "computed":
      return { ...state, ready: event.ready };
    case "closed":
      return { ...state, draft: undefined, ready: undefined };
  }
}

export function afterMetrics(state: MetricsState, done: MetricsDone): MetricsState {
  switch (done.kind) {
    case "open":
      return { ...state, own: done.own, decimal: done.decimal };
    case "save-own":
      return { ...withSaved(state, done.label), own: done.own };
    case "remove-own": {
      const isShown = state.draft?.own?.saved === done.metric.label;
      return {
        ...(isShown ? { ...state, draft: undefined, ready: undefined } : state),
        own: done.own,
      };
    }
    case "find-broken":
      // It is the list that shows what was found.
      return { ...state, draft: undefined, ready: undefined, broken: done.broken };
    case "repair":
      return { ...state, broken: undefined };
    case "insert":
    case "undo-insert":
    case "copy-values":
    case "remove-copy":
      return state;
  }
}

/** The page of a metric that was saved is about the saved one from now on. */
function withSaved(state: MetricsState, label: string): MetricsState {
  const { draft } = state;
  if (draft?.own?.label.trim() !== label) return state;
  return { ...state, draft: { ...draft, own: { label, saved: label } } };
}
