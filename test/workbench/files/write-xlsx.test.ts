import ExcelJS from "exceljs";
import JSZip from "jszip";
import { rectOf } from "../../../workbench/host/cells/addresses";
import { newTableLook } from "../../../workbench/host/tables/table-registry";
import { newSheetFile, newWorkbookFile } from "../../../workbench/files/empty-file";
import type { WorkbookFile } from "../../../workbench/files/workbook-file";
import { writeXlsx } from "../../../workbench/files/write-xlsx";

/** What we write, read by other software. */

const FILE: WorkbookFile = {
  ...newWorkbookFile([
    {
      ...newSheetFile("Data"),
      cells: [
        { row: 0, column: 0, value: "Deal" },
        { row: 0, column: 1, value: 2024 },
        { row: 1, column: 0, value: " A & B\n", style: 0 },
        { row: 1, column: 1, value: 45293.5, style: 1 },
        { row: 3, column: 0, formula: "=SALES.WINRATE(Deals[#All])", value: 0.5 },
        {
          row: 4,
          column: 0,
          formula: "=SORT(A1:A2)",
          value: "Deal",
          spill: { rows: 2, columns: 1 },
        },
        { row: 5, column: 0, value: "Z" },
        { row: 6, column: 0, formula: "=1/0", value: { error: "#DIV/0!" } },
      ],
      tables: [
        {
          name: "Deals",
          rect: rectOf(0, 0, 3, 2),
          hasTotals: false,
          style: "TableStyleLight9",
          look: newTableLook(),
        },
      ],
      validations: [
        {
          rects: [rectOf(1, 0, 2, 1)],
          rule: { kind: "List", source: "=Lists!$A$1:$A$3", inCellDropDown: true },
          ignoreBlanks: true,
          errorAlert: { showAlert: true, style: "Stop", title: "", message: "Choose one" },
          prompt: { showPrompt: false, title: "", message: "" },
        },
      ],
      frozen: { rows: 1, columns: 0 },
    },
    { ...newSheetFile("Lists"), visibility: "Hidden" },
  ]),
  styles: [{ bold: true, fillColor: "#FFEE00", wrapText: true }, { numberFormat: "yyyy-mm-dd" }],
  namespaces: ["SALES"],
};

test("ExcelJS finds what was written", async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeXlsx(FILE)) as never);
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ["Data", "visible"],
    ["Lists", "hidden"],
  ]);
  const sheet = book.getWorksheet("Data") as ExcelJS.Worksheet;
  // A table's header is a text, or Excel takes the file for damaged.
  expect(sheet.getCell("B1").value).toBe("2024");
  expect(sheet.getCell("A2").value).toBe(" A & B\n");
  expect(sheet.getCell("A2").font.bold).toBe(true);
  expect(sheet.getCell("A2").fill).toMatchObject({ fgColor: { argb: "FFFFEE00" } });
  expect(sheet.getCell("B2").value).toEqual(new Date(Date.UTC(2024, 0, 2, 12)));
  expect(sheet.getCell("A4").value).toMatchObject({
    formula: "_xldudf_SALES_WINRATE(Deals[#All])",
    result: 0.5,
  });
  expect(sheet.getCell("A5").value).toMatchObject({
    formula: "_xlfn._xlws.SORT(A1:A2)",
    ref: "A5:A6",
    result: "Deal",
  });
  expect(sheet.getCell("A7").value).toMatchObject({ result: { error: "#DIV/0!" } });
  expect(sheet.getTable("Deals")).toMatchObject({
    table: { tableRef: "A1:B3", columns: [{ name: "Deal" }, { name: "2024" }] },
  });
  expect(sheet.getCell("A3").dataValidation).toMatchObject({
    type: "list",
    formulae: ["Lists!$A$1:$A$3"],
    error: "Choose one",
  });
  expect(sheet.views).toMatchObject([{ state: "frozen", ySplit: 1 }]);
});

test("a result that spills is marked as a dynamic array's, which Excel shows without braces", async () => {
  const zip = await JSZip.loadAsync(await writeXlsx(FILE));
  const sheet = await zip.file("xl/worksheets/sheet1.xml")?.async("string");
  expect(sheet).toContain('<c r="A5" cm="1" t="str"><f t="array" ref="A5:A6">');
  expect(await zip.file("xl/metadata.xml")?.async("string")).toContain('fDynamic="1"');
});
