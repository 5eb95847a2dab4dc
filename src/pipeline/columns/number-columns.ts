import type { Range } from "../cells/cell-value";
import { keep } from "../kept";
import type { RowsReader } from "../steps";

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

/** Reads numbers of several columns. */
export class NumberReader implements RowsReader {
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
        // Most cells that are no such number are plain blanks.
        if (cell !== "") {
          if (typeof cell === "number" && cell !== 0 && cell >= leasts[at]! && cell < ends[at]!)
            value = cell;
          else if (cell !== null && cell !== 0) others[at]!.push(row);
        }
        values[at * size + row - firstRow] = value;
      }
    }
  }

  /** What was read, a column for each that is taken. */
  columns(): NumberColumn[] {
    const { values, size } = this;
    return this.others.map((others, at) => ({
      values: values.subarray(at * size, (at + 1) * size),
      others,
    }));
  }
}

keep(new NumberReader([], 0, []));
