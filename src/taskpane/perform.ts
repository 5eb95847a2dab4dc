import { isCancellation, problemOf } from "./problems";
import { isLong } from "./state";
import type { Store } from "./store";
import type { Task, TaskDone, TaskProgress, WorkbookFacts } from "./tasks";

/** What a job may ask and tell while it runs. */
export interface TaskHooks {
  readonly progress: (progress: TaskProgress) => void;
  readonly isCancelled: () => boolean;
}

/** The way to Excel; each call is one visit to the workbook. */
export interface ExcelDoor {
  readonly run: (task: Task, hooks: TaskHooks) => Promise<TaskDone>;
  readonly look: () => Promise<WorkbookFacts>;
}

/** Without a sign of Excel for so long, the person is told what most likely holds it up. */
const PATIENCE_MS = 2000;

export interface Performer {
  readonly perform: (task: Task) => Promise<void>;
  /** reads what the pane shows of the workbook; a failure shows nothing, since nobody asked */
  readonly look: () => Promise<void>;
}

/** Runs tasks one at a time and tells the store what becomes of them. */
export function createPerformer(store: Store, excel: ExcelDoor): Performer {
  let begun = 0;
  let isLookOwed = false;
  let goTo: Task | undefined;

  async function look(): Promise<void> {
    // What is being written shows half of everything: the end of the task looks.
    isLookOwed = store.state().work !== undefined;
    if (isLookOwed) return;
    const before = begun;
    try {
      const facts = await excel.look();
      // A task may have written over what was read.
      if (begun === before) store.dispatch({ type: "looked", facts });
      else await look();
    } catch (error) {
      console.warn(error);
    }
  }

  async function perform(task: Task): Promise<void> {
    const { work } = store.state();
    if (work) {
      // Whoever only wants to see a cell is not kept from it by what is over in a moment.
      if (task.kind === "go-to" && !isLong(work.task)) goTo = task;
      return;
    }
    begun++;
    store.dispatch({ type: "task-started", task });
    const patience = setTimeout(() => store.dispatch({ type: "task-waits" }), PATIENCE_MS);
    try {
      const done = await excel.run(task, {
        progress: (progress) => store.dispatch({ type: "task-progressed", progress }),
        isCancelled: () => store.state().work?.cancelling === true,
      });
      store.dispatch({ type: "task-done", done });
    } catch (error) {
      if (isCancellation(error)) store.dispatch({ type: "task-cancelled" });
      else store.dispatch({ type: "task-failed", problem: problemOf(error) });
    } finally {
      clearTimeout(patience);
    }
    const next = goTo;
    goTo = undefined;
    if (next) await perform(next);
    if (isLookOwed || changesWorkbook(task)) await look();
  }

  return { perform, look };
}

/** Whether what the pane shows of the workbook may be another afterwards, also when the task failed. */
function changesWorkbook(task: Task): boolean {
  if ("job" in task) return task.isQuick !== true;
  return task.kind !== "refresh" && task.kind !== "switch-stamping" && task.kind !== "go-to";
}
