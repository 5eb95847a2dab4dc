import { eventually } from "../shared/eventually";
import { useWorkbench } from "./workbench";

const bench = useWorkbench();
beforeEach(() => bench().addSheet());

const formulas = (address: string): Promise<string[][] | undefined> =>
  bench().page.evaluate((at) => window.workbench?.formulas(at), address);

const press = (keys: string): Promise<void> => bench().page.keyboard.press(keys);

/** Pastes a text from another program. */
async function paste(text: string, address: string): Promise<void> {
  await bench().page.evaluate((each) => navigator.clipboard.writeText(each), text);
  await bench().select(address);
  await press("Control+v");
}

/** Takes cells elsewhere by the keyboard; the grid takes them in its own time. */
async function cut(from: string, to: string): Promise<void> {
  await bench().page.evaluate(() => navigator.clipboard.writeText("before"));
  await bench().select(from);
  await press("Control+x");
  const taken = () => bench().page.evaluate(() => navigator.clipboard.readText());
  await eventually(taken, expect.not.stringMatching(/^before$/));
  await bench().select(to);
  await press("Control+v");
}

/** A table over A1:B3, a name and a chart for its amounts, and a dropdown beside; changes are noted. */
const makeTable = (): Promise<void> =>
  bench().pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      sheet.getRange("A1:B3").values = [
        ["Deal", "Amount"],
        ["a", 1],
        ["b", 2],
      ];
      sheet.tables.add("A1:B3", true).name = `${sheet.name}_deals`;
      sheet.names.add("Amounts", sheet.getRange("B2:B3"));
      sheet.charts.add("Line", sheet.getRange("B1:B3"));
      sheet.getRange("B2:B3").dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: "GreaterThan" },
      };
      const heard: string[] = [];
      Object.assign(window, { heard });
      sheet.onChanged.add(async ({ address, changeType }) => {
        heard.push(`${address} ${changeType}`);
      });
      await context.sync();
    }),
  );

/** Where the add-in finds them, and whether a cell has the rule. */
const places = (ruled: string): Promise<unknown> =>
  bench().pane.evaluate(
    (at) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const table = sheet.tables.getItemAt(0).getRange().load("address");
        const name = sheet.names.getItem("Amounts").load("formula");
        const chart = sheet.charts.getItemAt(0).series.getItemAt(0).getDimensionValues("Values");
        const rule = sheet.getRange(at).dataValidation.load("type");
        await context.sync();
        const local = (text: string) => text.split("!")[1];
        return [local(table.address), local(name.formula), chart.value, rule.type] as unknown;
      }),
    ruled,
  );

const heard = (): Promise<unknown> =>
  bench().pane.evaluate(() => (window as never as { heard: string[] }).heard);

test("a block of text from another program: dates, numbers, formulas, quotes, a blank in front", async () => {
  await paste('\tDate\tAmount\n"two\nlines"\t2026-01-05\t1,200\n<b>\t3/4/2026\t=C2*2\n', "A1");
  await bench().shows("A1:C3", [
    ["", "Date", "Amount"],
    ["two lines", "2026-01-05", "1,200"],
    ["<b>", "3/4/2026", "2400"],
  ]);
  await eventually(() => formulas("C3"), [["=C2*2"]]);
});

test("pasted right below a table, rows join it; undo gives them back, redo takes them in again", async () => {
  await makeTable();
  await paste("c\t3\nd\t4", "A4");
  await bench().shows("A4:B5", [
    ["c", "3"],
    ["d", "4"],
  ]);
  await eventually(() => places("B5"), ["A1:B5", "$B$2:$B$3", [1, 2], "WholeNumber"]);
  await eventually(heard, expect.arrayContaining(["A4:B5 RangeEdited"]));
  await press("Control+z");
  await eventually(() => places("B5"), ["A1:B3", "$B$2:$B$3", [1, 2], "None"]);
  await press("Control+y");
  await eventually(() => places("B5"), ["A1:B5", "$B$2:$B$3", [1, 2], "WholeNumber"]);
});

test("a table cut and pasted elsewhere: all that refers to it goes along, and undo brings it back", async () => {
  await makeTable();
  await bench().type("A6", "=SUM(B2:B3)");
  await cut("A1:B3", "D5");
  await bench().shows("D5:E7", [
    ["Deal", "Amount"],
    ["a", "1"],
    ["b", "2"],
  ]);
  await eventually(() => places("E6"), ["D5:E7", "$E$6:$E$7", [1, 2], "WholeNumber"]);
  await eventually(heard, expect.arrayContaining(["A1:B3 RangeEdited", "D5:E7 RangeEdited"]));
  await eventually(() => formulas("A6"), [["=SUM(E6:E7)"]]);
  await bench().shows("A6", [["3"]]);
  await press("Control+z");
  await eventually(() => places("B2"), ["A1:B3", "$B$2:$B$3", [1, 2], "WholeNumber"]);
  await eventually(() => formulas("A6"), [["=SUM(B2:B3)"]]);
});

test("a cell cut out of a range: the sum over the range falls, who named the cell follows it", async () => {
  await bench().type("A1", "1", "2", "3");
  await bench().type("C1", "=SUM(A1:A3)", "=A2");
  await cut("A2", "E5");
  await bench().shows("C1:C2", [["4"], ["2"]]);
  await eventually(() => formulas("C1:C2"), [["=SUM(A1:A3)"], ["=E5"]]);
});

test("the menus offer nothing of Univer's own permissions", async () => {
  const { page } = bench();
  await page.locator('[data-u-comp="slide-tab-item"]').last().click({ button: "right" });
  await page.getByText("Change color", { exact: true }).waitFor();
  await eventually(() => page.getByText(/protect|permission/i).count(), 0);
  await press("Escape");
});
