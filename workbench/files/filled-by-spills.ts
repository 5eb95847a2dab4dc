import { MAX_COLUMNS } from "../host/cells/addresses";
import type { CellFile } from "./workbook-file";

/**
 * The cells that hold a part of another formula's result. Row by row, so that many results over many cells
 * take their sum of time, not their product.
 */
export function filledBySpills(
  cells: readonly CellFile[],
  spilling: readonly CellFile[],
): ReadonlySet<CellFile> {
  const filled = new Set<CellFile>();
  const changes = spilling.flatMap(({ row, column, spill }) =>
    spill
      ? [
          { row, column, columns: spill.columns, by: 1 },
          { row: row + spill.rows, column, columns: spill.columns, by: -1 },
        ]
      : [],
  );
  if (changes.length === 0) return filled;
  changes.sort((one, other) => one.row - other.row);
  const covers = new ColumnCounts();
  let next = 0;
  for (const cell of [...cells].sort((one, other) => one.row - other.row)) {
    for (; next < changes.length && changes[next]!.row <= cell.row; next++) {
      const { column, columns, by } = changes[next]!;
      covers.add(column, by);
      covers.add(column + columns, -by);
    }
    if (cell.spill === undefined && covers.at(cell.column) > 0) filled.add(cell);
  }
  return filled;
}

/** How often each column is covered, by the sums of what begins and ends to its left (a Fenwick tree). */
class ColumnCounts {
  private readonly sums = new Int32Array(MAX_COLUMNS + 1);

  /** Every column from this one on is covered so many times more. */
  add(column: number, by: number): void {
    for (let at = column + 1; at <= MAX_COLUMNS; at += at & -at) this.sums[at]! += by;
  }

  at(column: number): number {
    let sum = 0;
    for (let at = column + 1; at > 0; at -= at & -at) sum += this.sums[at]!;
    return sum;
  }
}
