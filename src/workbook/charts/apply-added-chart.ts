import { areaAddress } from "../address";
import { rangeOf, writeBlock } from "../build/apply-cells";
import { applyConditionalFormat } from "../build/apply-conditional-format";
import { applyFormat, applyNames } from "../build/apply-sheet";
import type { Area } from "../build/plan";
import type { AddedChartPlan, NativeChartPlan } from "./plan-added-chart";
import { INK } from "../build/plan-styles";

/** Points: the width of eight columns of the usual one. */
const CHART_WIDTH = 420;
/** Points: about as wide as a column. */
const MARK_SIZE = 22;

/** Queues the figures of a chart and their names; the sheet has nothing where they go. */
export function applyFigures(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { blocks, formats, highlights, names }: AddedChartPlan,
): void {
  formats.forEach((format) => applyFormat(sheet, format));
  blocks.forEach((block) => writeBlock(sheet, block));
  highlights.forEach((highlight) => applyConditionalFormat(sheet, highlight));
  applyNames(context, sheet, names);
}

/** Queues a chart over its figures. */
export function applyNativeChart(sheet: Excel.Worksheet, plan: NativeChartPlan): Excel.Chart {
  const { figures, place } = plan;
  // Excel may find no series among texts: it gets one column, then each series is told its own.
  const seed = { ...figures, column: figures.column + plan.series[0]!.column, columns: 1 };
  const chart = sheet.charts.add(plan.type, rangeOf(sheet, seed), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = plan.hasLegend;
  if (plan.hasLegend) chart.legend.position = "Bottom";
  chart.setPosition(...cornersOf(place));
  chart.width = CHART_WIDTH;
  plan.series.forEach((_, at) => applySeries(sheet, chart, plan, at));
  if (plan.type === "BarStacked") chart.series.getItemAt(0).overlap = 100;
  const { categoryAxis, valueAxis } = chart.axes;
  // Excel draws lying bars from the bottom up; the first row belongs at the top.
  if (plan.type.startsWith("Bar")) categoryAxis.reversePlotOrder = true;
  valueAxis.majorGridlines.visible = false;
  valueAxis.minimum = 0;
  // Where every bar carries its figure, the axis says nothing more.
  const tellsAll = plan.series.every((each) => each.color === undefined || each.isLabelled);
  if (tellsAll) valueAxis.visible = false;
  return chart;
}

function applySeries(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  plan: NativeChartPlan,
  at: number,
): void {
  const { series: all, figures, gapWidth } = plan;
  const { name, column, color, type, isLabelled, numberFormat } = all[at]!;
  const cells = (number: number) =>
    rangeOf(sheet, { ...figures, column: figures.column + number, columns: 1 });
  const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
  if (at === 0) series.name = name;
  series.setValues(cells(column));
  series.setXAxisValues(cells(0));
  const isLine = type === "LineMarkers" || type === "Marks";
  if (type !== undefined) series.chartType = isLine ? "LineMarkers" : type;
  if (type === undefined && !plan.type.startsWith("Area")) series.gapWidth = gapWidth;
  if (color === undefined) series.format.fill.clear();
  else if (type === "Marks") markOnly(series, color);
  else if (isLine) series.format.line.color = color;
  else series.format.fill.setSolidColor(color);
  if (isLabelled !== true) return;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.numberFormat = numberFormat;
  dataLabels.format.font.color = INK;
}

/** A short stroke at each value, without a line between them. */
function markOnly(series: Excel.ChartSeries, color: string): void {
  series.format.line.clear();
  series.markerStyle = "Dash";
  series.markerSize = MARK_SIZE;
  series.markerForegroundColor = color;
}

function cornersOf(place: Area): [string, string] {
  const [from = "", to = from] = areaAddress(place).split(":");
  return [from, to];
}
