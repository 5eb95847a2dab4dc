import type { Rect } from "../cells/addresses";
import { heightOf, rectOf, widthOf } from "../cells/addresses";
import type { CellValue } from "../cells/cell-value";
import type { ChartRange } from "./chart";

export interface SeriesCells {
  name: ChartRange | null;
  values: ChartRange;
  categories: ChartRange | null;
}

export interface SourceShape {
  plotBy: "Columns" | "Rows";
  series: SeriesCells[];
}

/**
 * How Excel cuts a range into series: the longer side runs along the categories, a first line
 * without numbers gives the names, and a first line of texts the categories.
 */
export function readSource(
  sheetId: string,
  rect: Rect,
  seriesBy: "Auto" | "Columns" | "Rows",
  valueAt: (row: number, column: number) => CellValue,
): SourceShape {
  const plotBy = seriesBy === "Auto" ? longerSide(rect) : seriesBy;
  const byColumns = plotBy === "Columns";
  const lines = byColumns ? widthOf(rect) : heightOf(rect);
  const length = byColumns ? heightOf(rect) : widthOf(rect);
  const at = (line: number, position: number): CellValue =>
    byColumns
      ? valueAt(rect.startRow + position, rect.startColumn + line)
      : valueAt(rect.startRow + line, rect.startColumn + position);
  const part = (line: number, from: number, count: number): ChartRange => ({
    sheetId,
    rect: byColumns
      ? rectOf(rect.startRow + from, rect.startColumn + line, count, 1)
      : rectOf(rect.startRow + line, rect.startColumn + from, 1, count),
  });
  const hasNames = length > 1 && noNumbers(lines, (line) => at(line, 0), 1);
  const from = hasNames ? 1 : 0;
  const hasCategories =
    lines > 1 && noNumbers(length - from, (position) => at(0, position + from), 0);
  const series: SeriesCells[] = [];
  for (let line = hasCategories ? 1 : 0; line < lines; line++)
    series.push({
      name: hasNames ? part(line, 0, 1) : null,
      values: part(line, from, length - from),
      categories: hasCategories ? part(0, from, length - from) : null,
    });
  return { plotBy, series };
}

const longerSide = (rect: Rect): "Columns" | "Rows" =>
  heightOf(rect) >= widthOf(rect) ? "Columns" : "Rows";

/** Whether a line's cells hold texts or nothing; the corner cell of a header line does not count. */
function noNumbers(count: number, read: (index: number) => CellValue, skip: number): boolean {
  let texts = 0;
  for (let index = count > skip ? skip : 0; index < count; index++) {
    const value = read(index);
    if (typeof value === "number" || typeof value === "boolean") return false;
    if (value !== null) texts++;
  }
  return texts > 0;
}
