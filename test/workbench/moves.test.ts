import { followMove } from "../../workbench/host/moves/cell-move";
import { parseRect, formatRect } from "../../workbench/host/cells/addresses";
import { fillFormula, followCells } from "../../workbench/host/formulas/formula-shift";
import type { OpenAddIn } from "../../workbench/node/open-add-in";
import { closeAll, makeTable, openFixture, read, refusal, write } from "./open-fixture";

afterEach(closeAll);

const rect = (address: string) => {
  const found = parseRect(address);
  if (!found) throw new Error(address);
  return found;
};

const rows = (kind: "insert" | "delete", address: string) =>
  ({ sheetId: "sheet-1", kind, axis: "rows", area: rect(address) }) as const;

describe("where a range is afterwards", () => {
  // By hand, as Excel's own references behave.
  test.each<["insert" | "delete", string, string, string | undefined]>([
    ["insert", "2:3", "A1:C1", "A1:C1"],
    ["insert", "2:3", "A2:C5", "A4:C7"],
    ["insert", "2:3", "A1:C5", "A1:C7"],
    ["insert", "A2:C3", "A4:D9", "A4:D9"],
    ["insert", "A2:C3", "B4:C9", "B6:C11"],
    ["insert", "2:3", "A:C", "A:C"],
    ["delete", "2:3", "A1:C1", "A1:C1"],
    ["delete", "2:3", "A4:C5", "A2:C3"],
    ["delete", "2:3", "A1:C5", "A1:C3"],
    ["delete", "2:3", "A3:C5", "A2:C3"],
    ["delete", "2:3", "A1:C2", "A1:C1"],
    ["delete", "2:3", "A2:C3", undefined],
  ])("%s of %s: %s becomes %s", (kind, area, before, after) => {
    const moved = followMove(rect(before), rows(kind, area));
    expect(moved && formatRect(moved)).toBe(after);
  });
});

describe("formulas", () => {
  test.each([
    ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
    ["=SUM(A1:B2)", "=SUM(B3:C4)"],
    ["=SUM(A:B)+SUM($A:B)+SUM(1:$3)", "=SUM(B:C)+SUM($A:C)+SUM(3:$3)"],
    ['=LOG10(A1)&"A1"', '=LOG10(B3)&"A1"'],
    ["=Deals[Amount]*'My A1'!A1", "=Deals[Amount]*'My A1'!B3"],
  ])("%s filled one right and two down is %s", (before, after) => {
    expect(fillFormula(before, 2, 1)).toBe(after);
  });

  test.each([
    ["=A1+A5", "=A1+A7"],
    ["=SUM($A$1:$A$5)", "=SUM($A$1:$A$7)"],
    ["=Other!A5", "=Other!A5"],
    ["='Sheet1'!A5", "='Sheet1'!A7"],
    ["=sum(A:A)", "=sum(A:A)"],
  ])("%s follows two new rows at 3 as %s", (before, after) => {
    const moved = (each: ReturnType<typeof rect>) => followMove(each, rows("insert", "3:4"));
    expect(followCells(before, "Sheet1", "Sheet1", moved)).toBe(after);
  });

  test("a reference whose cells are gone is #REF!", () => {
    const moved = (each: ReturnType<typeof rect>) => followMove(each, rows("delete", "3:4"));
    expect(followCells("=A3+B9", "Sheet1", "Sheet1", moved)).toBe("=#REF!+B7");
  });
});

const active = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

async function withDeals(): Promise<OpenAddIn> {
  const addIn = await openFixture();
  await makeTable(addIn, "Deals", "B2", [
    ["Deal", "Amount", "Tax"],
    ["a", 100, ""],
    ["b", 200, ""],
  ]);
  await write(addIn, "D3", [["=[@Amount]*0.2"], ["=C4*0.2"]]);
  await write(addIn, "D4", [["=[@Amount]*0.2"]]);
  await write(addIn, "B7", [["below", "=SUM(Deals[Amount])", "=C4"]]);
  return addIn;
}

describe("rows of a sheet", () => {
  test("inserted through a table: it grows, calculates, and all that refers to it follows", async () => {
    const addIn = await withDeals();
    await addIn.run(async (context) => {
      const sheet = active(context);
      context.workbook.names.add("Last", sheet.getRange("C4"));
      sheet.charts.add("Line", sheet.getRange("B2:C4"));
      sheet.getRange("C4").format.fill.color = "#FF0000";
      sheet.getRange("B4").getEntireRow().insert("Down");
      await context.sync();
      const table = context.workbook.tables.getItem("Deals").getRange().load("address,formulas");
      const below = sheet.getRange("B8:D8").load("values,formulas");
      const name = context.workbook.names.getItem("Last").load("formula");
      const fill = sheet.getRange("C5").format.fill.load("color");
      const values = sheet.charts.getItemAt(0).series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      expect(table.address).toBe("Sheet1!B2:D5");
      expect(table.formulas[2]).toEqual(["", "", "=[@Amount]*0.2"]);
      expect(below.values).toEqual([["below", 300, 200]]);
      expect(below.formulas[0]?.[2]).toBe("=C5");
      expect(name.formula).toBe("=Sheet1!$C$5");
      expect(fill.color).toBe("#FF0000");
      expect(values.value).toEqual([100, "", 200]);
    });
  });

  test("deleted: references shrink, break, and come up", async () => {
    const addIn = await withDeals();
    await addIn.run(async (context) => {
      active(context).getRange("4:4").delete("Up");
      await context.sync();
      const table = context.workbook.tables.getItem("Deals").getRange().load("address");
      const below = active(context).getRange("B6:D6").load("values,formulas");
      await context.sync();
      expect(table.address).toBe("Sheet1!B2:D3");
      expect(below.formulas[0]?.[2]).toBe("=#REF!");
      expect(below.values[0]).toEqual(["below", 100, "#REF!"]);
    });
  });

  test("validation and conditional formats move along", async () => {
    const addIn = await withDeals();
    await addIn.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("C3:C4").dataValidation.rule = addIn.page.toPage({
        list: { source: "=$B$7:$B$8", inCellDropDown: true },
      });
      const custom = sheet.getRange("C3:C4").conditionalFormats.add("Custom").custom;
      custom.rule.formula = "=$B$7>0";
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      const moved = sheet.getRange("C4:C5");
      moved.dataValidation.load("rule");
      moved.conditionalFormats.load("items/type");
      custom.rule.load("formula");
      await context.sync();
      expect(moved.dataValidation.rule.list?.source).toBe("=$B$8:$B$9");
      expect(moved.conditionalFormats.items).toHaveLength(1);
      expect(custom.rule.formula).toBe("=$B$8>0");
    });
  });
});

