import { namesRows } from "../../../src/workbook/rows/names-rows";

const SHEETS = ["First", "Data", "Last", "It's"];

test.each([
  ["=SUM(Export[Amount])", true],
  ["=rows(EXPORT)", true],
  ["=SUM(Data!A1:A9)", true],
  ["=SUM('Data'!A1:A9)", true],
  ["=Export2[Amount]", false],
  ["=MyExport", false],
  ['="Export and Data!"', false],
  ["=Data+1", false],
  ["=EXPORT(1)", false],
  ["=SUM('Data 2'!A1)", false],
])("%s names the table Export or the sheet Data: %s", (formula, expected) => {
  expect(namesRows(formula, "Export", "Data", SHEETS)).toBe(expected);
});

test.each([
  ["=SUM(First:Last!A1)", true],
  ["=SUM(Last:FIRST!A1)", true],
  ["=SUM('First:Last'!A1)", true],
  ["=SUM(Data:Last!A1)", true],
  ["=SUM(First:Data!A1)", true],
  ["=SUM('Last:It''s'!A1)", false],
  ["=SUM(Last:Last!A1)", false],
  ["=SUM(Last!A1:Last!B2)", false],
])("%s reads the sheet Data between others: %s", (formula, expected) => {
  expect(namesRows(formula, "Export", "Data", SHEETS)).toBe(expected);
});

test("a sheet with an apostrophe in its name is found", () => {
  expect(namesRows("='It''s'!A1", "T", "It's", SHEETS)).toBe(true);
});
