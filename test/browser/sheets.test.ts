import { eventually } from "../shared/eventually";
import { useWorkbench } from "./workbench";

const bench = useWorkbench({ isLoaded: false });
beforeEach(() => bench().load());

const sheetNames = (): Promise<string[]> =>
  bench().page.evaluate(() => window.workbench?.sheetNames() ?? []);

/** The tab that shows as active. */
const activeSheet = (): Promise<string> =>
  bench().page.evaluate(() => window.workbench?.host.workbook.sheets.active.name ?? "");

test("sheets the add-in adds have tabs; the one it activates shows, with the selected cell", async () => {
  await bench().pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Deals & more");
      context.workbook.worksheets.add("Hidden one").visibility = "Hidden";
      sheet.getRange("B2").values = [["here"]];
      sheet.activate();
      sheet.getRange("B2").select();
      await context.sync();
    }),
  );
  await eventually(sheetNames, ["Sheet1", "Deals & more", "Hidden one"]);
  const tabs = bench().page.locator('[data-u-comp="slide-tab-item"]');
  await eventually(() => tabs.allInnerTexts(), ["Sheet1", "Deals & more"]);
  // What is typed goes where the add-in left the selection.
  await bench().page.keyboard.press("Enter");
  await tabs.first().click();
  await bench().page.waitForFunction(
    () => window.workbench?.host.workbook.sheets.active.name === "Sheet1",
  );
  await tabs.nth(1).click();
  await bench().page.waitForFunction(
    () => window.workbench?.host.workbook.sheets.active.name === "Deals & more",
  );
  await eventually(() => bench().texts("B2"), [["here"]]);
});

test("a sheet that a person adds and renames is the add-in's too, and formulas follow", async () => {
  await bench().type("A1", "3");
  await bench().addSheet();
  await eventually(activeSheet, "Sheet2");
  await bench().type("A1", "=Sheet1!A1*2");
  await bench().shows("A1", [["6"]]);
  const read = await bench().pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet2");
      context.workbook.worksheets.getItem("Sheet1").name = "Base";
      const range = sheet.getRange("A1").load("formulas");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [active.name, range.formulas];
    }),
  );
  expect(read).toEqual(["Sheet2", [["=Base!A1*2"]]]);
});

test("a sheet that the add-in adds or unhides stays in the back until it is activated", async () => {
  const shown = () =>
    bench().page.evaluate(() => {
      const { sheets, grid } = window.workbench!.host.workbook;
      return [sheets.active.name, grid.workbook.getActiveSheet()?.getName()];
    });
  const before = await shown();
  await bench().pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Behind");
      await context.sync();
      sheet.visibility = "Hidden";
      await context.sync();
      sheet.visibility = "Visible";
      await context.sync();
    }),
  );
  await eventually(shown, before);
  await bench().pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Behind").activate();
      await context.sync();
    }),
  );
  await eventually(shown, ["Behind", "Behind"]);
});

test("a sheet's tab does not take the name that Excel keeps for itself", async () => {
  const { page } = bench();
  const tab = page.locator('[data-u-comp="slide-tab-item"]').first();
  await tab.dblclick();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("HISTORY");
  await page.keyboard.press("Enter");
  const box = page.getByRole("dialog");
  await eventually(() => box.textContent(), '"HISTORY" is a reserved sheet name.OK');
  await page.keyboard.press("Enter");
  await box.waitFor({ state: "detached" });
  await eventually(() => tab.innerText(), "Sheet1");
  await eventually(sheetNames, ["Sheet1"]);
  await tab.dblclick();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("Histories");
  await page.keyboard.press("Enter");
  await eventually(sheetNames, ["Histories"]);
});

test("a copied sheet has tables of its own, which its formulas read", async () => {
  await bench().pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [
        ["Deal", "Amount"],
        ["a", 1],
        ["b", 2],
      ];
      sheet.tables.add("A1:B3", true).name = "Deals";
      sheet.getRange("D1").formulas = [["=SUM(Deals[Amount])"]];
      await context.sync();
    }),
  );
  const { page } = bench();
  const tabs = page.locator('[data-u-comp="slide-tab-item"]');
  await tabs.first().click({ button: "right" });
  await page.getByText("Copy", { exact: true }).click();
  await eventually(sheetNames, ["Sheet1", "Sheet1 (2)"]);
  await eventually(activeSheet, "Sheet1 (2)");
  await bench().shows("A1:D3", [
    ["Deal", "Amount", "", "3"],
    ["a", "1", "", ""],
    ["b", "2", "", ""],
  ]);
  await bench().type("B2", "10");
  await bench().shows("D1", [["12"]]);
  await bench().type("A4", "c");
  const read = () =>
    bench().pane.evaluate(() =>
      Excel.run(async (context) => {
        const { tables, worksheets } = context.workbook;
        const own = tables.getItem("Deals2").getRange().load("address");
        const first = tables.getItem("Deals").getRange().load("address");
        const formula = worksheets.getItem("Sheet1 (2)").getRange("D1").load("formulas");
        const before = worksheets.getItem("Sheet1").getRange("D1").load("formulas,values");
        await context.sync();
        return [own.address, first.address, formula.formulas, before.formulas, before.values];
      }),
    );
  await eventually(read, [
    "'Sheet1 (2)'!A1:B4",
    "Sheet1!A1:B3",
    [["=SUM(Deals2[Amount])"]],
    [["=SUM(Deals[Amount])"]],
    [[3]],
  ]);
});
