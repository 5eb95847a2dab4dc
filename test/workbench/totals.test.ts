import { fileOfHost } from "../../workbench/files/file-of-host";
import { loadIntoHost } from "../../workbench/files/load-into-host";
import { newSheetFile, newWorkbookFile } from "../../workbench/files/empty-file";
import type { TableFile } from "../../workbench/files/workbook-file";
import { MAX_COLUMNS, formatRect, rectOf } from "../../workbench/host/cells/addresses";
import { takeOverMove } from "../../workbench/host/moves/move-cells";
import { newTableLook } from "../../workbench/host/tables/table-registry";
import { closeAll, openFixture, read, write } from "./open-fixture";

/** A table with a totals row, as a file brings it. */

type AddIn = Awaited<ReturnType<typeof openFixture>>;

afterAll(closeAll);

const TABLE: TableFile = {
  name: "Deals",
  rect: rectOf(0, 0, 4, 2),
  hasTotals: true,
  style: "",
  look: newTableLook(),
};

async function openWithTotals(): Promise<AddIn> {
  const addIn = await openFixture();
  const rows = [
    ["Deal", "Amount"],
    ["A", 100],
    ["B", 50],
    ["Total", "=SUBTOTAL(109,Deals[Amount])"],
  ];
  const cells = rows.flatMap((line, row) =>
    line.map((value, column) =>
      String(value).startsWith("=")
        ? { row, column, formula: String(value) }
        : { row, column, value },
    ),
  );
  const sheet = { ...newSheetFile("Sheet1"), cells, tables: [TABLE] };
  expect(loadIntoHost(addIn.host, newWorkbookFile([sheet]))).toEqual([]);
  return addIn;
}

/** The table as a file would have it now. */
function saved(addIn: AddIn): [string, boolean] | undefined {
  const [table] = fileOfHost(addIn.host).file.sheets[0]?.tables ?? [];
  return table && [formatRect(table.rect), table.hasTotals];
}

const rows = (addIn: AddIn, address: string, kind: "insert" | "delete"): Promise<void> =>
  addIn.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    if (kind === "insert") range.insert("Down");
    else range.delete("Up");
    await context.sync();
  });

test("is a totals row here and in the file that is saved", async () => {
  const addIn = await openWithTotals();
  expect(saved(addIn)).toEqual(["A1:B4", true]);
  await write(addIn, "D1", [
    ["=ROWS(Deals)"],
    ["=ROWS(Deals[#All])"],
    ["=Deals[[#Totals],[Amount]]"],
  ]);
  expect(await read(addIn, "D1:D3")).toEqual([[2], [4], [150]]);
});

test("the API tells of it, and its data are without it", async () => {
  const addIn = await openWithTotals();
  const told = await addIn.run(async (context) => {
    const table = context.workbook.tables.getItem("Deals").load("showTotals");
    const ranges = [table.getRange(), table.getDataBodyRange(), table.getTotalRowRange()];
    for (const range of ranges) range.load("address");
    await context.sync();
    return [table.showTotals, ...ranges.map(({ address }) => address)];
  });
  expect(told).toEqual([true, "Sheet1!A1:B4", "Sheet1!A2:B3", "Sheet1!A4:B4"]);
});

test("a row that is added stands above it", async () => {
  const addIn = await openWithTotals();
  await addIn.run(async (context) => {
    context.workbook.tables.getItem("Deals").rows.add(undefined, [["C", 7]]);
    await context.sync();
  });
  expect(saved(addIn)).toEqual(["A1:B5", true]);
  expect(await read(addIn, "A4:B5")).toEqual([
    ["C", 7],
    ["Total", 157],
  ]);
});

test("it goes down with rows that are put in, right above it too, and goes when it is deleted", async () => {
  const addIn = await openWithTotals();
  await rows(addIn, "4:4", "insert");
  expect(saved(addIn)).toEqual(["A1:B5", true]);
  await write(addIn, "B4", [[30]]);
  expect(await read(addIn, "B5")).toEqual([[180]]);
  await rows(addIn, "2:3", "delete");
  expect(saved(addIn)).toEqual(["A1:B3", true]);
  await rows(addIn, "3:3", "delete");
  expect(saved(addIn)).toEqual(["A1:B2", false]);
});

test("what is typed in it or below it joins no table", async () => {
  const addIn = await openWithTotals();
  await addIn.host.person.edit("Sheet1", "A4", [["All"]]);
  await addIn.host.person.edit("Sheet1", "A5", [["a note"]]);
  expect(saved(addIn)).toEqual(["A1:B4", true]);
});

