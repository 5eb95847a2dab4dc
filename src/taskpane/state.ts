import type { FileProblem } from "../templates/process-file-fields";
import type { BuildResult, RefreshReport } from "../workbook/build/build-types";
import type { Selection } from "../workbook/selection";
import { initialCharts, type ChartsState } from "./charts/charts-state";
import type { BuildForm } from "./build/form";
import type { FunctionEntry } from "./function-list";
import { initialMetrics, type MetricsState } from "./metrics/metrics-state";
import { initialPlaybook, type PlaybookState } from "./playbook/playbook-state";
import type { Problem } from "./problems";
import { initialRows, type RowsState } from "./rows/rows-state";
import type { ProcessDraft } from "./build/stage-draft";
import type { Support } from "./support";
import type { Task, TaskDone, TaskProgress, WorkbookFacts } from "./tasks";

export const PLACES = ["build", "rows", "metrics", "charts", "playbook"] as const;
export type Place = (typeof PLACES)[number];

/** The one task that runs; nothing is done beside it. */
export interface Work {
  readonly task: Task;
  /** undefined until the first step is known */
  readonly progress: TaskProgress | undefined;
  /** nothing has happened for a while: most likely a cell is being edited */
  readonly waiting: boolean;
  readonly cancelling: boolean;
}

/** What the message bar says. */
export type Notice =
  | { readonly kind: "done"; readonly done: TaskDone }
  | { readonly kind: "cancelled"; readonly task: Task }
  | { readonly kind: "copied"; readonly name: string; readonly ok: boolean }
  | { readonly kind: "problem"; readonly problem: Problem; readonly task: Task }
  /** `at` of `count`, from 1 */
  | {
      readonly kind: "stage-moved";
      readonly name: string;
      readonly at: number;
      readonly count: number;
    }
  | { readonly kind: "stage-removed"; readonly name: string; readonly before: ProcessDraft }
  | { readonly kind: "stages-chosen"; readonly count: number }
  | { readonly kind: "stages-loaded"; readonly count: number }
  | { readonly kind: "stages-saved" }
  | { readonly kind: "stages-copied"; readonly ok: boolean }
  | { readonly kind: "file-refused"; readonly problems: readonly FileProblem[] };

export interface PaneState {
  /** undefined until Excel has answered */
  readonly support: Support | undefined;
  readonly place: Place;
  readonly form: BuildForm;
  /** the stages as they are being edited, instead of the form */
  readonly editing: ProcessDraft | undefined;
  readonly work: Work | undefined;
  readonly notice: Notice | undefined;
  /** the pipeline built last, until it is undone or another is begun */
  readonly built: BuildResult | undefined;
  readonly refreshed: RefreshReport | undefined;
  /** what the workbook said when it was last looked at */
  readonly facts: WorkbookFacts | undefined;
  /** whether the person has seen enough of the welcome */
  readonly isWelcomed: boolean;
  /** sheets of an unfinished build that the person wants to keep: they are offered for removal no more */
  readonly keptRemains: readonly string[] | undefined;
  /** undefined until the list is read; empty when it could not be */
  readonly functions: readonly FunctionEntry[] | undefined;
  /** what is selected in Excel, as long as a place follows it */
  readonly selection: Selection | undefined;
  /** the rows in use, of which the other places tell too */
  readonly rows: RowsState;
  readonly metrics: MetricsState;
  readonly charts: ChartsState;
  readonly playbook: PlaybookState;
}

export function initialState(form: BuildForm): PaneState {
  return {
    support: undefined,
    place: "build",
    form,
    editing: undefined,
    work: undefined,
    notice: undefined,
    built: undefined,
    refreshed: undefined,
    facts: undefined,
    isWelcomed: false,
    keptRemains: undefined,
    functions: undefined,
    selection: undefined,
    rows: initialRows,
    metrics: initialMetrics,
    charts: initialCharts,
    playbook: initialPlaybook,
  };
}

export function isBuilding(state: PaneState): boolean {
  return state.work?.task.kind === "build";
}

/** Whether to welcome somebody who has not begun yet. */
export function isWelcoming({ facts, isWelcomed, built, work }: PaneState): boolean {
  return facts?.isFirstRun === true && !isWelcomed && built === undefined && work === undefined;
}

/** Whether a task is worth a progress bar; most end before it is read. */
export function showsWork({ task, progress, waiting }: Work): boolean {
  return waiting || isLong(task) || (progress !== undefined && progress.steps > 1);
}

/** Whether a task is worth a progress bar from its first moment. */
export function isLong(task: Task): boolean {
  if ("job" in task) return task.isQuick !== true;
  return task.kind !== "go-to" && task.kind !== "switch-stamping";
}