describe("rows and columns of a table", () => {
  test("rows are added at the end and in the middle; what lies below makes room", async () => {
    const addIn = await withDeals();
    await write(addIn, "B5", [["touching"]]);
    // Written right below, it has joined the table; a note beside it stays outside.
    await write(addIn, "F6", [["beside"]]);
    await addIn.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Deals");
      rows.add(undefined, addIn.page.toPage([["d", 400, null]]) as never);
      rows.add(0, addIn.page.toPage([["first", 50, null]]) as never);
      await context.sync();
    });
    expect(await read(addIn, "B2:F9")).toEqual([
      ["Deal", "Amount", "Tax", "", ""],
      ["first", 50, 10, "", ""],
      ["a", 100, 20, "", ""],
      ["b", 200, 40, "", ""],
      ["touching", "", 0, "", "beside"],
      ["d", 400, 80, "", ""],
      ["below", 750, 200, "", ""],
      ["", "", "", "", ""],
    ]);
  });

  test("a row is deleted; the last one is only emptied", async () => {
    const addIn = await withDeals();
    await addIn.run(async (context) => {
      const table = context.workbook.tables.getItem("Deals");
      table.rows.getItemAt(0).delete();
      table.rows.getItemAt(0).delete();
      table.rows.load("count");
      const range = table.getRange().load("address,values");
      await context.sync();
      expect([range.address, table.rows.count]).toEqual(["Sheet1!B2:D3", 1]);
      expect(range.values[1]).toEqual(["", "", ""]);
    });
  });

  test("columns are added with values and deleted again", async () => {
    const addIn = await withDeals();
    await addIn.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Deals");
      columns.add(1, addIn.page.toPage([["Owner"], ["x"], ["y"]]) as never);
      columns.add(undefined, undefined, "Note");
      columns.load("items/name");
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual([
        "Deal",
        "Owner",
        "Amount",
        "Tax",
        "Note",
      ]);
      columns.getItem("Owner").delete();
      const range = context.workbook.tables.getItem("Deals").getRange().load("address,values");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:E4");
      expect(range.values[1]).toEqual(["a", 100, 20, ""]);
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["cells through part of a table", (sheet) => sheet.getRange("C3:C3").insert("Down")],
    ["a table's header row", (sheet) => sheet.getRange("2:2").delete("Up")],
  ])("%s can't be moved", async (_, job) => {
    const addIn = await withDeals();
    const { code } = await refusal(addIn, (context) => job(active(context)));
    expect(code).toBe("InvalidOperation");
  });
});

describe("copying and merging", () => {
  test("copyFrom moves relative references along and repeats the source", async () => {
    const addIn = await openFixture();
    await write(addIn, "A1", [
      [1, "=A1*2"],
      [5, ""],
    ]);
    await addIn.run(async (context) => {
      const sheet = active(context);
      sheet.getRange("B1").format.font.bold = true;
      sheet.getRange("B2:B3").copyFrom("B1");
      sheet.getRange("C1").copyFrom("B1", "Values");
      sheet.getRange("D1").copyFrom("B1", "Formats");
      const range = sheet.getRange("B1:D3").load("formulas");
      const fonts = ["B3", "C1", "D1"].map((address) =>
        sheet.getRange(address).format.font.load("bold"),
      );
      await context.sync();
      expect(range.formulas).toEqual([
        ["=A1*2", 2, ""],
        ["=A2*2", "", ""],
        ["=A3*2", "", ""],
      ]);
      expect(fonts.map(({ bold }) => bold)).toEqual([true, false, true]);
    });
  });

  test("merging keeps the first value only", async () => {
    const addIn = await openFixture();
    await write(addIn, "A1", [["title", "lost"]]);
    await addIn.run(async (context) => {
      active(context).getRange("A1:C1").merge();
      await context.sync();
    });
    expect(await read(addIn, "A1:C1")).toEqual([["title", "", ""]]);
    expect(addIn.host.workbook.grid.sheet("sheet-1").getMergeData()).toHaveLength(1);
  });
});
