import { pipelineOf } from "../../../src/functions/ask";
import { paneWords } from "../../../src/locales/en/pane";
import { LANGUAGES } from "../../../src/locales/languages";
import { ROLES } from "../../../src/pipeline/roles";
import { columnMeanings, withRole, withSetting } from "../../../src/taskpane/rows/column-meanings";
import { roleLabel } from "../../../src/taskpane/rows/role-label";
import { rowsAction } from "../../../src/taskpane/rows/rows-action";
import { messageOfRows } from "../../../src/taskpane/rows/rows-message";
import {
  afterRows,
  initialRows,
  reduceRows,
  seekCheck,
} from "../../../src/taskpane/rows/rows-state";
import { sharedText } from "../../../src/taskpane/rows/shared-text";
import { namesInOrder, openStages } from "../../../src/taskpane/rows/stage-choice";
import { initialState } from "../../../src/taskpane/state";
import type { TableEntry } from "../../../src/workbook/rows/list-tables";
import type { RowsInUse } from "../../../src/workbook/rows/read-rows";
import { FORM } from "../gallery/scenes";

const VALUES = [
  ["Deal", "Agent", "Stage", "Amount", "Region", ""],
  ["A", "Ann", "Lead", 10, "N", ""],
  ["B", "Bob", "Demo", 20, "S", ""],
  ["C", "Bob", "Won", 20, "S", ""],
];
const IN_USE: RowsInUse = {
  choice: { place: { kind: "table", table: "Export", id: "1" }, options: [], stages: undefined },
  name: "Export",
  sheet: "CRM",
  address: "A1:F4",
  values: VALUES,
  stages: undefined,
};
const TABLE: TableEntry = {
  id: "1",
  name: "Export",
  sheet: "CRM",
  rows: 3,
  kind: "deals",
  stages: undefined,
};
const OTHER: TableEntry = { ...TABLE, id: "2", name: "Prices", kind: "other" };
const FIX = { kind: "stage", row: 1, column: 2, before: "Led", after: "Lead" } as const;
const CHECK = { of: IN_USE, at: 0, problems: 1, fixes: [FIX] };

const inUse = afterRows(initialRows, { kind: "read", inUse: IN_USE });
const state = (rows: typeof initialRows) => ({ ...initialState(FORM), rows });

describe("what the place of the rows remembers", () => {
  test("what is read, or what is gone", () => {
    expect(inUse).toMatchObject({ isRead: true, inUse: IN_USE, gone: undefined });
    const gone = afterRows(inUse, { kind: "read", inUse: undefined, gone: "Export" });
    expect(gone).toMatchObject({ isRead: true, inUse: undefined, gone: "Export" });
  });

  test("the table in use is chosen already, else the most likely one", () => {
    const done = { kind: "tables", tables: [OTHER, TABLE] } as const;
    expect(afterRows(inUse, done).view).toEqual({ kind: "choosing", table: "1" });
    expect(afterRows(initialRows, done).view).toEqual({ kind: "choosing", table: "2" });
    const none = afterRows(initialRows, { kind: "tables", tables: [] });
    expect(none.view).toEqual({ kind: "choosing", table: undefined });
  });

  test("other rows lead back to everything; an empty selection does not", () => {
    const choosing = reduceRows(inUse, { kind: "table-chosen", table: "2" });
    const used = afterRows(choosing, { kind: "use", inUse: IN_USE, isNew: true });
    expect(used.view).toEqual({ kind: "overview" });
    expect(afterRows(choosing, { kind: "use", inUse: undefined, isNew: true })).toBe(choosing);
  });

  test("a check of rows that are in use no more is not kept", () => {
    expect(reduceRows(inUse, { kind: "checked", check: CHECK }).check).toBe(CHECK);
    const late = { ...CHECK, of: { ...IN_USE } };
    expect(reduceRows(inUse, { kind: "checked", check: late })).toBe(inUse);
  });

  test("a check that is sought is that of the next reading, and other rows end the search", () => {
    const sought = seekCheck(inUse);
    expect(sought.sought).toBe("unread");
    const read = afterRows(sought, { kind: "read", inUse: { ...IN_USE } });
    expect(read.sought).toBe("read");
    expect(reduceRows(read, { kind: "check-shown" }).sought).toBeUndefined();
    expect(afterRows(read, { kind: "use", inUse: IN_USE, isNew: true }).sought).toBeUndefined();
  });

  test("a check is not sought behind a thing to decide", () => {
    const fixing = afterRows(inUse, { kind: "preview-fixes", fixes: [FIX] });
    expect(seekCheck(fixing)).toBe(fixing);
  });
});

