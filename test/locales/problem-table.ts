import type { ProblemCode, ProblemParams } from "../../src/pipeline/checks/problem";

/** A problem of CHECK with its facts, and the English words for it. */
export type ProblemRow = {
  [Code in ProblemCode]: readonly [Code, ProblemParams[Code], problem: string, effect: string];
}[ProblemCode];

const leftOut = "The row is left out of every figure";
const blank = "The cell counts as blank";

/** The words of each problem that depend on its facts. */
export const PROBLEM_TEXTS: readonly ProblemRow[] = [
  [
    "closed-in-stage",
    { outcome: "lost", stage: "Talk" },
    'Stands in "Talk", but has a date of being lost',
    "The closing stands; empty its date if the deal is open again",
  ],
  ["error-cell", { isLeftOut: true }, "Error cell", leftOut],
  ["error-cell", { isLeftOut: false }, "Error cell", blank],
  [
    "unknown-stage",
    { isLeftOut: true, nearest: "Offer" },
    'Unknown stage; did you mean "Offer"?',
    leftOut,
  ],
  [
    "unknown-stage",
    { isLeftOut: false, nearest: undefined },
    "Unknown stage",
    "The cell is passed over; the dates decide",
  ],
  [
    "duplicate-id",
    { firstRow: 4 },
    "Deal id of row 5 again",
    "Both rows count as deals of their own",
  ],
  [
    "stage-skipped",
    { stage: "Offer" },
    'No entry into "Offer", but into a later stage',
    "Counts as having passed through it, in no time",
  ],
  [
    "stage-without-column",
    { stage: "Offer" },
    'The stage "Offer" has no column of dates',
    "Nobody sees when deals enter it: choose Apply stage changes on the Home tab",
  ],
  [
    "out-of-order",
    { before: "Lead", day: "2026-01-05" },
    'Entered before "Lead" (2026-01-05), which comes earlier in the order',
    'CONVERSION "strict" leaves the deal out; so do times between the two stages',
  ],
  [
    "status-against-stage",
    { status: "Open", stage: "Won" },
    'Status says "Open", but it stands in "Won"',
    "The status decides",
  ],
  [
    "amount-text",
    { amount: 1200 },
    "Amount is a text",
    "Counts as 1200; Excel's own SUM passes it over",
  ],
  ["amount-text", { amount: undefined }, "Amount is a text and no number", blank],
  [
    "mixed-currencies",
    { currencies: ["EUR", "USD"] },
    "Amounts in 2 currencies",
    'Sums of money are refused; choose one with "@currency","EUR"',
  ],
  ["next-step-overdue", { days: 1 }, "Next step 1 day overdue", "NEXTACTIONS lists it first"],
  [
    "role-taken",
    { role: "owner", header: "Owner" },
    'Second column for the same thing as "Owner"',
    '"Owner" is read; choose with "@owner"',
  ],
  ["more-problems", { count: 7 }, "7 more problems", "Mend these first; the list is cut here"],
];

/** Facts of any code: what a text needs of them it finds. */
export const FACTS = {
  isLeftOut: false,
  nearest: undefined,
  firstRow: 1,
  stage: "Offer",
  before: "Lead",
  day: "2026-01-05",
  outcome: "won",
  stands: "won",
  status: "Open",
  asOf: "2026-01-05",
  days: 2,
  offsets: ["Z", "+01:00"],
  amount: 1,
  currencies: ["EUR", "USD"],
  role: "owner",
  header: "Owner",
  count: 1,
};
