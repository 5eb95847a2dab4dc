import { reportOf } from "../../src/taskpane/report-of";
import { initialState } from "../../src/taskpane/state";
import { reduce } from "../../src/taskpane/reduce";
import { FORM } from "./gallery/scenes";

test("a command's report is told in its place", () => {
  const refreshed = { charts: [] };
  expect(reportOf({ command: "refresh", report: refreshed })).toEqual({
    type: "reported",
    place: "charts",
    notice: { kind: "done", done: { kind: "refresh", report: refreshed } },
  });
  const outcome = { state: "asking" } as const;
  expect(reportOf({ command: "apply-stages", report: outcome })).toEqual({
    type: "reported",
    place: "build",
    notice: { kind: "done", done: { kind: "apply-stages", outcome } },
  });
});

test("a command's error is told in its place, with the same again to try", () => {
  expect(reportOf({ command: "apply-stages", error: { code: "AccessDenied" } })).toEqual({
    type: "reported",
    place: "build",
    notice: {
      kind: "problem",
      problem: { kind: "protected", detail: "AccessDenied" },
      task: { kind: "apply-stages" },
    },
  });
});

test("a check of the rows has nothing to report yet: the place of the rows looks", () => {
  const event = reportOf({ command: "check-rows" });
  expect(event).toEqual({ type: "check-sought" });
  const state = reduce({ ...initialState(FORM), notice: { kind: "stages-saved" } }, event);
  expect(state).toMatchObject({ place: "rows", notice: undefined, rows: { sought: "unread" } });
});

test("formulas to repair are listed among the metrics, whatever page was open there", () => {
  const repairs = [{ sheet: "Report", address: "B2", before: "=_xll.A()", after: "=A()" }];
  const event = reportOf({ command: "repair", report: { repairs, unsearched: [] } });
  expect(event).toMatchObject({ type: "reported", place: "metrics" });
  const state = reduce(initialState(FORM), event);
  expect(state.metrics.broken?.repairs).toBe(repairs);
});

test("a copy as values is told among the metrics", () => {
  const report = { kind: "none", sheet: "Report" } as const;
  expect(reportOf({ command: "copy-values", report })).toEqual({
    type: "reported",
    place: "metrics",
    notice: {
      kind: "done",
      done: { kind: "metrics", done: { kind: "copy-values", outcome: report } },
    },
  });
});
