import type { Cell, Range } from "./cell-value";
import type { Coder } from "./coded-column";

/** A column of which some numbers are read. */
export interface NumberColumn {
  /** The numbers that are taken as they stand, one a row below the header; NaN for all else. */
  readonly values: Float64Array;
  /** The rows, in the range, with a cell that is neither such a number nor a plain blank ("", null, 0). */
  readonly others: readonly number[];
}

/** Which numbers of a column are taken as they stand: from `least` up to, but not, `end`; never 0. */
export interface Taken {
  readonly column: number;
  readonly least: number;
  readonly end: number;
}

/**
 * Reads numbers of several columns in one walk over the rows, since to come by a row costs more than to
 * read all its cells.
 * @param coders read their cells on the way
 * @param kindOf is asked for each row on the way, if given
 * @returns a column for each that is taken; and the kinds
 */
export function readNumbers(
  rows: Range,
  firstRow: number,
  taken: readonly Taken[],
  coders: readonly Coder[],
  kindOf: ((cells: readonly Cell[]) => number) | undefined,
): { columns: NumberColumn[]; kinds: Uint8Array } {
  const size = Math.max(0, rows.length - firstRow);
  const kinds = new Uint8Array(size);
  const all = new Float64Array(size * taken.length);
  const numbers = taken.map(({ column }) => column);
  const leasts = Float64Array.from(taken, ({ least }) => least);
  const ends = Float64Array.from(taken, ({ end }) => end);
  const others = taken.map((): number[] => []);
  for (let row = firstRow; row < rows.length; row++) {
    const cells = rows[row]!;
    if (kindOf !== undefined) kinds[row - firstRow] = kindOf(cells);
    for (let at = 0; at < numbers.length; at++) {
      const cell = cells[numbers[at]!];
      let value = NaN;
      if (typeof cell === "number" && cell !== 0 && cell >= leasts[at]! && cell < ends[at]!)
        value = cell;
      else if (cell !== "" && cell !== null && cell !== 0) others[at]!.push(row);
      all[at * size + row - firstRow] = value;
    }
    for (let at = 0; at < coders.length; at++) coders[at]!.read(row - firstRow, cells);
  }
  const columns = others.map((found, at) => ({
    values: all.subarray(at * size, (at + 1) * size),
    others: found,
  }));
  return { columns, kinds };
}
