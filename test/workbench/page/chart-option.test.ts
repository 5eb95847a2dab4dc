import type { Chart, ChartSeries } from "../../../workbench/host/charts/chart";
import type { SeriesData } from "../../../workbench/host/charts/chart-data";
import { newChart, newSeries } from "../../../workbench/host/charts/new-chart";
import { DARK, LIGHT } from "../../../workbench/page/charts/looks";
import { chartOption } from "../../../workbench/page/charts/option";
import { labelText } from "../../../workbench/page/charts/series";

function seriesData(series: ChartSeries, name: string, values: Array<number | null>): SeriesData {
  const texts = values.map((value) => (value === null ? "" : `${value} pcs`));
  return { series, name, values, texts, categories: ["Lead", "Demo", "Won"] };
}

/** Two series in a chart of a type. */
function twoSeries(chartType: string): { chart: Chart; data: SeriesData[] } {
  const chart = newChart("1", "sheet-1", "Chart 1", chartType);
  chart.series = [newSeries("a", chartType), newSeries("b", chartType)];
  const [a, b] = chart.series as [ChartSeries, ChartSeries];
  return { chart, data: [seriesData(a, "A", [6, 3, 1]), seriesData(b, "B", [2, 1, null])] };
}

interface Drawn {
  series: Array<Record<string, unknown> & { data: Array<{ value: unknown; itemStyle?: object }> }>;
  xAxis: Record<string, unknown>;
  yAxis: Record<string, unknown>;
  backgroundColor: string;
}

const drawn = ({ chart, data }: ReturnType<typeof twoSeries>, theme = LIGHT): Drawn =>
  chartOption({ chart, data, cellFormat: "0" }, theme) as never;

test("columns stand on their categories, bars lie beside them", () => {
  const column = drawn(twoSeries("ColumnClustered"));
  expect([column.xAxis["type"], column.yAxis["type"]]).toEqual(["category", "value"]);
  const bar = drawn(twoSeries("BarStacked"));
  expect([bar.xAxis["type"], bar.yAxis["type"]]).toEqual(["value", "category"]);
  expect(bar.yAxis["data"]).toEqual(["Lead", "Demo", "Won"]);
  expect(bar.series.map(({ stack }) => stack)).toEqual(["bar", "bar"]);
});

test.each([
  // A stacked bar and its gap share the category: gap 150 % of a bar is 150 of 250 parts.
  ["BarStacked", 150, 100, 60],
  ["BarStacked", 0, 100, 0],
  // Two bars side by side and a gap as wide as one: 1 of 3 parts.
  ["ColumnClustered", 100, 0, 100 / 3],
  // Half laid over each other they take 1.5 widths: 1 of 2.5 parts.
  ["ColumnClustered", 100, 50, 40],
])("%s with gap %i and overlap %i leaves %f %% of a category free", (type, gap, overlap, free) => {
  const given = twoSeries(type);
  for (const series of given.chart.series) Object.assign(series, { gapWidth: gap, overlap });
  const [first] = drawn(given).series;
  expect(parseFloat(String(first?.["barCategoryGap"]))).toBeCloseTo(free, 9);
  expect(first?.["barGap"]).toBe(`${-overlap}%`);
});

test("a 100 % chart draws shares of each category, a blank as nothing", () => {
  const { series } = drawn(twoSeries("ColumnStacked100"));
  // 6 of 8, 3 of 4, 1 of 1
  expect(series[0]?.data.map(({ value }) => value)).toEqual([0.75, 0.75, 1]);
  expect(series[1]?.data.map(({ value }) => value)).toEqual([0.25, 0.25, "-"]);
});

test("colours set by the API win: of a point, of a series, none at all", () => {
  const given = twoSeries("ColumnClustered");
  const [a, b] = given.chart.series as [ChartSeries, ChartSeries];
  a.fill = { color: "#0F6CBD" };
  a.points.set(1, { fill: { color: "#C00000" } });
  b.fill = "none";
  const { series } = drawn(given);
  expect(series[0]?.["itemStyle"]).toEqual({ color: "#0F6CBD" });
  expect(series[0]?.data[1]?.itemStyle).toEqual({ color: "#C00000" });
  expect(series[0]?.data[0]?.itemStyle).toBeUndefined();
  expect(series[1]?.["itemStyle"]).toEqual({ color: "transparent" });
});

