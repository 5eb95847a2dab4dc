import { cellAddress } from "../address";
import { rangeOf } from "../build/apply-cells";
import type { ChartSource } from "./plan-charts";
import type { Area, ChartPlan, SeriesPlan } from "../build/plan";

/** Queues a chart: its type and place, then each series with its cells and looks. */
export function applyChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { place, maximum } = plan;
  const chart = sheet.charts.add(plan.type, rangeOf(sheet, plan.seed), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = false;
  chart.setPosition(corner(place, 0, 0), corner(place, place.rows - 1, place.columns - 1));
  plan.series.forEach((series, at) => applySeries(sheet, chart, plan, series, at));
  if (plan.type === "BarStacked") chart.series.getItemAt(0).overlap = 100;
  const { categoryAxis, valueAxis } = chart.axes;
  // Excel draws lying bars from the bottom up; the first stage belongs at the top.
  categoryAxis.reversePlotOrder = true;
  valueAxis.majorGridlines.visible = false;
  valueAxis.minimum = 0;
  if (maximum !== undefined) valueAxis.maximum = maximum;
  // The bars carry their figures.
  valueAxis.visible = false;
}

function applySeries(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { categories, gapWidth }: ChartPlan,
  { name, values, color, labels }: SeriesPlan,
  at: number,
): void {
  const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
  if (at === 0) series.name = name;
  series.setValues(rangeOf(sheet, values));
  series.setXAxisValues(rangeOf(sheet, categories));
  series.gapWidth = gapWidth;
  if (color === undefined) series.format.fill.clear();
  else series.format.fill.setSolidColor(color);
  if (labels === undefined) return;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showValue = true;
  dataLabels.numberFormat = labels.numberFormat;
  dataLabels.format.font.color = labels.color;
}

/** Queues new cells for the series of a chart; nothing else of it is touched. */
export function pointChart(sheet: Excel.Worksheet, chart: Excel.Chart, source: ChartSource): void {
  source.values.forEach((values, at) => {
    const series = chart.series.getItemAt(at);
    series.setValues(rangeOf(sheet, values));
    series.setXAxisValues(rangeOf(sheet, source.categories));
  });
}

function corner(place: Area, rows: number, columns: number): string {
  return cellAddress(place.row + rows, place.column + columns);
}
