import {
  CLOSED_LOST,
  CLOSED_WON,
  CREATED,
  DealTimelines,
  REOPENED,
  isClosing,
} from "../deals/deal-timelines";
import { Currencies, missingAmounts } from "../deals/money";
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
 * @returns a row a change, in this order; amounts in several currencies, or in no column, are a PipelineError
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
  const currencies = new Currencies(pipeline);
  const { column } = currencies;
  const tally = new Tally(first, last);
  let known = 0;
  for (let index = 0; index < deals.length; index++) {
    const deal = deals[index]!;
    if (!timelines.read(deal)) continue;
    known++;
    const amount = amounts[deal]!;
    const isBlank = Number.isNaN(amount);
    const isCounted = tally.count(timelines, isBlank ? 0 : amount);
    if (column !== undefined && isCounted && !isBlank)
      currencies.add(pipeline.cellIn(deal, column));
  }
  if (known === 0 && deals.length > 0) throw new PipelineError("no-starts", {});
  const refusal = currencies.mixed() ?? missingAmounts(pipeline);
  return CHANGES.map((change, row) => ({
    change,
    deals: tally.counts[row]!,
    amount: refusal ?? tally.sums[row]!,
  }));
}

/** Counts deals in the rows of the result, in each row once for each event. */
class Tally {
  readonly counts = new Int32Array(CHANGES.length);
  readonly sums = new Float64Array(CHANGES.length);

  constructor(
    private readonly first: number,
    private readonly last: number,
  ) {}

  /** @returns whether the deal counts in any row */
  count({ length, days, events }: DealTimelines, amount: number): boolean {
    let isOpen = false;
    let at = 0;
    for (; at < length && days[at]! < this.first; at++) isOpen = !isClosing(events[at]!);
    const wasOpen = isOpen;
    const before = at;
    if (isOpen) this.add(OPENING, amount);
    for (; at < length && days[at]! <= this.last; at++) {
      const event = events[at]!;
      if (isClosing(event) && !isOpen) this.add(ROW_OF_EVENT[REOPENED], amount);
      this.add(ROW_OF_EVENT[event as keyof typeof ROW_OF_EVENT], amount);
      isOpen = !isClosing(event);
    }
    if (isOpen) this.add(CLOSING, amount);
    return wasOpen || at > before;
  }

  private add(row: number, amount: number): void {
    this.counts[row]!++;
    this.sums[row]! += amount;
  }
}
