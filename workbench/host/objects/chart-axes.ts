import type { Chart, ChartAxis, GridlinesLook } from "../charts/chart";
import { chartData } from "../charts/chart-data";
import { isNewFamily } from "../charts/chart-types";
import { ApiError, invalidArgument } from "../api/api-error";
import { asBoolean, asNumber, asText, oneOf } from "./checks";
import { fontObject, lineObject } from "./chart-formats";
import type { ChartPart } from "./chart-part";
import { changeChart, field, partOf } from "./chart-part";
import { axisTitleObject } from "./chart-title";
import { membersOf } from "./define";
import type { ApiObject, PropertyMember } from "./object-type";

const axis = membersOf<ChartPart<ChartAxis>>();
const lines = membersOf<ChartPart<GridlinesLook>>();
const axes = membersOf<ChartPart<Chart>>();

export const gridlinesFormatType = lines.type({
  name: "ChartGridlinesFormat",
  navigation: {
    Line: lines.navigation("ExcelApi 1.1", (target) =>
      lineObject(partOf(target, target.part.line)),
    ),
  },
});

export const chartGridlinesType = lines.type({
  name: "ChartGridlines",
  properties: {
    Visible: field<GridlinesLook, "visible">("ExcelApi 1.1", "visible", asBoolean),
  },
  navigation: {
    Format: lines.navigation("ExcelApi 1.1", (target) => ({ type: gridlinesFormatType, target })),
  },
});

export const axisFormatType = axis.type({
  name: "ChartAxisFormat",
  navigation: {
    Font: axis.navigation("ExcelApi 1.1", (target) => fontObject(partOf(target, target.part.font))),
    Line: axis.navigation("ExcelApi 1.1", (target) => lineObject(partOf(target, target.part.line))),
  },
});

/** The span of all values, widened to round numbers: an axis nobody has fixed still tells one. */
function automatic({ workbook, chart }: ChartPart<ChartAxis>): [number, number] {
  const values = chartData(workbook.grid, chart).flatMap((series) =>
    series.values.filter((value) => value !== null),
  );
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values) || 1;
  const step = roundStep((high - low) / STEPS);
  return [Math.floor(low / step) * step, Math.ceil(high / step) * step];
}

const STEPS = 5;

/** 1, 2, 5 or 10 times a power of ten, at least as large. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  return power * ([1, 2, 5].find((factor) => factor * power >= size) ?? 10);
}

/** A bound: a number fixes it, an empty text frees it. */
const bound = (key: "minimum" | "maximum", end: 0 | 1): PropertyMember =>
  axis.property(
    "ExcelApi 1.1",
    (target) => target.part[key] ?? automatic(target)[end],
    (target, value) => {
      const checked = value === "" ? null : asNumber(value);
      changeChart(target, () => (target.part[key] = checked));
    },
  );

export const chartAxisType = axis.type({
  name: "ChartAxis",
  properties: {
    Type: axis.property("ExcelApi 1.7", ({ part }) => part.kind),
    Visible: field<ChartAxis, "visible">("ExcelApi 1.7", "visible", asBoolean),
    ReversePlotOrder: field<ChartAxis, "reversePlotOrder">(
      "ExcelApi 1.7",
      "reversePlotOrder",
      asBoolean,
    ),
    Minimum: bound("minimum", 0),
    Maximum: bound("maximum", 1),
    MajorUnit: axis.property(
      "ExcelApi 1.1",
      (target) => {
        const [from, to] = automatic(target);
        return target.part.majorUnit ?? roundStep((to - from) / STEPS);
      },
      (target, value) => {
        const checked = value === "" ? null : asNumber(value, 0);
        changeChart(target, () => (target.part.majorUnit = checked));
      },
    ),
    NumberFormat: field<ChartAxis, "numberFormat">("ExcelApi 1.8", "numberFormat", asText),
    LinkNumberFormat: field<ChartAxis, "linkNumberFormat">(
      "ExcelApi 1.9",
      "linkNumberFormat",
      asBoolean,
    ),
    TickLabelPosition: field<ChartAxis, "tickLabelPosition">(
      "ExcelApi 1.7",
      "tickLabelPosition",
      (value) => oneOf(value, ["NextToAxis", "High", "Low", "None"] as const),
    ),
  },
  navigation: {
    Format: axis.navigation("ExcelApi 1.1", (target) => ({ type: axisFormatType, target })),
    MajorGridlines: axis.navigation("ExcelApi 1.1", (target) => ({
      type: chartGridlinesType,
      target: partOf(target, target.part.majorGridlines),
    })),
    MinorGridlines: axis.navigation("ExcelApi 1.1", (target) => ({
      type: chartGridlinesType,
      target: partOf(target, target.part.minorGridlines),
    })),
    Title: axis.navigation("ExcelApi 1.1", (target) =>
      axisTitleObject(partOf(target, target.part.title)),
    ),
  },
});

function axisObject(target: ChartPart<Chart>, key: "categoryAxis" | "valueAxis"): ApiObject {
  const { chart } = target;
  const without = chart.chartType === "Pie" || chart.chartType === "Doughnut";
  if (without) throw invalidArgument("This chart has no axes.");
  if (isNewFamily(chart.chartType))
    throw new ApiError("NotImplemented", "Axes of this chart type are not in the API.");
  return { type: chartAxisType, target: partOf(target, chart[key]) };
}

export const chartAxesType = axes.type({
  name: "ChartAxes",
  navigation: {
    CategoryAxis: axes.navigation("ExcelApi 1.1", (target) => axisObject(target, "categoryAxis")),
    ValueAxis: axes.navigation("ExcelApi 1.1", (target) => axisObject(target, "valueAxis")),
  },
  methods: {
    GetItem: axes.method("ExcelApi 1.7", (target, [type, group]) => {
      // A secondary axis would have to be drawn; the host has the primary ones only.
      if (group !== null && group !== undefined && group !== "Primary")
        throw new ApiError("NotImplemented", "The workbench has no secondary axes.");
      const wanted = oneOf(type, ["Category", "Value"] as const);
      return axisObject(target, wanted === "Category" ? "categoryAxis" : "valueAxis");
    }),
  },
});
