import { UNDATED } from "../columns/date-column";
import type { Kind } from "../reading/words";

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

/**
 * How a deal stands: the Status column; else a won or lost stage reached or dated; else a closed date
 * with a reason for the loss = lost; else open, or parked in a parked stage. Plain values, since this
 * runs once a row.
 * @param status outcome that the Status column says, undefined without a known word
 * @param present outcome that the kind of the present stage stands for
 * @param wonDate serial, UNDATED = won on an unknown day, NaN = blank; `lostDate` likewise
 * @param isClosedWithReason a closed date and a reason for the loss are both given
 * @see docs/metrics.md, "Outcome"
 */
export function statedOutcome(
  status: Outcome | undefined,
  present: Outcome,
  wonDate: number,
  lostDate: number,
  isClosedWithReason: boolean,
): Outcome {
  if (status !== undefined) return status;
  const dated = outcomeOfDates(
    present === WON && Number.isNaN(wonDate) ? UNDATED : wonDate,
    present === LOST && Number.isNaN(lostDate) ? UNDATED : lostDate,
  );
  if (dated !== OPEN) return dated;
  if (isClosedWithReason) return LOST;
  return present === PARKED ? PARKED : OPEN;
}

/** Of a Won and a Lost date the later stands, on the same day lost; without either the deal is open. */
function outcomeOfDates(wonDate: number, lostDate: number): Outcome {
  const isLost = !Number.isNaN(lostDate);
  if (!Number.isNaN(wonDate) && (!isLost || wonDate > lostDate)) return WON;
  return isLost ? LOST : OPEN;
}

/**
 * When a deal closed: the Won or Lost date that stands, else the closed column. A closed date of an
 * open deal is an expected one.
 * @returns serial; UNDATED when closed without a date, NaN while not closed
 */
export function closingDate(
  outcome: Outcome,
  wonDate: number,
  lostDate: number,
  closedDate: number,
): number {
  if (outcome !== WON && outcome !== LOST) return NaN;
  const own = outcome === WON ? wonDate : lostDate;
  if (own > UNDATED) return own;
  return Number.isNaN(closedDate) ? UNDATED : closedDate;
}
