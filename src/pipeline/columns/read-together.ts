import { ROWS_AT_HAND, type Steps } from "../steps";

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
