import * as functions from "../../../src/functions/functions";
import { paneWords } from "../../../src/locales/en/pane";
import { rowDoor } from "../../../src/taskpane/jobs";
import { mainAction } from "../../../src/taskpane/main-action-of";
import { messageOf } from "../../../src/taskpane/message-of";
import { dealFacts } from "../../../src/taskpane/playbook/deal-facts";
import { faultOf } from "../../../src/taskpane/rows/rows-reading";
import { isOutgrown, selectedDeal } from "../../../src/taskpane/playbook/selected-deal";
import { tickKey } from "../../../src/taskpane/playbook/playbook-state";
import type { PlaybookDone } from "../../../src/taskpane/playbook/playbook-tasks";
import { initialState } from "../../../src/taskpane/state";
import { reduce } from "../../../src/taskpane/reduce";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import type { AdditionOutcome } from "../../../src/workbook/rows/append-row";
import { today } from "../../../src/workbook/today";
import { FORM } from "../gallery/scenes";
import { BOOK, LOG, ROWS, bookRead, logRow, opened, rowOf, selected } from "./playbook-cases";

beforeAll(() => Object.assign(globalThis, { window: { funnelbookFunctions: functions } }));

const after = (...events: PaneEvent[]) => events.reduce(reduce, initialState(FORM));
const at = (row: number, cells?: unknown[]) => after(...opened(ROWS), selected(rowOf(row, cells)));
const action = (state: ReturnType<typeof after>) => mainAction(state, paneWords, []);

describe("which deal is selected", () => {
  test.each([
    ["the header", 0, "none"],
    ["a deal", 1, "deal"],
    ["a row with a date that nobody can read", 4, "left-out"],
    ["a blank row", 5, "none"],
  ])("%s", (_, row, kind) => {
    expect(selectedDeal(at(row)).kind).toBe(kind);
  });

  test("none while the selection is elsewhere, or the rows are not what was read", () => {
    expect(selectedDeal(after(...opened(ROWS), selected(undefined))).kind).toBe("none");
    const grown = { ...rowOf(1), address: "B3:J9" };
    expect(selectedDeal(after(...opened(ROWS), selected(grown))).kind).toBe("none");
    expect([isOutgrown(ROWS, grown), isOutgrown(ROWS, rowOf(1))]).toEqual([true, false]);
    expect(isOutgrown(ROWS, { ...rowOf(1), sheet: "Other" })).toBe(true);
    expect(isOutgrown(undefined, rowOf(1))).toBe(false);
  });

  test("no rows, and rows that are none of deals", () => {
    expect(selectedDeal(after()).kind).toBe("no-rows");
    const rows = { ...ROWS, values: [["Fruit"], ["Apple"]], stages: undefined };
    expect(selectedDeal(after(...opened(rows)))).toMatchObject({ kind: "fault" });
  });

  test("rows that an edit since has made unreadable say why", () => {
    const found = selectedDeal(at(0, Array<string>(9).fill("x")));
    if (found.kind !== "fault") throw new Error(found.kind);
    expect(faultOf(found.rows, paneWords.rows)).toMatch(/^[A-Z].+ [a-z]/);
  });

  test("an edit of its row shows although the rows were read before", () => {
    const state = at(1, ["D-1", "Acme", "Offer", 46000, 46005, "", "", "", ""]);
    const found = selectedDeal(state);
    if (found.kind !== "deal") throw new Error(found.kind);
    expect(dealFacts(found.pipeline, found.deal, 46010)).toMatchObject({ stage: "Offer", days: 5 });
    // Asked again, the same answer: nothing is read twice.
    expect(selectedDeal(state)).toBe(found);
    expect(ROWS.values[1]![2]).toBe("Lead");
  });

  test("an edit is read in steps before it shows, and not a second time then", async () => {
    const cells = ["D-1", "Acme", "Offer", 46000, 46005, "", "", "", ""];
    const Excel = { run: () => Promise.resolve(rowOf(1, cells)) };
    Object.assign(globalThis, { Excel });
    const row = await rowDoor(() => ROWS).read();
    const readAtOnce = jest.fn(functions.pipelineInSteps);
    Object.assign(window, { funnelbookFunctions: { ...functions, pipelineInSteps: readAtOnce } });
    const found = selectedDeal(after(...opened(ROWS), selected(row)));
    Object.assign(window, { funnelbookFunctions: functions });
    if (found.kind !== "deal") throw new Error(found.kind);
    expect(dealFacts(found.pipeline, found.deal, 46010)).toMatchObject({ stage: "Offer" });
    expect(readAtOnce).not.toHaveBeenCalled();
  });

  test("a row of a history is its deal", () => {
    const state = after(...opened(LOG), selected(logRow(1)));
    const found = selectedDeal(state);
    expect(found).toMatchObject({ kind: "deal", deal: 0 });
  });
});

