import { pipelineOf } from "../../../src/functions/ask";
import { paneWords } from "../../../src/locales/en/pane";
import { LANGUAGES } from "../../../src/locales/languages";
import { ROLES } from "../../../src/pipeline/reading/roles";
import {
  columnMeanings,
  isUnderstood,
  withRole,
  withSetting,
} from "../../../src/taskpane/rows/column-meanings";
import { roleLabel } from "../../../src/taskpane/rows/role-label";
import { checkSaid, fileSaid } from "../../../src/taskpane/rows/rows-said";
import type { RowsDone } from "../../../src/taskpane/rows/rows-tasks";
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
import type { DealUndo } from "../../../src/workbook/rows/add-deal";
import type { FixReport } from "../../../src/workbook/rows/apply-fixes";
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
const UNDO = { choice: IN_USE.choice, values: VALUES, before: undefined };
const FIX = { kind: "stage", row: 1, column: 2, before: "Led", after: "Lead" } as const;
const FOUND = { groups: [], problems: 1, fixes: [FIX], unknownColumns: new Set<number>() };
const CHECKED = { kind: "checked", of: IN_USE, at: 0, found: FOUND } as const;

const inUse = afterRows(initialRows, { kind: "read", inUse: IN_USE });
const state = (rows: typeof initialRows) => ({ ...initialState(FORM), rows });

