import type { Cell, Range } from "../cells/cell-value";
import type { Coder } from "./coded-column";
import { keep } from "../kept";
import { ROWS_AT_HAND, type Steps } from "../steps";

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

/** Steps after which whoever reads may pause. */
const STEPS_AT_ONCE = 20;

/**
 * Reads numbers of several columns in one walk over the rows, since to come by a row costs more than to
 * read all its cells. It goes in steps of some rows: engines soon make good code of loops so short.
 * @param coders read their cells on the way
 * @param kindOf is asked for each row on the way, if given
 * @returns a column for each that is taken; and the kinds
 */
export function* readNumbers(
  rows: Range,
  firstRow: number,
  taken: readonly Taken[],
  coders: readonly Coder[],
  kindOf: ((cells: readonly Cell[]) => number) | undefined,
): Steps<{ columns: NumberColumn[]; kinds: Uint8Array }> {
  const size = Math.max(0, rows.length - firstRow);
  const kinds = new Uint8Array(size);
  const reader = new NumberReader(rows, firstRow, taken);
  for (let start = firstRow; start < rows.length; start += ROWS_AT_HAND) {
    const end = Math.min(start + ROWS_AT_HAND, rows.length);
    if (kindOf !== undefined)
      for (let row = start; row < end; row++) kinds[row - firstRow] = kindOf(rows[row]!);
    if (taken.length > 0) reader.read(start, end);
    for (const coder of coders) coder.read(start, end);
    if ((end - firstRow) % (STEPS_AT_ONCE * ROWS_AT_HAND) === 0) yield;
  }
  return { columns: reader.columns(), kinds };
}

class NumberReader {
  private readonly size: number;
  private readonly values: Float64Array;
  private readonly numbers: number[];
  private readonly leasts: Float64Array;
  private readonly ends: Float64Array;
  private readonly others: number[][];

  constructor(
    private readonly rows: Range,
    private readonly firstRow: number,
    taken: readonly Taken[],
  ) {
    this.size = Math.max(0, rows.length - firstRow);
    this.values = new Float64Array(this.size * taken.length);
    this.numbers = taken.map(({ column }) => column);
    this.leasts = Float64Array.from(taken, ({ least }) => least);
    this.ends = Float64Array.from(taken, ({ end }) => end);
    this.others = taken.map(() => []);
  }

  read(start: number, end: number): void {
    const { rows, firstRow, size, values, numbers, leasts, ends, others } = this;
    for (let row = start; row < end; row++) {
      const cells = rows[row]!;
      for (let at = 0; at < numbers.length; at++) {
        const cell = cells[numbers[at]!];
        let value = NaN;
        if (typeof cell === "number" && cell !== 0 && cell >= leasts[at]! && cell < ends[at]!)
          value = cell;
        else if (cell !== "" && cell !== null && cell !== 0) others[at]!.push(row);
        values[at * size + row - firstRow] = value;
      }
    }
  }

  columns(): NumberColumn[] {
    const { values, size } = this;
    return this.others.map((others, at) => ({
      values: values.subarray(at * size, (at + 1) * size),
      others,
    }));
  }
}

keep(new NumberReader([], 0, []));
