import { hasOuterSpace, isBlankOrZero, nameText, type Cell, type Range } from "../cells/cell-value";
import { foldText } from "../cells/fold";
import { keep } from "../kept";
import type { RowsReader } from "../steps";
import type { Dictionary } from "./dictionary";

/** What a row below the header is before anything is read from it. */
export const ROW_USED = 0;
export const ROW_BLANK = 1;
export const ROW_FOOTER = 2;
export const ROW_HEADER_AGAIN = 3;
/** A deal's row with a cell that cannot be read. */
export const ROW_LEFT_OUT = 4;

/** Whether a row is a deal's, readable or not. */
export function isDealRow(kind: number): boolean {
  return kind === ROW_USED || kind === ROW_LEFT_OUT;
}

/** By the kinds of rows: 1 for each that is a deal's, 0 for the others. */
export function dealRows(kinds: Uint8Array): Uint8Array {
  const marks = new Uint8Array(kinds.length);
  for (let at = 0; at < kinds.length; at++) marks[at] = Number(isDealRow(kinds[at]!));
  return marks;
}

/** Tells deals from blank rows, footers of reports and headers that stand a second time. */
export class RowKinds implements RowsReader {
  /** One a row below the header. */
  readonly kinds: Uint8Array;

  constructor(
    private readonly rows: Range,
    private readonly firstRow: number,
    private readonly headers: readonly string[],
    private readonly dictionary: Dictionary,
  ) {
    this.kinds = new Uint8Array(Math.max(0, rows.length - firstRow));
  }

  read(start: number, end: number): void {
    const { rows, firstRow, kinds, dictionary } = this;
    const { plainInitials } = dictionary;
    const header = this.headers[0];
    for (let row = start; row < end; row++) {
      const cells = rows[row]!;
      const first = cells[0];
      // As nearly every row of deals begins: the first cell is neither blank, a footer nor the header.
      const isPlain =
        typeof first === "string" &&
        plainInitials[first.charCodeAt(0)] === 1 &&
        !hasOuterSpace(first) &&
        first !== header;
      kinds[row - firstRow] = isPlain ? ROW_USED : this.kindOf(cells);
    }
  }

  /**
   * What was read. A copyright at the end of a report stands among other notes (what the report is
   * called, who made it), each alone in its row: they are no deals either.
   */
  marked(): Uint8Array {
    const { kinds, rows, firstRow, dictionary } = this;
    let end = kinds.length;
    while (kinds[end - 1] === ROW_BLANK) end--;
    let first = end;
    for (let at = end - 1; at >= 0; at--) {
      const filled = filledOf(rows[firstRow + at]!);
      if (filled.length !== 1) break;
      if (first < end || dictionary.isNote(nameText(filled[0]))) first = at;
    }
    return kinds.fill(ROW_FOOTER, first, end);
  }

  private kindOf(cells: readonly Cell[]): number {
    let column = 0;
    while (column < cells.length && isBlankOrZero(cells[column])) column++;
    if (column === cells.length) return ROW_BLANK;
    const first = cells[column];
    if (typeof first !== "string") return ROW_USED;
    if (this.dictionary.mayBeFooter(first) && this.isFooter(first, cells)) return ROW_FOOTER;
    return this.isHeaderAgain(first, column, cells) ? ROW_HEADER_AGAIN : ROW_USED;
  }

  /** A total, whatever stands beside it, or a note that stands alone in its row. */
  private isFooter(first: string, cells: readonly Cell[]): boolean {
    const { dictionary } = this;
    return dictionary.isTotal(first) || (dictionary.isNote(first) && filledOf(cells).length === 1);
  }

  private isHeaderAgain(first: string, column: number, cells: readonly Cell[]): boolean {
    const header = this.headers[column];
    if (first !== header && !(hasOuterSpace(first) && first.trim() === header)) return false;
    return this.headers.every(
      (header, column) => foldText(nameText(cells[column])) === foldText(header),
    );
  }
}

function filledOf(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter((cell) => !isBlankOrZero(cell));
}

keep(new RowKinds([], 0, [], {} as Dictionary));
