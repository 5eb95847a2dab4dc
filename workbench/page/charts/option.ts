import type { ECBasicOption } from "echarts/types/dist/shared";
import { cellText } from "../../host/cells/cell-text";
import type { Chart, ChartAxis, TitleLook } from "../../host/charts/chart";
import type { SeriesData } from "../../host/charts/chart-data";
import { kindOf } from "./kinds";
import type { ChartTheme } from "./looks";
import { fillColor, lineStyle, textStyle } from "./looks";
import { seriesOptions } from "./series";

/** What a chart shows at the moment. */
export interface Shown {
  chart: Chart;
  data: readonly SeriesData[];
  /** number format of the first value's cell: axes follow it unless they have their own */
  cellFormat: string;
}

const MANY_CATEGORIES = 12;
/** Points of a letter, about. */
const LETTER = 5;

/** Whether names below their columns would run into each other: Excel then writes them aslant. */
function isTight(chart: Chart, categories: readonly string[]): boolean {
  if (kindOf(chart.chartType).horizontal || categories.length === 0) return false;
  const longest = Math.max(...categories.map(({ length }) => length));
  return longest * LETTER > chart.width / categories.length;
}

/** A chart of the host as options for ECharts. */
export function chartOption({ chart, data, cellFormat }: Shown, theme: ChartTheme): ECBasicOption {
  const { title, legend } = chart;
  const titleHeight = title.visible ? 32 : 8;
  const legendHeight = legend.visible && legend.position === "Bottom" ? 28 : 4;
  return {
    animation: false,
    backgroundColor: fillColor(chart.fill, theme.background),
    aria: { enabled: true },
    title: titleOption(chart, title, theme),
    legend: legendOption(chart, data, theme),
    grid: {
      // Labels and titles of the axes stay inside the margins.
      outerBoundsMode: "same",
      outerBoundsContain: "all",
      top: titleHeight + (legend.visible && legend.position === "Top" ? 28 : 8),
      bottom: legendHeight + 8,
      left: legend.visible && legend.position === "Left" ? 110 : 12,
      right: legend.visible && legend.position === "Right" ? 110 : 20,
      ...(chart.plotFill === "auto" ? {} : { show: true, borderWidth: 0 }),
      backgroundColor: fillColor(chart.plotFill, "transparent"),
    },
    ...axesOption(chart, data, cellFormat, theme),
    series: seriesOptions(chart, data, theme),
  };
}

function titleOption(chart: Chart, { visible, text, font }: TitleLook, theme: ChartTheme): object {
  return {
    show: visible,
    text,
    left: "center",
    top: 8,
    textStyle: textStyle(font, chart.font, theme.quiet),
  };
}

function legendOption(chart: Chart, data: readonly SeriesData[], theme: ChartTheme): object {
  const { visible, position, font } = chart.legend;
  const side = position === "Left" || position === "Right";
  return {
    show: visible,
    type: "scroll",
    orient: side ? "vertical" : "horizontal",
    ...(side ? { top: "middle", [position.toLowerCase()]: 8 } : { left: "center" }),
    ...(position === "Top" ? { top: chart.title.visible ? 34 : 6 } : {}),
    ...(position === "Bottom" ? { bottom: 6 } : {}),
    itemWidth: 10,
    itemHeight: 10,
    textStyle: textStyle(font, chart.font, theme.quiet),
    ...(kindOf(chart.chartType).shape === "pie" ? {} : { data: data.map(({ name }) => name) }),
  };
}

function axesOption(
  chart: Chart,
  data: readonly SeriesData[],
  cellFormat: string,
  theme: ChartTheme,
): object {
  const kind = kindOf(chart.chartType);
  if (kind.shape === "pie") return {};
  const categories = data[0]?.categories ?? [];
  const category =
    kind.shape === "scatter"
      ? { ...axisOption(chart, chart.categoryAxis, theme), type: "value", scale: true }
      : {
          ...axisOption(chart, chart.categoryAxis, theme, undefined, categories),
          type: "category",
          data: categories,
          // The first stage of a funnel stands at the top.
          ...(kind.shape === "funnel" ? { inverse: true } : {}),
        };
  const format = kind.stacking === "share" ? "0%" : cellFormat;
  const value = {
    ...axisOption(chart, chart.valueAxis, theme, format),
    type: "value",
    ...(kind.shape === "funnel" ? { show: false } : {}),
    ...(kind.stacking === "share" ? { max: chart.valueAxis.maximum ?? 1 } : {}),
  };
  const second = data.some(({ series }) => series.axisGroup === "Secondary");
  const values = second ? [value, { ...value, splitLine: { show: false } }] : value;
  return kind.horizontal ? { xAxis: values, yAxis: category } : { xAxis: category, yAxis: values };
}

function axisOption(
  chart: Chart,
  axis: ChartAxis,
  theme: ChartTheme,
  cellFormat?: string,
  categories: readonly string[] = [],
): object {
  const isValue = axis.kind === "Value";
  const pattern = axis.linkNumberFormat ? (cellFormat ?? "General") : axis.numberFormat;
  return {
    show: axis.visible,
    inverse: axis.reversePlotOrder,
    min: axis.minimum ?? undefined,
    max: axis.maximum ?? undefined,
    interval: axis.majorUnit ?? undefined,
    name: axis.title.visible ? axis.title.text : undefined,
    nameLocation: "middle",
    nameTextStyle: textStyle(axis.title.font, chart.font, theme.quiet),
    axisLine: { show: !isValue, lineStyle: lineStyle(axis.line, theme.line) },
    axisTick: { show: false },
    axisLabel: {
      show: axis.tickLabelPosition !== "None",
      ...textStyle(axis.font, chart.font, theme.quiet),
      ...(isValue ? { formatter: (value: number) => cellText(value, pattern) } : {}),
      // A few names are all shown, as in Excel; of many only those that have room.
      ...(isValue || categories.length > MANY_CATEGORIES ? { hideOverlap: true } : { interval: 0 }),
      ...(isTight(chart, categories) ? { rotate: 45, overflow: "truncate", width: 110 } : {}),
    },
    splitLine: {
      show: axis.majorGridlines.visible,
      lineStyle: lineStyle(axis.majorGridlines.line, theme.line),
    },
    minorSplitLine: {
      show: axis.minorGridlines.visible,
      lineStyle: lineStyle(axis.minorGridlines.line, theme.line),
    },
  };
}
