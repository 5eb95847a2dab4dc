import { afterCharts, withoutLooks } from "./charts/charts-state";
import { afterMetrics } from "./metrics/metrics-state";
import { afterPlaybook } from "./playbook/playbook-state";
import type { RowsAfter } from "./rows/rows-after";
import { afterRows, withUnread, type RowsState } from "./rows/rows-state";
import type { PaneEvent } from "./pane-event";
import type { PaneState } from "./state";
import { isReading, type Task, type TaskDone } from "./tasks";

/** What becomes of the one task that runs. */
export type TaskEvent = Extract<PaneEvent, { type: `task-${string}` | "cancel-asked" }>;

/** What the pane is after an event of its task. */
export function reduceTask(state: PaneState, event: TaskEvent): PaneState {
  const { work } = state;
  if (event.type === "task-started") {
    if (work) return state;
    const begun = { task: event.task, progress: undefined, waiting: false, cancelling: false };
    // What was done, and how to undo it, is still to be read by whoever only goes to look at it.
    const isLook = event.task.kind === "go-to" || isReading(event.task);
    const notice = isLook ? state.notice : undefined;
    return { ...state, work: begun, notice };
  }
  if (!work) return state;
  switch (event.type) {
    case "task-progressed":
      return { ...state, work: { ...work, progress: event.progress, waiting: false } };
    case "task-waits":
      return work.progress ? state : { ...state, work: { ...work, waiting: true } };
    case "cancel-asked":
      return { ...state, work: { ...work, cancelling: true } };
    case "task-done":
      return withDone({ ...state, work: undefined }, event.done);
    case "task-cancelled":
      return { ...state, work: undefined, notice: { kind: "cancelled", task: work.task } };
    case "task-failed":
      return {
        ...state,
        work: undefined,
        rows: asksForRows(work.task) ? withUnread(state.rows) : state.rows,
        charts: work.task.kind === "charts" ? withoutLooks(state.charts) : state.charts,
        notice: { kind: "problem", problem: event.problem, task: work.task },
      };
  }
}

function asksForRows(task: Task): boolean {
  return task.kind === "rows" && task.job.kind === "read";
}

function withDone(state: PaneState, done: TaskDone): PaneState {
  switch (done.kind) {
    case "build":
      return { ...state, built: done.result, notice: { kind: "done", done } };
    case "undo":
      return {
        ...state,
        built: done.report.undone ? undefined : state.built,
        notice: { kind: "done", done },
      };
    case "refresh":
      return { ...state, refreshed: done.report, notice: { kind: "done", done } };
    case "apply-stages":
    case "undo-stages":
      // What was offered is no longer so; the look that follows tells what is left to do.
      return {
        ...state,
        facts: state.facts && { ...state.facts, surveys: undefined },
        notice: { kind: "done", done },
      };
    case "rows":
      return withNews({ ...state, rows: afterRows(state.rows, done.done) }, done);
    case "metrics":
      return withNews({ ...state, metrics: afterMetrics(state.metrics, done.done) }, done);
    case "charts":
      return withNews({ ...state, charts: afterCharts(state.charts, done.done) }, done);
    case "playbook": {
      const rows = "inUse" in done.done ? withRowsRead(state.rows, done.done.inUse) : state.rows;
      const playbook = afterPlaybook(state.playbook, done.done);
      return withNews({ ...state, rows, playbook }, done);
    }
    case "remove-remains":
      return {
        ...state,
        facts: state.facts && { ...state.facts, remains: undefined },
        notice: { kind: "done", done },
      };
    case "switch-stamping":
      return { ...state, facts: state.facts && { ...state.facts, stamping: done.on } };
    case "go-to":
      return state;
  }
}

/** A row more or less is read at once: the deal stands elsewhere by it. */
function withRowsRead(rows: RowsState, inUse: RowsAfter): RowsState {
  return inUse === "unread" ? rows : afterRows(rows, { kind: "read", inUse });
}

/** What is only read leaves the message that there is. */
function withNews(state: PaneState, done: Extract<TaskDone, { done: unknown }>): PaneState {
  const { kind } = done;
  const isOnlyRead = isReading({ kind, job: done.done });
  return isOnlyRead ? state : { ...state, notice: { kind: "done", done } };
}
