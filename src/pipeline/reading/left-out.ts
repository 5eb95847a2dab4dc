import type { BadDate } from "../columns/date-column";

/** Why a row takes part in nothing. */
export type LeftOutReason =
  BadDate | "unknown-stage" | "no-deal-id" | "after-as-of" | "footer-row" | "header-again";

/** A row that is no deal, or none that can be read; CHECK lists it. */
export interface LeftOutRow {
  /** Row number in the range, from 0. */
  readonly row: number;
  readonly reason: LeftOutReason;
  /** Column number in the range, where one cell is to blame. */
  readonly column?: number;
  readonly value?: string;
}
