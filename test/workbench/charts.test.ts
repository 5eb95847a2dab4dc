import { chartData } from "../../workbench/host/charts/chart-data";
import type { ChartChange } from "../../workbench/host/charts/chart-list";
import type { OpenAddIn } from "../../workbench/node/open-add-in";
import { closeAll, openFixture, refusal, write } from "./open-fixture";

let addIn: OpenAddIn;
beforeAll(async () => {
  addIn = await openFixture({ level: "newest" });
  await write(addIn, "A1", [
    ["Stage", "Deals", "Share"],
    ["Lead", 40, 1],
    ["Offer", 20, 0.5],
    ["Won", 5, 0.125],
  ]);
});
afterAll(closeAll);

const active = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getActiveWorksheet();

/** A bar chart over A1:C4, with what `job` gives. */
function withChart<T>(
  job: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return addIn.run(async (context) => {
    const sheet = active(context);
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C4"), "Columns");
    await context.sync();
    const result = await job(chart, context);
    chart.delete();
    await context.sync();
    return result;
  });
}

describe("the source of a chart", () => {
  test.each<[string, Excel.ChartSeriesBy | undefined, string, string[], string[]]>([
    [
      "columns named by the header, categories from texts",
      undefined,
      "A1:C4",
      ["Deals", "Share"],
      ["Lead", "Offer", "Won"],
    ],
    ["rows, when told so", "Rows" as never, "A1:C4", ["Lead", "Offer", "Won"], ["Deals", "Share"]],
    [
      "numbers only: counted series and categories",
      undefined,
      "B2:C4",
      ["Series1", "Series2"],
      ["1", "2", "3"],
    ],
    ["wider than high: one series a row", undefined, "A1:C2", ["Lead"], ["Deals", "Share"]],
  ])("%s", async (_, by, address, names, categories) => {
    await addIn.run(async (context) => {
      const chart = active(context).charts.add("Line", active(context).getRange(address), by);
      chart.series.load("items/name");
      const found = chart.series.getItemAt(0).getDimensionValues("Categories");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(names);
      expect(found.value).toEqual(categories);
      chart.delete();
      await context.sync();
    });
  });

  test("setData keeps the looks of the series that stay", async () => {
    await withChart(async (chart, context) => {
      chart.series.getItemAt(0).format.fill.setSolidColor("#112233");
      chart.setData(active(context).getRange("A1:B3"), "Columns");
      chart.series.load("items/name");
      const values = chart.series.getItemAt(0).getDimensionValues("Values");
      const where = chart.series.getItemAt(0).getDimensionDataSourceString("Values");
      await context.sync();
      expect(chart.series.items).toHaveLength(1);
      expect([values.value, where.value]).toEqual([[40, 20], "Sheet1!B2:B3"]);
      const [model] = addIn.host.workbook.charts.list();
      expect(model?.series[0]?.fill).toEqual({ color: "#112233" });
    });
  });

  test("series are added, pointed at cells, and deleted one by one", async () => {
    await withChart(async (chart, context) => {
      const added = chart.series.add("Padding");
      added.setValues(active(context).getRange("C2:C4"));
      added.setXAxisValues(active(context).getRange("A2:A4"));
      chart.series.getItemAt(1).delete();
      chart.series.load("items/name");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Deals", "Padding"]);
    });
  });
});

