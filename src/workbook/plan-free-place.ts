/** What is on a sheet already; rows count from 0. */
export interface SheetFacts {
  /** The row below the last one in use, formats included; 0 on an empty sheet. */
  readonly usedEnd: number;
  /** Lower edges of the charts, in points from the top. */
  readonly chartEnds: readonly number[];
}

/** A row is hardly ever lower than so many points; a higher one only leaves more room. */
const LOWEST_ROW = 12;
const GAP = 2;

/** The first row from which on there is nothing: neither cells nor charts. */
export function freeRow({ usedEnd, chartEnds }: SheetFacts): number {
  const charts = chartEnds.map((end) => Math.ceil(end / LOWEST_ROW));
  const end = Math.max(usedEnd, ...charts);
  return end === 0 ? 0 : end + GAP;
}
