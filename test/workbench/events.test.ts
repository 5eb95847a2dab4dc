import type { OpenAddIn } from "../../workbench/node/open-add-in";
import { closeAll, eventsHeard, makeTable, openFixture, read, write } from "./open-fixture";

afterEach(closeAll);

type Args = Record<string, unknown>;

/** Collects what a handler is told; `add` registers it. */
async function listen(
  addIn: OpenAddIn,
  add: (context: Excel.RequestContext, handler: (args: unknown) => Promise<void>) => unknown,
): Promise<Args[]> {
  const heard: Args[] = [];
  await addIn.run(async (context) => {
    add(context, async (args: unknown) => {
      heard.push({ ...(args as Args) });
    });
    await context.sync();
  });
  return heard;
}

const onSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

describe("changed cells", () => {
  test("a person's edit is told to the sheet, the collection, the table and its collections", async () => {
    const addIn = await openFixture({ level: "newest" });
    await makeTable(addIn, "Deals", "A1", [
      ["Deal", "Stage"],
      ["a", "Lead"],
    ]);
    const heard = await Promise.all([
      listen(addIn, (context, handler) => onSheet(context).onChanged.add(handler)),
      listen(addIn, (context, handler) => context.workbook.worksheets.onChanged.add(handler)),
      listen(addIn, (context, handler) =>
        context.workbook.tables.getItem("Deals").onChanged.add(handler),
      ),
      listen(addIn, (context, handler) => onSheet(context).tables.onChanged.add(handler)),
      listen(addIn, (context, handler) => context.workbook.tables.onChanged.add(handler)),
    ]);
    await addIn.host.person.edit("Sheet1", "B2", [["Won"]]);
    await eventsHeard(addIn);
    const common = {
      address: "B2",
      changeType: "RangeEdited",
      source: "Local",
      worksheetId: "sheet-1",
    };
    const details = { valueBefore: "Lead", valueAfter: "Won", valueTypeBefore: "String" };
    for (const [args, ...more] of heard) {
      expect(more).toEqual([]);
      expect(args).toMatchObject({ ...common, details });
    }
    expect(heard[0]?.[0]).toMatchObject({ type: "WorksheetChanged", triggerSource: "Unknown" });
    expect(heard[2]?.[0]).toMatchObject({ type: "TableChanged", tableId: "{table-1}" });
  });

  test("the add-in's own writes are told too, marked as its own", async () => {
    const addIn = await openFixture({ level: "newest" });
    const heard = await listen(addIn, (context, handler) =>
      onSheet(context).onChanged.add(handler),
    );
    await write(addIn, "C3", [
      [1, 2],
      [3, 4],
    ]);
    await eventsHeard(addIn);
    expect(heard).toMatchObject([
      { address: "C3:D4", source: "Local", triggerSource: "ThisLocalAddin", details: undefined },
    ]);
  });

  test("below ExcelApi 1.14 nobody says who triggered a change", async () => {
    const addIn = await openFixture({ level: "minimum" });
    const heard = await listen(addIn, (context, handler) =>
      onSheet(context).onChanged.add(handler),
    );
    await write(addIn, "A1", [[1]]);
    await eventsHeard(addIn);
    expect(heard).toHaveLength(1);
    expect(heard[0]?.["triggerSource"]).toBeUndefined();
  });

  test("a co-author's edit is Remote", async () => {
    const addIn = await openFixture();
    const heard = await listen(addIn, (context, handler) =>
      onSheet(context).onChanged.add(handler),
    );
    await addIn.host.coAuthor.edit("Sheet1", "A1", [[5]]);
    await eventsHeard(addIn);
    expect(heard).toMatchObject([{ source: "Remote", address: "A1" }]);
  });

  test("a formula's new value is told when it has been calculated", async () => {
    const addIn = await openFixture();
    await write(addIn, "A1", [[4]]);
    const heard = await listen(addIn, (context, handler) =>
      onSheet(context).onChanged.add(handler),
    );
    await addIn.host.person.edit("Sheet1", "B1", [["=A1*2"]]);
    await eventsHeard(addIn);
    expect(heard).toMatchObject([{ details: { valueBefore: "", valueAfter: 8 } }]);
  });

  test("getRange of an event gives the cells it was about", async () => {
    const addIn = await openFixture();
    let range: Excel.Range | undefined;
    await listen(addIn, (context, handler) => {
      void handler;
      onSheet(context).onChanged.add(async (args) => {
        await addIn.run(async (own) => {
          range = args.getRange(own).load("address,values");
          await own.sync();
        });
      });
    });
    await addIn.host.person.edit("Sheet1", "B2:C2", [[1, 2]]);
    await eventsHeard(addIn);
    expect([range?.address, range?.values]).toEqual(["Sheet1!B2:C2", [[1, 2]]]);
  });

  test("a removed handler hears nothing, and none does while events are off", async () => {
    const addIn = await openFixture();
    const heard: unknown[] = [];
    const handler = async (): Promise<void> => void heard.push(1);
    const added = await addIn.run(async (context) => {
      const result = onSheet(context).onChanged.add(handler);
      await context.sync();
      return result;
    });
    const enable = (enabled: boolean) =>
      addIn.run(async (context) => {
        (context as unknown as { runtime: Excel.Runtime }).runtime.enableEvents = enabled;
        await context.sync();
      });
    await enable(false);
    await write(addIn, "A1", [[1]]);
    await eventsHeard(addIn);
    expect(heard).toHaveLength(0);
    await enable(true);
    await write(addIn, "A1", [[2]]);
    await eventsHeard(addIn);
    expect(heard).toHaveLength(1);
    added.remove();
    await (added.context as unknown as Excel.RequestContext).sync();
    await write(addIn, "A1", [[3]]);
    await eventsHeard(addIn);
    expect(heard).toHaveLength(1);
  });
});

