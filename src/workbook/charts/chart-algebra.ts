/**
 * What the figures of a chart are made of, told once and read twice: as formulas for the sheet and as
 * values for the picture in the pane. Spills and their columns count from 0, below their headers.
 */
export interface ChartAlgebra<Term> {
  /** The cell of a spill in the same row, or `rows` below. */
  cell(spill: number, column: number, rows?: number): Term;
  /** The same row of a spill, its columns counted from the last one, which is 1. */
  fromEnd(spill: number, column: number): Term;
  /** The cell of the row that begins with the key. */
  lookup(spill: number, column: number, key: Term): Term;
  /** The same as a number, or #N/A, which a chart leaves out. */
  lookupNumber(spill: number, column: number, key: Term): Term;
  /** Another column of the figures, in the same row, or in their first one. */
  own(column: number): Term;
  top(column: number): Term;
  joined(first: Term, text: string, second: Term): Term;
  /** "" unless both are numbers. */
  minus(all: Term, part: Term): Term;
  /** Half of what a bar is shorter than the longest. */
  halfTo(longest: Term, here: Term): Term;
  /** #N/A, which a chart leaves out, where there is nothing to divide by. */
  ratio(part: Term, all: Term): Term;
  /** A SALES function of the rows, a key and more of its arguments. */
  sales(name: string, key: Term, more: readonly string[]): Term;
}

/** One column of the figures, whatever it is read as. */
export type ChartTerm = <Term>(from: ChartAlgebra<Term>) => Term;
