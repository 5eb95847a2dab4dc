import type { Chart, ChartSeries } from "../../host/charts/chart";

/** How a chart type is drawn. */
export interface Kind {
  shape: "bar" | "line" | "area" | "pie" | "scatter" | "funnel";
  /** categories run down the side instead of along the bottom */
  horizontal: boolean;
  stacking: "none" | "sum" | "share";
  markers: boolean;
}

export function kindOf(chartType: string): Kind {
  const stacking = chartType.endsWith("100")
    ? "share"
    : chartType.includes("Stacked")
      ? "sum"
      : "none";
  const markers = chartType.includes("Markers");
  const horizontal = chartType.startsWith("Bar") || chartType === "Funnel";
  return { shape: shapeOf(chartType), horizontal, stacking, markers };
}

function shapeOf(chartType: string): Kind["shape"] {
  if (chartType.startsWith("Line")) return "line";
  if (chartType.startsWith("Area")) return "area";
  if (chartType === "Pie" || chartType === "Doughnut") return "pie";
  if (chartType === "XYScatter") return "scatter";
  return chartType === "Funnel" ? "funnel" : "bar";
}

export const seriesKind = (chart: Chart, series: ChartSeries): Kind =>
  kindOf(series.chartType ?? chart.chartType);
