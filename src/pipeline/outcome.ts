import { UNDATED } from "./date-column";
import type { Kind } from "./stages";

/** Outcomes as they stand in typed arrays. */
export const OPEN = 0;
export const WON = 1;
export const LOST = 2;
export const PARKED = 3;
export type Outcome = typeof OPEN | typeof WON | typeof LOST | typeof PARKED;

const OUTCOME_OF_KIND: Readonly<Record<Kind, Outcome>> = {
  open: OPEN,
  won: WON,
  lost: LOST,
  parked: PARKED,
};

export function outcomeOfKind(kind: Kind): Outcome {
  return OUTCOME_OF_KIND[kind];
}

/** What a row says about how its deal stands. Dates: NaN = blank, UNDATED = it happened, nobody wrote when. */
export interface Evidence {
  /** The outcome that the Status column states, if it has a known word. */
  readonly status: Outcome | undefined;
  /** The outcome that the kind of the present stage stands for. */
  readonly present: Outcome;
  readonly wonDate: number;
  readonly lostDate: number;
  readonly closedDate: number;
  readonly hasLostReason: boolean;
}

export interface Closing {
  readonly outcome: Outcome;
  /** Serial of the closing; UNDATED when closed without a date, NaN while not closed. */
  readonly date: number;
}

const STILL_OPEN: Closing = { outcome: OPEN, date: NaN };
const STILL_PARKED: Closing = { outcome: PARKED, date: NaN };

/**
 * How a deal stands: the Status column; else a won or lost stage reached or dated (of two dates the
 * later stands, on the same day lost); else a closed date with a reason for the loss; else open, or
 * parked in a parked stage. A closed date means an expected closing while the deal is open.
 * @see docs/metrics.md, "Outcome"
 */
export function statedOutcome(evidence: Evidence): Closing {
  const { status, present, wonDate, lostDate, closedDate } = evidence;
  if (status === OPEN) return STILL_OPEN;
  if (status === PARKED) return STILL_PARKED;
  if (status === WON) return closedAs(WON, wonDate, closedDate);
  if (status === LOST) return closedAs(LOST, lostDate, closedDate);
  const dated = laterOf(
    present === WON && Number.isNaN(wonDate) ? UNDATED : wonDate,
    present === LOST && Number.isNaN(lostDate) ? UNDATED : lostDate,
  );
  if (dated !== undefined) return closedAs(dated.outcome, dated.date, closedDate);
  if (evidence.hasLostReason && !Number.isNaN(closedDate)) return closedAs(LOST, closedDate, NaN);
  return present === PARKED ? STILL_PARKED : STILL_OPEN;
}

function closedAs(outcome: Outcome, own: number, closedDate: number): Closing {
  if (own > UNDATED) return { outcome, date: own };
  return { outcome, date: Number.isNaN(closedDate) ? UNDATED : closedDate };
}

/**
 * How a deal stood before the closing that its row states: by the dates alone that had come by then.
 * @param cutoff what is dated at or after this serial has not happened
 */
export function earlierOutcome(wonDate: number, lostDate: number, cutoff: number): Closing {
  const isPast = (date: number) => (date >= cutoff ? NaN : date);
  return laterOf(isPast(wonDate), isPast(lostDate)) ?? STILL_OPEN;
}

function laterOf(wonDate: number, lostDate: number): Closing | undefined {
  const isWon = !Number.isNaN(wonDate);
  const isLost = !Number.isNaN(lostDate);
  if (!isWon && !isLost) return undefined;
  if (isWon && (!isLost || wonDate > lostDate)) return { outcome: WON, date: wonDate };
  return { outcome: LOST, date: lostDate };
}
