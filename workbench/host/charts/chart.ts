import type { Rect } from "../cells/addresses";

/**
 * A chart as plain data: what the API sets and what a page draws. Colours are "#RRGGBB", sizes and
 * places points, as in Excel's API; null stands for "Excel's own choice".
 */

export interface ChartRange {
  sheetId: string;
  rect: Rect;
}

/** "broken" when the cells are gone: Excel shows #REF! in the series' formula. */
export type ChartSource = ChartRange | "broken" | null;

export interface FontLook {
  bold: boolean;
  italic: boolean;
  color: string | null;
  name: string | null;
  size: number | null;
  underline: "None" | "Single";
}

export type Fill = "auto" | "none" | { color: string };

export interface LineLook {
  color: string | null;
  lineStyle: string;
  weight: number;
}

export interface LabelsLook {
  showValue: boolean;
  showSeriesName: boolean;
  showCategoryName: boolean;
  showPercentage: boolean;
  showLegendKey: boolean;
  position: string;
  numberFormat: string;
  linkNumberFormat: boolean;
  separator: string;
  font: FontLook;
}

export interface PointLook {
  fill: Fill;
}

export interface ChartSeries {
  readonly id: string;
  /** a text, or the cell whose text it shows */
  name: string | ChartRange | null;
  values: ChartSource;
  categories: ChartSource;
  /** null when it is of the chart's own type */
  chartType: string | null;
  gapWidth: number;
  overlap: number;
  axisGroup: "Primary" | "Secondary";
  smooth: boolean;
  markerStyle: string;
  /** points */
  markerSize: number;
  /** of its edge, and of a marker that has no inside */
  markerForegroundColor: string | null;
  hasDataLabels: boolean;
  labels: LabelsLook;
  fill: Fill;
  line: LineLook;
  /** formats of single points, by their index from 0 */
  points: Map<number, PointLook>;
}

export interface TitleLook {
  text: string;
  visible: boolean;
  overlay: boolean;
  font: FontLook;
}

export interface GridlinesLook {
  visible: boolean;
  line: LineLook;
}

export interface ChartAxis {
  readonly kind: "Category" | "Value";
  visible: boolean;
  reversePlotOrder: boolean;
  /** null: chosen from the data */
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  majorGridlines: GridlinesLook;
  minorGridlines: GridlinesLook;
  title: TitleLook;
  numberFormat: string;
  linkNumberFormat: boolean;
  tickLabelPosition: string;
  font: FontLook;
  line: LineLook;
}

export interface LegendLook {
  visible: boolean;
  position: string;
  overlay: boolean;
  font: FontLook;
}

export interface Chart {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  chartType: string;
  left: number;
  top: number;
  width: number;
  height: number;
  title: TitleLook;
  legend: LegendLook;
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  series: ChartSeries[];
  plotBy: "Columns" | "Rows";
  displayBlanksAs: "NotPlotted" | "Zero" | "Interplotted";
  fill: Fill;
  plotFill: Fill;
  font: FontLook;
  border: LineLook;
}

export const isChartRange = (source: ChartSource | string): source is ChartRange =>
  typeof source === "object" && source !== null;
