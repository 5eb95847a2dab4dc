import type { Cell, Range } from "./cell-value";
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
  readonly codes: Int32Array;
  readonly cells: Cell[] = [];
  private readonly texts = new TextTable(this.cells);
  private readonly others = new Map<Cell, number>();
  private readonly atHand: Cell[] = new Array<Cell>(TEXTS_AT_HAND).fill(undefined);
  private readonly codesAtHand = new Int32Array(TEXTS_AT_HAND);

  /** @param size rows below the header */
  constructor(
    readonly column: number,
    size: number,
  ) {
    this.codes = new Int32Array(size);
  }

  /** Reads the cells of the rows from `start` up to `end`. @param firstRow the row below the header */
  read(rows: Range, start: number, end: number, firstRow: number): void {
    const { column, codes } = this;
    for (let row = start; row < end; row++) {
      const cell = rows[row]![column];
      codes[row - firstRow] =
        typeof cell === "string" && cell !== "" ? this.codeOfText(cell) : this.codeOf(cell);
    }
  }

  private codeOfText(text: string): number {
    const { length } = text;
    const slot =
      (length + text.charCodeAt(0) * 5 + text.charCodeAt(length - 1) * 3) & (TEXTS_AT_HAND - 1);
    if (this.atHand[slot] === text) return this.codesAtHand[slot]!;
    const code = this.texts.placeOf(text);
    this.atHand[slot] = text;
    this.codesAtHand[slot] = code;
    return code;
  }

  private codeOf(cell: Cell): number {
    let code = this.others.get(cell);
    if (code === undefined) {
      code = this.cells.length;
      this.others.set(cell, code);
      this.cells.push(cell);
    }
    return code;
  }
}
