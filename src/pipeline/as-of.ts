import { isWholeDay } from "./cells/serial-date";

/** About a tenth of a millisecond: the finest step of a serial. */
const INSTANT = 1e-9;

/**
 * The first serial that has not happened yet as of a day or moment: an asOf without a time of day
 * includes its whole day. Without one, everything has happened.
 */
export function cutoffOf(asOf: number | undefined): number {
  if (asOf === undefined) return Infinity;
  return isWholeDay(asOf) ? asOf + 1 : asOf + INSTANT;
}
