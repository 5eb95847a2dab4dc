import { CALLS, TWENTY } from "./calls";
import type { ExcelFunction } from "./built-functions";
import { leaveGarbage, makeNew, median, timed } from "./measure";
import type { Row } from "./rows";

/** Medians in milliseconds. */
export interface TwentyRecord {
  readonly rows: number;
  readonly columns: number;
  readonly parseMs: number;
  /** The first call, which reads the rows. */
  readonly firstMs: number;
  /** All twenty together. */
  readonly allMs: number;
}

/**
 * Times twenty different functions over one range, as in a recalculation of a sheet. Excel hands each
 * its own copy; only the calls are counted.
 */
export function measureTwenty(
  functions: ReadonlyMap<string, ExcelFunction>,
  rows: Row[],
  runs: number,
): TwentyRecord {
  const parse: number[] = [];
  const first: number[] = [];
  const all: number[] = [];
  globalThis.gc?.();
  for (let at = 0; at < runs; at++) {
    makeNew(rows, `twenty-${at}`);
    const text = JSON.stringify(rows);
    const calls: number[] = [];
    leaveGarbage(at);
    for (const name of TWENTY) {
      const range = timed(parse, () => JSON.parse(text) as Row[]);
      timed(calls, () => CALLS[name]!(functions.get(name)!, range));
    }
    first.push(calls[0]!);
    all.push(calls.reduce((sum, each) => sum + each, 0));
  }
  return {
    rows: rows.length - 1,
    columns: rows[0]!.length,
    parseMs: median(parse),
    firstMs: median(first),
    allMs: median(all),
  };
}
