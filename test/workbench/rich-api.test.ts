import type { OpenAddIn } from "../../workbench/node/open-add-in";
import { closeAll, makeTable, openFixture, read, refusal, write } from "./open-fixture";

let addIn: OpenAddIn;
beforeEach(async () => {
  addIn = await openFixture();
});
afterEach(closeAll);

const active = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

describe("load and sync", () => {
  test("a loaded property reads, one that was not loaded throws PropertyNotLoaded", async () => {
    await addIn.run(async (context) => {
      const range = active(context).getRange("B2:C3");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:C3");
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("load() without names brings all properties, load of a path only that one", async () => {
    await addIn.run(async (context) => {
      const range = active(context).getRange("A1");
      range.load();
      const other = active(context).getRange("A2");
      other.load("worksheet/name");
      await context.sync();
      expect(range.rowCount).toBe(1);
      expect(range.numberFormat).toEqual([["General"]]);
      expect(other.worksheet.name).toBe("Sheet1");
      expect(() => other.address).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("a batch reads what it wrote, formulas calculated", async () => {
    await addIn.run(async (context) => {
      const range = active(context).getRange("A1:A3");
      range.formulas = addIn.page.toPage([[2], ["=A1*3"], ["=SUM(A1:A2)"]]);
      range.load("values,formulas,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[2], [6], [8]]);
      expect(range.formulas).toEqual([[2], ["=A1*3"], ["=SUM(A1:A2)"]]);
      expect(range.valueTypes).toEqual([["Double"], ["Double"], ["Double"]]);
    });
  });

  test("an object kept over two syncs stays the same range", async () => {
    await addIn.run(async (context) => {
      const range = active(context).getRange("A1:B2").getOffsetRange(1, 1);
      await context.sync();
      range.values = addIn.page.toPage([
        [1, 2],
        [3, 4],
      ]);
      await context.sync();
      expect(addIn.host.api.keptCount).toBeGreaterThan(0);
    });
    expect(await read(addIn, "A1:C3")).toEqual([
      ["", "", ""],
      ["", 1, 2],
      ["", 3, 4],
    ]);
  });

  test("after the run the client lets go of its references", async () => {
    await addIn.run(async (context) => {
      active(context).getRange("A1").load("values");
      await context.sync();
    });
    // The client releases them in a batch of its own, which nobody awaits: it comes before the next.
    await addIn.run((next) => next.sync());
    expect(addIn.host.api.keptCount).toBe(0);
  });

  test("more than 1,500 cells, which the client sends in pieces, arrive whole", async () => {
    const matrix = Array.from({ length: 700 }, (_, row) => [row, row * 2, `text ${row}`]);
    await write(addIn, "B3", matrix);
    const values = await read(addIn, "B3:D702");
    expect(values).toHaveLength(700);
    expect(values[0]).toEqual([0, 0, "text 0"]);
    expect(values[699]).toEqual([699, 1398, "text 699"]);
  });

  test("a batch stops at the first refusal and keeps what was done before it", async () => {
    const { code } = await refusal(addIn, (context) => {
      active(context).getRange("A1").values = addIn.page.toPage([[1]]);
      active(context).getRange("no address");
      active(context).getRange("A2").values = addIn.page.toPage([[2]]);
    });
    expect(code).toBe("InvalidArgument");
    expect(await read(addIn, "A1:A2")).toEqual([[1], [""]]);
  });
});

describe("null objects and missing items", () => {
  test("OrNullObject gives isNullObject for what is not there, and everything behind it too", async () => {
    await addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const behind = sheet.tables.getItemOrNullObject("Deals");
      const table = context.workbook.tables.getItemOrNullObject("Deals");
      const used = active(context).getUsedRangeOrNullObject();
      const there = context.workbook.worksheets.getItemOrNullObject("sheet1");
      await context.sync();
      expect([sheet, behind, table, used, there].map((each) => each.isNullObject)).toEqual([
        true,
        true,
        true,
        true,
        false,
      ]);
    });
  });

  test.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["a sheet", (context) => context.workbook.worksheets.getItem("Nowhere").load("name")],
    ["a table", (context) => context.workbook.tables.getItem("Deals").load("name")],
    ["a name", (context) => context.workbook.names.getItem("Rate").load("value")],
    ["a spill", (context) => active(context).getRange("A1").getSpillingToRange().load("address")],
  ])("%s that does not exist is ItemNotFound", async (_, job) => {
    expect((await refusal(addIn, job)).code).toBe("ItemNotFound");
  });
});

describe("the allow-list", () => {
  test("a member the host does not have is ApiNotFound and named", async () => {
    const { code, message } = await refusal(addIn, (context) =>
      active(context).pivotTables.load("name"),
    );
    expect(code).toBe("ApiNotFound");
    expect(message).toContain("Worksheet.PivotTables");
  });

  test("a property the host does not have is ApiNotFound, not an empty answer", async () => {
    const job = (context: Excel.RequestContext): unknown =>
      active(context).getRange("A1").load("valuesAsJson");
    expect((await refusal(addIn, job)).code).toBe("ApiNotFound");
  });

  test("a member above the host's level is ApiNotFound, at its level it works", async () => {
    const resize = (context: Excel.RequestContext): unknown =>
      context.workbook.tables.getItem("Deals").resize("A1:B5");
    const newest = await openFixture({ level: "newest" });
    for (const each of [addIn, newest])
      await makeTable(each, "Deals", "A1", [
        ["A", "B"],
        [1, 2],
      ]);
    expect((await refusal(addIn, resize)).code).toBe("ApiNotFound");
    expect((await refusal(newest, resize)).code).toBe("no refusal");
  });

  test("setting a read-only property is refused", async () => {
    // The typings and the client's classes offer no setter, so its action is made by hand.
    const { ActionFactory } = addIn.page.window["OfficeExtension"] as unknown as {
      ActionFactory: {
        createSetPropertyAction(c: unknown, o: object, name: string, value: unknown): void;
      };
    };
    const { code } = await refusal(addIn, (context) => {
      const range = active(context).getRange("A1");
      ActionFactory.createSetPropertyAction(context, range, "Address", "B1");
    });
    expect(code).toBe("AccessDenied");
  });
});

describe("values as Excel takes them", () => {
  test.each<[string, unknown, unknown, string]>([
    ["a number in a text becomes a number", "1,234.5", 1234.5, "#,##0.00"],
    ["a percentage is a fraction", "25%", 0.25, "0%"],
    ["an apostrophe keeps a text", "'0123", "0123", "General"],
    ["a date in US order becomes its serial", "3/1/2017", 42795, "m/d/yyyy"],
    ["an ISO date becomes its serial", "2024-02-29", 45351, "m/d/yyyy"],
    ["no such day stays text", "2/30/2024", "2/30/2024", "General"],
    ["a boolean word is a boolean", "true", true, "General"],
    ["an error's text is an error", "#N/A", "#N/A", "General"],
    ["other text stays", "deal 7", "deal 7", "General"],
  ])("%s", async (_, typed, value, format) => {
    await write(addIn, "A1", [[typed]]);
    await addIn.run(async (context) => {
      const range = active(context).getRange("A1").load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([[value]]);
      expect(range.numberFormat).toEqual([[format]]);
    });
  });

  test("null leaves a cell, an empty text clears it, one value fills the range", async () => {
    await write(addIn, "A1", [[1, 2, 3]]);
    await write(addIn, "A1", [[null, "", 9]]);
    expect(await read(addIn, "A1:C1")).toEqual([[1, "", 9]]);
    await addIn.run(async (context) => {
      active(context).getRange("A1:C2").values = 7 as never;
      await context.sync();
    });
    expect(await read(addIn, "A1:C2")).toEqual([
      [7, 7, 7],
      [7, 7, 7],
    ]);
  });

  test("text shows the number format, values do not", async () => {
    await write(addIn, "A1", [[0.256, 45351]]);
    await addIn.run(async (context) => {
      const range = active(context).getRange("A1:B1");
      range.numberFormat = addIn.page.toPage([["0.0%", "yyyy-mm-dd"]]);
      range.load("text,values");
      await context.sync();
      expect(range.text).toEqual([["25.6%", "2024-02-29"]]);
      expect(range.values).toEqual([[0.256, 45351]]);
    });
  });

  test("clear takes contents and formats, or only what it is told", async () => {
    await write(addIn, "A1", [["5%", "5%"]]);
    await addIn.run(async (context) => {
      active(context).getRange("A1").clear("Contents");
      active(context).getRange("B1").clear();
      const range = active(context).getRange("A1:B1").load("values,numberFormat");
      await context.sync();
      expect(range.values).toEqual([["", ""]]);
      expect(range.numberFormat).toEqual([["0%", "General"]]);
    });
  });
});

describe("what Excel refuses is refused", () => {
  test.each<[string, string, (context: Excel.RequestContext) => void]>([
    [
      "a matrix of another size",
      "InvalidArgument",
      (context) => (active(context).getRange("A1:B2").values = [[1, 2]]),
    ],
    [
      "a ragged matrix",
      "InvalidArgument",
      (context) => (active(context).getRange("A1:B2").values = [[1, 2], [3]]),
    ],
    ["a bad address", "InvalidArgument", (context) => void active(context).getRange("A0:B")],
    [
      "an address on a sheet that is not there",
      "InvalidArgument",
      (context) => void active(context).getRange("Nowhere!A1").load("address"),
    ],
    [
      "a range beyond the sheet",
      "InvalidArgument",
      (context) => void active(context).getRange("A1").getOffsetRange(-1, 0).load("address"),
    ],
    [
      "a formula with a mistake",
      "InvalidArgument",
      (context) => (active(context).getRange("A1").formulas = [["=SUM(1,"]]),
    ],
    [
      "a row reference outside a table",
      "InvalidArgument",
      (context) => (active(context).getRange("A1").formulas = [["=[@Amount]"]]),
    ],
    [
      "a sheet name that is taken, in other letters too",
      "ItemAlreadyExists",
      (context) => void context.workbook.worksheets.add("SHEET1"),
    ],
    [
      "a sheet name with a slash",
      "InvalidArgument",
      (context) => void context.workbook.worksheets.add("a/b"),
    ],
    ["deleting the only sheet", "InvalidOperation", (context) => active(context).delete()],
    [
      "a name that is a cell's address",
      "InvalidArgument",
      (context) => void context.workbook.names.add("AB12", "=1"),
    ],
    [
      "a table over another",
      "InvalidArgument",
      (context) => {
        active(context).tables.add("A1:B3", true);
        active(context).tables.add("B2:C5", true);
      },
    ],
    [
      "a table name that is taken",
      "ItemAlreadyExists",
      (context) => {
        active(context).tables.add("A1:B3", true).name = "Deals";
        active(context).tables.add("D1:E3", true).name = "deals";
      },
    ],
    [
      "an unknown calculation mode",
      "InvalidArgument",
      (context) => (context.workbook.application.calculationMode = "Sometimes" as never),
    ],
  ])("%s", async (_, code, job) => {
    expect((await refusal(addIn, job)).code).toBe(code);
  });
});

describe("sheets, tables and names", () => {
  test("sheets are added, named, moved, hidden and deleted", async () => {
    await addIn.run(async (context) => {
      const { worksheets } = context.workbook;
      const one = worksheets.add("One");
      worksheets.add();
      one.position = 0;
      one.visibility = "Hidden";
      worksheets.load("items/name,items/position,items/visibility");
      await context.sync();
      expect(worksheets.items.map((s) => [s.name, s.position, s.visibility])).toEqual([
        ["One", 0, "Hidden"],
        ["Sheet1", 1, "Visible"],
        ["Sheet3", 2, "Visible"],
      ]);
      one.delete();
      worksheets.load("items/name");
      await context.sync();
      expect(worksheets.items.map((s) => s.name)).toEqual(["Sheet1", "Sheet3"]);
    });
  });

  test("renaming a sheet keeps the formulas that refer to it", async () => {
    await addIn.run(async (context) => {
      const data = context.workbook.worksheets.add("Data");
      data.getRange("A1").values = addIn.page.toPage([[4]]);
      active(context).getRange("A1").formulas = addIn.page.toPage([["=Data!A1*2"]]);
      data.name = "My data";
      const range = active(context).getRange("A1").load("values,formulas");
      await context.sync();
      expect(range.formulas).toEqual([["='My data'!A1*2"]]);
      expect(range.values).toEqual([[8]]);
    });
  });

  test("a table fills blank and repeated headers and turns numbers in them to text", async () => {
    await makeTable(addIn, "Deals", "B2", [
      ["Name", "", "name", 2024, ""],
      [1, 2, 3, 4, 5],
    ]);
    expect(await read(addIn, "B2:F2")).toEqual([["Name", "Column1", "name2", "2024", "Column2"]]);
  });

  test("a table gives its parts, by workbook or by sheet", async () => {
    await makeTable(addIn, "Deals", "B2", [
      ["Stage", "Amount"],
      ["Lead", 5],
      ["Won", 6],
    ]);
    await addIn.run(async (context) => {
      const table = context.workbook.tables.getItem("deals");
      const parts = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("AMOUNT").getDataBodyRange(),
        table.columns.getItemAt(0).getRange(),
        table.rows.getItemAt(1).getRange(),
      ].map((range) => range.load("address"));
      table.load("name,style,showHeaders,columns/items/name,rows/count");
      const count = active(context).tables.getCount();
      await context.sync();
      expect(parts.map((range) => range.address.replace("Sheet1!", ""))).toEqual([
        "B2:C4",
        "B2:C2",
        "B3:C4",
        "C3:C4",
        "B2:B4",
        "B4:C4",
      ]);
      expect(table.columns.items.map((column) => column.name)).toEqual(["Stage", "Amount"]);
      expect([table.name, table.showHeaders, table.rows.count, count.value]).toEqual([
        "Deals",
        true,
        2,
        1,
      ]);
    });
  });

  test("rows are added below a table and its formulas follow", async () => {
    await makeTable(addIn, "Deals", "A1", [
      ["Stage", "Amount"],
      ["Lead", 5],
    ]);
    await write(addIn, "E1", [["=SUM(Deals[Amount])"]]);
    await addIn.run(async (context) => {
      const { rows } = context.workbook.tables.getItem("Deals");
      rows.add(
        undefined,
        addIn.page.toPage([
          ["Won", 7],
          ["Won", 8],
        ]),
      );
      await context.sync();
    });
    expect(await read(addIn, "E1")).toEqual([[20]]);
  });

  test("deleting a table takes its cells, converting it leaves them", async () => {
    await makeTable(addIn, "One", "A1", [["A"], [1]]);
    await makeTable(addIn, "Two", "C1", [["C"], [2]]);
    await addIn.run(async (context) => {
      context.workbook.tables.getItem("One").delete();
      context.workbook.tables.getItem("Two").convertToRange();
      await context.sync();
    });
    expect(await read(addIn, "A1:C2")).toEqual([
      ["", "", "C"],
      ["", "", 2],
    ]);
  });

  test("a defined name is found in any case and follows its new formula", async () => {
    await write(addIn, "A1", [[3]]);
    await addIn.run(async (context) => {
      const { names } = context.workbook;
      names.add("Rate", active(context).getRange("A1"));
      active(context).getRange("B1").formulas = addIn.page.toPage([["=RATE*2"]]);
      names.load("items/name,items/type,items/value");
      const range = names.getItem("rate").getRange().load("address");
      const cell = active(context).getRange("B1").load("values");
      await context.sync();
      expect(names.items.map((name) => [name.name, name.type, name.value])).toEqual([
        ["Rate", "Range", "Sheet1!A1"],
      ]);
      expect(range.address).toBe("Sheet1!A1");
      expect(cell.values).toEqual([[6]]);
      names.getItem("Rate").formula = "=10";
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[20]]);
      names.getItem("Rate").delete();
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([["#NAME?"]]);
    });
  });
});

describe("calculation", () => {
  test("in manual mode formulas wait for application.calculate", async () => {
    await write(addIn, "A1", [[1, "=A1+1"]]);
    await addIn.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = "Manual";
      active(context).getRange("A1").values = addIn.page.toPage([[5]]);
      const cell = active(context).getRange("B1").load("values");
      application.load("calculationMode,calculationState");
      await context.sync();
      expect(cell.values).toEqual([[2]]);
      expect(application.calculationState).toBe("Pending");
      application.calculate("Recalculate");
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[6]]);
    });
  });

  test("a spill shows its range, its cells and its parent", async () => {
    await write(addIn, "B2", [["=SEQUENCE(3,2)"]]);
    await addIn.run(async (context) => {
      const cell = active(context).getRange("B2").load("hasSpill,values");
      const spill = cell.getSpillingToRange().load("address,values");
      const parent = active(context).getRange("C3").getSpillParent().load("address");
      const none = active(context).getRange("A1").getSpillingToRangeOrNullObject();
      await context.sync();
      expect([cell.hasSpill, spill.address, parent.address, none.isNullObject]).toEqual([
        true,
        "Sheet1!B2:C4",
        "Sheet1!B2",
        true,
      ]);
      expect(spill.values).toEqual([
        [1, 2],
        [3, 4],
        [5, 6],
      ]);
    });
  });

  test("a value in its way blocks a spill, taking it away lets it flow again", async () => {
    await write(addIn, "A1", [["=SEQUENCE(3)"]]);
    await write(addIn, "A3", [["here"]]);
    expect(await read(addIn, "A1:A3")).toEqual([["#SPILL!"], [""], ["here"]]);
    await write(addIn, "A3", [[""]]);
    expect(await read(addIn, "A1:A3")).toEqual([[1], [2], [3]]);
  });

  test("a spill goes when its formula goes", async () => {
    await write(addIn, "A1", [["=SEQUENCE(3)"]]);
    await write(addIn, "A1", [["done"]]);
    expect(await read(addIn, "A1:A3")).toEqual([["done"], [""], [""]]);
  });
});
