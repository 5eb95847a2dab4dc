import type { Chart, Fill, FontLook, LineLook } from "../charts/chart";
import { placeOver } from "../charts/chart-placement";
import { readSource } from "../charts/chart-source";
import { CHART_TYPES, isNewFamily } from "../charts/chart-types";
import { ApiError, invalidArgument, itemNotFound } from "../api/api-error";
import type { Workbook } from "../workbook";
import { chartAxesType } from "./chart-axes";
import { chartBorderType, fillObject, fontObject } from "./chart-formats";
import { dataLabelsObject } from "./chart-labels";
import type { ChartPart } from "./chart-part";
import { changeChart, field, partOf } from "./chart-part";
import { chartSeriesCollectionType, sourceArgument } from "./chart-series";
import { chartTitleObject, legendObject } from "./chart-title";
import { asNumber, asText, oneOf } from "./checks";
import { membersOf } from "./define";
import type { ApiObject } from "./object-type";
import { rangeArgument } from "./range";
import { worksheetObject } from "./worksheet";

type Target = ChartPart<Chart>;

const { property, navigation, method, type } = membersOf<Target>();

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

export function chartObject(workbook: Workbook, chart: Chart): ApiObject {
  return { type: chartType, target: { workbook, chart, part: chart } };
}

export const chartAreaFormatType = type({
  name: "ChartAreaFormat",
  navigation: {
    Border: navigation("ExcelApi 1.7", (target) => ({
      type: chartBorderType,
      target: partOf<LineLook>(target, target.chart.border),
    })),
    Fill: navigation("ExcelApi 1.1", (target) => fillObject(target, "fill")),
    Font: navigation("ExcelApi 1.1", (target) =>
      fontObject(partOf<FontLook>(target, target.chart.font)),
    ),
  },
});

export const chartPlotAreaFormatType = type({
  name: "ChartPlotAreaFormat",
  navigation: {
    Fill: navigation("ExcelApi 1.8", (target) =>
      fillObject<"plotFill">(target as ChartPart<Record<"plotFill", Fill>>, "plotFill"),
    ),
  },
});

export const chartPlotAreaType = type({
  name: "ChartPlotArea",
  navigation: {
    Format: navigation("ExcelApi 1.8", (target) => ({ type: chartPlotAreaFormatType, target })),
  },
});

/** Points a drawing may have; Excel's own limit is the sheet. */
const FARTHEST = 1e7;
const place = (key: "left" | "top" | "width" | "height") =>
  field<Chart, typeof key>("ExcelApi 1.1", key, (value) => asNumber(value, 0, FARTHEST));

/** Points the chart at a range. */
export function useSource(target: Target, range: unknown, seriesBy: unknown): void {
  const { workbook, chart } = target;
  const { sheetId, rect } = sourceArgument(target, range);
  const by = oneOf(seriesBy ?? "Auto", SERIES_BY);
  const read = (row: number, column: number) => workbook.grid.value(sheetId, row, column);
  workbook.charts.setSource(chart, readSource(sheetId, rect, by, read));
}

export const chartType = type({
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  properties: {
    Id: property("ExcelApi 1.7", ({ chart }) => chart.id),
    Name: property(
      "ExcelApi 1.1",
      ({ chart }) => chart.name,
      (target, value) => {
        const name = asText(value);
        const other = target.workbook.charts.byKey(target.chart.sheetId, name);
        if (name === "" || (other && other !== target.chart))
          throw invalidArgument(`A chart can't be named "${name}".`);
        changeChart(target, () => (target.chart.name = name));
      },
    ),
    ChartType: property(
      "ExcelApi 1.7",
      ({ chart }) => chart.chartType,
      (target, value) => {
        const chosen = oneOf(value, CHART_TYPES);
        changeChart(target, () => (target.chart.chartType = chosen));
      },
    ),
    Left: place("left"),
    Top: place("top"),
    Width: place("width"),
    Height: place("height"),
    PlotBy: property("ExcelApi 1.8", ({ chart }) => chart.plotBy),
    DisplayBlanksAs: field<Chart, "displayBlanksAs">("ExcelApi 1.8", "displayBlanksAs", (value) =>
      oneOf(value, ["NotPlotted", "Zero", "Interplotted"] as const),
    ),
  },
  navigation: {
    Axes: navigation("ExcelApi 1.1", (target) => ({ type: chartAxesType, target })),
    DataLabels: navigation("ExcelApi 1.1", (target) =>
      dataLabelsObject(partOf(target, { series: target.chart.series })),
    ),
    Format: navigation("ExcelApi 1.1", (target) => ({ type: chartAreaFormatType, target })),
    Legend: navigation("ExcelApi 1.1", (target) =>
      legendObject(partOf(target, target.chart.legend)),
    ),
    PlotArea: navigation("ExcelApi 1.8", (target) => ({ type: chartPlotAreaType, target })),
    Series: navigation("ExcelApi 1.1", (target) => {
      if (isNewFamily(target.chart.chartType))
        throw new ApiError("NotImplemented", "Series of this chart type are not in the API.");
      return { type: chartSeriesCollectionType, target };
    }),
    Title: navigation("ExcelApi 1.1", (target) =>
      chartTitleObject(partOf(target, target.chart.title)),
    ),
    Worksheet: navigation("ExcelApi 1.2", ({ workbook, chart }) => {
      const sheet = workbook.sheets.byId(chart.sheetId);
      if (!sheet) throw itemNotFound("The sheet has been deleted.");
      return worksheetObject(workbook, sheet);
    }),
  },
  methods: {
    Delete: method("ExcelApi 1.1", ({ workbook, chart }) => {
      workbook.guard.needs(chart.sheetId, "allowEditObjects");
      if (!workbook.charts.has(chart)) throw itemNotFound("The chart has been deleted.");
      workbook.charts.remove(chart);
    }),
    SetData: method("ExcelApi 1.1", (target, [range, seriesBy]) =>
      changeChart(target, () => useSource(target, range, seriesBy)),
    ),
    SetPosition: method("ExcelApi 1.1", (target, [start, end]) => {
      const { workbook, chart } = target;
      const rect = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
      const near = { workbook, sheetId: chart.sheetId, rect };
      const from = rangeArgument(start, near);
      const to = end === null || end === undefined ? undefined : rangeArgument(end, near);
      if (from.sheetId !== chart.sheetId || (to && to.sheetId !== chart.sheetId))
        throw invalidArgument("A chart lies over cells of its own sheet.");
      changeChart(target, () => placeOver(workbook.grid, chart, from.rect, to?.rect));
    }),
  },
});
