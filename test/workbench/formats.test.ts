import type { OpenAddIn } from "../../workbench/node/open-add-in";
import { closeAll, openFixture, refusal, write } from "./open-fixture";

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openFixture();
});
afterAll(closeAll);

const active = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

/** Sets something on a fresh sheet's B2:C3 and gives a loaded property's value back. */
async function after<T>(
  set: (range: Excel.Range) => void,
  get: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return addIn.run(async (context) => {
    const range = context.workbook.worksheets.add().getRange("B2:C3");
    set(range);
    await context.sync();
    return get(range, context);
  });
}

test.each<[string, unknown, unknown]>([
  ["fill/color", "#12ab34", "#12AB34"],
  ["fill/color", "red", "#FF0000"],
  ["font/bold", true, true],
  ["font/italic", true, true],
  ["font/strikethrough", true, true],
  ["font/color", "#336699", "#336699"],
  ["font/size", 14, 14],
  ["font/name", "Arial", "Arial"],
  ["font/underline", "Single", "Single"],
  ["font/underline", "Double", "Double"],
  ["horizontalAlignment", "Center", "Center"],
  ["horizontalAlignment", "CenterAcrossSelection", "CenterAcrossSelection"],
  ["verticalAlignment", "Top", "Top"],
  ["wrapText", true, true],
  ["indentLevel", 2, 2],
  ["textOrientation", 45, 45],
  ["columnWidth", 120, 120],
  ["rowHeight", 30, 30],
])("format.%s set to %p reads %p", async (path, value, expected) => {
  const [first = "", second] = path.split("/");
  const owner = (range: Excel.Range): Record<string, unknown> => {
    const format = range.format as unknown as Record<string, unknown>;
    return second ? (format[first] as Record<string, unknown>) : format;
  };
  const key = second ?? first;
  const result = await after(
    (range) => {
      owner(range)[key] = value;
    },
    async (range, context) => {
      (owner(range)["load"] as (names: string) => void).call(owner(range), key);
      await context.sync();
      return owner(range)[key];
    },
  );
  expect(result).toBe(expected);
});

test("cells without any format read Excel's defaults", async () => {
  await addIn.run(async (context) => {
    const { format } = context.workbook.worksheets.add().getRange("A1:B2");
    format.load("horizontalAlignment,verticalAlignment,wrapText,columnWidth,rowHeight,indentLevel");
    format.font.load("name,size,bold,color,underline");
    format.fill.load("color");
    await context.sync();
    expect(format.toJSON()).toMatchObject({
      horizontalAlignment: "General",
      verticalAlignment: "Bottom",
      wrapText: false,
      columnWidth: 48,
      rowHeight: 15,
      indentLevel: 0,
      font: { name: "Calibri", size: 11, bold: false, color: "#000000", underline: "None" },
      fill: { color: "#FFFFFF" },
    });
  });
});

test("formats that differ within a range read null", async () => {
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("A:A").format.columnWidth = 90;
    const { format } = sheet.getRange("A1:B1");
    format.load("columnWidth");
    format.font.load("bold");
    format.fill.load("color");
    await context.sync();
    expect([format.columnWidth, format.font.bold, format.fill.color]).toEqual([null, null, null]);
  });
});

test("one format leaves the others and the value alone; clear takes all of them", async () => {
  await write(addIn, "D4", [["deal"]]);
  await addIn.run(async (context) => {
    const cell = active(context).getRange("D4");
    cell.format.font.bold = true;
    cell.format.fill.color = "#00FF00";
    cell.numberFormat = addIn.page.toPage([["@"]]);
    cell.load("values,numberFormat");
    cell.format.font.load("bold");
    await context.sync();
    expect([cell.values, cell.numberFormat, cell.format.font.bold]).toEqual([
      [["deal"]],
      [["@"]],
      true,
    ]);
    cell.clear("Formats");
    cell.load("values,numberFormat");
    cell.format.font.load("bold");
    cell.format.fill.load("color");
    await context.sync();
    expect([cell.values, cell.numberFormat]).toEqual([[["deal"]], [["General"]]]);
    expect([cell.format.font.bold, cell.format.fill.color]).toEqual([false, "#FFFFFF"]);
  });
});

test("a format of whole columns shows in cells written later", async () => {
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("B:C").format.wrapText = true;
    sheet.getRange("C7").values = [[1]];
    const { format } = sheet.getRange("C7").load("values");
    format.load("wrapText");
    await context.sync();
    expect(format.wrapText).toBe(true);
  });
});

test("borders: an edge belongs to the outer cells only, inside lines to the rest", async () => {
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    const range = sheet.getRange("B2:C3");
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.format.borders.getItem("EdgeBottom").color = "#0000FF";
    range.format.borders.getItem("InsideHorizontal").weight = "Thick";
    const lower = sheet.getRange("B3").format.borders;
    const upper = sheet.getRange("B2").format.borders;
    const bottom = lower.getItem("EdgeBottom").load("style,color,weight");
    const inside = upper.getItem("EdgeBottom").load("style,weight");
    const top = upper.getItem("EdgeTop").load("style");
    await context.sync();
    expect([bottom.style, bottom.color, bottom.weight]).toEqual(["Continuous", "#0000FF", "Thin"]);
    expect([inside.style, inside.weight]).toEqual(["Continuous", "Thick"]);
    expect(top.style).toBe("None");
  });
});

test("autofit makes a column as wide as its longest text", async () => {
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.getRange("A1:A2").values = addIn.page.toPage([["x"], ["a fairly long text"]]);
    const { format } = sheet.getRange("A:A");
    format.autofitColumns();
    format.load("columnWidth");
    await context.sync();
    // 18 characters of 9 pixels and 5 for the margins, at 0.75 points a pixel.
    expect(format.columnWidth).toBe((18 * 9 + 5) * 0.75);
  });
});

test.each<[string, (range: Excel.Range) => void]>([
  ["a colour that is none", (range) => (range.format.fill.color = "reddish")],
  ["an unknown alignment", (range) => (range.format.horizontalAlignment = "Middle" as never)],
  ["a width below 0", (range) => (range.format.columnWidth = -1)],
  ["a font size of 0", (range) => (range.format.font.size = 0)],
  ["a text for a flag", (range) => (range.format.wrapText = "yes" as never)],
])("%s is InvalidArgument", async (_, job) => {
  const { code } = await refusal(addIn, (context) => job(active(context).getRange("A1")));
  expect(code).toBe("InvalidArgument");
});
