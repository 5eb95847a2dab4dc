import { CHART_PARTS, partName, type ChartId, type ChartPart } from "./chart-names";

/** A part of an added chart as the workbook has it. */
export interface PartCells {
  readonly part: ChartPart;
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
}

/** What the names of an added chart stand for by now; null objects where they or their cells are gone. */
export async function readParts(context: Excel.RequestContext, id: ChartId): Promise<PartCells[]> {
  const parts = CHART_PARTS.map((part) => {
    const item = context.workbook.names.getItemOrNullObject(partName(id, part));
    item.load("name");
    const range = item.getRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { part, item, range };
  });
  await context.sync();
  return parts;
}

/** The cells that we wrote: of a spill its formula. */
export function writtenCells(parts: readonly PartCells[]): Excel.Range[] {
  return present(parts).map(({ part, range }) => (part === "figures" ? withHeaders(range) : range));
}

/** The cells that we gave their looks: those of a spill reach to the end of the area, or to the next. */
export function styledCells(parts: readonly PartCells[]): Excel.Range[] {
  const area = parts.find(({ part, range }) => part === "area" && !range.isNullObject)?.range;
  return present(parts).map(({ part, range }, at, all) => {
    if (part === "figures") return withHeaders(range);
    if (part === "title" || area === undefined) return range;
    const rows = area.rowIndex + area.rowCount - range.rowIndex;
    const next = all[at + 1]?.range.columnIndex ?? area.columnIndex + area.columnCount;
    const columns = next - range.columnIndex;
    return range.getResizedRange(Math.max(0, rows - 1), Math.max(0, columns - 1));
  });
}

function present(parts: readonly PartCells[]): PartCells[] {
  return parts.filter(({ part, range }) => part !== "area" && !range.isNullObject);
}

/** The headers of the figures stand above them. */
function withHeaders(figures: Excel.Range): Excel.Range {
  if (figures.rowIndex === 0) return figures;
  return figures.getOffsetRange(-1, 0).getResizedRange(1, 0);
}
