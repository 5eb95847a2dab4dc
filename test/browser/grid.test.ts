import { eventually } from "../shared/eventually";
import { useWorkbench } from "./workbench";

const bench = useWorkbench();
beforeEach(() => bench().addSheet());

test("the page is ready: grid, ribbon and the add-in's pane, Office.onReady in Excel", async () => {
  const { page, pane } = bench();
  await page.getByRole("button", { name: "Open pane" }).waitFor();
  const info = await pane.evaluate(async () => {
    const { host, platform } = await Office.onReady();
    return { host, platform };
  });
  expect(info).toEqual({ host: "Excel", platform: "OfficeOnline" });
});

test("a SALES formula typed in the grid computes, and again when a cell it reads is edited", async () => {
  await bench().type("A1", "Deal", "a", "b", "c", "d");
  await bench().type("B1", "Lead", "2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08");
  await bench().type("C1", "Won", "2026-02-05", "2026-02-06");
  await bench().type("E1", '=SALES.CONVERSION(A1:C5,"Lead","Won")', "=E1*2");
  // 2 of the 4 deals that reached Lead reached Won
  await bench().shows("E1:E2", [["0.5"], ["1"]]);
  await bench().type("C4", "2026-02-07");
  await bench().shows("E1:E2", [["0.75"], ["1.5"]]);
});

test("Ctrl+Z takes back what was typed, Ctrl+Y brings it back, formulas follow", async () => {
  await bench().type("A1", "5", "=A1*2", "=SUM(A1:A2)");
  await bench().shows("A1:A3", [["5"], ["10"], ["15"]]);
  await bench().type("A1", "7");
  await bench().shows("A1:A3", [["7"], ["14"], ["21"]]);
  await bench().page.keyboard.press("Control+z");
  await bench().shows("A1:A3", [["5"], ["10"], ["15"]]);
  await bench().page.keyboard.press("Control+z");
  await bench().page.keyboard.press("Control+z");
  await bench().shows("A1:A3", [["5"], [""], [""]]);
  await bench().page.keyboard.press("Control+y");
  await bench().shows("A1:A3", [["5"], ["10"], [""]]);
});

test("a spill typed in the grid goes when its formula is deleted, and comes back with undo", async () => {
  await bench().type("B2", "=SEQUENCE(3)");
  await bench().shows("B2:B5", [["1"], ["2"], ["3"], [""]]);
  await bench().select("B2");
  await bench().page.keyboard.press("Delete");
  await bench().shows("B2:B5", [[""], [""], [""], [""]]);
  await bench().page.keyboard.press("Control+z");
  await bench().shows("B2:B5", [["1"], ["2"], ["3"], [""]]);
});

test("the add-in reads what a person typed", async () => {
  await bench().type("A1", "12", "Ann", "3/4/2026", "=A1*2");
  await bench().shows("A4", [["24"]]);
  const read = () =>
    bench().pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A4");
        range.load("values,formulas,numberFormat");
        await context.sync();
        return [range.values, range.formulas, range.numberFormat[2]];
      }),
    );
  // 4 March 2026 is day 46085 of the 1900 date system: DATE(2026,3,4)
  await eventually(read, [
    [[12], ["Ann"], [46085], [24]],
    [[12], ["Ann"], [46085], ["=A1*2"]],
    ["m/d/yyyy"],
  ]);
});

test("typing right below a table makes it longer, and the add-in hears of it", async () => {
  await bench().type("A1", "Deal", "a", "b");
  await bench().type("B1", "Amount", "1", "2");
  await bench().pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Typed";
      const heard: string[] = [];
      Object.assign(window, { heard });
      table.onChanged.add(async (event) => {
        heard.push([event.address, event.changeType, event.source].join(" "));
      });
      await context.sync();
    }),
  );
  await bench().type("D1", "=SUM(Typed[Amount])");
  await bench().shows("D1", [["3"]]);
  await bench().type("A4", "c");
  await bench().type("B4", "5");
  await bench().shows("D1", [["8"]]);
  const seen = () =>
    bench().pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem("Typed").getRange().load("address");
        await context.sync();
        return { address: range.address.split("!")[1], heard: (window as never)["heard"] };
      }),
    );
  const heard = expect.arrayContaining(["B4 RangeEdited Local"]);
  await eventually(seen, { address: "A1:B4", heard });
});

