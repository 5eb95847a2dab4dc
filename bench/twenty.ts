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
  /** All twenty together, each with a copy of its own. */
  readonly allMs: number;
  /** All twenty together over the very same rows. */
  readonly sameMs: number;
}

/**
 * Times twenty different functions over one range, as in a recalculation of a sheet: each with a copy of
 * its own, as Excel hands rows over as far as we know, and all with the same rows, as if it did so once.
 * Only the calls are counted.
 */
export function measureTwenty(
  functions: ReadonlyMap<string, ExcelFunction>,
  rows: Row[],
  runs: number,
): TwentyRecord {
  const parse: number[] = [];
  const first: number[] = [];
  const all: number[] = [];
  const same: number[] = [];
  const callAll = (at: number, isSame: boolean): number[] => {
    makeNew(rows, `twenty-${at}-${isSame}`);
    const text = JSON.stringify(rows);
    const calls: number[] = [];
    leaveGarbage(at);
    let range: Row[] | undefined;
    for (const name of TWENTY) {
      if (range === undefined || !isSame) range = timed(parse, () => JSON.parse(text) as Row[]);
      timed(calls, () => CALLS[name]!(functions.get(name)!, range));
    }
    return calls;
  };
  globalThis.gc?.();
  for (let at = 0; at < runs; at++) {
    const calls = callAll(at, false);
    first.push(calls[0]!);
    all.push(sum(calls));
    same.push(sum(callAll(at, true)));
  }
  return {
    rows: rows.length - 1,
    columns: rows[0]!.length,
    parseMs: median(parse),
    firstMs: median(first),
    allMs: median(all),
    sameMs: median(same),
  };
}

function sum(times: readonly number[]): number {
  return times.reduce((total, each) => total + each, 0);
}
