import { cutoffOf } from "../as-of";
import { UNDATED } from "../date-column";
import { isDealRow } from "../source-rows";
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
 * day of every figure. Days are marked in a table, so that nothing needs to be sorted.
 */
export function checkDateGaps(findings: Findings): void {
  const all = happened(findings);
  const cutoff = cutoffOf(findings.pipeline.statedAsOf);
  let first = Infinity;
  let last = -Infinity;
  for (const { values } of all) {
    for (let at = 0; at < values.length; at++) {
      const date = values[at]!;
      if (!(date > UNDATED) || date >= cutoff) continue;
      if (date < first) first = date;
      if (date > last) last = date;
    }
  }
  first = Math.floor(first);
  if (!(last - first > LONGEST_PAUSE)) return;
  const marked = new Uint8Array(Math.floor(last) - first + 1);
  for (const { values } of all) {
    for (let at = 0; at < values.length; at++) {
      const date = values[at]!;
      if (date > UNDATED && date < cutoff) marked[Math.floor(date) - first] = 1;
    }
  }
  const gaps = gapsBefore(marked, first);
  if (gaps.size > 0) report(findings, all, gaps);
}

/** The days behind a long pause, each with the days since the one before it. */
function gapsBefore(marked: Uint8Array, first: number): Map<number, number> {
  const gaps = new Map<number, number>();
  let before = 0;
  for (let at = 1; at < marked.length; at++) {
    if (marked[at] === 0) continue;
    if (at - before > LONGEST_PAUSE) gaps.set(first + at, at - before);
    before = at;
  }
  return gaps;
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
  const ofRows = (role: "changed" | "created" | "lastActivity"): Dates[] => {
    const dates = source.datesOf(role)?.values;
    if (dates === undefined) return [];
    const values = dates.map((date, row) => (isDealRow(kinds[row]!) ? date : NaN));
    return [{ values, column: source.roles[role], rowOf: (at) => source.firstRow + at }];
  };
  const isHistory = pipeline.layout === "history";
  const entries = isHistory
    ? []
    : records.entries.flatMap((values, stage) =>
        ofDeals(values, pipeline.columnOfStage(stage) ?? source.roles.closed),
      );
  return [
    ...entries,
    ...ofRows("changed"),
    ...ofRows("created"),
    ...ofRows("lastActivity"),
    ...ofDeals(records.closing, source.roles.closed),
  ];
}
