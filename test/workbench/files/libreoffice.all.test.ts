import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { columnName, rectOf } from "../../../workbench/host/cells/addresses";
import { newTableLook } from "../../../workbench/host/tables/table-registry";
import { newSheetFile, newWorkbookFile } from "../../../workbench/files/empty-file";
import { readXlsx } from "../../../workbench/files/read-xlsx";
import type { SheetFile, WorkbookFile } from "../../../workbench/files/workbook-file";
import { writeXlsx } from "../../../workbench/files/write-xlsx";

/** What we write, opened and saved again by LibreOffice, which calculates all formulas anew. */

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "libreoffice-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

function savedByLibreOffice(bytes: Uint8Array): Uint8Array {
  const file = path.join(folder, "workbook.xlsx");
  fs.writeFileSync(file, bytes);
  const profile = pathToFileURL(path.join(folder, "profile")).href;
  const out = path.join(folder, "out");
  const target = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, file];
  try {
    execFileSync("soffice", [`-env:UserInstallation=${profile}`, "--headless", ...target], {
      stdio: "pipe",
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Error(
      "this test needs LibreOffice: apt-get install --no-install-recommends libreoffice-calc",
    );
  }
  return fs.readFileSync(path.join(out, "workbook.xlsx"));
}

const data: SheetFile = {
  ...newSheetFile("Deals & more"),
  cells: [
    { row: 0, column: 0, value: "Deal" },
    { row: 0, column: 1, value: "Won on" },
    { row: 0, column: 2, value: "Amount" },
    { row: 0, column: 3, value: "Share" },
    { row: 1, column: 0, value: ' A <&> "é" 日本 😀 ' },
    { row: 1, column: 1, value: 45293.5, style: 0 },
    { row: 1, column: 2, value: 100, style: 1 },
    { row: 1, column: 3, value: 0.25, formula: "=Deals[@Amount]/SUM(Deals[Amount])" },
    { row: 2, column: 0, value: "two\nlines" },
    { row: 2, column: 2, value: 300.125, style: 1 },
    { row: 2, column: 3, value: 0.75, formula: "=Deals[@Amount]/SUM(Deals[Amount])" },
    { row: 4, column: 0, value: true },
    { row: 4, column: 1, value: { error: "#N/A" } },
    { row: 4, column: 2, value: -1e-7 },
    { row: 5, column: 0, value: "0123" },
    { row: 5, column: 1, value: "=no formula" },
    { row: 6, column: 0, value: 400.125, formula: "=SUM(Deals[Amount])" },
    { row: 6, column: 1, value: 200.0625, formula: "=A7*Half" },
    { row: 6, column: 2, value: "A7 is 400.125", formula: '="A7 is "&A7' },
    { row: 6, column: 3, value: { error: "#DIV/0!" }, formula: "=1/0" },
    { row: 7, column: 0, value: 30000, formula: "=SUM(C2:C2*C3:C3)-12.5" },
    { row: 8, column: 0, value: 2, formula: '=COUNTIFS(Deals[Amount],">50")' },
    { row: 9, column: 0, value: 3, formula: "=SUM(Lists!$A$1:$A$2)" },
  ],
  columns: [{ first: 0, last: 0, size: 180 }],
  merges: [rectOf(11, 0, 1, 3)],
  tables: [
    {
      name: "Deals",
      rect: rectOf(0, 0, 3, 4),
      hasTotals: false,
      style: "TableStyleMedium2",
      look: newTableLook(),
    },
  ],
  validations: [
    {
      rects: [rectOf(1, 0, 2, 1)],
      rule: { kind: "List", source: "Open,Won,Lost", inCellDropDown: true },
      ignoreBlanks: true,
      errorAlert: { showAlert: true, style: "Warning", title: "Stage", message: "Choose one" },
      prompt: { showPrompt: true, title: "Hint", message: "One of three" },
    },
    {
      rects: [rectOf(1, 2, 2, 1)],
      rule: { kind: "Decimal", operator: "Between", formula1: 0, formula2: "=Lists!$A$3" },
      ignoreBlanks: false,
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: { showPrompt: false, title: "", message: "" },
    },
  ],
  conditionalFormats: [
    {
      rects: [rectOf(1, 2, 2, 1)],
      stopIfTrue: false,
      rule: {
        kind: "CellValue",
        operator: "GreaterThan",
        formula1: "150",
        look: {
          fontColor: "#C00000",
          bold: true,
          italic: null,
          strikethrough: null,
          underline: null,
          fillColor: "#FFEB9C",
          numberFormat: null,
        },
      },
    },
  ],
};

const FILE: WorkbookFile = {
  ...newWorkbookFile([
    data,
    {
      ...newSheetFile("Lists"),
      visibility: "Hidden",
      cells: [1, 2, 999].map((value, row) => ({ row, column: 0, value })),
    },
  ]),
  styles: [{ numberFormat: "yyyy-mm-dd hh:mm" }, { numberFormat: "#,##0.00", bold: true }],
  names: [{ name: "Half", formula: "=0.5", comment: "", visible: true }],
  namespaces: ["SALES"],
};

let saved: WorkbookFile;
beforeAll(async () => {
  saved = (await readXlsx(savedByLibreOffice(await writeXlsx(FILE)))).file;
});

/** LibreOffice makes formulas of constants that are not numbers or texts. */
const CONSTANT = /^=(?:TRUE\(\)|FALSE\(\)|#[A-Z0-9/!?]+)$/;

/** Of each cell its address, value, formula and number format. */
function cellsOf(file: WorkbookFile, at: number): unknown[] {
  return (file.sheets[at]?.cells ?? []).flatMap(({ row, column, value, formula, style }) =>
    value === undefined
      ? []
      : [
          {
            cell: `${columnName(column)}${row + 1}`,
            value,
            formula: CONSTANT.test(formula ?? "") ? undefined : formula,
            // It marks the characters between the parts of a date as such.
            format: file.styles[style ?? -1]?.numberFormat?.replaceAll("\\", ""),
          },
        ],
  );
}

test("values, formulas, results and number formats", () => {
  expect(cellsOf(saved, 0)).toEqual(cellsOf(FILE, 0));
  expect(cellsOf(saved, 1)).toEqual(cellsOf(FILE, 1));
});

test("sheets, names, tables and merged cells", () => {
  expect(saved.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Deals & more", "Visible"],
    ["Lists", "Hidden"],
  ]);
  expect(saved.names).toMatchObject([{ name: "Half", formula: "=0.5" }]);
  expect(saved.sheets[0]?.tables).toMatchObject([{ name: "Deals", rect: data.tables[0]?.rect }]);
  expect(saved.sheets[0]?.merges).toEqual(data.merges);
});

test("data validation and conditional formats", () => {
  expect(saved.sheets[0]?.validations).toEqual(expect.arrayContaining(data.validations));
  const [format] = saved.sheets[0]?.conditionalFormats ?? [];
  expect(format).toMatchObject({
    rects: data.conditionalFormats[0]?.rects,
    rule: {
      kind: "CellValue",
      operator: "GreaterThan",
      formula1: "150",
      look: { fontColor: "#C00000", bold: true, fillColor: "#FFEB9C" },
    },
  });
});