describe("what is told of a deal", () => {
  const facts = (row: number) => {
    const found = selectedDeal(at(row));
    if (found.kind !== "deal") throw new Error(found.kind);
    return dealFacts(found.pipeline, found.deal, 46020);
  };

  test("its name, stage, days against the target, and next step", () => {
    expect(facts(1)).toEqual({
      name: "D-1",
      whom: ["Acme <b>"],
      stage: "Lead",
      progress: { at: 0, of: 3 },
      days: 20,
      targetDays: 14,
      nextStep: { text: "Call", date: 46010 },
    });
  });

  test("no days before a date that is still to come, and no target where none is set", () => {
    expect(facts(2)).toMatchObject({ days: undefined, targetDays: undefined });
    expect(facts(2).nextStep).toEqual({ text: "", date: undefined });
  });

  test("a lost deal is not on the way any more", () => {
    expect(facts(3)).toMatchObject({ stage: "Lost", whom: [], progress: undefined });
  });
});

describe("the main button", () => {
  test("moves the deal on, as the row was shown", () => {
    const row = rowOf(1);
    expect(action(at(1))).toEqual({
      label: "Move to “Offer”",
      enabled: true,
      task: {
        kind: "playbook",
        isQuick: true,
        job: {
          kind: "write-row",
          planned: { sheet: "Sales", row: 3, column: 1, cells: row.cells },
          cells: [
            { column: 2, value: "Offer", isDate: false },
            { column: 4, value: today(), isDate: true },
          ],
          news: { kind: "moved", deal: "D-1", stage: "Offer" },
        },
      },
    });
  });

  test("adds a row to a log of changes, as the deal's rows were shown", () => {
    const state = after(...opened(LOG), selected(logRow(1)));
    const row = (at: number) => ({
      sheet: "Sales",
      row: at + 2,
      column: 1,
      cells: LOG.values[at],
    });
    expect(action(state)).toMatchObject({
      label: "Move to “Won”",
      task: {
        kind: "playbook",
        job: {
          kind: "add-row",
          planned: {
            inUse: LOG,
            headers: ["Deal", "Stage", "Changed"],
            shown: [row(1), row(3)],
            needed: [0, 1, 2],
          },
          news: { kind: "moved", deal: "a", stage: "Won" },
        },
      },
    });
  });

  test("leads to the deals while none is selected, and there is none where nothing can be done", () => {
    expect(action(at(0))).toMatchObject({
      label: "Go to the deals",
      task: { kind: "go-to", spot: { sheet: "Sales", address: "B4" } },
    });
    expect(action(at(3))).toBeUndefined();
    expect(action(at(4))).toBeUndefined();
    expect(action(after({ type: "place-chosen", place: "playbook" }))).toBeUndefined();
  });
});

