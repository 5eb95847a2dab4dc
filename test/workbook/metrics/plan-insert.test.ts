import {
  formatsFor,
  formatsOf,
  judgeRoom,
  placeBeside,
  roomOf,
} from "../../../src/workbook/metrics/plan-insert";

const VALUE = { formula: "=A", rows: 1, columns: 1, growth: 0, formats: [["0%"]] };
const LIST = {
  formula: "=B",
  rows: 3,
  columns: 2,
  growth: 2,
  formats: [
    [undefined, "0"],
    [undefined, "0%"],
  ],
};
const FREE = { anchor: "", filled: 0, hasTable: false, readsItself: false };

test.each([
  ["an empty cell is free", VALUE, {}, { kind: "free" }],
  ["a filled cell is asked about", VALUE, { anchor: 12 }, { kind: "replace" }],
  ["so is the first cell of a list", LIST, { anchor: "=B" }, { kind: "replace" }],
  ["other cells are never overwritten", LIST, { filled: 1 }, { kind: "no-room", why: "filled" }],
  ["lists go into no table", LIST, { hasTable: true }, { kind: "no-room", why: "table" }],
  ["values may", VALUE, { hasTable: true }, { kind: "free" }],
  ["nothing counts itself", VALUE, { readsItself: true }, { kind: "no-room", why: "circular" }],
] as const)("%s", (_, insertion, seen, verdict) => {
  expect(judgeRoom(insertion, { ...FREE, ...seen })).toEqual(verdict);
});

test("a list's room has the rows that it may grow by, and ends with the sheet", () => {
  expect(roomOf(LIST, { row: 4, column: 1 })).toEqual({ row: 4, column: 1, rows: 5, columns: 2 });
  expect(roomOf(LIST, { row: 1_048_574, column: 1 }).rows).toBe(2);
});

test("the last line of formats goes on to the end of the room; cells without one keep theirs", () => {
  expect(formatsOf(LIST, { row: 4, column: 1, rows: 4, columns: 2 })).toEqual([
    [null, "0"],
    [null, "0%"],
    [null, "0%"],
    [null, "0%"],
  ]);
});

test("beside all that the sheet holds there is room", () => {
  expect(placeBeside({ row: 3, column: 2 }, 12)).toEqual({ row: 3, column: 13 });
  expect(placeBeside({ row: 3, column: 2 }, 0)).toEqual({ row: 3, column: 2 });
});

test("a cell of texts takes a formula once it is one no more", () => {
  const area = roomOf(LIST, { row: 0, column: 0 });
  expect(formatsFor(LIST, area, "@")[0]).toEqual(["General", "0"]);
  expect(formatsFor(LIST, area, "@").slice(1)).toEqual(formatsOf(LIST, area).slice(1));
  expect(formatsFor(LIST, area, "0.0")).toEqual(formatsOf(LIST, area));
  expect(formatsFor(VALUE, roomOf(VALUE, { row: 0, column: 0 }), "@")).toEqual([["0%"]]);
});
