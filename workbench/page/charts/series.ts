import { cellText } from "../../host/cells/cell-text";
import type { Chart } from "../../host/charts/chart";
import { toPixels } from "../../host/cells/points";
import type { SeriesData } from "../../host/charts/chart-data";
import type { Kind } from "./kinds";
import { kindOf, seriesKind } from "./kinds";
import type { ChartTheme } from "./looks";
import { accent, DARK, fillColor, lineStyle, textStyle } from "./looks";

/** The series of a chart as ECharts wants them. */
export function seriesOptions(
  chart: Chart,
  data: readonly SeriesData[],
  theme: ChartTheme,
): object[] {
  const kind = kindOf(chart.chartType);
  if (kind.shape === "pie") return data.slice(0, 1).map((each) => pie(chart, each, theme));
  if (kind.shape === "funnel")
    return data.slice(0, 1).flatMap((each) => funnel(chart, each, theme));
  return data.map((each, index) => {
    const own = seriesKind(chart, each.series);
    const common = {
      name: each.name,
      itemStyle: { color: fillColor(each.series.fill, accent(index)) },
      data: points(chart, data, each, own),
      ...axisIndex(each, own),
      ...(own.stacking === "none" ? {} : { stack: own.shape }),
      label: labels(chart, each, own, theme),
    };
    if (own.shape === "bar") return { type: "bar", ...common, ...gaps(chart, data) };
    if (own.shape === "scatter") return { type: "scatter", symbolSize: 7, ...common };
    return { ...common, ...line(each, index, own) };
  });
}

function axisIndex({ series }: SeriesData, kind: Kind): object {
  if (series.axisGroup === "Primary") return {};
  return kind.horizontal ? { xAxisIndex: 1 } : { yAxisIndex: 1 };
}

function line({ series }: SeriesData, index: number, kind: Kind): object {
  const color = fillColor(series.fill, accent(index));
  const own = lineStyle(series.line, series.line.color ?? accent(index));
  return {
    type: "line",
    smooth: series.smooth,
    ...marker(series, kind),
    lineStyle: own,
    itemStyle: { color: series.markerForegroundColor ?? own.color },
    ...(kind.shape === "area" ? { areaStyle: { color }, lineStyle: { ...own, width: 0 } } : {}),
  };
}

/** Excel's dash is a short lying stroke; its other markers have names of their own in ECharts. */
function marker({ markerStyle, markerSize }: SeriesData["series"], kind: Kind): object {
  const size = toPixels(markerSize);
  const symbols: Record<string, string> = {
    Square: "rect",
    Diamond: "diamond",
    Triangle: "triangle",
  };
  return {
    showSymbol: kind.markers && markerStyle !== "None",
    // Excel draws every marker; ECharts leaves out what lies close together.
    showAllSymbol: kind.markers,
    ...(markerStyle === "Dash"
      ? { symbol: "rect", symbolSize: [size, Math.max(2, size / 4)] }
      : { symbol: symbols[markerStyle] ?? "emptyCircle", symbolSize: size }),
  };
}

/** The values, shares of 100 % where the chart shows shares; points have colours of their own. */
function points(
  chart: Chart,
  data: readonly SeriesData[],
  { series, values, categories }: SeriesData,
  kind: Kind,
): object[] {
  return values.map((value, at) => {
    const drawn = value === null && chart.displayBlanksAs === "Zero" ? 0 : value;
    const total = data.reduce((sum, each) => sum + Math.abs(each.values[at] ?? 0), 0);
    const share = kind.stacking === "share" && drawn !== null;
    const shown = share ? (total === 0 ? 0 : drawn / total) : drawn;
    const x = Number(categories[at]);
    const fill = series.points.get(at)?.fill ?? "auto";
    return {
      value: kind.shape === "scatter" ? [Number.isNaN(x) ? at + 1 : x, shown] : (shown ?? "-"),
      ...(fill === "auto" ? {} : { itemStyle: { color: fillColor(fill, "") } }),
    };
  });
}