/** What is selected, and which cell of it is the active one. */
const selected = (addIn: OpenAddIn): Promise<string[]> =>
  addIn.run(async ({ workbook }) => {
    const ranges = [workbook.getSelectedRange(), workbook.getActiveCell()];
    ranges.forEach((range) => range.load("address"));
    await ranges[0]!.context.sync();
    return ranges.map(({ address }) => address);
  });

describe("sheets and tables", () => {
  test("added, renamed, activated and deleted sheets are told", async () => {
    const addIn = await openFixture({ level: "newest" });
    const { worksheets } = {
      worksheets: (context: Excel.RequestContext) => context.workbook.worksheets,
    };
    const added = await listen(addIn, (context, handler) =>
      worksheets(context).onAdded.add(handler),
    );
    const named = await listen(addIn, (context, handler) =>
      worksheets(context).onNameChanged.add(handler),
    );
    const activated = await listen(addIn, (context, handler) =>
      worksheets(context).onActivated.add(handler),
    );
    const deleted = await listen(addIn, (context, handler) =>
      worksheets(context).onDeleted.add(handler),
    );
    await addIn.run(async (context) => {
      const sheet = worksheets(context).add("New");
      sheet.activate();
      sheet.name = "Newer";
      await context.sync();
    });
    await addIn.host.person.do((workbook) => {
      const sheet = workbook.sheets.byKey("Newer");
      if (sheet) workbook.deleteSheet(sheet);
    });
    await eventsHeard(addIn);
    expect(added).toMatchObject([{ worksheetId: "sheet-2", source: "Local" }]);
    expect(named).toMatchObject([{ nameBefore: "New", nameAfter: "Newer" }]);
    expect(activated.map(({ worksheetId }) => worksheetId)).toEqual(["sheet-2", "sheet-1"]);
    expect(deleted).toMatchObject([{ worksheetId: "sheet-2" }]);
  });

  test("added and deleted tables are told", async () => {
    const addIn = await openFixture();
    const added = await listen(addIn, (context, handler) =>
      context.workbook.tables.onAdded.add(handler),
    );
    const deleted = await listen(addIn, (context, handler) =>
      context.workbook.tables.onDeleted.add(handler),
    );
    await makeTable(addIn, "Deals", "A1", [["A"], [1]]);
    await addIn.run(async (context) => {
      context.workbook.tables.getItem("Deals").delete();
      await context.sync();
    });
    await eventsHeard(addIn);
    expect(added).toMatchObject([{ tableId: "{table-1}", worksheetId: "sheet-1" }]);
    expect(deleted).toMatchObject([{ tableId: "{table-1}", tableName: "Deals" }]);
  });

  test("a selection is told to the sheet, the collection and, without details, the workbook", async () => {
    const addIn = await openFixture();
    const own = await listen(addIn, (context, handler) =>
      onSheet(context).onSelectionChanged.add(handler),
    );
    const all = await listen(addIn, (context, handler) =>
      context.workbook.worksheets.onSelectionChanged.add(handler),
    );
    const old = await listen(addIn, (context, handler) =>
      context.workbook.onSelectionChanged.add(handler),
    );
    await addIn.host.person.select("Sheet1", "B2:C4");
    await eventsHeard(addIn);
    expect(own).toMatchObject([{ address: "B2:C4", worksheetId: "sheet-1" }]);
    expect(all).toMatchObject([{ address: "B2:C4", worksheetId: "sheet-1" }]);
    expect(old).toHaveLength(1);
    await addIn.host.coAuthor.select("Sheet1", "F9");
    await eventsHeard(addIn);
    expect([own, all, old].map(({ length }) => length)).toEqual([1, 1, 1]);
    expect(await selected(addIn)).toEqual(["Sheet1!B2:C4", "Sheet1!B2"]);
  });

  test("a calculation is told for sheets with formulas", async () => {
    const addIn = await openFixture();
    const heard = await listen(addIn, (context, handler) =>
      context.workbook.worksheets.onCalculated.add(handler),
    );
    await write(addIn, "A1", [[1]]);
    await eventsHeard(addIn);
    expect(heard).toHaveLength(0);
    await write(addIn, "A2", [["=A1+1"]]);
    await eventsHeard(addIn);
    expect(heard).toMatchObject([{ worksheetId: "sheet-1" }]);
  });
});