test("undoing the typing that made a table grow gives the row back, and redo takes it in again", async () => {
  await bench().type("A1", "Deal", "a", "b");
  await bench().type("B1", "Amount", "1", "2");
  await bench().type("C1", "Twice", "=B2*2", "=B3*2");
  const range = (): Promise<string | undefined> =>
    bench().pane.evaluate(() =>
      Excel.run(async (context) => {
        const { tables } = context.workbook.worksheets.getActiveWorksheet();
        tables.load("items");
        await context.sync();
        const table = tables.items[0] ?? tables.add("A1:C3", true);
        const found = table.getRange().load("address");
        await context.sync();
        return found.address.split("!")[1];
      }),
    );
  await eventually(range, "A1:C3");
  await bench().type("B4", "5");
  await bench().shows("A4:C4", [["", "5", "10"]]);
  await bench().type("A4", "c");
  await eventually(range, "A1:C4");
  await bench().page.keyboard.press("Control+z");
  await bench().shows("A4:C4", [["", "5", "10"]]);
  await eventually(range, "A1:C4");
  await bench().page.keyboard.press("Control+z");
  await bench().shows("A4:C4", [["", "", ""]]);
  await eventually(range, "A1:C3");
  await bench().page.keyboard.press("Control+y");
  await bench().shows("A4:C4", [["", "5", "10"]]);
  await eventually(range, "A1:C4");
});

/** The cell in front, which typing would fill. */
const selected = (): Promise<unknown> =>
  bench().pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getActiveCell().load("address");
      await context.sync();
      return range.address.split("!")[1];
    }),
  );

test("Ctrl+F finds a text as cells show it, Enter goes on to the next; Esc gives the grid the keyboard", async () => {
  await bench().type("A1", "Deal", "Acme", "Beta", "acme north");
  await bench().type("C3", "=3*4");
  const { keyboard } = bench().page;
  const bar = bench().page.getByRole("search");
  await bench().select("A1");
  await keyboard.press("Control+f");
  await keyboard.type("ACME");
  for (const expected of ["A2", "A4", "A2"]) {
    await keyboard.press("Enter");
    await eventually(() => bar.getByRole("status").textContent(), expected);
    await eventually(selected, expected);
  }
  await keyboard.press("Shift+Enter");
  await eventually(selected, "A4");
  await keyboard.press("Control+f");
  await keyboard.type("12");
  await keyboard.press("Enter");
  await eventually(selected, "C3");
  await keyboard.press("Control+f");
  await keyboard.type("nobody");
  await keyboard.press("Enter");
  await eventually(() => bar.getByRole("status").textContent(), "Not found");
  await keyboard.press("Escape");
  await bar.waitFor({ state: "hidden" });
  await bench().enter("here");
  await bench().shows("A4:C4", [["acme north", "", ""]]);
  await bench().shows("C3", [["here"]]);
});

test("Ctrl+End goes to the last filled row and column, Ctrl+Home to the first cell", async () => {
  await bench().type("B7", "low");
  await bench().type("D2", "right");
  await bench().select("B3");
  await bench().page.keyboard.press("Control+End");
  await eventually(selected, "D7");
  await bench().page.keyboard.press("Control+Home");
  await eventually(selected, "A1");
  await bench().page.keyboard.type("typed");
  await bench().page.keyboard.press("Control+Home");
  await bench().page.keyboard.press("Enter");
  await bench().shows("A1", [["typed"]]);
});
