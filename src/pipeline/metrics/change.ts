import {
  CLOSED_LOST,
  CLOSED_WON,
  CREATED,
  DealTimelines,
  REOPENED,
  isClosing,
} from "../deal-timelines";
import { Currencies } from "../money";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";

export const CHANGES = ["opening", "created", "reopened", "won", "lost", "closing"] as const;
export type Change = (typeof CHANGES)[number];

export interface ChangeRow {
  readonly change: Change;
  readonly deals: number;
  readonly amount: number | PipelineError;
}

const OPENING = 0;
const ROW_OF_EVENT = { [CREATED]: 1, [REOPENED]: 2, [CLOSED_WON]: 3, [CLOSED_LOST]: 4 } as const;
const CLOSING = 5;

/**
 * What happened to the open pipeline in a period: opening + created + reopened − won − lost = closing,
 * in deals and in amounts. Parked deals are open; each closing and each reopening counts. Whole days;
 * nothing has happened after asOf. Deals without a start, closed on an unknown day or with these dates
 * out of order are left out; blank amounts add nothing, and amounts are those of today.
 * @param deals numbers of the deals counted
 * @param first first day of the period, integer serial
 * @param last its last day, included
 * @returns a row a change, in this order; an amount in several currencies is a PipelineError
 * @throws PipelineError "end-before-start" | "no-starts"
 * @see docs/metrics.md, "Money"
 */
export function change(
  pipeline: Pipeline,
  deals: Int32Array,
  first: number,
  last: number,
): ChangeRow[] {
  if (last < first) throw new PipelineError("end-before-start", { start: first, end: last });
  const timelines = new DealTimelines(pipeline);
  const amounts = pipeline.amounts();
  const currencies = new Currencies();
  const counts = new Int32Array(CHANGES.length);
  const sums = new Float64Array(CHANGES.length);
  let known = 0;
  for (let index = 0; index < deals.length; index++) {
    const deal = deals[index]!;
    if (!timelines.read(deal)) continue;
    known++;
    const rows = rowsOf(timelines, first, last);
    if (rows.length === 0) continue;
    const amount = amounts[deal]!;
    const isBlank = Number.isNaN(amount);
    for (const row of rows) {
      counts[row]!++;
      if (!isBlank) sums[row]! += amount;
    }
    if (!isBlank) currencies.add(pipeline.cell(deal, "currency"));
  }
  if (known === 0 && deals.length > 0) throw new PipelineError("no-starts", {});
  const mixed = currencies.mixed();
  return CHANGES.map((change, row) => ({
    change,
    deals: counts[row]!,
    amount: mixed ?? sums[row]!,
  }));
}

/** The rows in which a deal counts, a row once for each event. */
function rowsOf({ length, days, events }: DealTimelines, first: number, last: number): number[] {
  const rows: number[] = [];
  let isOpen = false;
  let at = 0;
  for (; at < length && days[at]! < first; at++) isOpen = !isClosing(events[at]!);
  if (isOpen) rows.push(OPENING);
  for (; at < length && days[at]! <= last; at++) {
    const event = events[at]!;
    if (isClosing(event) && !isOpen) rows.push(ROW_OF_EVENT[REOPENED]);
    rows.push(ROW_OF_EVENT[event as keyof typeof ROW_OF_EVENT]);
    isOpen = !isClosing(event);
  }
  if (isOpen) rows.push(CLOSING);
  return rows;
}
