import { quickselect } from "simple-statistics";
import { pick } from "./columns";

/**
 * The places of an array by descending value; equal values keep their order, NaN comes last. A native
 * sort of the values and a search for each are several times as fast as a sort that calls a comparison.
 */
export function descending(values: Float64Array): Int32Array {
  return areCounts(values) ? byCounting(values) : bySearch(values);
}

/**
 * The first places that `descending` gives. Where they are few, those after them are never sorted.
 * @param most places, 1 or more
 */
export function firstDescending(values: Float64Array, most: number): Int32Array {
  if (most >= values.length) return descending(values);
  const ranked = withoutNaN(values);
  const sorted = ranked.slice();
  quickselect(sorted as unknown as number[], sorted.length - most);
  const least = sorted[sorted.length - most]!;
  const found = new Int32Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at++) if (ranked[at]! >= least) found[count++] = at;
  const order = descending(pick(ranked, found.subarray(0, count)));
  return order.slice(0, most).map((at) => found[at]!);
}

/** Numbers of days, say, of which there are few different ones. */
const MOST_COUNTED = 100_000;

function areCounts(values: Float64Array): boolean {
  let at = 0;
  while (at < values.length && values[at]! < MOST_COUNTED && values[at] === values[at]! >>> 0) at++;
  return at === values.length;
}

function byCounting(values: Float64Array): Int32Array {
  let most = 0;
  for (let at = 0; at < values.length; at++) most = Math.max(most, values[at]!);
  // Where the places of each value begin: behind all greater ones.
  const next = new Int32Array(most + 2);
  for (let at = 0; at < values.length; at++) next[values[at]!]!++;
  for (let value = most; value >= 0; value--) next[value]! += next[value + 1]!;
  const places = new Int32Array(values.length);
  for (let at = 0; at < values.length; at++) places[next[values[at]! + 1]!++] = at;
  return places;
}

function bySearch(values: Float64Array): Int32Array {
  const { length } = values;
  const ranked = withoutNaN(values);
  const sorted = ranked.slice().sort();
  const taken = new Int32Array(length);
  const places = new Int32Array(length);
  for (let at = 0; at < length; at++) {
    const greater = length - countUpTo(sorted, ranked[at]!);
    places[greater + taken[greater]!++] = at;
  }
  return places;
}

/** The values, with the least of all for what is no number. */
function withoutNaN(values: Float64Array): Float64Array {
  const ranked = values.slice();
  for (let at = 0; at < ranked.length; at++) if (Number.isNaN(ranked[at]!)) ranked[at] = -Infinity;
  return ranked;
}

/** How many values of an ascending array are at most a limit. */
function countUpTo(sorted: Float64Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
