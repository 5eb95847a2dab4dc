/**
 * Work over very many rows in short steps: whoever does it may let something else come first between
 * two of them.
 */
export type Steps<Result> = Generator<undefined, Result, void>;

/** Rows that one step looks at, so that it takes some milliseconds. */
export const ROWS_A_STEP = 10_000;

/** So many rows are looked at together, so that they and what is noted of them stay in the processor's cache. */
const ROWS_AT_HAND = 512;

/** Calls for one row after another, from `first` up to `end`, with a step after every 10,000. */
export function* eachRow(first: number, end: number, look: (row: number) => void): Steps<void> {
  for (let from = first; from < end; from += ROWS_A_STEP) {
    const until = Math.min(end, from + ROWS_A_STEP);
    for (let row = from; row < until; row++) look(row);
    yield;
  }
}

/** Reads something of rows. */
export interface RowsReader {
  /** Reads the rows of the range from `start` up to `end`. */
  read(start: number, end: number): void;
}

/** Steps after which whoever reads may pause. */
const STEPS_AT_ONCE = 20;

/**
 * Lets readers read on one walk over the rows from `first` up to `end`, since to come by a row costs more
 * than to read all its cells. It goes in steps of some rows: engines soon make good code of loops so short.
 */
export function* readTogether(
  first: number,
  end: number,
  readers: readonly RowsReader[],
): Steps<void> {
  for (let start = first; start < end; start += ROWS_AT_HAND) {
    const until = Math.min(start + ROWS_AT_HAND, end);
    for (const reader of readers) reader.read(start, until);
    if ((until - first) % (STEPS_AT_ONCE * ROWS_AT_HAND) === 0) yield;
  }
}

/** What the work comes to, for those whom nothing waits for. */
export function allAtOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