describe("the main button", () => {
  test("is not there while there is nothing to do", () => {
    expect(rowsAction(state(initialRows), paneWords)).toBeUndefined();
    expect(rowsAction(state(inUse), paneWords)).toBeUndefined();
  });

  test("shows the safe fixes, then writes them", () => {
    const checked = reduceRows(inUse, { kind: "checked", check: CHECK });
    expect(rowsAction(state(checked), paneWords)).toMatchObject({
      label: "Fix 1 cell …",
      enabled: true,
      task: { job: { kind: "preview-fixes", fixes: [FIX] } },
    });
    const shown = afterRows(checked, { kind: "preview-fixes", fixes: [FIX] });
    expect(rowsAction(state(shown), paneWords)).toMatchObject({
      label: "Write 1 cell",
      task: { job: { kind: "fix", inUse: IN_USE, fixes: [FIX] } },
    });
    const none = afterRows(checked, { kind: "preview-fixes", fixes: [] });
    expect(rowsAction(state(none), paneWords)).toBeUndefined();
  });

  test("takes the chosen table", () => {
    const choosing = afterRows(inUse, { kind: "tables", tables: [TABLE, OTHER] });
    expect(rowsAction(state(choosing), paneWords)).toMatchObject({
      label: "Use “Export”",
      task: { job: { kind: "use", choice: { place: { table: "Export", id: "1" } } } },
    });
  });
});

describe("what the message bar says", () => {
  const cells = [{ row: 1, column: 2, before: "Lead", after: "Led", deal: '["A"]' }];
  const undo = { sheet: "CRM", cells, identifiers: [0] };

  test("of an import that a formula still reads", () => {
    const outcome = { state: "read", where: "Dashboard!B2" } as const;
    const done = { kind: "undo-import", outcome, sheet: "Export", inUse: IN_USE } as const;
    expect(messageOfRows(done, paneWords)).toEqual({
      intent: "warning",
      text: "“Export” stays, since the formula in Dashboard!B2 reads it. Change that formula first, then delete the sheet yourself.",
    });
  });

  test("of an import that a sheet too large to search may read", () => {
    const outcome = { state: "unsearched", sheets: ["Log"] } as const;
    const done = { kind: "undo-import", outcome, sheet: "Export", inUse: IN_USE } as const;
    expect(messageOfRows(done, paneWords)).toEqual({
      intent: "warning",
      text: "“Export” stays: formulas on “Log” may read it, and there are too many cells to search. Delete the sheet yourself if none does.",
    });
  });

  test("of fixes, with a way back", () => {
    const done = { kind: "fix", report: { undo, kept: 2 }, inUse: IN_USE } as const;
    expect(messageOfRows(done, paneWords)).toMatchObject({
      intent: "warning",
      text: "1 cell fixed. 2 cells were left alone: edited in the meantime.",
      action: { label: "Undo", task: { job: { kind: "undo-fixes", undo } } },
    });
    const back = { kind: "undo-fixes", restored: 1, kept: 0, inUse: IN_USE } as const;
    expect(messageOfRows(back, paneWords)).toMatchObject({
      intent: "success",
      text: "1 cell is as before.",
    });
  });

  test("of rows: only of others than before", () => {
    expect(messageOfRows({ kind: "use", inUse: IN_USE, isNew: true }, paneWords)?.text).toBe(
      "“Export” is in use from now on.",
    );
    expect(messageOfRows({ kind: "use", inUse: IN_USE, isNew: false }, paneWords)).toBeUndefined();
    expect(messageOfRows({ kind: "use", inUse: undefined, isNew: true }, paneWords)?.intent).toBe(
      "warning",
    );
  });
});