/** Excel measures both gaps in widths of a bar, ECharts the outer one in widths of a category. */
function gaps(chart: Chart, data: readonly SeriesData[]): object {
  const drawn = data.filter(({ series }) => seriesKind(chart, series).shape === "bar");
  const [first] = drawn;
  if (!first) return {};
  const { gapWidth, overlap } = first.series;
  const stacked = kindOf(chart.chartType).stacking !== "none";
  const count = stacked ? 1 : drawn.length;
  const bars = count - ((count - 1) * overlap) / 100;
  const category = (100 * (gapWidth / 100)) / (bars + gapWidth / 100);
  return { barGap: `${-overlap}%`, barCategoryGap: `${category}%` };
}

function labels(chart: Chart, each: SeriesData, kind: Kind, theme: ChartTheme): object {
  const { series } = each;
  const look = series.labels;
  const position = labelPosition(look.position, kind);
  const text = textStyle(look.font, chart.font, theme.text);
  return {
    show: series.hasDataLabels,
    position,
    formatter: ({ dataIndex }: { dataIndex: number }) => labelText(each, dataIndex),
    ...text,
    // Ink for white ground; the cells' ink is turned round on a dark one as well.
    ...(theme === DARK && !position.startsWith("inside") ? { color: theme.text } : {}),
  };
}

/** What a label says: the parts that are switched on, the value in its own format or the cell's. */
export function labelText(
  { series, values, texts, categories, name }: SeriesData,
  at: number,
): string {
  const { labels: look } = series;
  const value = values[at] ?? null;
  if (value === null) return "";
  const total = values.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const parts = [
    look.showSeriesName ? name : "",
    look.showCategoryName ? (categories[at] ?? "") : "",
    look.showValue
      ? look.linkNumberFormat
        ? (texts[at] ?? "")
        : cellText(value, look.numberFormat)
      : "",
    look.showPercentage && total !== 0 ? cellText(value / total, "0%") : "",
  ];
  return parts.filter((part) => part !== "").join(look.separator);
}

function labelPosition(position: string, { shape, horizontal, stacking }: Kind): string {
  const end = horizontal ? "right" : "top";
  const base = horizontal ? "left" : "bottom";
  if (shape !== "bar") return { Bottom: "bottom", Left: "left", Right: "right" }[position] ?? "top";
  // Stacked bars have no outside: Excel offers the other places only.
  const isStacked = stacking !== "none" && position === "OutsideEnd";
  if (position === "Center" || isStacked) return "inside";
  if (position === "InsideEnd") return horizontal ? "insideRight" : "insideTop";
  if (position === "InsideBase") return horizontal ? "insideLeft" : "insideBottom";
  return position === "Left" ? base : end;
}

function pie(chart: Chart, each: SeriesData, theme: ChartTheme): object {
  const { series, values, categories, name } = each;
  return {
    type: "pie",
    name,
    radius: chart.chartType === "Doughnut" ? ["45%", "75%"] : "75%",
    label: { ...labels(chart, each, kindOf(chart.chartType), theme), position: "outside" },
    data: values.map((value, at) => ({
      name: categories[at],
      value: Math.abs(value ?? 0),
      itemStyle: { color: fillColor(series.points.get(at)?.fill ?? "auto", accent(at)) },
    })),
  };
}

/** Excel's funnel: bars about a common middle, none of them with a gap worth the name. */
function funnel(chart: Chart, each: SeriesData, theme: ChartTheme): object[] {
  const largest = Math.max(0, ...each.values.map((value) => value ?? 0));
  const look = { ...labels(chart, each, kindOf("BarStacked"), theme), position: "inside" };
  const color = fillColor(each.series.fill, accent(0));
  const common = { type: "bar", stack: "funnel", barCategoryGap: "6%" };
  return [
    {
      ...common,
      silent: true,
      itemStyle: { color: "transparent" },
      data: each.values.map((value) => (largest - (value ?? 0)) / 2),
    },
    { ...common, name: each.name, itemStyle: { color }, data: each.values, label: look },
  ];
}
