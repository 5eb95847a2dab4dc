import { eventually } from "../shared/eventually";
import { useWorkbench } from "./workbench";

const bench = useWorkbench();

const formulas = (address: string): Promise<string[][] | undefined> =>
  bench().page.evaluate((at) => window.workbench?.formulas(at), address);

type Command = "insertRow" | "deleteRow" | "insertColumn" | "deleteColumn";
const menu = (what: Command, address: string): Promise<void> =>
  bench().page.evaluate(([name, at]) => window.workbench![name](at), [what, address] as const);

/** Where the add-in finds the table, the name and the chart's numbers. */
const places = (): Promise<unknown> =>
  bench().pane.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Deals");
      const range = table.getRange().load("address");
      const name = context.workbook.names.getItem("Last").load("formula");
      const sheet = table.worksheet;
      const values = sheet.charts.getItemAt(0).series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      return [range.address, name.formula, values.value] as unknown;
    }),
  );

/** A table of deals at A2, all kinds of references to it, those of the add-in's own hand included. */
beforeEach(async () => {
  await bench().load();
  await bench().pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A2:D4").values = [
        ["Deal", "Amount", "Lead", "Won"],
        ["a", 100, 46000, 46010],
        ["b", 200, 46001, ""],
      ];
      sheet.tables.add("A2:D4", true).name = "Deals";
      context.workbook.names.add("Last", sheet.getRange("B4"));
      sheet.charts.add("Line", sheet.getRange("B2:B4"));
      sheet.getRange("G1:G3").formulas = [
        ["=SUM(B3:B4)"],
        ['=SALES.CONVERSION(Deals[#All],"Lead","Won")'],
        ["=SUM(Deals[Amount])+Last"],
      ];
      const other = context.workbook.worksheets.add("Other");
      other.getRange("A1:A2").formulas = [["=SUM(Sheet1!B3:B4)"], ["=SUM(Deals[Amount])"]];
      await context.sync();
    }),
  );
  // 100 + 200; one of two deals; the same and its last row
  await bench().shows("G1:G3", [["300"], ["0.5"], ["500"]]);
});

const other = (): Promise<unknown> =>
  bench().pane.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Other").getRange("A1:A2");
      range.load("formulas,values");
      await context.sync();
      return [range.formulas.flat(), range.values.flat()] as unknown;
    }),
  );

const BEFORE = ["Sheet1!A2:D4", "=Sheet1!$B$4", [100, 200]];

test.each<[Command, string, string, string, unknown, string[][]]>([
  [
    "insertRow",
    "A1",
    "G2:G4",
    "B4:B5",
    ["Sheet1!A3:D5", "=Sheet1!$B$5", [100, 200]],
    [["300"], ["0.5"], ["500"]],
  ],
  [
    "insertRow",
    "A4",
    "G1:G3",
    "B3:B5",
    ["Sheet1!A2:D5", "=Sheet1!$B$5", [100, "", 200]],
    [["300"], ["0.5"], ["500"]],
  ],
  [
    "insertColumn",
    "A1",
    "H1:H3",
    "C3:C4",
    ["Sheet1!B2:E4", "=Sheet1!$C$4", [100, 200]],
    [["300"], ["0.5"], ["500"]],
  ],
  ["deleteRow", "A3", "G1:G2", "B3", ["Sheet1!A2:D3", "=Sheet1!$B$3", [200]], [["200"], ["0"]]],
  [
    "deleteColumn",
    "A1",
    "F1:F3",
    "A3:A4",
    ["Sheet1!A2:C4", "=Sheet1!$A$4", [100, 200]],
    [["300"], ["0.5"], ["500"]],
  ],
])(
  "%s at %s: what refers to the cells follows once, and undo brings all back",
  async (what, at, results, summed, found, shown) => {
    await menu(what, at);
    await bench().shows(results, shown);
    const [[sum] = []] = (await formulas(results)) ?? [];
    expect(sum).toBe(`=SUM(${summed})`);
    await eventually(places, found);
    const amounts = shown[0]!.map(Number);
    await eventually(other, [
      [`=SUM(Sheet1!${summed})`, "=SUM(Deals[Amount])"],
      [amounts[0], amounts[0]],
    ]);
    await bench().page.keyboard.press("Control+z");
    await bench().shows("G1:G3", [["300"], ["0.5"], ["500"]]);
    await eventually(
      () => formulas("G1:G3"),
      [
        ["=SUM(B3:B4)"],
        ['=SALES.CONVERSION(Deals[#All],"Lead","Won")'],
        ["=SUM(Deals[Amount])+Last"],
      ],
    );
    await eventually(places, BEFORE);
    await eventually(other, [
      ["=SUM(Sheet1!B3:B4)", "=SUM(Deals[Amount])"],
      [300, 300],
    ]);
  },
);
