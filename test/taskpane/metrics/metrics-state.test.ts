import { paneWords } from "../../../src/locales/en/pane";
import { messageOf } from "../../../src/taskpane/message-of";
import { mainAction } from "../../../src/taskpane/main-action-of";
import {
  afterMetrics,
  initialMetrics,
  reduceMetrics,
  type MetricsEvent,
} from "../../../src/taskpane/metrics/metrics-state";
import type { MetricsDone } from "../../../src/taskpane/metrics/metrics-tasks";
import { initialState } from "../../../src/taskpane/state";
import { reduce } from "../../../src/taskpane/reduce";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import type { RowsInUse } from "../../../src/workbook/rows/read-rows";
import type { InsertRequest } from "../../../src/workbook/metrics/insert-metric";
import { FORM } from "../gallery/scenes";

const DRAFT = { name: "WINRATE", slots: {}, conditions: [], asOf: "" };
const READY = {
  formula: "=SALES.WINRATE(Deals[#All])",
  rows: 1,
  columns: 1,
  growth: 0,
  formats: [["0%"]],
};
const IN_USE: RowsInUse = {
  choice: { place: { kind: "table", table: "Deals" }, options: [], stages: undefined },
  name: "Deals",
  sheet: "Pipeline",
  address: "A1:B2",
  values: [],
  stages: undefined,
};
const REQUEST: InsertRequest = {
  insertion: READY,
  at: { sheet: "Report", address: "C4:D9" },
  choice: IN_USE.choice,
};

const after = (...events: MetricsEvent[]) => events.reduce(reduceMetrics, initialMetrics);

test("a changed metric is computed anew before it can be inserted", () => {
  const computed = after({ kind: "opened", draft: DRAFT }, { kind: "computed", ready: READY });
  expect(computed.ready).toBe(READY);
  const changed = reduceMetrics(computed, { kind: "changed", change: { asOf: "2026-01-01" } });
  expect(changed).toMatchObject({ draft: { asOf: "2026-01-01" }, ready: undefined });
});

test("a metric that was left is not changed by what comes late", () => {
  const left = after({ kind: "opened", draft: DRAFT }, { kind: "closed" });
  expect(reduceMetrics(left, { kind: "changed", change: { asOf: "2026-01-01" } })).toBe(left);
});

test("a saved metric is known by its name; a removed one is left", () => {
  const metric = { label: "Yield", expression: "won", conditions: [] };
  const own = { label: "Yield", saved: undefined };
  const opened = after({ kind: "opened", draft: { ...DRAFT, name: "METRIC", own } });
  const saved = afterMetrics(opened, { kind: "save-own", own: [metric], label: "Yield" });
  expect(saved).toMatchObject({ own: [metric], draft: { own: { saved: "Yield" } } });
  const removed = afterMetrics(saved, { kind: "remove-own", own: [], metric });
  expect(removed).toMatchObject({ own: [], draft: undefined });
});

describe("the main button", () => {
  const opened: PaneEvent[] = [
    { type: "place-chosen", place: "metrics" },
    { type: "metrics", event: { kind: "opened", draft: DRAFT } },
    { type: "task-started", task: { kind: "rows", job: { kind: "read" } } },
    { type: "task-done", done: { kind: "rows", done: { kind: "read", inUse: IN_USE } } },
  ];
  const state = (...more: PaneEvent[]) => [...opened, ...more].reduce(reduce, initialState(FORM));
  const selected: PaneEvent = { type: "selected", selection: REQUEST.at };
  const computed: PaneEvent = { type: "metrics", event: { kind: "computed", ready: READY } };
  const action = (...more: PaneEvent[]) => mainAction(state(...more), paneWords, []);

  test("names the first of the selected cells and writes there", () => {
    expect(action(selected, computed)).toEqual({
      label: "Insert into Report!C4",
      task: { kind: "metrics", job: { kind: "insert", request: REQUEST }, isQuick: true },
      enabled: true,
    });
  });

  test("waits for an answer, and for a selection", () => {
    expect(action(selected)).toMatchObject({ label: "Insert into Report!C4", enabled: false });
    expect(action(computed)).toMatchObject({ label: "Insert", enabled: false });
  });

  test("is not there among the list of metrics", () => {
    expect(action({ type: "metrics", event: { kind: "closed" } })).toBeUndefined();
  });

  test.each([
    ["B:D", "B1"],
    ["3:5", "A3"],
    ["$C$4", "C4"],
  ])("of %s the first cell is %s", (address, cell) => {
    const selection = { sheet: "Report", address };
    expect(action({ type: "selected", selection }, computed)?.label).toBe(
      `Insert into Report!${cell}`,
    );
  });
});

