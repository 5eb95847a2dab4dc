import {
  optionArguments,
  quoted,
  quotedSheet,
  rowsReference,
  stagesArgument,
} from "../../../src/workbook/rows/rows-arguments";
import {
  readRowsChoice,
  writeRowsChoice,
  type RowsChoice,
} from "../../../src/workbook/rows/rows-choice";

const TABLE: RowsChoice = {
  place: { kind: "table", table: "Deals", id: "{1}" },
  options: [["@owner", 'The "agent"']],
  stages: { names: ["Lead", 'The "demo"', "Won"] },
};
const RANGE: RowsChoice = {
  place: { kind: "range", sheet: "My deals", address: "A3:L90" },
  options: [],
  stages: { table: "Stages" },
};

describe("the choice kept in the workbook", () => {
  test.each([TABLE, RANGE])("is read as it was written: %j", (choice) => {
    expect(readRowsChoice(writeRowsChoice(choice))).toEqual(choice);
  });

  test.each([
    ["another's setting", 42],
    ["no JSON", "Deals"],
    ["JSON of another kind", "null"],
    ["no place", '{"options":[]}'],
    ["a place of another kind", '{"place":{"kind":"cube","table":"T"},"options":[]}'],
    ["a range without its sheet", '{"place":{"kind":"range","address":"A1"},"options":[]}'],
    ["an id that is no text", '{"place":{"kind":"table","table":"T","id":1},"options":[]}'],
    [
      "half a pair",
      '{"place":{"kind":"table","table":"T"},"options":[["@owner"]],"stages":{"table":"S"}}',
    ],
  ])("is passed over when it is %s", (_, text) => {
    expect(readRowsChoice(text)).toBeUndefined();
  });

  test("loses stages that cannot be read, and nothing else", () => {
    const text = '{"place":{"kind":"table","table":"T"},"options":[],"stages":{"names":[1]}}';
    expect(readRowsChoice(text)).toEqual({
      place: { kind: "table", table: "T" },
      options: [],
      stages: undefined,
    });
  });
});

describe("the parts of a formula", () => {
  test("a table by its name, its stages as a list, its options as texts", () => {
    expect(rowsReference(TABLE.place)).toBe("Deals[#All]");
    expect(stagesArgument(TABLE)).toBe('{"Lead";"The ""demo""";"Won"}');
    expect(optionArguments(TABLE)).toEqual(['"@owner"', '"The ""agent"""']);
  });

  test("a range with its sheet, fixed; the stages by their table", () => {
    expect(rowsReference(RANGE.place)).toBe("'My deals'!$A$3:$L$90");
    expect(stagesArgument(RANGE)).toBe("Stages[#All]");
    expect(stagesArgument({ ...RANGE, stages: undefined })).toBeUndefined();
  });

  test("stages whose names say another kind than they have, as a table of both", () => {
    const stages = { names: ["Lead", "Won", "Care"], kinds: ["open", "won", "won"] };
    expect(stagesArgument({ ...RANGE, stages })).toBe(
      '{"Stage","Kind";"Lead","open";"Won","won";"Care","won"}',
    );
    expect(readRowsChoice(writeRowsChoice({ ...RANGE, stages }))).toEqual({ ...RANGE, stages });
    const short = { ...stages, kinds: ["open"] };
    expect(readRowsChoice(writeRowsChoice({ ...RANGE, stages: short }))?.stages).toBeUndefined();
  });

  test.each([
    ["A1", "$A$1"],
    ["$A$3:L90", "$A$3:$L$90"],
    ["A:L", "$A:$L"],
    ["3:90", "$3:$90"],
  ])("%s stays where it is as %s", (address, fixed) => {
    expect(rowsReference({ kind: "range", sheet: "Rows", address })).toBe(`Rows!${fixed}`);
  });

  test.each([
    ["Deals", "Deals"],
    ["My deals", "'My deals'"],
    ["Ann's", "'Ann''s'"],
    ["Q1", "'Q1'"],
    ["2026", "'2026'"],
    ["Сделки", "'Сделки'"],
  ])("the sheet %s is %s", (sheet, written) => {
    expect(quotedSheet(sheet)).toBe(written);
  });

  test("a text keeps its quotes", () => expect(quoted('a "b"')).toBe('"a ""b"""'));
});