test("a column typed beside the table joins it, unless a note stands beside the totals row", async () => {
  const addIn = await openWithTotals();
  await addIn.host.person.edit("Sheet1", "C4", [["a note"]]);
  await addIn.host.person.edit("Sheet1", "C1", [["Owner"]]);
  expect(saved(addIn)).toEqual(["A1:B4", true]);
  await addIn.host.person.edit("Sheet1", "C1", [[""]]);
  await addIn.host.person.edit("Sheet1", "C4", [[""]]);
  await addIn.host.person.edit("Sheet1", "C1", [["Owner"]]);
  expect(saved(addIn)).toEqual(["A1:C4", true]);
});

test("no other table can be made over it", async () => {
  const addIn = await openWithTotals();
  const made = addIn.run(async (context) => {
    context.workbook.tables.add("Sheet1!A4:B9", true);
    await context.sync();
  });
  await expect(made).rejects.toThrow(/overlap/);
});

const columns = (
  addIn: AddIn,
  change: (columns: Excel.TableColumnCollection) => void,
): Promise<void> =>
  addIn.run(async (context) => {
    change(context.workbook.tables.getItem("Deals").columns);
    await context.sync();
  });

test("a column is its header, its data and its total", async () => {
  const addIn = await openWithTotals();
  const told = await addIn.run(async (context) => {
    const column = context.workbook.tables.getItem("Deals").columns.getItem("Amount");
    const ranges = [column.getRange(), column.getDataBodyRange(), column.getHeaderRowRange()];
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(told).toEqual(["Sheet1!B1:B4", "Sheet1!B2:B3", "Sheet1!B1"]);
});

test("columns that are put in take their place of the totals row along", async () => {
  const addIn = await openWithTotals();
  await write(addIn, "C4", [["a note"]]);
  await columns(addIn, (all) => all.add(1, [["Owner"], ["Ann"], ["Bob"]]));
  expect(await read(addIn, "A3:D4")).toEqual([
    ["B", "Bob", 50, ""],
    ["Total", "", 150, "a note"],
  ]);
  await columns(addIn, (all) => all.add(undefined, [["Region"], ["N"], ["S"], ["all"]]));
  expect(saved(addIn)).toEqual(["A1:D4", true]);
  expect(await read(addIn, "A4:E4")).toEqual([["Total", "", 150, "all", "a note"]]);
});

test("a column is deleted with its total", async () => {
  const addIn = await openWithTotals();
  await columns(addIn, (all) => all.getItem("Deal").delete());
  expect(saved(addIn)).toEqual(["A1:A4", true]);
  expect(await read(addIn, "A1:B4")).toEqual([
    ["Amount", ""],
    [100, ""],
    [50, ""],
    [150, ""],
  ]);
});

test("it goes with all the data, and what is below it stays no part of the table", async () => {
  const addIn = await openWithTotals();
  await write(addIn, "A5", [["a note"], ["another"]]);
  await rows(addIn, "2:4", "delete");
  expect(saved(addIn)).toEqual(["A1:B2", false]);
  expect(await read(addIn, "A1:B4")).toEqual([
    ["Deal", "Amount"],
    ["", ""],
    ["a note", ""],
    ["another", ""],
  ]);
});

test("it calculates anew when the last row of data is emptied", async () => {
  const addIn = await openWithTotals();
  await addIn.run(async (context) => {
    const { rows } = context.workbook.tables.getItem("Deals");
    rows.getItemAt(0).delete();
    await context.sync();
    rows.getItemAt(0).delete();
    await context.sync();
  });
  expect(saved(addIn)).toEqual(["A1:B3", true]);
  expect(await read(addIn, "A2:B3")).toEqual([
    ["", ""],
    ["Total", 0],
  ]);
});

test("it is the row that a table keeps when a person deletes all the others, until that is undone", async () => {
  const addIn = await openWithTotals();
  const { workbook } = addIn.host;
  const sheetId = workbook.sheets.active.id;
  const move = { sheetId, area: rectOf(1, 0, 2, MAX_COLUMNS), axis: "rows" } as const;
  takeOverMove(workbook, { ...move, kind: "delete" }, false);
  expect(saved(addIn)).toEqual(["A1:B2", false]);
  takeOverMove(workbook, { ...move, kind: "insert" }, true);
  expect(saved(addIn)).toEqual(["A1:B4", true]);
});
