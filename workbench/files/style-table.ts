import type { CellStyle } from "./workbook-file";

/** Looks by their number; equal ones have one number. */
export class StyleTable {
  readonly list: CellStyle[] = [];
  private readonly numbers = new Map<string, number>();

  /** Undefined for a look nobody has given. */
  indexOf(style: CellStyle): number | undefined {
    if (Object.keys(style).length === 0) return undefined;
    // Looks read from the host name their parts in one order always.
    const key = JSON.stringify(style);
    const known = this.numbers.get(key) ?? this.list.push(style) - 1;
    this.numbers.set(key, known);
    return known;
  }
}