describe("messages", () => {
  const messageFor = (done: MetricsDone) =>
    messageOf({ kind: "done", done: { kind: "metrics", done } }, paneWords);
  const insert = (outcome: Extract<MetricsDone, { kind: "insert" }>["outcome"]) =>
    messageFor({ kind: "insert", outcome, request: REQUEST });
  const spot = { sheet: "Report", address: "C4" };
  const area = { row: 3, column: 2, rows: 1, columns: 1 };
  const undo = { sheet: "1", spot, area, formats: [["General"]], before: "", written: "=1" };

  test("what was inserted can be shown and undone", () => {
    expect(insert({ kind: "inserted", spot, undo })).toEqual({
      intent: "success",
      text: "Inserted into Report!C4",
      action: { label: "Show me", task: { kind: "go-to", spot } },
      also: {
        label: "Undo",
        task: { kind: "metrics", job: { kind: "undo-insert", undo }, isQuick: true },
      },
    });
  });

  test("a filled cell is replaced only when the person says so", () => {
    const message = insert({ kind: "replace", spot, shown: "12" });
    expect(message).toMatchObject({ intent: "warning", text: "C4 holds “12”. Replace it?" });
    expect(message?.action).toMatchObject({
      label: "Replace",
      task: { job: { request: { at: spot, mayReplace: true } } },
    });
    expect(insert({ kind: "replace", spot, shown: "" })?.text).toBe(
      "C4 holds a formula. Replace it?",
    );
  });

  test.each(["filled", "table", "circular"] as const)("no room (%s): another place", (why) => {
    const instead = { sheet: "Report", address: "N4" };
    const message = insert({ kind: "no-room", why, room: "C4:L20", instead });
    expect(message?.text).toContain("C4:L20");
    expect(message?.action).toMatchObject({
      label: "Insert at N4",
      task: { job: { request: { at: instead } } },
    });
    expect(message?.action?.task).not.toMatchObject({ job: { request: { mayReplace: true } } });
  });

  test("what was edited since stays", () => {
    expect(messageFor({ kind: "undo-insert", address: "C4", isUndone: false })).toEqual({
      intent: "warning",
      text: "C4 has been edited since, so it stays as it is.",
    });
  });

  test("a copy as values can be shown and removed; none is made where there is nothing to replace", () => {
    const copy = { sheet: "Report (2)", id: "7", fingerprint: "1:a" };
    expect(
      messageFor({ kind: "copy-values", outcome: { kind: "copied", copy, count: 14 } }),
    ).toMatchObject({
      intent: "success",
      text: "The copy holds 14 values in place of formulas.",
      action: { task: { kind: "go-to", spot: { sheet: "Report (2)", address: "A1" } } },
      also: { label: "Remove the copy", task: { job: { kind: "remove-copy", copy } } },
    });
    expect(
      messageFor({ kind: "copy-values", outcome: { kind: "none", sheet: "Report" } })?.text,
    ).toBe("“Report” has no SALES formula: it can be shared as it is.");
    expect(messageFor({ kind: "remove-copy", sheet: "Report (2)", isRemoved: false })?.intent).toBe(
      "warning",
    );
  });

  test("a removed metric can be had again", () => {
    const metric = { label: "Yield", expression: "won", conditions: [] };
    expect(messageFor({ kind: "remove-own", own: [], metric })?.action).toMatchObject({
      label: "Undo",
      task: { job: { kind: "save-own", metric } },
    });
  });
});
