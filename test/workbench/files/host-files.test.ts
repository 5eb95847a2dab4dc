import fc from "fast-check";
import { rectOf } from "../../../workbench/host/cells/addresses";
import { fileOfHost } from "../../../workbench/files/file-of-host";
import { filledBySpills } from "../../../workbench/files/filled-by-spills";
import { loadIntoHost } from "../../../workbench/files/load-into-host";
import { newSheetFile, newWorkbookFile } from "../../../workbench/files/empty-file";
import type { SheetFile, WorkbookFile } from "../../../workbench/files/workbook-file";
import { closeAll, makeTable, openFixture, read, write } from "../open-fixture";
import { spelledOut, workbookFile } from "./some-file";

afterAll(closeAll);

/** A file as the host has it before anything is calculated: formulas without results. */
function asLoaded(file: WorkbookFile): unknown {
  const sheets = file.sheets.map((sheet): SheetFile => {
    const cells = sheet.cells.map(({ value, ...cell }) =>
      cell.formula === undefined && value !== undefined ? { ...cell, value } : cell,
    );
    return { ...sheet, cells };
  });
  return spelledOut({ ...file, sheets });
}

const dataOf = ({ name, formula, sheet }: { name: string; formula: string; sheet?: string }) =>
  `${sheet ?? ""} ${name} ${formula}`;

test("a file goes into the host and comes out the same, whatever the host held before", async () => {
  const { host } = await openFixture();
  for (const file of fc.sample(workbookFile, { seed: 11, numRuns: 12 })) {
    const losses = loadIntoHost(host, file);
    const again = fileOfHost(host);
    const byName = (each: WorkbookFile) => ({ ...each, names: each.names.map(dataOf).sort() });
    expect({ ...(asLoaded(again.file) as object), names: byName(again.file).names }).toEqual({
      ...(asLoaded(file) as object),
      names: byName(file).names,
    });
    expect(losses).toEqual([]);
    expect(again.losses).toEqual([]);
  }
});

test("formulas, tables and names of a file are calculated", async () => {
  const addIn = await openFixture();
  await makeTable(addIn, "Table1", "A1", [["Old"], [1]]);
  await write(addIn, "D1", [["=Table1[Old]"]]);
  const data: SheetFile = {
    ...newSheetFile("Data"),
    cells: [
      { row: 0, column: 0, value: "Deal" },
      { row: 0, column: 1, value: "Amount" },
      { row: 1, column: 0, value: "A" },
      { row: 1, column: 1, value: 100 },
      { row: 2, column: 0, value: "B" },
      { row: 2, column: 1, value: 50 },
    ],
    tables: [
      {
        name: "Deals",
        rect: rectOf(0, 0, 3, 2),
        hasTotals: false,
        style: "",
        look: {
          showBandedRows: true,
          showBandedColumns: false,
          showFilterButton: true,
          highlightFirstColumn: false,
          highlightLastColumn: false,
        },
      },
    ],
  };
  const answers: SheetFile = {
    ...newSheetFile("Sheet1"),
    cells: [
      { row: 0, column: 0, formula: "=SUM(Deals[Amount])*Share", value: -1 },
      {
        row: 1,
        column: 0,
        formula: "=SORT(Deals[Amount])",
        value: 50,
        spill: { rows: 2, columns: 1 },
      },
      // What the formula before filled when the file was saved.
      { row: 2, column: 0, value: 100 },
      { row: 3, column: 0, formula: "=A1#", value: 7 },
      { row: 4, column: 0, formula: "='[1]Other book'!A1+1", value: 8 },
    ],
  };
  const file = {
    ...newWorkbookFile([data, answers]),
    activeSheet: "Sheet1",
    names: [{ name: "Share", formula: "=0.5", comment: "", visible: true }],
  };
  expect(loadIntoHost(addIn.host, file)).toEqual([
    { where: "Sheet1!A4", what: "the formula =A1# cannot be read here; its last value stays" },
    {
      where: "Sheet1!A5",
      what: "the formula ='[1]Other book'!A1+1 cannot be read here; its last value stays",
    },
  ]);
  expect(await read(addIn, "A1:A4")).toEqual([[75], [50], [100], [7]]);
  const { cells } = fileOfHost(addIn.host).file.sheets[1] as SheetFile;
  expect(cells).toEqual([
    { row: 0, column: 0, formula: "=SUM(Deals[Amount])*Share", value: 75 },
    {
      row: 1,
      column: 0,
      formula: "=SORT(Deals[Amount])",
      value: 50,
      spill: { rows: 2, columns: 1 },
    },
    { row: 2, column: 0, value: 100 },
    { row: 3, column: 0, value: 7 },
    { row: 4, column: 0, value: 8 },
  ]);
});

