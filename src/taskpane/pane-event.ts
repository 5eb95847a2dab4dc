import type { Language } from "../locales/languages";
import type { Selection } from "../workbook/selection";
import type { ChartsEvent } from "./charts/charts-state";
import type { EditingEvent } from "./build/editing";
import type { BuildForm } from "./build/form";
import type { FunctionEntry } from "./function-list";
import type { MetricsEvent } from "./metrics/metrics-state";
import type { PlaybookEvent } from "./playbook/playbook-state";
import type { Problem } from "./problems";
import type { RowsEvent } from "./rows/rows-state";
import type { Notice, Place } from "./state";
import type { Support } from "./support";
import type { Task, TaskDone, TaskProgress, WorkbookFacts } from "./tasks";

/** All that can happen to the pane. */
export type PaneEvent =
  | EditingEvent
  | { readonly type: "excel-answered"; readonly support: Support }
  | { readonly type: "functions-read"; readonly functions: readonly FunctionEntry[] }
  | { readonly type: "place-chosen"; readonly place: Place }
  /** the ribbon asked what is wrong with the rows */
  | { readonly type: "check-sought" }
  | { readonly type: "form-changed"; readonly change: Partial<BuildForm> }
  | { readonly type: "usual-name-known"; readonly language: Language; readonly name: string }
  | { readonly type: "another-wanted" }
  | { readonly type: "remains-kept" }
  | { readonly type: "welcome-skipped" }
  /** the workbook was read in the background */
  | { readonly type: "looked"; readonly facts: WorkbookFacts }
  | { readonly type: "selected"; readonly selection: Selection | undefined }
  | { readonly type: "task-started"; readonly task: Task }
  | { readonly type: "task-progressed"; readonly progress: TaskProgress }
  | { readonly type: "task-waits" }
  | { readonly type: "cancel-asked" }
  | { readonly type: "task-done"; readonly done: TaskDone }
  | { readonly type: "task-cancelled" }
  | { readonly type: "task-failed"; readonly problem: Problem }
  /** a ribbon command ended */
  | { readonly type: "reported"; readonly place: Place; readonly notice: Notice }
  | { readonly type: "example-copied"; readonly name: string; readonly ok: boolean }
  | { readonly type: "notice-dismissed" }
  /** of one place */
  | { readonly type: "rows"; readonly event: RowsEvent }
  | { readonly type: "metrics"; readonly event: MetricsEvent }
  | { readonly type: "charts"; readonly event: ChartsEvent }
  | { readonly type: "playbook"; readonly event: PlaybookEvent };
