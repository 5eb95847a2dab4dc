import type { CommandOutcome } from "../workbook/command-outcome";
import { problemOf } from "./problems";
import type { Place, PaneEvent } from "./state";
import type { Task, TaskDone } from "./tasks";

type Report = Extract<PaneEvent, { type: "reported" }>;

/** Where the pane speaks of a command, and what would do the same again. */
const HOMES: Readonly<
  Record<CommandOutcome["command"], { readonly place: Place; readonly task: Task }>
> = {
  refresh: { place: "charts", task: { kind: "refresh" } },
  "apply-stages": { place: "build", task: { kind: "apply-stages" } },
};

/** What the pane says of a command of the ribbon, and where. */
export function reportOf(outcome: CommandOutcome): Report {
  const { place, task } = HOMES[outcome.command];
  if ("error" in outcome) {
    const problem = problemOf(outcome.error);
    return { type: "reported", place, notice: { kind: "problem", problem, task } };
  }
  return { type: "reported", place, notice: { kind: "done", done: doneOf(outcome) } };
}

function doneOf(outcome: Exclude<CommandOutcome, { readonly error: unknown }>): TaskDone {
  return outcome.command === "refresh"
    ? { kind: "refresh", report: outcome.report }
    : { kind: "apply-stages", outcome: outcome.report };
}
