import type { CommandOutcome } from "../workbook/command-outcome";
import { problemOf } from "./problems";
import type { Place } from "./state";
import type { PaneEvent } from "./pane-event";
import { READ_ROWS, type Task, type TaskDone } from "./tasks";

type Report = Extract<PaneEvent, { type: "reported" | "check-sought" }>;

/** What is wrong with rows is found whenever they are read. */
export const CHECK_ROWS = READ_ROWS;

/** Where the pane speaks of a command, and what would do the same again. */
const HOMES: Readonly<
  Record<CommandOutcome["command"], { readonly place: Place; readonly task: Task }>
> = {
  refresh: { place: "charts", task: { kind: "refresh" } },
  "apply-stages": { place: "build", task: { kind: "apply-stages" } },
  repair: { place: "metrics", task: { kind: "metrics", job: { kind: "find-broken" } } },
  "copy-values": { place: "metrics", task: { kind: "metrics", job: { kind: "copy-values" } } },
  "check-rows": { place: "rows", task: CHECK_ROWS },
};

/** What the pane says of a command of the ribbon, and where. */
export function reportOf(outcome: CommandOutcome): Report {
  const { place, task } = HOMES[outcome.command];
  if ("error" in outcome) {
    const problem = problemOf(outcome.error);
    return { type: "reported", place, notice: { kind: "problem", problem, task } };
  }
  if (outcome.command === "check-rows") return { type: "check-sought" };
  return { type: "reported", place, notice: { kind: "done", done: doneOf(outcome) } };
}

function doneOf(outcome: Extract<CommandOutcome, { readonly report: unknown }>): TaskDone {
  switch (outcome.command) {
    case "refresh":
      return { kind: "refresh", report: outcome.report };
    case "apply-stages":
      return { kind: "apply-stages", outcome: outcome.report };
    case "repair":
      return { kind: "metrics", done: { kind: "find-broken", broken: outcome.report } };
    case "copy-values":
      return { kind: "metrics", done: { kind: "copy-values", outcome: outcome.report } };
  }
}
