import type {
  Chart,
  ChartAxis,
  ChartSeries,
  FontLook,
  GridlinesLook,
  LabelsLook,
  LineLook,
  TitleLook,
} from "./chart";

/** How charts, series and axes look before anyone has set anything. */

export const newFont = (size: number | null = null): FontLook => ({
  bold: false,
  italic: false,
  color: null,
  name: null,
  size,
  underline: "None",
});

export const newLine = (lineStyle = "Automatic", weight = 0.75): LineLook => ({
  color: null,
  lineStyle,
  weight,
});

const newTitle = (text: string, visible: boolean): TitleLook => ({
  text,
  visible,
  overlay: false,
  font: newFont(14),
});

const newGridlines = (visible: boolean): GridlinesLook => ({ visible, line: newLine() });

function newAxis(kind: ChartAxis["kind"]): ChartAxis {
  return {
    kind,
    visible: true,
    reversePlotOrder: false,
    minimum: null,
    maximum: null,
    majorUnit: null,
    majorGridlines: newGridlines(kind === "Value"),
    minorGridlines: newGridlines(false),
    title: newTitle("Axis Title", false),
    numberFormat: "General",
    linkNumberFormat: true,
    tickLabelPosition: "NextToAxis",
    font: newFont(),
    line: newLine(),
  };
}

const newLabels = (): LabelsLook => ({
  showValue: true,
  showSeriesName: false,
  showCategoryName: false,
  showPercentage: false,
  showLegendKey: false,
  position: "OutsideEnd",
  numberFormat: "General",
  linkNumberFormat: true,
  separator: ", ",
  font: newFont(),
});

/** The gaps Excel gives a new chart of each kind: between the categories, and of bars among themselves. */
function gapsOf(chartType: string): { gapWidth: number; overlap: number } {
  if (chartType.includes("Stacked")) return { gapWidth: 150, overlap: 100 };
  if (chartType.startsWith("Bar")) return { gapWidth: 182, overlap: 0 };
  return { gapWidth: 219, overlap: -27 };
}

export function newSeries(id: string, chartType: string): ChartSeries {
  return {
    id,
    name: null,
    values: null,
    categories: null,
    chartType: null,
    ...gapsOf(chartType),
    axisGroup: "Primary",
    smooth: false,
    markerStyle: "Automatic",
    markerSize: 5,
    markerForegroundColor: null,
    hasDataLabels: false,
    labels: newLabels(),
    fill: "auto",
    line: newLine("Automatic", 2.25),
    points: new Map(),
  };
}

/** A new chart is 5 by 3 inches. */
const SIZE = { width: 360, height: 216 };

export function newChart(id: string, sheetId: string, name: string, chartType: string): Chart {
  return {
    id,
    sheetId,
    name,
    chartType,
    left: 0,
    top: 0,
    ...SIZE,
    title: newTitle("Chart Title", true),
    legend: { visible: true, position: "Bottom", overlay: false, font: newFont() },
    categoryAxis: newAxis("Category"),
    valueAxis: newAxis("Value"),
    series: [],
    plotBy: "Columns",
    displayBlanksAs: "NotPlotted",
    fill: "auto",
    plotFill: "auto",
    font: newFont(10),
    border: newLine(),
  };
}
