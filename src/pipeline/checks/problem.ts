import type { Role } from "../reading/roles";

/** Whether the row takes part in nothing because of it, or only the cell counts as blank. */
interface LeavesOut {
  readonly isLeftOut: boolean;
}

type Nothing = Record<string, never>;

/** One for all: problems that know nothing are then the same but for their places. */
export const NOTHING: Nothing = {};

/** What CHECK can find, and what each kind knows besides its place; the locale puts it into words. */
export interface ProblemParams {
  "footer-row": Nothing;
  "header-again": Nothing;
  "after-as-of": Nothing;
  "error-cell": LeavesOut;
  "unreadable-date": LeavesOut;
  "ambiguous-date": LeavesOut;
  "unknown-stage": LeavesOut & { readonly nearest: string | undefined };
  "no-deal-id": LeavesOut;
  "duplicate-id": { readonly firstRow: number };

  "no-stage": Nothing;
  "loss-stage-unknown": Nothing;
  "stage-skipped": { readonly stage: string };
  "stage-never-entered": { readonly stage: string };
  "stage-without-column": { readonly stage: string };
  "out-of-order": { readonly before: string; readonly day: string };
  "after-closing": { readonly outcome: "won" | "lost" };
  "no-start": Nothing;
  "created-late": { readonly day: string };
  "exit-early": { readonly day: string };

  "closed-undated": { readonly outcome: "won" | "lost" };
  "won-and-lost": { readonly stands: "won" | "lost" };
  "status-against-stage": { readonly status: string; readonly stage: string };
  "closed-in-stage": { readonly outcome: "won" | "lost"; readonly stage: string };
  "unknown-status": Nothing;
  "no-status": Nothing;

  "later-date": { readonly asOf: string };
  "date-gap": { readonly days: number };
  "mixed-offsets": { readonly offsets: readonly string[] };

  "won-without-amount": Nothing;
  "no-amount": Nothing;
  "amount-text": { readonly amount: number | undefined };
  "mixed-currencies": { readonly currencies: readonly string[] };
  "no-probability": Nothing;
  "bad-probability": Nothing;

  "no-next-step": Nothing;
  "next-step-overdue": { readonly days: number };

  "no-role": Nothing;
  "role-taken": { readonly role: Role; readonly header: string };
  "header-twice": Nothing;
  "no-header": Nothing;
  "more-problems": { readonly count: number };
}

export type ProblemCode = keyof ProblemParams;

/** What says nothing against the rows: they may be right as they stand, and every figure counts them. */
const NOTES: readonly ProblemCode[] = ["stage-skipped", "no-next-step", "next-step-overdue"];

/** Whether it is worth knowing only: a stage passed over, or what there is to do about an open deal. */
export function isNote(code: ProblemCode): boolean {
  return NOTES.includes(code);
}

/** What is wrong, wherever: tens of thousands of cells may share it. */
export interface Finding<Code extends ProblemCode = ProblemCode> {
  readonly code: Code;
  readonly params: ProblemParams[Code];
}

/** Something in the rows that changes figures, or would if it were mended. */
export interface Problem<Code extends ProblemCode = ProblemCode> extends Finding<Code> {
  /** Row number in the range, from 0; the header row's where a whole column is meant. */
  readonly row: number;
  /** Column number in the range, where one is to blame. */
  readonly column: number | undefined;
  /** What stands there: a number, or a text with dates as 2026-07-01. */
  readonly value: number | string;
}
