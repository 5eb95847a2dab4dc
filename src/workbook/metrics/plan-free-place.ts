/** What is on a sheet already; rows count from 0, lengths are points from the top. */
export interface SheetFacts {
  /** The row below the last one in use, formats included; 0 on an empty sheet. */
  readonly usedEnd: number;
  /** Where that row begins. */
  readonly usedEndTop: number;
  /** Lower edges of the charts. */
  readonly chartEnds: readonly number[];
}

/** Rows that nobody has used are hardly ever lower than so many points. */
const LOWEST_ROW = 12;
const GAP = 2;

/** The first row from which on there is nothing: neither cells nor charts. */
export function freeRow({ usedEnd, usedEndTop, chartEnds }: SheetFacts): number {
  const overhang = Math.max(0, ...chartEnds.map((end) => end - usedEndTop));
  const end = usedEnd + Math.ceil(overhang / LOWEST_ROW);
  return end === 0 ? 0 : end + GAP;
}
