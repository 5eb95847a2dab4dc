import { MAX_ROWS, heightOf, intersection } from "../cells/addresses";
import { cellText } from "../cells/cell-text";
import type { CellValue } from "../cells/cell-value";
import { toApiValue } from "../cells/cell-value";
import type { Grid } from "../univer/grid";
import type { Chart, ChartRange, ChartSeries, ChartSource } from "./chart";
import { isChartRange } from "./chart";

export interface SeriesData {
  series: ChartSeries;
  name: string;
  /** null where nothing is to be drawn, as for #N/A; texts count as 0, as in Excel */
  values: Array<number | null>;
  /** the values as their cells show them, for labels that keep the cells' number format */
  texts: string[];
  categories: string[];
}

/** What a chart shows at the moment: the cells behind its series, read in order. */
export function chartData(grid: Grid, chart: Chart): SeriesData[] {
  return chart.series.map((series, index) => ({
    series,
    name: seriesName(grid, series, index),
    values: cellsOf(grid, series.values).map(({ value }) => toNumber(value)),
    texts: cellsOf(grid, series.values).map(({ text }) => text),
    categories: categoriesOf(grid, chart, series),
  }));
}

/** "Series1" and so on when nothing names it. */
export function seriesName(grid: Grid, series: ChartSeries, index: number): string {
  if (typeof series.name === "string") return series.name;
  const [cell] = series.name ? cellsOf(grid, series.name) : [];
  return cell && cell.text !== "" ? cell.text : `Series${index + 1}`;
}

/** A series without categories of its own takes the first series', or counts from 1. */
function categoriesOf(grid: Grid, chart: Chart, series: ChartSeries): string[] {
  const source = series.categories ?? chart.series[0]?.categories ?? null;
  const texts = cellsOf(grid, source).map(({ text }) => text);
  const count = cellsOf(grid, series.values).length;
  return texts.length > 0 ? texts : Array.from({ length: count }, (_, index) => String(index + 1));
}

export interface DataCell {
  value: CellValue;
  text: string;
}

/** The cells of a source, row by row; whole columns end with the used ones. */
export function cellsOf(grid: Grid, source: ChartSource): DataCell[] {
  if (!isChartRange(source)) return [];
  const rect = bounded(grid, source);
  const cells: DataCell[] = [];
  for (let row = rect?.startRow ?? 0; rect && row <= rect.endRow; row++)
    for (let column = rect.startColumn; column <= rect.endColumn; column++) {
      const value = grid.value(source.sheetId, row, column);
      cells.push({ value, text: cellText(value, grid.numberFormat(source.sheetId, row, column)) });
    }
  return cells;
}

function bounded(grid: Grid, { sheetId, rect }: ChartRange): ChartRange["rect"] | undefined {
  if (heightOf(rect) < MAX_ROWS) return rect;
  const used = grid.usedRect(sheetId, rect, true);
  return used && intersection(used, rect);
}

function toNumber(value: CellValue): number | null {
  const plain = toApiValue(value);
  if (plain === "" || plain === "#N/A") return null;
  if (typeof plain === "number") return plain;
  return 0;
}