describe("what columns mean", () => {
  const read = (options: RowsInUse["choice"]["options"], unknown?: ReadonlySet<number>) => {
    const rows = { ...IN_USE, choice: { ...IN_USE.choice, options } };
    const pipeline = pipelineOf(rows.values, undefined, options.flat());
    return columnMeanings(rows, pipeline, unknown).map(
      ({ header, role }) => `${header}: ${role ?? "?"}`,
    );
  };

  test("those that nobody understands first, blank headers not at all", () => {
    expect(read([])).toEqual([
      "Region: ?",
      "Deal: deal",
      "Agent: owner",
      "Stage: stage",
      "Amount: amount",
    ]);
  });

  test("a column of the team's own, which a check passes over, stays in its place", () => {
    expect(read([], new Set())[4]).toBe("Region: ?");
    expect(read([], new Set([4]))[0]).toBe("Region: ?");
  });

  test("what a person says of one", () => {
    const options = withRole([], "Region", "source");
    expect(read(options)).toContain("Region: source");
    expect(withRole(options, "Region", "account")).toEqual([["@account", "Region"]]);
    expect(withRole(options, "Agent", "source")).toEqual([["@source", "Agent"]]);
    expect(withRole(options, "region", undefined)).toEqual([]);
  });

  test("other settings stay", () => {
    const options = withSetting([["@owner", "Agent"]], "@layout", "history");
    expect(options).toEqual([
      ["@owner", "Agent"],
      ["@layout", "history"],
    ]);
    expect(withRole(options, "Agent", undefined)).toEqual([["@layout", "history"]]);
    expect(withSetting(options, "@layout", undefined)).toEqual([["@owner", "Agent"]]);
  });

  test("rows that cannot be read still tell what was said of them", () => {
    const rows = {
      ...IN_USE,
      choice: { ...IN_USE.choice, options: [["@stage", "Region"]] as const },
    };
    const known = columnMeanings(rows, undefined, undefined).filter(
      ({ role }) => role !== undefined,
    );
    expect(known.map(({ header, isSaid }) => [header, isSaid])).toEqual([["Region", true]]);
  });

  test.each(LANGUAGES)("every meaning has a name of its own in %s", (language) => {
    const labels = ROLES.map((role) => roleLabel(language, paneWords.rows, role));
    expect(new Set(labels).size).toBe(ROLES.length);
  });
});

describe("the order of stages", () => {
  const pipeline = pipelineOf(VALUES, undefined, []);

  test("the open ones, each with its deals", () => {
    expect(openStages(pipeline)).toEqual([
      { index: 0, name: "Lead", deals: 1 },
      { index: 1, name: "Demo", deals: 1 },
    ]);
    expect(namesInOrder(pipeline, [1, 0])).toEqual({ names: ["Demo", "Lead", "Won", "Lost"] });
  });

  test("a stage after the sale stays one, though its name does not say so", () => {
    const stages = [["Stage", "Kind"], ["Lead", "open"], ["Won", "won"], ["Care", "won"]]; // prettier-ignore
    const given = pipelineOf(VALUES, stages, []);
    const chosen = namesInOrder(given, [0]);
    expect(chosen).toEqual({
      names: ["Lead", "Won", "Care", "Lost"],
      kinds: ["open", "won", "won", "lost"],
    });
  });
});

test.each([
  [["No amount"], "No amount"],
  [["No amount", "No amount"], "No amount"],
  [["Next step 1 day overdue", "Next step 12 days overdue"], "Next step … overdue"],
  [["Unknown stage", 'Unknown stage; did you mean "Lead"?'], "Unknown stage…"],
  [["下一步逾期 1 天", "下一步逾期 12 天"], "下一步逾期 … 天"],
  [["a b", "c d"], "…"],
])("what %j share is %s", (texts, shared) => {
  expect(sharedText(texts)).toBe(shared);
});
