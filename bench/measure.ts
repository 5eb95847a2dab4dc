import { RIVALS } from "./rival";
import type { Row } from "./rows";

/** Medians in milliseconds. */
export interface BenchRecord {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly firstMs: number;
  readonly repeatMs: number;
  readonly touchMs: number;
  readonly parseMs: number;
  /** Where the rival has the figure. */
  readonly arqueroMs: number | undefined;
}

/** Times a call over rows never seen and over the same content once more. */
export function measure(
  name: string,
  rows: Row[],
  runs: number,
  call: (range: unknown) => unknown,
): BenchRecord {
  const times = { first: [] as number[], repeat: [] as number[], touch: [] as number[] };
  const parse: number[] = [];
  const arquero: number[] = [];
  // Between functions only: a collection in each run would also throw away what V8 has learnt.
  globalThis.gc?.();
  for (let at = 0; at < runs; at++) {
    makeNew(rows, `${name}-${at}`);
    const text = JSON.stringify(rows);
    leaveGarbage(at);
    const range = timed(parse, () => JSON.parse(text) as Row[]);
    timed(times.touch, () => touch(range));
    timed(times.first, () => call(range));
    const again = JSON.parse(text) as Row[];
    timed(times.repeat, () => call(again));
    const rival = RIVALS[name];
    if (rival !== undefined) timed(arquero, () => rival(again));
  }
  return {
    name,
    rows: rows.length - 1,
    columns: rows[0]!.length,
    firstMs: median(times.first),
    repeatMs: median(times.repeat),
    touchMs: median(times.touch),
    parseMs: median(parse),
    arqueroMs: arquero.length > 0 ? median(arquero) : undefined,
  };
}

/** Changes one cell, so that the next call cannot be answered from memory. */
export function makeNew(rows: Row[], mark: string): void {
  rows[Math.ceil(rows.length / 2)]![0] = `D-changed-${mark}`;
}

/** Short-lived objects before a run, up to the 16 MB at which the engine collects such. */
const PARTS_OF_GARBAGE = 16;

/**
 * Leaves some garbage, another amount in each run. Rows of one size would else fill the room for new
 * objects up to the same place each time, so that a collection falls into every call of a function or
 * into none; in life it falls where it falls.
 */
export function leaveGarbage(run: number): void {
  const parts = (run * 7) % PARTS_OF_GARBAGE;
  const garbage: number[][] = [];
  for (let at = 0; at < parts * 1000; at++) garbage.push(new Array<number>(125).fill(1.5));
}

/** Looks at every cell once: less than this no function can do that reads them all. */
function touch(rows: Row[]): number {
  let blanks = 0;
  for (const row of rows) for (const cell of row) if (cell === "") blanks++;
  return blanks;
}

export function timed<Result>(times: number[], run: () => Result): Result {
  const start = performance.now();
  const result = run();
  times.push(performance.now() - start);
  return result;
}

export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return Number(sorted[Math.floor(sorted.length / 2)]!.toFixed(3));
}
