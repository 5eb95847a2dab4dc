import type { OpenAddIn } from "../../workbench/node/open-add-in";
import { copyName } from "../../workbench/host/sheets/sheet-names";
import { closeAll, openFixture } from "./open-fixture";

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openFixture();
});
afterAll(closeAll);

test("a copy has the sheet's tables under names of their own, with their looks", async () => {
  const seen = await addIn.run(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    const sheet = worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = [
      ["Deal", "Amount", "Twice"],
      ["a", 1, ""],
      ["b", 2, ""],
    ];
    const table = sheet.tables.add("A1:C3", true);
    table.name = "Deals";
    table.style = "TableStyleLight9";
    table.showBandedRows = false;
    sheet.getRange("C2:C3").formulas = [["=[@Amount]*2"], ["=[@Amount]*2"]];
    sheet.getRange("E1:G2").values = [
      ["Stage", "Kind", "Deals"],
      ["Won", "won", ""],
    ];
    sheet.tables.add("E1:F2", true).name = "Stages";
    sheet.getRange("H1").formulas = [["=SUM(Deals[Twice])+ROWS(Stages[Stage])"]];
    names.add("Stages2", sheet.getRange("A1"));
    await context.sync();

    const copy = sheet.copy("After", sheet);
    copy.getRange("B2").values = [[10]];
    await context.sync();
    copy.tables.load("items/name,items/style,items/showBandedRows");
    const own = copy.getRange("C2:H2").load("values");
    const sum = copy.getRange("H1").load("values,formulas");
    const before = sheet.getRange("H1").load("values,formulas");
    tables.load("items/name");
    await context.sync();
    const looks = copy.tables.items.map(({ name, style, showBandedRows }) => [
      name,
      style,
      showBandedRows,
    ]);
    const all = tables.items.map(({ name }) => name);
    copy.delete();
    await context.sync();
    tables.load("items/name");
    await context.sync();
    const left = tables.items.map(({ name }) => name);
    const sums = [sum.formulas, sum.values, before.formulas, before.values];
    return JSON.stringify({ looks, all, left, twice: own.values[0]![0], sums });
  });
  expect(JSON.parse(seen)).toEqual({
    looks: [
      ["Deals2", "TableStyleLight9", false],
      // Stages2 is a name of somebody's already.
      ["Stages3", "TableStyleMedium2", true],
    ],
    all: ["Deals", "Stages", "Deals2", "Stages3"],
    left: ["Deals", "Stages"],
    twice: 20,
    // 2*10 + 2*2 and one stage; 2*1 + 2*2 and one stage
    sums: [
      [["=SUM(Deals2[Twice])+ROWS(Stages3[Stage])"]],
      [[25]],
      [["=SUM(Deals[Twice])+ROWS(Stages[Stage])"]],
      [[7]],
    ],
  });
});

test.each([
  ["Report", ["Report"], "Report (2)"],
  ["Report", ["Report", "Report (2)"], "Report (3)"],
  // 31 characters at most
  ["A name of thirty-one characters", [], "A name of thirty-one charac (2)"],
])("a copy of %s beside %j is named %s", (name, taken, expected) => {
  expect(copyName(name, (wanted) => taken.includes(wanted))).toBe(expected);
});
