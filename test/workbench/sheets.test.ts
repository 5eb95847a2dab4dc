import type { OpenAddIn } from "../../workbench/node/open-add-in";
import { closeAll, openFixture, read, refusal, write } from "./open-fixture";

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openFixture();
});
afterAll(closeAll);

const fresh = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.add();

describe("what a sheet looks like", () => {
  test("tab colour, gridlines and headings read back as set", async () => {
    await addIn.run(async (context) => {
      const sheet = fresh(context);
      const before = sheet.load("tabColor,showGridlines,showHeadings").toJSON;
      await context.sync();
      expect(before.call(sheet)).toMatchObject({
        tabColor: "",
        showGridlines: true,
        showHeadings: true,
      });
      sheet.tabColor = "#ffa500";
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      await context.sync();
      sheet.load("tabColor,showGridlines,showHeadings");
      await context.sync();
      expect([sheet.tabColor, sheet.showGridlines, sheet.showHeadings]).toEqual([
        "#FFA500",
        false,
        false,
      ]);
    });
  });

  test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string | undefined]>([
    ["two rows", (panes) => panes.freezeRows(2), "1:2"],
    ["one column", (panes) => panes.freezeColumns(1), "A:A"],
    ["rows and columns up to a cell", (panes) => panes.freezeAt("A1:C2"), "A1:C2"],
    ["nothing any more", (panes) => (panes.freezeRows(1), panes.unfreeze()), undefined],
  ])("freezing %s", async (_, freeze, address) => {
    await addIn.run(async (context) => {
      const sheet = fresh(context);
      freeze(sheet.freezePanes);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(frozen.isNullObject ? undefined : frozen.address.split("!")[1]).toBe(address);
    });
  });

  test("shapes and comments are counted", async () => {
    await addIn.run(async (context) => {
      const sheet = fresh(context).load("name");
      await context.sync();
      await addIn.host.person.do(({ sheets }) =>
        Object.assign(sheets.byKey(sheet.name)!, { shapes: 2, comments: 1 }),
      );
      const counts = [sheet.shapes.getCount(), sheet.comments.getCount()];
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([2, 1]);
    });
  });

  test("custom properties replace each other without regard to case", async () => {
    await addIn.run(async (context) => {
      const { customProperties } = fresh(context);
      customProperties.add("Kind", "dashboard");
      customProperties.add("KIND", "stages");
      const found = customProperties.getItemOrNullObject("kind").load("key,value");
      const missing = customProperties.getItemOrNullObject("other");
      customProperties.load("items/key");
      await context.sync();
      expect([found.key, found.value, missing.isNullObject]).toEqual(["Kind", "stages", true]);
      expect(customProperties.items).toHaveLength(1);
      customProperties.items[0]?.delete();
      const count = customProperties.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test("a custom property of more than 255 characters is refused", async () => {
    const { code } = await refusal(addIn, (context) =>
      fresh(context).customProperties.add("x".repeat(256), "y"),
    );
    expect(code).toBe("InvalidArgument");
  });
});

describe("settings of the workbook", () => {
  test("keep plain data by key, and are listed", async () => {
    await addIn.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("Funnelbook.Build", addIn.page.toPage({ sheets: ["a"], step: 2 }));
      settings.add("Other", 7);
      const found = settings.getItemOrNullObject("Funnelbook.Build").load("value");
      settings.load("items/key");
      await context.sync();
      expect(found.value).toEqual({ sheets: ["a"], step: 2 });
      expect(settings.items.map(({ key }) => key)).toEqual(["Funnelbook.Build", "Other"]);
      found.delete();
      const gone = settings.getItemOrNullObject("Funnelbook.Build");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });
});

test("settings of the document are saved, and read again from there", async () => {
  const office = addIn.page.window["Office"] as unknown as typeof Office;
  const { settings } = office.context.document;
  const done = (start: (finish: (result: Office.AsyncResult<unknown>) => void) => void) =>
    new Promise((resolve) => start((result) => resolve(result.status)));
  settings.set("theme", "dark");
  expect(await done((finish) => settings.saveAsync(finish))).toBe("succeeded");
  settings.set("theme", "forgotten");
  expect(await done((finish) => settings.refreshAsync(finish))).toBe("succeeded");
  expect(settings.get("theme")).toBe("dark");
});

test("the application tells its separators and takes hints", async () => {
  await addIn.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.load("decimalSeparator,thousandsSeparator,calculationMode");
    application.cultureInfo.load("name");
    await context.sync();
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([".", ","]);
    expect([application.cultureInfo.name, application.calculationMode]).toEqual([
      "en-US",
      "Automatic",
    ]);
  });
});

describe("names of one sheet", () => {
  test("live beside the workbook's name of the same spelling", async () => {
    await addIn.run(async (context) => {
      const sheet = fresh(context);
      context.workbook.names.add("Rate", "=0.5");
      sheet.names.add("Rate", sheet.getRange("B2"));
      const own = sheet.names.getItem("rate").load("scope,value");
      const workbooks = context.workbook.names.getItem("rate").load("scope,value");
      sheet.load("name");
      await context.sync();
      expect([own.scope, own.value]).toEqual(["Worksheet", `${sheet.name}!B2`]);
      expect([workbooks.scope, workbooks.value]).toEqual(["Workbook", "0.5"]);
      sheet.delete();
      context.workbook.names.load("items/name");
      await context.sync();
      expect(context.workbook.names.items).toHaveLength(1);
      context.workbook.names.getItem("Rate").delete();
      await context.sync();
    });
  });
});

describe("protection", () => {
  test("refuses writes to locked cells with AccessDenied, and takes them elsewhere", async () => {
    const home = await openFixture();
    await write(home, "A1", [[1, 2]]);
    await home.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect(home.page.toPage({ allowInsertRows: true }));
      sheet.protection.load("protected,options");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({
        allowInsertRows: true,
        allowFormatCells: false,
      });
    });
    const write7 = (address: string) => async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[7]];
    };
    expect((await refusal(home, write7("A1"))).code).toBe("AccessDenied");
    expect((await refusal(home, write7("B1"))).code).toBe("no refusal");
    expect(
      await refusal(home, (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("B1").format.fill.color = "red";
      }),
    ).toMatchObject({ code: "AccessDenied" });
    await home.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.unprotect();
      await context.sync();
    });
    expect((await refusal(home, write7("A1"))).code).toBe("no refusal");
    expect(await read(home, "A1:B1")).toEqual([[7, 7]]);
  });
});
