/** Rows of one column that are read or written together. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** which of the cells stand in it */
  readonly cells: readonly number[];
}

/** So many rows at most, and so many cells between two that belong together. */
const LONGEST = 20_000;
const WIDEST_GAP = 200;

/** Cells as spans of neighbours down a column; a request for each cell would be too many. */
export function spansOf(
  cells: readonly { readonly row: number; readonly column: number }[],
): Span[] {
  const order = cells.map((_, at) => at);
  order.sort((a, b) => cells[a]!.column - cells[b]!.column || cells[a]!.row - cells[b]!.row);
  const spans: { row: number; column: number; rows: number; cells: number[] }[] = [];
  for (const at of order) {
    const { row, column } = cells[at]!;
    const last = spans[spans.length - 1];
    const end = last === undefined ? 0 : last.row + last.rows;
    const isNear = last?.column === column && row - end <= WIDEST_GAP && row - last.row < LONGEST;
    if (!isNear) spans.push({ row, column, rows: 1, cells: [at] });
    else {
      last.rows = row - last.row + 1;
      last.cells.push(at);
    }
  }
  return spans;
}
