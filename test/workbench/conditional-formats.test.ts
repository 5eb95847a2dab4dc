import type { OpenAddIn } from "../../workbench/node/open-add-in";
import { closeAll, openFixture, refusal } from "./open-fixture";

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openFixture();
});
afterAll(closeAll);

const active = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

/** Adds a format to A1:A9 of a fresh sheet, sets it, and gives what `get` reads. */
function withFormat<T>(
  type: Excel.ConditionalFormatType | "Custom" | "DataBar" | "ColorScale" | "IconSet",
  job: (format: Excel.ConditionalFormat, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return addIn.run(async (context) => {
    const range = context.workbook.worksheets.add().getRange("A1:A9");
    const format = range.conditionalFormats.add(type as Excel.ConditionalFormatType);
    await context.sync();
    return job(format, context);
  });
}

test("a formula with its format reads back, on the cells it was given to", async () => {
  await withFormat("Custom", async (format, context) => {
    format.custom.rule.formula = "=$A1>5";
    format.custom.format.fill.color = "#ffc7ce";
    format.custom.format.font.color = "#9C0006";
    format.custom.format.font.bold = true;
    format.stopIfTrue = true;
    await context.sync();
    format.load("type,priority,stopIfTrue");
    format.custom.rule.load("formula");
    format.custom.format.fill.load("color");
    format.custom.format.font.load("color,bold,italic");
    const range = format.getRange().load("address");
    await context.sync();
    expect(format.toJSON()).toMatchObject({ type: "Custom", priority: 0, stopIfTrue: true });
    expect(format.custom.rule.formula).toBe("=$A1>5");
    expect(format.custom.format.fill.color).toBe("#FFC7CE");
    expect(format.custom.format.font.toJSON()).toMatchObject({
      color: "#9C0006",
      bold: true,
      italic: null,
    });
    expect(range.address).toMatch(/!A1:A9$/);
  });
});

test("data bars begin with Excel's blue and take bounds", async () => {
  await withFormat("DataBar", async ({ dataBar }, context) => {
    dataBar.positiveFormat.load("fillColor,gradientFill");
    await context.sync();
    expect(dataBar.positiveFormat.toJSON()).toMatchObject({
      fillColor: "#638EC6",
      gradientFill: true,
    });
    dataBar.positiveFormat.gradientFill = false;
    dataBar.upperBoundRule = addIn.page.toPage({ type: "Number", formula: "1" });
    dataBar.showDataBarOnly = true;
    await context.sync();
    dataBar.load("upperBoundRule,lowerBoundRule,showDataBarOnly");
    await context.sync();
    expect(dataBar.toJSON()).toMatchObject({
      upperBoundRule: { type: "Number", formula: "1" },
      lowerBoundRule: { type: "Automatic" },
      showDataBarOnly: true,
    });
  });
});

test("colour scales, cell values, texts and icons read back", async () => {
  await addIn.run(async (context) => {
    const range = context.workbook.worksheets.add().getRange("B1:B9");
    const scale = range.conditionalFormats.add("ColorScale").colorScale;
    scale.criteria = addIn.page.toPage({
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#0000FF" },
    });
    const value = range.conditionalFormats.add("CellValue").cellValue;
    value.rule = addIn.page.toPage({ operator: "Between", formula1: "1", formula2: "=$C$1" });
    const text = range.conditionalFormats.add("ContainsText").textComparison;
    text.rule = addIn.page.toPage({ operator: "BeginsWith", text: "Won" });
    const icons = range.conditionalFormats.add("IconSet").iconSet;
    icons.style = "FourArrows";
    await context.sync();
    scale.load("criteria,threeColorScale");
    value.load("rule");
    text.load("rule");
    icons.load("style,criteria");
    await context.sync();
    expect(scale.threeColorScale).toBe(false);
    expect(scale.criteria).toMatchObject({ maximum: { color: "#0000FF" } });
    expect(value.rule).toMatchObject({ operator: "Between", formula1: "1", formula2: "=$C$1" });
    expect(text.rule).toEqual({ operator: "BeginsWith", text: "Won" });
    expect(icons.criteria.map(({ formula }) => formula)).toEqual(["0", "25", "50", "75"]);
  });
});

test("the newest comes first, priorities can change, clearAll takes a range's part away", async () => {
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const { conditionalFormats } = sheet.getRange("A1:A9");
    const first = conditionalFormats.add("DataBar");
    const second = conditionalFormats.add("ColorScale");
    first.load("priority");
    second.load("priority");
    await context.sync();
    expect([first.priority, second.priority]).toEqual([1, 0]);
    first.priority = 0;
    sheet.getRange("A1:A3").conditionalFormats.clearAll();
    conditionalFormats.load("items/type");
    const above = sheet.getRange("A1:A3").conditionalFormats.getCount();
    const range = first.getRange().load("address");
    await context.sync();
    expect(conditionalFormats.items.map(({ type }) => type)).toEqual(["DataBar", "ColorScale"]);
    expect([above.value, range.address.split("!")[1]]).toEqual([0, "A4:A9"]);
    second.delete();
    const count = conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test("a rule of another kind is no null pointer: OrNullObject says so, the plain one refuses", async () => {
  await withFormat("DataBar", async (format, context) => {
    const none = format.customOrNullObject.load();
    const bar = format.dataBarOrNullObject.load("showDataBarOnly");
    await context.sync();
    expect([none.isNullObject, bar.isNullObject]).toEqual([true, false]);
  });
});

test.each<[string, string, (range: Excel.Range) => unknown]>([
  [
    "an unknown kind",
    "InvalidArgument",
    (range) => range.conditionalFormats.add("Stripes" as never),
  ],
  [
    "a formula with a mistake",
    "InvalidArgument",
    (range) => (range.conditionalFormats.add("Custom").custom.rule.formula = "=SUM("),
  ],
  [
    "the wrong kind of rule",
    "InvalidOperation",
    (range) => range.conditionalFormats.add("DataBar").custom.rule.load("formula"),
  ],
  [
    "a number that is none there",
    "ItemNotFound",
    (range) => range.conditionalFormats.getItemAt(7).load("type"),
  ],
])("%s is %s", async (_, code, job) => {
  const refused = await refusal(addIn, (context) => job(active(context).getRange("Z1:Z5")));
  expect(refused.code).toBe(code);
});
