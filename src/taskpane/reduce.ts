import type { Language } from "../locales/languages";
import type { Selection } from "../workbook/selection";
import { reduceCharts } from "./charts/charts-state";
import { reduceEditing } from "./build/editing";
import { afterMetrics, reduceMetrics } from "./metrics/metrics-state";
import type { PaneEvent } from "./pane-event";
import { reducePlaybook } from "./playbook/playbook-state";
import { reduceRows, seekCheck } from "./rows/rows-state";
import { isBuilding, type Notice, type PaneState, type Place } from "./state";
import { reduceTask } from "./task-state";
import type { WorkbookFacts } from "./tasks";

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
