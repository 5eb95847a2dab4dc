import type { PaneWords } from "../locales/pane-words";
import { isUpToDate, type RefreshReport } from "../workbook/build/build-types";
import { messageOfCharts } from "./charts/charts-message";
import type { Message } from "./message";
import { messageOfStages } from "./build/message-of-stages";
import { messageOfChanges, messageOfUndo } from "./build/message-of-changes";
import { messageOfMetrics } from "./metrics/metrics-message";
import { messageOfPlaybook } from "./playbook/playbook-message";
import type { Problem } from "./problems";
import { messageOfRows } from "./rows/rows-message";
import { showsWork, type Notice, type PaneState } from "./state";
import type { Task, TaskDone } from "./tasks";

export function messageOf(notice: Notice, words: PaneWords): Message | undefined {
  switch (notice.kind) {
    case "done":
      return messageOfDone(notice.done, words);
    case "cancelled":
      return { intent: "info", text: words.notices.cancelled };
    case "copied":
      return notice.ok
        ? { intent: "success", text: words.functions.copied(notice.name) }
        : { intent: "warning", text: words.functions.copyFailed };
    case "problem":
      return messageOfProblem(notice.problem, notice.task, words);
    default:
      return messageOfStages(notice, words);
  }
}

function messageOfDone(done: TaskDone, words: PaneWords): Message | undefined {
  const { notices } = words;
  switch (done.kind) {
    case "build":
      return {
        intent: "success",
        text: notices.built(done.result.sheets.length, done.result.deals),
      };
    case "undo":
      return done.report.undone
        ? { intent: "success", text: notices.undone }
        : { intent: "warning", text: notices.notUndone(done.report.edited) };
    case "refresh":
      return messageOfRefresh(done.report, words);
    case "apply-stages":
      return messageOfChanges(done.outcome, words);
    case "undo-stages":
      return messageOfUndo(done.kept, words);
    case "remove-remains":
      return { intent: "success", text: notices.remainsRemoved(done.removed.sheets) };
    case "rows":
      return messageOfRows(done.done, words);
    case "metrics":
      return messageOfMetrics(done.done, words);
    case "charts":
      return messageOfCharts(done.done, words);
    case "playbook":
      return messageOfPlaybook(done.done, words);
    default:
      return undefined;
  }
}

function messageOfRefresh({ charts }: RefreshReport, words: PaneWords): Message {
  if (charts.length === 0) return { intent: "info", text: words.notices.noCharts };
  const refreshed = charts.filter(({ state }) => state === "refreshed").length;
  const good = charts.filter(isUpToDate).length;
  const troubled = charts.length - good;
  return {
    intent: troubled > 0 ? "warning" : "success",
    text: words.notices.refreshed(refreshed, good - refreshed, troubled),
  };
}

function messageOfProblem(problem: Problem, task: Task, words: PaneWords): Message {
  const { sentences, left, detail, again } = words.problems;
  const { what, remedy } = sentences[problem.kind];
  const parts = [problem.left && left[problem.left], remedy];
  // With a name that Excel refuses, the same again would fail again; remains must go first.
  const retries = problem.kind !== "bad-name" && problem.left !== "remains";
  return {
    intent: "error",
    title: what,
    text: parts.filter((part) => part !== undefined).join(" "),
    ...(problem.detail === undefined ? {} : { detail: detail(problem.detail) }),
    ...(problem.left === "remains"
      ? { action: { label: words.remains.remove, task: { kind: "remove-remains" } } }
      : retries
        ? { action: { label: again, task } }
        : {}),
  };
}

/** What a screen reader is told, in its own time. A new sentence only when something new happened. */
export function announcement({ work, notice }: PaneState, words: PaneWords): string {
  if (work && showsWork(work)) {
    if (work.cancelling) return words.work.cancelling;
    return work.waiting ? words.work.waiting : words.work.doing[work.task.kind];
  }
  const message = notice && messageOf(notice, words);
  return message ? [message.title, message.text, message.detail].filter(Boolean).join(" ") : "";
}
