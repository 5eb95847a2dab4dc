import type { OpenAddIn } from "../../workbench/node/open-add-in";
import { closeAll, openFixture, refusal, write } from "./open-fixture";

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openFixture();
  await write(addIn, "H1", [["Lead"], ["Offer"], ["Won"]]);
});
afterAll(closeAll);

const active = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

/** A rule as the page would make it. */
const rule = (value: Excel.DataValidationRule): Excel.DataValidationRule =>
  addIn.page.toPage(value);

test.each<[string, () => Excel.DataValidationRule, string, unknown]>([
  [
    "choices written out",
    () => ({ list: { source: "yes,no", inCellDropDown: true } }),
    "List",
    { list: { source: "yes,no", inCellDropDown: true } },
  ],
  [
    "choices in cells",
    () => ({ list: { source: "=$H$1:$H$3", inCellDropDown: false } }),
    "List",
    { list: { source: "=$H$1:$H$3", inCellDropDown: false } },
  ],
  [
    "whole numbers between two",
    () => ({ wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }),
    "WholeNumber",
    { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } },
  ],
  [
    "a date, which becomes its serial",
    () => ({ date: { formula1: "2024-02-29", operator: "GreaterThan" } }),
    "Date",
    { date: { formula1: 45351, operator: "GreaterThan" } },
  ],
  [
    "a formula",
    () => ({ custom: { formula: "=A1>0" } }),
    "Custom",
    { custom: { formula: "=A1>0" } },
  ],
])("%s read back as set", async (_, make, type, expected) => {
  await addIn.run(async (context) => {
    const { dataValidation } = active(context).getRange("A1:A5");
    dataValidation.rule = rule(make());
    await context.sync();
    dataValidation.load("type,rule,ignoreBlanks,errorAlert");
    await context.sync();
    expect([dataValidation.type, dataValidation.rule]).toEqual([type, expected]);
    expect(dataValidation.ignoreBlanks).toBe(true);
    expect(dataValidation.errorAlert).toEqual({
      showAlert: true,
      style: "Stop",
      title: "",
      message: "",
    });
  });
});

test("a Range object as source becomes its absolute address", async () => {
  await addIn.run(async (context) => {
    const lists = context.workbook.worksheets.add("My lists");
    const { dataValidation } = active(context).getRange("B1:B5");
    const source = lists.getRange("A2:A9");
    // The record itself is the page's; the range in it is already.
    const list = addIn.page.toPage<{ source: unknown; inCellDropDown: boolean }>({
      source: null,
      inCellDropDown: true,
    });
    list.source = source;
    const whole = addIn.page.toPage<{ list: unknown }>({ list: null });
    whole.list = list;
    dataValidation.rule = whole as Excel.DataValidationRule;
    await context.sync();
    dataValidation.load("rule");
    await context.sync();
    expect(dataValidation.rule.list?.source).toBe("='My lists'!$A$2:$A$9");
  });
});

test("valid tells whether all, no or some cells obey", async () => {
  await write(addIn, "C1", [
    ["Lead", 5, 2],
    ["Gone", 11, "x"],
    ["", 12, 4],
  ]);
  await addIn.run(async (context) => {
    const sheet = active(context);
    sheet.getRange("C1:C3").dataValidation.rule = rule({
      list: { source: "=$H$1:$H$3", inCellDropDown: true },
    });
    sheet.getRange("D1:D3").dataValidation.rule = rule({
      wholeNumber: { formula1: 10, operator: "LessThan" },
    });
    const parts = ["C1:C3", "C1", "D2:D3", "C3", "E1:E3"].map((address) =>
      sheet.getRange(address).dataValidation.load("valid"),
    );
    await context.sync();
    expect(parts.map(({ valid }) => valid)).toEqual([null, true, false, true, true]);
  });
});

test("a rule over part of a range leaves the rest; clear takes it away", async () => {
  await addIn.run(async (context) => {
    const sheet = active(context);
    const number = rule({ decimal: { formula1: 0, operator: "GreaterThan" } });
    sheet.getRange("F1:F9").dataValidation.rule = number;
    sheet.getRange("F3:F4").dataValidation.clear();
    const types = ["F1:F2", "F3:F4", "F1:F9", "F5:F9"].map((address) =>
      sheet.getRange(address).dataValidation.load("type"),
    );
    await context.sync();
    expect(types.map(({ type }) => type)).toEqual(["Decimal", "None", "Inconsistent", "Decimal"]);
  });
});

test("prompt and alert are kept with the rule", async () => {
  await addIn.run(async (context) => {
    const { dataValidation } = active(context).getRange("G1");
    dataValidation.rule = rule({ list: { source: "a,b", inCellDropDown: true } });
    dataValidation.prompt = addIn.page.toPage({
      showPrompt: true,
      title: "Stage",
      message: "Choose",
    });
    dataValidation.errorAlert = addIn.page.toPage({
      showAlert: true,
      style: "Warning",
      title: "Unknown",
      message: "Not on the list",
    });
    dataValidation.ignoreBlanks = false;
    await context.sync();
    dataValidation.load();
    await context.sync();
    expect(dataValidation.toJSON()).toMatchObject({
      ignoreBlanks: false,
      prompt: { title: "Stage", message: "Choose" },
      errorAlert: { style: "Warning", title: "Unknown" },
      type: "List",
      valid: false,
    });
  });
});

test.each<[string, () => unknown]>([
  ["two kinds at once", () => ({ list: { source: "a" }, custom: { formula: "=TRUE" } })],
  ["no kind", () => ({})],
  [
    "a list of more than 255 characters",
    () => ({ list: { source: "x,".repeat(130), inCellDropDown: true } }),
  ],
  ["an unknown operator", () => ({ decimal: { formula1: 1, operator: "About" } })],
  ["between without a second value", () => ({ decimal: { formula1: 1, operator: "Between" } })],
  ["a formula with a mistake", () => ({ custom: { formula: "=SUM(" } })],
])("%s is InvalidArgument", async (_, make) => {
  const { code } = await refusal(addIn, (context) => {
    active(context).getRange("A9").dataValidation.rule = rule(make() as never);
  });
  expect(code).toBe("InvalidArgument");
});
