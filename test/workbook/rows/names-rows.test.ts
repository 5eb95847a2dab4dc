import { namesRows } from "../../../src/workbook/rows/names-rows";

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
  expect(namesRows(formula, "Export", "Data")).toBe(expected);
});

test("a sheet with an apostrophe in its name is found", () => {
  expect(namesRows("='It''s'!A1", "T", "It's")).toBe(true);
});
