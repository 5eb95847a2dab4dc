import type { Chart, ChartRange, ChartSeries, PointLook } from "../charts/chart";
import { isChartRange } from "../charts/chart";
import { cellsOf, chartData, seriesName } from "../charts/chart-data";
import { CHART_TYPES } from "../charts/chart-types";
import { ApiError, invalidArgument, itemNotFound } from "../api/api-error";
import { toApiValue } from "../cells/cell-value";
import { asBoolean, asColor, asInteger, asNumber, asText, oneOf } from "./checks";
import { fillObject, lineObject } from "./chart-formats";
import { dataLabelsObject } from "./chart-labels";
import type { ChartPart } from "./chart-part";
import { changeChart, field, partOf } from "./chart-part";
import { membersOf } from "./define";
import type { ApiObject } from "./object-type";
import { rangeArgument } from "./range";
import { addressOf } from "./range-target";

type SeriesPart = ChartPart<ChartSeries>;

const series = membersOf<SeriesPart>();
const points = membersOf<SeriesPart>();
const point = membersOf<SeriesPart & { index: number }>();

export const pointFormatType = point.type({
  name: "ChartPointFormat",
  navigation: {
    Fill: point.navigation("ExcelApi 1.1", (target) =>
      fillObject(partOf(target, lookOf(target)), "fill"),
    ),
  },
});

/** A point gets a look of its own when somebody asks for it; "auto" is its series'. */
function lookOf({ part, index }: SeriesPart & { index: number }): PointLook {
  const known = part.points.get(index);
  if (known) return known;
  const look: PointLook = { fill: "auto" };
  part.points.set(index, look);
  return look;
}

export const chartPointType = point.type({
  name: "ChartPoint",
  properties: {
    Value: point.property("ExcelApi 1.1", ({ workbook, part, index }) =>
      toApiValue(cellsOf(workbook.grid, part.values)[index]?.value ?? null),
    ),
  },
  navigation: {
    Format: point.navigation("ExcelApi 1.1", (target) => ({ type: pointFormatType, target })),
  },
});

const pointCount = ({ workbook, part }: SeriesPart): number =>
  cellsOf(workbook.grid, part.values).length;

function pointAt(target: SeriesPart, index: unknown): ApiObject {
  const at = asInteger(index);
  if (at < 0 || at >= pointCount(target)) throw itemNotFound(`There is no point ${at}.`);
  return { type: chartPointType, target: { ...target, index: at } };
}

export const chartPointsType = points.type({
  name: "ChartPointsCollection",
  items: (target) => Array.from({ length: pointCount(target) }, (_, at) => pointAt(target, at)),
  properties: { Count: points.property("ExcelApi 1.1", pointCount) },
  methods: {
    GetCount: points.method("ExcelApi 1.4", pointCount),
    GetItemAt: points.method("ExcelApi 1.1", (target, [index]) => pointAt(target, index)),
  },
});

export const seriesFormatType = series.type({
  name: "ChartSeriesFormat",
  navigation: {
    Fill: series.navigation("ExcelApi 1.1", (target) => fillObject(target, "fill")),
    Line: series.navigation("ExcelApi 1.1", (target) =>
      lineObject(partOf(target, target.part.line)),
    ),
  },
});

/** The range handed to a series, or to the chart. */
export function sourceArgument(target: ChartPart<unknown>, value: unknown): ChartRange {
  const rect = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  const near = { workbook: target.workbook, sheetId: target.chart.sheetId, rect };
  const range = rangeArgument(value, near);
  return { sheetId: range.sheetId, rect: range.rect };
}

/** Values and categories go by several words, depending on the kind of chart. */
function dimension(target: SeriesPart, word: unknown): ChartSeries["values"] {
  const known = oneOf(word, ["Categories", "Values", "XValues", "YValues"] as const);
  const isValues = known === "Values" || known === "YValues";
  if (isValues) return target.part.values;
  return target.part.categories ?? target.chart.series[0]?.categories ?? null;
}

/** The markers a page can draw; the rest of Excel's enumeration is refused. */
const MARKER_STYLES = [
  "Automatic",
  "None",
  "Circle",
  "Square",
  "Diamond",
  "Triangle",
  "Dash",
] as const;

const indexOf = ({ chart, part }: SeriesPart): number => chart.series.indexOf(part);

