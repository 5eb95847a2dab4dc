import type { PaneWords } from "../../locales/pane-words";
import type { CopyOutcome } from "../../workbook/metrics/copy-values";
import type { InsertOutcome, InsertRequest } from "../../workbook/metrics/insert-metric";
import type { BrokenFormulas } from "../../workbook/metrics/repair-formulas";
import type { Message } from "../message";
import type { Task } from "../tasks";
import type { MetricsDone, MetricsJob } from "./metrics-tasks";

export function messageOfMetrics(done: MetricsDone, words: PaneWords): Message | undefined {
  const { metrics } = words;
  switch (done.kind) {
    case "open":
      return undefined;
    case "insert":
      return messageOfInsert(done.outcome, done.request, words);
    case "undo-insert":
      return done.isUndone
        ? { intent: "success", text: metrics.undone(done.address) }
        : { intent: "warning", text: metrics.notUndone(done.address) };
    case "save-own":
      return { intent: "success", text: metrics.saved(done.label) };
    case "remove-own": {
      const { metric } = done;
      const again = quick({ kind: "save-own", metric });
      return {
        intent: "success",
        text: metrics.removed(metric.label),
        action: { label: metrics.undo, task: again },
      };
    }
    case "find-broken":
      return messageOfBroken(done.broken, words);
    case "repair":
      return { intent: "success", text: metrics.repair.done(done.count) };
    case "copy-values":
      return messageOfCopy(done.outcome, words);
    case "remove-copy":
      return done.isRemoved
        ? { intent: "success", text: metrics.values.removed(done.sheet) }
        : { intent: "warning", text: metrics.values.notRemoved(done.sheet) };
  }
}

function messageOfCopy(outcome: CopyOutcome, { metrics }: PaneWords): Message {
  const { done, none, pending, remove } = metrics.values;
  switch (outcome.kind) {
    case "none":
      return { intent: "info", text: none(outcome.sheet) };
    case "pending":
      return { intent: "warning", text: pending };
    case "copied": {
      const { copy, count } = outcome;
      const spot = { sheet: copy.sheet, address: "A1" };
      return {
        intent: "success",
        text: done(count),
        action: { label: metrics.showMe, task: { kind: "go-to", spot } },
        also: { label: remove, task: quick({ kind: "remove-copy", copy }) },
      };
    }
  }
}

function messageOfBroken({ repairs, unsearched }: BrokenFormulas, words: PaneWords): Message {
  const { none, found, unsearched: tooLarge } = words.metrics.repair;
  const detail = unsearched.length === 0 ? {} : { detail: tooLarge(unsearched) };
  if (repairs.length === 0) return { intent: "info", text: none, ...detail };
  return { intent: "warning", text: found(repairs.length), ...detail };
}

function messageOfInsert(
  outcome: InsertOutcome,
  request: InsertRequest,
  { metrics }: PaneWords,
): Message {
  switch (outcome.kind) {
    case "inserted": {
      const { spot, undo } = outcome;
      return {
        intent: "success",
        text: metrics.inserted(spot.sheet, spot.address),
        action: { label: metrics.showMe, task: { kind: "go-to", spot } },
        also: { label: metrics.undo, task: quick({ kind: "undo-insert", undo }) },
      };
    }
    case "replace": {
      const sure = { ...request, at: outcome.spot, mayReplace: true };
      return {
        intent: "warning",
        text: metrics.isFilled(outcome.spot.address, outcome.shown),
        action: { label: metrics.replace, task: quick({ kind: "insert", request: sure }) },
      };
    }
    case "no-room": {
      const { why, room, instead } = outcome;
      const elsewhere = { ...request, at: instead };
      return {
        intent: "warning",
        text: metrics.noRoom[why](room),
        action: {
          label: metrics.insertAt(instead.address),
          task: quick({ kind: "insert", request: elsewhere }),
        },
      };
    }
  }
}

function quick(job: MetricsJob): Task {
  return { kind: "metrics", job, isQuick: true };
}