test("axes take what is set: ends, order, gridlines, hidden", () => {
  const given = twoSeries("BarStacked");
  Object.assign(given.chart.categoryAxis, { reversePlotOrder: true });
  Object.assign(given.chart.valueAxis, { minimum: 0, maximum: 60, visible: false });
  given.chart.valueAxis.majorGridlines.visible = false;
  const { xAxis, yAxis } = drawn(given);
  expect(yAxis["inverse"]).toBe(true);
  expect(xAxis).toMatchObject({ min: 0, max: 60, show: false, splitLine: { show: false } });
});

test.each([
  ["the value as its cell shows it", {}, "6 pcs"],
  ["in its own format", { linkNumberFormat: false, numberFormat: "0.0" }, "6.0"],
  // 6 of 6 + 3 + 1
  ["as a share", { showValue: false, showPercentage: true }, "60%"],
  [
    "with names",
    { showSeriesName: true, showCategoryName: true, separator: "; " },
    "A; Lead; 6 pcs",
  ],
])("a label says %s", (_, look, expected) => {
  const { data } = twoSeries("ColumnClustered");
  const [first] = data as [SeriesData];
  Object.assign(first.series.labels, look);
  expect(labelText(first, 0)).toBe(expected);
});

test("a funnel centres each bar below the one before", () => {
  const given = twoSeries("Funnel");
  const [padding, bars] = drawn(given).series;
  // (6 - 6) / 2, (6 - 3) / 2, (6 - 1) / 2
  expect(padding?.data).toEqual([0, 1.5, 2.5]);
  expect(bars?.data).toEqual([6, 3, 1]);
  expect(drawn(given).yAxis["inverse"]).toBe(true);
});

test("dark and light give the ground where the chart has none of its own", () => {
  const given = twoSeries("Line");
  expect(drawn(given).backgroundColor).toBe(LIGHT.background);
  expect(drawn(given, DARK).backgroundColor).toBe(DARK.background);
  given.chart.fill = { color: "#FFEEDD" };
  expect(drawn(given, DARK).backgroundColor).toBe("#FFEEDD");
});

test("marks without a line: short strokes in their own colour, beside columns as wide as alone", () => {
  const given = twoSeries("ColumnClustered");
  const [columns, marks] = given.chart.series as [ChartSeries, ChartSeries];
  columns.gapWidth = 100;
  marks.line.lineStyle = "None";
  const look = { chartType: "LineMarkers", markerStyle: "Dash", markerSize: 24 };
  Object.assign(marks, look, { markerForegroundColor: "#112233" });
  const [bar, line] = drawn(given).series;
  expect(bar?.["barCategoryGap"]).toBe("50%");
  expect(line).toMatchObject({
    ...{ type: "line", symbol: "rect", symbolSize: [32, 8], showSymbol: true },
    ...{ lineStyle: { opacity: 0 }, itemStyle: { color: "#112233" } },
  });
});

test("names that would run into each other stand aslant, below columns only", () => {
  const rotated = (type: string, name: string) => {
    const given = twoSeries(type);
    for (const each of given.data) each.categories[0] = name;
    const { xAxis, yAxis } = drawn(given);
    const axis = xAxis["type"] === "category" ? xAxis : yAxis;
    return (axis["axisLabel"] as { rotate?: number }).rotate;
  };
  // 360 points for three names: 120 points, 24 letters for each.
  expect(rotated("ColumnClustered", "Needs assessment → Offer")).toBeUndefined();
  expect(rotated("ColumnClustered", "Needs assessment → Offering")).toBe(45);
  expect(rotated("BarClustered", "Needs assessment → Offering")).toBeUndefined();
});
