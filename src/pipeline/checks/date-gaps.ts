import { cutoffOf } from "../as-of";
import { UNDATED } from "../columns/date-column";
import { END_OF_SERIALS } from "../cells/serial-date";
import { isDealRow } from "../reading/row-kinds";
import type { Findings } from "./findings";

/** A day without a neighbour for longer than this is more likely a typing error than a pause. */
const LONGEST_PAUSE = 366;

/** Dates at which something happened, with the place of each. */
interface Dates {
  readonly values: Float64Array;
  readonly column: number | undefined;
  readonly rowOf: (at: number) => number;
}

/**
 * Dates that lie more than 366 days after the one before them: a mistyped year would become the asOf
 * day of every figure. Days are marked in a table of bits, so that nothing needs to be sorted.
 */
export function checkDateGaps(findings: Findings): void {
  const all = happened(findings);
  const marked = new Uint32Array((END_OF_SERIALS >>> 5) + 1);
  let gaps = new Map<number, number>();
  // Between these days there is no long pause, so that a date there makes none.
  let first = Infinity;
  let last = -Infinity;
  let lowest = marked.length;
  let highest = -1;
  for (const { values } of all) {
    for (let at = 0; at < values.length; at++) {
      const date = values[at]!;
      if (!(date < first || date > last) || date === UNDATED) continue;
      const day = date | 0;
      const word = day >>> 5;
      marked[word]! |= 1 << (day & 31);
      if (word < lowest) lowest = word;
      if (word > highest) highest = word;
    }
    const found = gapsBefore(marked, lowest, highest);
    gaps = found.gaps;
    if (gaps.size > 0) continue;
    first = found.first;
    last = found.last;
  }
  if (gaps.size > 0) report(findings, all, gaps);
}

/**
 * The days behind a long pause, each with the days since the one before it; and the first and last day.
 * @param lowest word of a marked day, as is `highest`
 */
function gapsBefore(marked: Uint32Array, lowest: number, highest: number) {
  const gaps = new Map<number, number>();
  let first = Infinity;
  let last = -Infinity;
  for (let word = lowest; word <= highest; word++) {
    for (let day = word * 32; marked[word] !== 0 && day < word * 32 + 32; day++) {
      if (day === 0 || ((marked[word]! >>> (day & 31)) & 1) === 0) continue;
      if (day - last > LONGEST_PAUSE && last > 0) gaps.set(day, day - last);
      if (first > day) first = day;
      last = day;
    }
  }
  return { gaps, first, last };
}

/** Names the first cell with each of the days. */
function report(findings: Findings, all: readonly Dates[], gaps: Map<number, number>): void {
  for (const { values, column, rowOf } of all) {
    for (let at = 0; at < values.length && gaps.size > 0; at++) {
      const day = Math.floor(values[at]!);
      const days = gaps.get(day);
      if (days === undefined) continue;
      gaps.delete(day);
      findings.add("date-gap", { days }, rowOf(at), column);
    }
  }
}

function happened({ pipeline }: Findings): Dates[] {
  const { source, records } = pipeline;
  const ofDeals = (values: Float64Array | undefined, column: number | undefined): Dates[] =>
    values === undefined ? [] : [{ values, column, rowOf: (deal) => records.rowOf(deal) }];
  const kinds = source.rowKinds();
  const cutoff = cutoffOf(pipeline.statedAsOf);
  const ofRows = (role: "changed" | "created" | "lastActivity"): Dates[] => {
    const dates = source.datesOf(role)?.values;
    if (dates === undefined) return [];
    const values = new Float64Array(dates.length).fill(NaN);
    for (let row = 0; row < dates.length; row++)
      if (isDealRow(kinds[row]!) && dates[row]! < cutoff) values[row] = dates[row]!;
    return [{ values, column: source.roles[role], rowOf: (at) => source.firstRow + at }];
  };
  const { closed } = source.roles;
  // The entries of a history are its change dates; closings are entries too.
  const isHistory = pipeline.layout === "history";
  const entries = isHistory
    ? ofDeals(records.closing, closed)
    : records.entries.flatMap((values, stage) =>
        ofDeals(values, pipeline.columnOfStage(stage) ?? closed),
      );
  return [...entries, ...ofRows("changed"), ...ofRows("created"), ...ofRows("lastActivity")];
}