describe("tables grow as a person types", () => {
  async function withDeals(): Promise<OpenAddIn> {
    const addIn = await openFixture();
    await makeTable(addIn, "Deals", "B2", [
      ["Deal", "Amount", "Tax"],
      ["a", 100, ""],
      ["b", 200, ""],
    ]);
    await write(addIn, "D3", [["=[@Amount]*0.2"], ["=[@Amount]*0.2"]]);
    return addIn;
  }

  test("below: the row joins, with calculated column, format and validation", async () => {
    const addIn = await withDeals();
    await addIn.run(async (context) => {
      const sheet = onSheet(context);
      sheet.getRange("C3:C4").numberFormat = addIn.page.toPage([["0.00"], ["0.00"]]);
      sheet.getRange("C3:C4").dataValidation.rule = addIn.page.toPage({
        decimal: { formula1: 0, operator: "GreaterThan" },
      });
      await context.sync();
    });
    await addIn.host.person.edit("Sheet1", "C5", [[50]]);
    await addIn.run(async (context) => {
      const table = context.workbook.tables.getItem("Deals").getRange().load("address,values");
      const added = onSheet(context).getRange("C5").load("numberFormat");
      added.dataValidation.load("type");
      await context.sync();
      expect(table.address).toBe("Sheet1!B2:D5");
      expect(table.values[3]).toEqual(["", 50, 10]);
      expect([added.numberFormat, added.dataValidation.type]).toEqual([[["0.00"]], "Decimal"]);
    });
  });

  test("beside: the column joins and gets a name", async () => {
    const addIn = await withDeals();
    await addIn.host.person.edit("Sheet1", "E2", [["Owner"]]);
    await addIn.host.person.edit("Sheet1", "F3", [["x"]]);
    await addIn.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Deals");
      columns.load("items/name");
      await context.sync();
      expect(columns.items.map(({ name }) => name)).toEqual([
        "Deal",
        "Amount",
        "Tax",
        "Owner",
        "Column1",
      ]);
    });
  });

  test("not over cells that hold something, not two rows away, not for a co-author here", async () => {
    const addIn = await withDeals();
    await addIn.host.person.edit("Sheet1", "B6", [["note"]]);
    await addIn.host.coAuthor.edit("Sheet1", "B5", [["c"]]);
    await write(addIn, "D5", [["total"]]);
    expect(await read(addIn, "B5:D5")).toEqual([["c", "", "total"]]);
    expect(addIn.host.workbook.tables.byName("Deals")?.rect.endRow).toBe(3);
  });

  test("validation of style Stop refuses what is typed, not what is pasted", async () => {
    const addIn = await openFixture();
    await addIn.run(async (context) => {
      onSheet(context).getRange("A1:A3").dataValidation.rule = addIn.page.toPage({
        list: { source: "Lead,Won", inCellDropDown: true },
      });
      await context.sync();
    });
    await expect(addIn.host.person.edit("Sheet1", "A1", [["Gone"]])).rejects.toThrow("validation");
    await addIn.host.person.edit("Sheet1", "A2", [["Won"]]);
    await addIn.host.person.paste("Sheet1", "A3", [["Gone"]]);
    expect(await read(addIn, "A1:A3")).toEqual([[""], ["Won"], ["Gone"]]);
  });
});