describe("what the place of the rows remembers", () => {
  test("what is read, or what is gone", () => {
    expect(inUse).toMatchObject({ isRead: true, inUse: IN_USE, gone: undefined });
    const gone = afterRows(inUse, { kind: "read", inUse: undefined, gone: "Export" });
    expect(gone).toMatchObject({ isRead: true, inUse: undefined, gone: "Export" });
  });

  test("rows of which Excel did not tell are known as before, but not after an import", () => {
    const imported = { sheet: "Export", count: 2, undo: UNDO } as const;
    const unread = afterRows(inUse, { kind: "import", inUse: "unread", ...imported });
    expect(unread).toMatchObject({ isRead: false, isUnread: true, inUse: undefined });
    const read = afterRows(unread, { kind: "read", inUse: IN_USE });
    expect(read).toMatchObject({ isRead: true, isUnread: false, inUse: IN_USE });
    const kept = { state: "changed" } as const;
    const left = { kind: "undo-import", outcome: kept, sheet: "Export", inUse: "unread" } as const;
    expect(afterRows(inUse, left)).toMatchObject({ isRead: true, isUnread: true, inUse: IN_USE });
    const fixed = afterRows(inUse, { kind: "undo-fixes", restored: 1, kept: 0, inUse: "unread" });
    expect(fixed).toMatchObject({ isRead: true, isUnread: true, inUse: IN_USE });
  });

  describe("of a file that is read while a deal is being added", () => {
    const source = {};
    const file = { name: "a", table: { headers: ["Deal"], rows: [["D"]] }, columns: [] };
    const chosen = reduceRows(inUse, { kind: "file-chosen", source });
    const begun = { kind: "begin-deal", questions: [], book: undefined } as const;
    const adding = reduceRows(afterRows(chosen, begun), {
      ...{ kind: "deal-changed", column: 0, entry: "Acme" },
    });
    const read = reduceRows(adding, { kind: "file-read", source, file });
    const shown = { waiting: undefined, view: { kind: "importing", file } };

    test("the deal is not pushed aside, and the file is said to be read", () => {
      expect(read).toMatchObject({ reading: undefined, view: { draft: { 0: "Acme" } } });
      const here = { ...state(read), place: "rows" } as const;
      expect(fileSaid(here, paneWords)).toBe(
        "“a” is read. You see it when you are back at My rows.",
      );
    });

    test("the file is shown as soon as nothing else is", () => {
      expect(reduceRows(read, { kind: "left" })).toMatchObject(shown);
      const undo = { sheet: "CRM", row: 4, column: 0, cells: [] } as unknown as DealUndo;
      const outcome = { state: "added", undo } as const;
      const done = { kind: "add-deal", outcome, name: "Acme", table: "Export" } as const;
      const added = afterRows(read, { ...done, inUse: IN_USE });
      expect(added).toMatchObject(shown);
      const here = { ...state(added), place: "rows" } as const;
      expect(fileSaid(here, paneWords)).toBe("“a” is read.");
      expect(fileSaid({ ...here, place: "build" }, paneWords)).toContain("back at My rows");
      // Nor does it go when the deal is taken back.
      const back = { kind: "undo-deal", undone: true, inUse: IN_USE } as const;
      expect(afterRows(added, back)).toMatchObject(shown);
      expect(reduceRows(added, { kind: "left" }).view).toEqual({ kind: "overview" });
    });

    test.each<RowsDone>([
      { kind: "use", inUse: IN_USE, isNew: true },
      { kind: "fix", report: {} as FixReport, inUse: IN_USE },
      { kind: "undo-fixes", restored: 1, kept: 0, inUse: IN_USE },
    ])("the file stays before a person who went back while Excel was at work: $kind", (done) => {
      const left = reduceRows(read, { kind: "left" });
      expect(afterRows(left, done)).toMatchObject(shown);
    });

    test.each<RowsDone>([
      begun,
      { kind: "tables", tables: [TABLE] },
      { kind: "preview-fixes", fixes: [FIX] },
    ])("the file waits for what was asked for before it was read: $kind", (done) => {
      const asked = afterRows(reduceRows(chosen, { kind: "file-read", source, file }), done);
      expect(asked).toMatchObject({ waiting: file });
      expect(reduceRows(asked, { kind: "left" })).toMatchObject(shown);
    });
  });

  test("a deal that is being added stays when the one before it is taken back", () => {
    const begun = { kind: "begin-deal", questions: [], book: undefined } as const;
    const adding = afterRows(inUse, begun);
    const back = { kind: "undo-deal", undone: true, inUse: IN_USE } as const;
    expect(afterRows(adding, back).view).toBe(adding.view);
  });

  test("why a file is not imported is said until the next one is chosen", () => {
    const [first, second] = [{}, {}];
    const chosen = reduceRows(inUse, { kind: "file-chosen", source: first });
    const refused = reduceRows(chosen, { kind: "file-refused", source: first, fault: "empty" });
    expect(refused.refused).toBe("empty");
    expect(reduceRows(refused, { kind: "file-chosen", source: second }).refused).toBeUndefined();
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
    const { check } = reduceRows(inUse, CHECKED);
    expect(check).toMatchObject({ kind: "found", of: IN_USE, at: 0, found: FOUND });
    expect(reduceRows(inUse, { ...CHECKED, of: { ...IN_USE, name: "Other" } })).toBe(inUse);
  });

  test("only of a check that took long is said that it runs, and what it came to", () => {
    const said = (rows: typeof initialRows) => checkSaid(state(rows), paneWords);
    const of = IN_USE;
    expect(said(reduceRows(inUse, CHECKED))).toBe("");
    const looking = reduceRows(inUse, { kind: "check-progressed", of, share: 0.4 });
    expect(said(looking)).toBe("Checking your rows …");
    expect(said(reduceRows(looking, CHECKED))).toBe("Your rows are checked: 1 problem found.");
    const none = { ...CHECKED, found: { ...FOUND, problems: 0 } };
    expect(said(reduceRows(looking, none))).toBe("Your rows are checked: no problem found.");
    expect(said(reduceRows(looking, { kind: "check-cancelled", of }))).toContain("was cancelled");
    expect(said(reduceRows(looking, { kind: "check-failed", of }))).toBe("");
    const other = afterRows(looking, { kind: "read", inUse: { ...IN_USE, name: "Other" } });
    expect(said(other)).toBe("");
  });

  test("a check that is sought is that of the next reading, and other rows end the search", () => {
    const sought = seekCheck(inUse);
    expect(sought.sought).toBe("unread");
    const read = afterRows(sought, { kind: "read", inUse: { ...IN_USE } });
    expect(read.sought).toBe("read");
    const shown = reduceRows(reduceRows(read, { ...CHECKED, of: read.inUse! }), {
      ...{ kind: "check-shown", at: 9 },
    });
    // The rows were read for it: it is of this moment.
    expect(shown).toMatchObject({ sought: undefined, check: { at: 9 } });
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
    const checked = reduceRows(inUse, CHECKED);
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

  test("a column that is not what its header says stays in its place, without a role", () => {
    const options = withRole([], "Agent", "noRole");
    expect(options).toEqual([["@noRole", "Agent"]]);
    expect(read(options)).toEqual(read([]).map((each) => each.replace("owner", "?")));
    expect(withRole(options, "Region", "noRole")).toEqual([...options, ["@noRole", "Region"]]);
    expect(withRole(options, "agent", "noRole")).toEqual([["@noRole", "agent"]]);
    expect(withRole(options, "Agent", undefined)).toEqual([]);
    expect(withRole(options, "Agent", "account")).toEqual([["@account", "Agent"]]);
  });

  test("a column that nobody understands is asked about until it is said to be none of these", () => {
    const openOnes = (options: RowsInUse["choice"]["options"]) => {
      const rows = { ...IN_USE, choice: { ...IN_USE.choice, options } };
      const pipeline = pipelineOf(rows.values, undefined, options.flat());
      const meanings = columnMeanings(rows, pipeline, new Set([4]));
      return meanings.filter((each) => !isUnderstood(each)).map(({ header }) => header);
    };
    expect(openOnes([])).toEqual(["Region"]);
    expect(openOnes(withRole([], "Region", "noRole"))).toEqual([]);
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
    expect(namesInOrder(pipeline, [1, 0])).toEqual({ names: ["Demo", "Lead", "Won"] });
  });

  test("a stage after the sale stays one, though its name does not say so", () => {
    const stages = [["Stage", "Kind"], ["Lead", "open"], ["Won", "won"], ["Care", "won"]]; // prettier-ignore
    const given = pipelineOf(VALUES, stages, []);
    const chosen = namesInOrder(given, [0]);
    expect(chosen).toEqual({
      names: ["Lead", "Won", "Care"],
      kinds: ["open", "won", "won"],
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
