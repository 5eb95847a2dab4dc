import { UNDATED } from "../columns/date-column";
import { earliest } from "../reading/entry-table";
import { LOST, WON } from "./outcome";
import type { Pipeline } from "../pipeline";
import type { Kind } from "../reading/words";

/** What happens to a deal as a whole. */
export const CREATED = 0;
export const REOPENED = 1;
export const CLOSED_WON = 2;
export const CLOSED_LOST = 3;

/**
 * The beginnings, closings and reopenings of deals, deal by deal: created, then closed and reopened in
 * turns. A history tells them all; elsewhere a Won and a Lost date are two closings. A closing that
 * follows another means that the deal was reopened in between, at the latest on its own day. The last
 * closing is the one that stands, so that a deal ends as its outcome says.
 */
export class DealTimelines {
  /** The events of the deal last read, the first `length` elements; days are whole serials. */
  length = 0;
  readonly days: number[] = [];
  readonly events: number[] = [];
  private readonly starts: Float64Array;
  private readonly wonDates: Float64Array;
  private readonly lostDates: Float64Array;

  constructor(private readonly pipeline: Pipeline) {
    const { stages, records } = pipeline;
    this.starts = pipeline.start();
    this.wonDates = pipeline.entries(stages.won);
    this.lostDates = earliest(records.entries.slice(stages.lost, stages.parked), pipeline.length);
  }

  /** Reads a deal. @returns false where a day is unknown, or the days contradict one another */
  read(deal: number): boolean {
    const { records } = this.pipeline;
    const start = this.starts[deal]!;
    this.length = 0;
    if (!(start > UNDATED)) return false;
    this.add(start, CREATED);
    if (records.moves === undefined) this.readDates(deal);
    else this.readMoves(deal);
    this.endAsItStands(deal);
    for (let at = 0; at < this.length; at++) {
      if (!(this.days[at]! > UNDATED)) return false;
      if (at > 0 && this.days[at]! < this.days[at - 1]!) return false;
    }
    return true;
  }

  private readDates(deal: number): void {
    const won = this.wonDates[deal]!;
    const lost = this.lostDates[deal]!;
    if (!(won > UNDATED && lost > UNDATED)) return;
    // On one day lost stands, so it comes last.
    this.close(Math.min(won, lost), won <= lost ? CLOSED_WON : CLOSED_LOST);
    this.close(Math.max(won, lost), won <= lost ? CLOSED_LOST : CLOSED_WON);
  }

  private readMoves(deal: number): void {
    const { stages, records } = this.pipeline;
    const moves = records.moves!;
    for (let at = moves.starts[deal]!; at < moves.starts[deal + 1]!; at++) {
      const from = moves.from[at]!;
      // A closing that a change came from, and that no row dates, was on a day nobody knows.
      const before = from === -1 ? undefined : closingEvent(stages.at(from).kind);
      if (before !== undefined) this.close(UNDATED, before);
      const event = closingEvent(stages.at(moves.stages[at]!).kind);
      if (event !== undefined) this.close(moves.dates[at]!, event);
      else if (isClosing(this.last())) this.add(moves.dates[at]!, REOPENED);
    }
  }

  /** A closing; nothing where the deal is so closed already. */
  private close(date: number, event: number): void {
    if (this.last() !== event) this.add(date, event);
  }

  /** Drops the closings at the end that contradict the outcome, and adds the one that stands. */
  private endAsItStands(deal: number): void {
    const { outcome, closing } = this.pipeline.records;
    const standing =
      outcome[deal] === WON ? CLOSED_WON : outcome[deal] === LOST ? CLOSED_LOST : undefined;
    while (isClosing(this.last()) && this.last() !== standing) this.length--;
    if (standing !== undefined && this.last() !== standing) this.add(closing[deal]!, standing);
  }

  private last(): number {
    return this.events[this.length - 1]!;
  }

  private add(date: number, event: number): void {
    this.days[this.length] = Math.floor(date);
    this.events[this.length++] = event;
  }
}

export function isClosing(event: number): boolean {
  return event >= CLOSED_WON;
}

function closingEvent(kind: Kind): number | undefined {
  if (kind === "won") return CLOSED_WON;
  return kind === "lost" ? CLOSED_LOST : undefined;
}
