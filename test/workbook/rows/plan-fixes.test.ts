import { pipelineOf } from "../../../src/functions/ask";
import { AmountTexts } from "../../../src/workbook/rows/amount-texts";
import { spansOf } from "../../../src/workbook/cell-spans";
import { planFixes } from "../../../src/workbook/rows/plan-fixes";

const HEADERS = ["Deal", "Stage", "Amount", "Created", "Close date"];

/** The fixes of rows under those headers, as "row,column before > after". */
function fixes(rows: unknown[][], stages: Parameters<typeof planFixes>[1] = []): string[] {
  const pipeline = pipelineOf([HEADERS, ...rows], [["Lead"], ["Proposal"], ["Won"]], []);
  return planFixes(pipeline, stages).map(
    ({ row, column, before, after }) => `${row},${column} ${before} > ${after}`,
  );
}

describe("what is fixed without a doubt", () => {
  test("stage names as CHECK guessed them", () => {
    const rows = [["A", "Propsal", 1, 46000, ""], ["B", 7, 1, 46000, ""]]; // prettier-ignore
    const guesses = [1, 2].map((row) => ({ row, column: 1, nearest: "Proposal" }));
    expect(fixes(rows, guesses)).toEqual(["1,1 Propsal > Proposal"]);
  });

  test("text dates, in the order that their own column tells", () => {
    const rows = [
      ["A", "Lead", 1, "03/04/2026", "2026-07-01"],
      ["B", "Lead", 1, "13/04/2026", "2026-07-01 12:00"],
      ["C", "Lead", 1, 46000, ""],
    ];
    expect(fixes(rows)).toEqual([
      "1,3 03/04/2026 > 46115",
      "2,3 13/04/2026 > 46125",
      "1,4 2026-07-01 > 46204",
      "2,4 2026-07-01 12:00 > 46204.5",
    ]);
  });

  test.each([
    ["a date whose day and month may change places", ["A", "Lead", 1, "03/04/2026", ""]],
    ["a date that tells its time zone", ["A", "Lead", 1, "2026-07-01T10:00:00Z", ""]],
    ["what is no date", ["A", "Lead", 1, "soon", ""]],
    ["an amount with its currency", ["A", "Lead", "1200 EUR", "", ""]],
    ["an amount that may be thousandths", ["A", "Lead", "1.234", "", ""]],
    ["a number and a blank", ["A", "Lead", 12, 46000, " "]],
  ])("leaves %s alone", (_, row) => {
    expect(fixes([row, ["B", "Lead", 5, 46000, ""]])).toEqual([]);
  });

  test("text amounts", () => {
    const rows = ["1200", "1,200", "1 200.50", " -5 "].map((amount) => [
      "A",
      "Lead",
      amount,
      "",
      "",
    ]);
    expect(fixes(rows)).toEqual([
      "1,2 1200 > 1200",
      "2,2 1,200 > 1200",
      "3,2 1 200.50 > 1200.5",
      "4,2  -5  > -5",
    ]);
  });
});

test.each([
  [["1,200"], [1200]],
  [
    ["1,200", "3,50"],
    [undefined, 3.5],
  ],
  [
    ["1.200", "1.200,50"],
    [undefined, 1200.5],
  ],
  [
    ["1.5", "1.234.567"],
    [1.5, 1234567],
  ],
  [
    ["(300)", "45%", "€5", "n/a"],
    [-300, undefined, undefined, undefined],
  ],
])("the amounts %j are %j", (texts, amounts) => {
  const read = new AmountTexts();
  for (const text of texts) read.look(text);
  expect(texts.map((text) => read.read(text))).toEqual(amounts);
});

describe("cells are read and written in spans", () => {
  const at = (row: number, column: number) => ({ row, column });

  test("neighbours down a column together, each cell once", () => {
    const cells = [at(9, 1), at(2, 1), at(3, 0), at(300, 1), at(501, 1)];
    expect(spansOf(cells)).toEqual([
      { row: 3, column: 0, rows: 1, cells: [2] },
      { row: 2, column: 1, rows: 8, cells: [1, 0] },
      { row: 300, column: 1, rows: 202, cells: [3, 4] },
    ]);
  });

  test("no span is longer than an answer may be", () => {
    const cells = Array.from({ length: 50_000 }, (_, row) => at(row, 0));
    expect(spansOf(cells).map(({ rows }) => rows)).toEqual([20_000, 20_000, 10_000]);
  });
});