test("what a formula filled that cannot be read stays, all of it", async () => {
  const { host } = await openFixture();
  const sheet: SheetFile = {
    ...newSheetFile("Data"),
    cells: [
      {
        row: 0,
        column: 0,
        formula: "=[1]Sheet1!A1:A2",
        value: 7,
        spill: { rows: 2, columns: 1 },
      },
      { row: 1, column: 0, value: 8 },
    ],
  };
  loadIntoHost(host, newWorkbookFile([sheet]));
  expect(fileOfHost(host).file.sheets[0]?.cells).toEqual([
    { row: 0, column: 0, value: 7 },
    { row: 1, column: 0, value: 8 },
  ]);
});

test("results of many formulas are told from many cells in a blink", () => {
  const spilling = Array.from({ length: 20_000 }, (_, row) => ({
    row,
    column: 0,
    formula: "=A1:C2",
    spill: { rows: 2, columns: 3 },
  }));
  const values = spilling.map(({ row }) => ({ row, column: row % 5, value: row }));
  // Columns 0 to 2 of each row are filled, but for the formulas' own cells.
  expect(filledBySpills([...spilling, ...values], spilling).size).toBe(12_000);
  expect(filledBySpills(values, []).size).toBe(0);
});

test("a sheet of a name that Excel keeps for itself gets another, in formulas too", async () => {
  const { host } = await openFixture();
  const sheets: SheetFile[] = [
    { ...newSheetFile("History"), cells: [{ row: 0, column: 0, value: 4 }] },
    { ...newSheetFile("Data"), cells: [{ row: 0, column: 0, formula: "=History!A1*2" }] },
  ];
  expect(loadIntoHost(host, newWorkbookFile(sheets))).toEqual([
    { where: "History", what: "the sheet is named History_: Excel keeps its name for itself" },
  ]);
  await host.calculate();
  const { file } = fileOfHost(host);
  expect(file.sheets.map(({ name }) => name)).toEqual(["History_", "Data"]);
  expect(file.activeSheet).toBe("History_");
  expect(file.sheets[1]?.cells).toEqual([
    { row: 0, column: 0, formula: "=History_!A1*2", value: 8 },
  ]);
});

test("functions of another add-in are marked again when the file is saved", async () => {
  const { host } = await openFixture();
  const own = [...host.namespaces];
  loadIntoHost(host, { ...newWorkbookFile([newSheetFile("Data")]), namespaces: ["OTHER"] });
  expect(fileOfHost(host).file.namespaces).toEqual([...own, "OTHER"]);
  loadIntoHost(host, newWorkbookFile([newSheetFile("Data")]));
  expect(fileOfHost(host).file.namespaces).toEqual(own);
});

test("what a host shows and no file keeps is listed", async () => {
  const addIn = await openFixture();
  await write(addIn, "A1", [
    ["Stage", "Deals"],
    ["Lead", 4],
    ["Won", 1],
  ]);
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.charts.add("BarStacked", sheet.getRange("A1:B3"), "Auto");
    sheet.protection.protect({}, "secret");
    await context.sync();
  });
  expect(fileOfHost(addIn.host).losses).toEqual([
    { where: "Sheet1", what: "a chart is left out" },
    { where: "Sheet1", what: "the sheet stays protected, but without its password" },
  ]);
});