test.each<[string, unknown]>([
  ["name", "Funnel of Pipeline"],
  ["chartType", "ColumnClustered"],
  ["left", 30],
  ["top", 12.5],
  ["width", 400],
  ["height", 250],
  ["title/text", "Funnel"],
  ["title/visible", false],
  ["title/format/font/color", "#445566"],
  ["title/format/font/size", 18],
  ["legend/visible", false],
  ["legend/position", "Right"],
  ["axes/categoryAxis/reversePlotOrder", true],
  ["axes/categoryAxis/tickLabelPosition", "Low"],
  ["axes/valueAxis/visible", false],
  ["axes/valueAxis/minimum", 0],
  ["axes/valueAxis/maximum", 80],
  ["axes/valueAxis/majorGridlines/visible", false],
  ["axes/valueAxis/title/text", "Deals"],
  ["axes/valueAxis/numberFormat", "0%"],
  ["axes/categoryAxis/format/font/color", "#101010"],
])("chart.%s set to %p reads back", async (path, value) => {
  await withChart(async (chart, context) => {
    const names = path.split("/");
    const key = names.pop() ?? "";
    const owner = names.reduce<Record<string, unknown>>(
      (object, name) => object[name] as Record<string, unknown>,
      chart as unknown as Record<string, unknown>,
    );
    owner[key] = value;
    await context.sync();
    (owner as unknown as OfficeExtension.ClientObject & { load(name: string): void }).load(key);
    await context.sync();
    expect(owner[key]).toBe(value);
  });
});

test("the looks of a series read back", async () => {
  await withChart(async (chart, context) => {
    const series = chart.series.getItemAt(0);
    series.gapWidth = 30;
    series.overlap = 100;
    series.hasDataLabels = true;
    series.dataLabels.position = "Center";
    series.dataLabels.numberFormat = "0.0";
    series.dataLabels.format.font.color = "#FFFFFF";
    series.format.line.color = "#000000";
    series.points.getItemAt(2).format.fill.setSolidColor("#00AA00");
    chart.series.getItemAt(1).format.fill.clear();
    await context.sync();
    series.load("gapWidth,overlap,hasDataLabels,chartType");
    series.dataLabels.load("position,numberFormat,showValue,linkNumberFormat");
    series.points.load("count");
    const point = series.points.getItemAt(2).load("value");
    await context.sync();
    expect([series.gapWidth, series.overlap, series.hasDataLabels]).toEqual([30, 100, true]);
    expect(series.chartType).toBe("BarStacked");
    expect([point.value, series.points.count]).toEqual([5, 3]);
    expect(series.dataLabels.toJSON()).toMatchObject({
      position: "Center",
      numberFormat: "0.0",
      showValue: true,
      linkNumberFormat: false,
    });
    const [model] = addIn.host.workbook.charts.list();
    expect(model?.series[0]?.points.get(2)?.fill).toEqual({ color: "#00AA00" });
    expect(model?.series[1]?.fill).toBe("none");
    expect(model?.series[0]?.labels.font.color).toBe("#FFFFFF");
  });
});

test("a line's marks are told their form, size and colour", async () => {
  await withChart(async (chart, context) => {
    const series = chart.series.getItemAt(1);
    series.chartType = "LineMarkers";
    Object.assign(series, {
      markerStyle: "Dash",
      markerSize: 20,
      markerForegroundColor: "#123456",
    });
    series.load("markerStyle,markerSize,markerForegroundColor,chartType");
    await context.sync();
    const { markerStyle, markerSize, markerForegroundColor, chartType } = series;
    expect([chartType, markerStyle, markerSize, markerForegroundColor]).toEqual([
      ...["LineMarkers", "Dash", 20, "#123456"],
    ]);
  });
});

test("#N/A is not drawn, another error and a text count as 0", async () => {
  await withChart(async (_, context) => {
    active(context).getRange("B2:B4").formulas = addIn.page.toPage([["=NA()"], ["=1/0"], ["none"]]);
    await context.sync();
    await addIn.host.settled();
    const [model] = addIn.host.workbook.charts.list();
    const data = model ? chartData(addIn.host.workbook.grid, model) : [];
    expect(data[0]?.values).toEqual([null, 0, 0]);
    active(context).getRange("B2:B4").values = addIn.page.toPage([[40], [20], [5]]);
    await context.sync();
  });
});

