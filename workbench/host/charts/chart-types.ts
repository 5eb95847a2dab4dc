/** The chart types a page can draw; the rest of Excel's enumeration is refused. */
export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "Line",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "Area",
  "AreaStacked",
  "AreaStacked100",
  "Pie",
  "Doughnut",
  "XYScatter",
  "Funnel",
] as const;

/**
 * Types of the newer chart family: the API makes them, but answers NotImplemented for their series
 * and axes (excel-platform.md 4).
 */
export const isNewFamily = (chartType: string): boolean => chartType === "Funnel";
