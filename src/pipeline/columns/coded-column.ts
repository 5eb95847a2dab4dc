import type { Cell, Range } from "../cells/cell-value";
import { keep } from "../kept";
import { TextTable } from "./text-table";

/** A column that repeats its cells: which of its different cells each row holds. */
export interface CodedColumn {
  /** One a row below the header: a place among the cells. */
  readonly codes: Int32Array;
  /** The different cells, by first appearance. */
  readonly cells: readonly Cell[];
}

/** Texts that are found again by their length and ends before they are looked up among all. */
const TEXTS_AT_HAND = 64;

/** Codes a column row by row, so that what a cell means need be found out once for each different one. */
export class Coder {
  private readonly codes: Int32Array;
  private readonly table = new TextTable();
  private readonly others = new Map<Cell, number>();
  private readonly atHand: Cell[] = new Array<Cell>(TEXTS_AT_HAND).fill(undefined);
  private readonly codesAtHand = new Int32Array(TEXTS_AT_HAND);

  /** @param firstRow the row below the header */
  constructor(
    private readonly rows: Range,
    private readonly firstRow: number,
    readonly column: number,
  ) {
    this.codes = new Int32Array(Math.max(0, rows.length - firstRow));
  }

  /** Reads the cells of the rows from `start` up to `end`. */
  read(start: number, end: number): void {
    const { rows, firstRow, column, codes } = this;
    for (let row = start; row < end; row++) {
      const cell = rows[row]![column];
      codes[row - firstRow] =
        typeof cell === "string" && cell !== "" ? this.codeOfText(cell) : this.codeOf(cell);
    }
  }

  /** What was read. */
  coded(): CodedColumn {
    return { codes: this.codes, cells: this.table.cells() };
  }

  private codeOfText(text: string): number {
    const { length } = text;
    const slot =
      (length + text.charCodeAt(0) * 5 + text.charCodeAt(length - 1) * 3) & (TEXTS_AT_HAND - 1);
    if (this.atHand[slot] === text) return this.codesAtHand[slot]!;
    const code = this.table.placeOf(text);
    this.atHand[slot] = text;
    this.codesAtHand[slot] = code;
    return code;
  }

  private codeOf(cell: Cell): number {
    let code = this.others.get(cell);
    if (code === undefined) {
      code = this.table.add(cell);
      this.others.set(cell, code);
    }
    return code;
  }
}

keep(new Coder([], 0, 0));