test("setPosition lays the chart over cells of 48 by 15 points", async () => {
  await withChart(async (chart, context) => {
    chart.setPosition("E3", "G10");
    chart.load("left,top,width,height");
    const below = active(context).getRange("E11").load("top");
    await context.sync();
    // The cell below it begins where it ends.
    expect(below.top).toBe(150);
    // Four columns to the left of E, two rows above 3; three columns and eight rows wide and high.
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 30, 144, 120]);
  });
});

test("charts are found by name, listed, and gone when deleted", async () => {
  await addIn.run(async (context) => {
    const { charts } = active(context);
    const chart = charts.add("ColumnClustered", active(context).getRange("A1:B4"));
    chart.name = "Conversion";
    charts.load("items/name,count");
    const found = charts.getItemOrNullObject("conversion").load("id");
    const missing = charts.getItemOrNullObject("Chart 99");
    await context.sync();
    expect(charts.items.map(({ name }) => name)).toEqual(["Conversion"]);
    expect([found.isNullObject, missing.isNullObject]).toEqual([false, true]);
    chart.delete();
    const count = charts.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

describe("who draws charts", () => {
  test("hears of each change and reads the cells as they are now", async () => {
    const heard: string[] = [];
    const stop = addIn.host.workbook.charts.subscribe((change: ChartChange) => {
      heard.push(change.kind);
    });
    await withChart(async (chart, context) => {
      chart.title.text = "Funnel";
      active(context).getRange("B4").values = [[7]];
      await context.sync();
      const [model] = addIn.host.workbook.charts.list();
      const data = model ? chartData(addIn.host.workbook.grid, model) : [];
      expect(data.map(({ name, values }) => [name, values])).toEqual([
        ["Deals", [40, 20, 7]],
        ["Share", [1, 0.5, 0.125]],
      ]);
      active(context).getRange("B4").values = [[5]];
      await context.sync();
    });
    stop();
    expect(heard).toEqual(["added", "changed", "deleted"]);
  });

  test("a series whose sheet is deleted is broken, not forgotten", async () => {
    await addIn.run(async (context) => {
      const source = context.workbook.worksheets.add("Source");
      source.getRange("A1:A3").values = addIn.page.toPage([["n"], [1], [2]]);
      const chart = active(context).charts.add("Line", source.getRange("A1:A3"));
      await context.sync();
      source.delete();
      const values = chart.series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      expect(values.value).toEqual([]);
      expect(addIn.host.workbook.charts.list()[0]?.series[0]?.values).toBe("broken");
      chart.delete();
      await context.sync();
    });
  });
});

test.each<[string, string, (chart: Excel.Chart) => unknown]>([
  ["an unknown type", "InvalidArgument", (chart) => (chart.chartType = "Bars" as never)],
  ["a series that is not there", "ItemNotFound", (chart) => chart.series.getItemAt(9).load("name")],
  ["an overlap above 100", "InvalidArgument", (chart) => (chart.series.getItemAt(0).overlap = 101)],
  [
    "a point that is not there",
    "ItemNotFound",
    (chart) => chart.series.getItemAt(0).points.getItemAt(3).load("value"),
  ],
  [
    "a marker that no page draws",
    "InvalidArgument",
    (chart) => (chart.series.getItemAt(0).markerStyle = "Picture"),
  ],
  ["a gap below 0", "InvalidArgument", (chart) => (chart.series.getItemAt(0).gapWidth = -1)],
])("%s is %s", async (_, code, job) => {
  const refused = await refusal(addIn, (context) => {
    const sheet = active(context);
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C4"));
    job(chart);
  });
  expect(refused.code).toBe(code);
  for (const chart of addIn.host.workbook.charts.list()) addIn.host.workbook.charts.remove(chart);
});

test("the series of a native funnel are not in the API, so a builder has to probe", async () => {
  const { code } = await refusal(addIn, (context) => {
    const sheet = active(context);
    sheet.charts.add("Funnel", sheet.getRange("A1:B4")).series.load("items/name");
  });
  expect(code).toBe("NotImplemented");
});
