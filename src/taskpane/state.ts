import type { Language } from "../locales/languages";
import type { MethodologyChoice } from "../templates/methodologies";
import type { FileProblem } from "../templates/process-file-fields";
import { initialCharts, reduceCharts } from "./charts/charts-state";
import type { ChartsEvent, ChartsState } from "./charts/charts-state";
import { reduceEditing, type EditingEvent } from "./editing";
import type { FunctionEntry } from "./function-list";
import { afterMetrics, initialMetrics, reduceMetrics } from "./metrics/metrics-state";
import type { MetricsEvent, MetricsState } from "./metrics/metrics-state";
import { initialPlaybook, reducePlaybook } from "./playbook/playbook-state";
import type { PlaybookEvent, PlaybookState } from "./playbook/playbook-state";
import type { Problem } from "./problems";
import { initialRows, reduceRows, seekCheck } from "./rows/rows-state";
import type { RowsEvent, RowsState } from "./rows/rows-state";
import type { ProcessDraft } from "./stage-draft";
import type { Support } from "./support";
import type { BuildResult, RefreshReport } from "../workbook/build/build-types";
import type { Selection } from "../workbook/selection";
import { reduceTask } from "./task-state";
import type { Task, TaskDone, TaskProgress, WorkbookFacts } from "./tasks";

export const PLACES = ["build", "rows", "metrics", "charts", "playbook"] as const;
export type Place = (typeof PLACES)[number];

/** What the person chose for the next pipeline. */
export interface BuildForm {
  /** id of a template, or OWN_STAGES */
  readonly template: string;
  /** the team's own stages, once there are any */
  readonly own: ProcessDraft | undefined;
  readonly methodology: MethodologyChoice;
  /** of the sheets to be built */
  readonly language: Language;
  readonly name: string;
  /** what a pipeline is called in that language when nobody gives it a name */
  readonly usualName: string;
  readonly samples: boolean;
  readonly nativeFunnel: boolean;
}

/** The one task that runs; a second one is refused until it ends. */
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

/** What the pane is after an event. Events that make no sense in a state leave it as it is. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "excel-answered":
      return { ...state, support: event.support };
    case "functions-read":
      return { ...state, functions: event.functions };
    case "place-chosen":
      // A finished message belongs to the place it was made in; a running task is shown everywhere.
      return event.place === state.place
        ? state
        : { ...state, place: event.place, notice: undefined };
    case "check-sought": {
      const there = reduce(state, { type: "place-chosen", place: "rows" });
      return { ...there, rows: seekCheck(there.rows) };
    }
    case "form-changed":
      // The plan of a running build is made: what it says must stay what it does.
      return isBuilding(state) ? state : { ...state, form: { ...state.form, ...event.change } };
    case "usual-name-known":
      return withUsualName(state, event.language, event.name);
    case "another-wanted":
      return state.work ? state : { ...state, built: undefined, notice: undefined };
    case "example-copied":
      return { ...state, notice: { kind: "copied", name: event.name, ok: event.ok } };
    case "looked":
      return { ...state, facts: withoutKept(event.facts, state.keptRemains) };
    case "selected":
      return isSame(event.selection, state.selection)
        ? state
        : { ...state, selection: event.selection };
    case "remains-kept":
      return withRemainsKept(state);
    case "welcome-skipped":
      return { ...state, isWelcomed: true };
    case "notice-dismissed":
      return { ...state, notice: undefined };
    case "reported":
      return withReport(state, event.place, event.notice);
    case "rows":
      return { ...state, rows: reduceRows(state.rows, event.event) };
    case "metrics":
      return { ...state, metrics: reduceMetrics(state.metrics, event.event) };
    case "charts":
      return { ...state, charts: reduceCharts(state.charts, event.event) };
    case "playbook":
      return { ...state, playbook: reducePlaybook(state.playbook, event.event) };
    case "task-started":
    case "task-progressed":
    case "task-waits":
    case "cancel-asked":
    case "task-done":
    case "task-cancelled":
    case "task-failed":
      return reduceTask(state, event);
    default:
      // What a running build is made of must stay what the pane shows.
      return isBuilding(state) ? state : reduceEditing(state, event);
  }
}

/** A name that the person gave stays; the usual one follows the language. */
function withUsualName(state: PaneState, language: Language, usualName: string): PaneState {
  const { form } = state;
  if (form.language !== language || isBuilding(state)) return state;
  const name = form.name === form.usualName ? usualName : form.name;
  return { ...state, form: { ...form, name, usualName } };
}

function withRemainsKept(state: PaneState): PaneState {
  const { facts } = state;
  if (facts?.remains === undefined) return state;
  const keptRemains = facts.remains.sheets;
  return { ...state, keptRemains, facts: { ...facts, remains: undefined } };
}

/** What the workbook says, without remains that the person was asked about before. */
function withoutKept(facts: WorkbookFacts, kept: readonly string[] | undefined): WorkbookFacts {
  const isKept = kept && facts.remains?.sheets.every((sheet) => kept.includes(sheet));
  return isKept ? { ...facts, remains: undefined } : facts;
}

/** A ribbon command's outcome arrives from outside; it brings the person to the place it is about. */
function withReport(state: PaneState, place: Place, notice: Notice): PaneState {
  if (state.work) return state;
  const refreshed =
    notice.kind === "done" && notice.done.kind === "refresh" ? notice.done.report : state.refreshed;
  const metrics =
    notice.kind === "done" && notice.done.kind === "metrics"
      ? afterMetrics(state.metrics, notice.done.done)
      : state.metrics;
  return { ...state, place, refreshed, metrics, notice };
}

function isSame(one: Selection | undefined, other: Selection | undefined): boolean {
  return one?.sheet === other?.sheet && one?.address === other?.address;
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
function isLong(task: Task): boolean {
  if ("job" in task) return task.isQuick !== true;
  return task.kind !== "go-to" && task.kind !== "switch-stamping";
}