describe("its messages and what is remembered", () => {
  const undo = { left: { sheet: "Sales", row: 1, column: 0, cells: [] }, before: [] };
  const moved = { kind: "moved", deal: "D-1", stage: "Offer" } as const;
  const says = (done: PlaybookDone) =>
    messageOf({ kind: "done", done: { kind: "playbook", done } }, paneWords);

  test.each<[string, PlaybookDone, string, string]>([
    ["a move", wrote(moved), "success", "“D-1” moved to “Offer”."],
    ["a step", wrote({ kind: "next-step", deal: "D-1" }), "success", "Next step of “D-1” saved."],
    ["a row edited since", wrote(moved, { state: "changed" }), "warning", "has changed"],
    ["a formula", wrote(moved, { state: "formula", address: "P5" }), "warning", "P5 holds"],
    ["an undo", { kind: "undo-row", undone: true }, "success", "Undone"],
    ["an undo too late", { kind: "undo-row", undone: false }, "warning", "edited since"],
  ])("%s", (_, done, intent, text) => {
    expect(says(done)).toMatchObject({ intent, text: expect.stringContaining(text) });
  });

  test.each<[string, AdditionOutcome, string]>([
    ["a row that is in the way", { state: "taken", address: "B7:D7" }, "B7:D7 is not empty"],
    ["rows that are others by now", { state: "changed" }, "has changed"],
    ["a column that computes", { state: "formula", address: "C7" }, "C7 holds"],
  ])("nothing is added over %s", (_, outcome, text) => {
    const done = { kind: "add-row", outcome, news: moved, sheet: "Sales", inUse: LOG } as const;
    expect(says(done)).toMatchObject({
      intent: "warning",
      text: expect.stringContaining(text),
    });
    expect(says(done)?.action).toBeUndefined();
  });

  test("a row that was added is shown, and can be undone; the rows are those with it", () => {
    const added = { kind: "range", undo, grown: undefined } as const;
    const outcome = { state: "written", undo: added, row: 6, column: 1 } as const;
    const grown = { ...LOG, address: "B3:D7" };
    const done = { kind: "add-row", outcome, news: moved, sheet: "Sales", inUse: grown } as const;
    expect(says(done)).toMatchObject({
      action: { task: { job: { kind: "undo-added", undo: added } } },
      also: { task: { kind: "go-to", spot: { sheet: "Sales", address: "B7" } } },
    });
    const task = { kind: "playbook", job: { kind: "undo-added", undo: added } } as const;
    const state = after(
      ...opened(LOG),
      { type: "task-started", task },
      { type: "task-done", done: { kind: "playbook", done } },
    );
    expect(state.rows.inUse).toBe(grown);
  });

  test("only what was written can be undone", () => {
    expect(says(wrote(moved))?.action).toMatchObject({
      label: "Undo",
      task: { kind: "playbook", job: { kind: "undo-row", undo } },
    });
    expect(says(wrote(moved, { state: "changed" }))?.action).toBeUndefined();
    expect(says({ kind: "read-book", rows: ROWS, book: BOOK, reasons: undefined })).toBeUndefined();
  });

  test("the playbook belongs to the rows it was read for", () => {
    expect(after(...opened(ROWS), ...bookRead(BOOK)).playbook.read).toEqual({
      rows: ROWS,
      book: BOOK,
      reasons: undefined,
    });
  });

  test("a tick belongs to a deal, its stage and the line", () => {
    const key = tickKey("D-1", "Lead", "Ask who decides");
    const tick = (isTicked: boolean): PaneEvent => ({
      type: "playbook",
      event: { kind: "line-ticked", key, isTicked },
    });
    expect(after(tick(true), tick(true)).playbook.ticked).toEqual([key]);
    expect(after(tick(true), tick(false)).playbook.ticked).toEqual([]);
    expect(tickKey("D-1", "Offer", "Ask who decides")).not.toBe(key);
  });

  test("the same row read again is no news", () => {
    const state = at(1);
    expect(reduce(state, selected(rowOf(1))).playbook).toBe(state.playbook);
  });

  function wrote(
    news: Extract<PlaybookDone, { kind: "write-row" }>["news"],
    outcome: Extract<PlaybookDone, { kind: "write-row" }>["outcome"] = { state: "written", undo },
  ): PlaybookDone {
    return { kind: "write-row", news, outcome };
  }
});
