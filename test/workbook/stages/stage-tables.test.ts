import { stageNamesOf } from "../../../src/workbook/stages/stage-tables";

const HEADERS = ["Stage", "Kind", "Probability"];

test.each<[string, unknown[][], string[]]>([
  [
    "a stage typed below Lost is the last open one",
    [["Lead", "Open"], ["Offer", "Open"], ["Won", "Won"], ["Lost", "Lost"], ["Trial"]],
    ["Lead", "Offer", "Trial", "Won", "Lost"],
  ],
  [
    "a step after the sale stands behind Won, a parked stage behind Lost",
    [
      ["On hold", "Parked"],
      ["Renewal", "Won"],
      ["Lead", "Open"],
      ["Won", "Won"],
      ["Lost", "Lost"],
    ],
    ["Lead", "Won", "Renewal", "Lost", "On hold"],
  ],
  [
    "a name that comes twice counts once, and none is added",
    [
      ["Lead", "Open"],
      ["Offer", "Open"],
      ["lead", "Open"],
    ],
    ["Lead", "Offer"],
  ],
])("stageNamesOf: %s", (_, rows, expected) => {
  const table = [HEADERS, ...rows.map((row) => [...row, "", ""].slice(0, HEADERS.length))];
  expect(stageNamesOf(table)).toEqual(expected);
});

test("stageNamesOf: a table without a name has none", () => {
  expect(stageNamesOf([HEADERS, ["", "", ""]])).toEqual([]);
});