export const chartSeriesType = series.type({
  name: "ChartSeries",
  properties: {
    Name: series.property(
      "ExcelApi 1.1",
      (target) => seriesName(target.workbook.grid, target.part, indexOf(target)),
      (target, value) => {
        const name = asText(value);
        changeChart(target, () => (target.part.name = name));
      },
    ),
    ChartType: {
      ...field<ChartSeries, "chartType">("ExcelApi 1.7", "chartType", (value) =>
        oneOf(value, CHART_TYPES),
      ),
      read: ({ part, chart }: SeriesPart) => part.chartType ?? chart.chartType,
    },
    GapWidth: field<ChartSeries, "gapWidth">("ExcelApi 1.7", "gapWidth", (value) =>
      asNumber(value, 0, 500),
    ),
    Overlap: field<ChartSeries, "overlap">("ExcelApi 1.8", "overlap", (value) =>
      asNumber(value, -100, 100),
    ),
    AxisGroup: field<ChartSeries, "axisGroup">("ExcelApi 1.8", "axisGroup", (value) =>
      oneOf(value, ["Primary", "Secondary"] as const),
    ),
    HasDataLabels: field<ChartSeries, "hasDataLabels">("ExcelApi 1.7", "hasDataLabels", asBoolean),
    Smooth: field<ChartSeries, "smooth">("ExcelApi 1.7", "smooth", asBoolean),
    MarkerStyle: field<ChartSeries, "markerStyle">("ExcelApi 1.7", "markerStyle", (value) =>
      oneOf(value, MARKER_STYLES),
    ),
    MarkerSize: field<ChartSeries, "markerSize">("ExcelApi 1.7", "markerSize", (value) =>
      asNumber(value, 2, 72),
    ),
    MarkerForegroundColor: field<ChartSeries, "markerForegroundColor">(
      "ExcelApi 1.7",
      "markerForegroundColor",
      asColor,
    ),
    PlotOrder: series.property("ExcelApi 1.7", (target) => indexOf(target) + 1),
  },
  navigation: {
    DataLabels: series.navigation("ExcelApi 1.8", (target) =>
      dataLabelsObject(partOf(target, { series: [target.part] })),
    ),
    Format: series.navigation("ExcelApi 1.1", (target) => ({ type: seriesFormatType, target })),
    Points: series.navigation("ExcelApi 1.1", (target) => ({ type: chartPointsType, target })),
  },
  methods: {
    Delete: series.method("ExcelApi 1.7", (target) =>
      changeChart(target, () => target.chart.series.splice(indexOf(target), 1)),
    ),
    SetValues: series.method("ExcelApi 1.7", (target, [range]) => {
      const source = sourceArgument(target, range);
      changeChart(target, () => (target.part.values = source));
    }),
    SetXAxisValues: series.method("ExcelApi 1.7", (target, [range]) => {
      const source = sourceArgument(target, range);
      changeChart(target, () => (target.part.categories = source));
    }),
    GetDimensionValues: series.reading("ExcelApi 1.12", (target, [word]) => {
      const source = dimension(target, word);
      if (source === null) return chartData(target.workbook.grid, target.chart)[0]?.categories;
      return cellsOf(target.workbook.grid, source).map(({ value }) => toApiValue(value));
    }),
    GetDimensionDataSourceString: series.method("ExcelApi 1.15", (target, [word]) => {
      const source = dimension(target, word);
      if (!isChartRange(source)) throw invalidArgument("The series has no such range.");
      return addressOf({ workbook: target.workbook, ...source });
    }),
    GetDimensionDataSourceType: series.method("ExcelApi 1.15", (target, [word]) =>
      isChartRange(dimension(target, word)) ? "LocalRange" : "Unknown",
    ),
  },
});

const all = membersOf<ChartPart<Chart>>();

function seriesAt(target: ChartPart<Chart>, index: unknown): ApiObject {
  const found = target.chart.series[asInteger(index)];
  if (!found) throw itemNotFound(`There is no series ${String(index)}.`);
  return { type: chartSeriesType, target: partOf(target, found) };
}

export const chartSeriesCollectionType = all.type({
  name: "ChartSeriesCollection",
  items: (target) => target.chart.series.map((_, index) => seriesAt(target, index)),
  properties: { Count: all.property("ExcelApi 1.1", ({ chart }) => chart.series.length) },
  methods: {
    Add: all.method("ExcelApi 1.7", (target, [name, index]) => {
      const count = target.chart.series.length;
      const at = asInteger(index, count);
      if (at < 0 || at > count) throw new ApiError("InvalidArgument", `There is no place ${at}.`);
      changeChart(target, () => {
        const added = target.workbook.charts.addSeries(target.chart, at);
        if (typeof name === "string" && name !== "") added.name = name;
      });
      return seriesAt(target, at);
    }),
    GetCount: all.method("ExcelApi 1.4", ({ chart }) => chart.series.length),
    GetItemAt: all.method("ExcelApi 1.1", (target, [index]) => seriesAt(target, index)),
  },
});
