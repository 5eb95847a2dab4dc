import type { ProblemCode, ProblemParams } from "../../pipeline/checks/problem";

/** What is wrong, and what it does to the figures. */
type Texts = readonly [problem: string, effect: string];

const LEFT_OUT = "The row is left out of every figure";
const BLANK = "The cell counts as blank";
const leftOutOrBlank = ({ isLeftOut }: { readonly isLeftOut: boolean }) =>
  isLeftOut ? LEFT_OUT : BLANK;
const meant = (nearest: string | undefined) =>
  nearest === undefined ? "" : `; did you mean "${nearest}"?`;

/** The words of CHECK, a problem and its effect for each code. */
export const problemTexts: {
  readonly [Code in ProblemCode]: (params: ProblemParams[Code]) => Texts;
} = {
  "footer-row": () => [
    "Total or note at the foot of a report",
    "The row is no deal and is left out",
  ],
  "header-again": () => ["Header row found again", "The row is no deal and is left out"],
  "after-as-of": () => ["Dated after the asOf day", `${LEFT_OUT} as of that day`],
  "error-cell": (params) => ["Error cell", leftOutOrBlank(params)],
  "unreadable-date": (params) => ["Not a date that can be read", leftOutOrBlank(params)],
  "ambiguous-date": (params) => [
    "Day or month first? No date of the column tells",
    leftOutOrBlank(params),
  ],
  "unknown-stage": ({ isLeftOut, nearest }) => [
    `Unknown stage${meant(nearest)}`,
    isLeftOut ? LEFT_OUT : "The cell is passed over; the dates decide",
  ],
  "no-deal-id": ({ isLeftOut }) => [
    "No deal id",
    isLeftOut ? LEFT_OUT : "The deal counts; a double of it cannot be found",
  ],
  "duplicate-id": ({ firstRow }) => [
    `Deal id of row ${firstRow + 1} again`,
    "Both rows count as deals of their own",
  ],

  "no-stage": () => ["No stage known", "Counts as having reached the first stage only"],
  "loss-stage-unknown": () => [
    "Stage before the loss unknown",
    "Counts as having reached the first stage only; with over 10 % such losses later stages are #N/A",
  ],
  "stage-skipped": ({ stage }) => [
    `No entry into "${stage}", but into a later stage`,
    "Counts as having passed through it, in no time",
  ],
  "stage-never-entered": ({ stage }) => [
    `No deal has an entry into "${stage}"`,
    "Deals that came further count as having passed through it",
  ],
  "stage-without-column": ({ stage }) => [
    `The stage "${stage}" has no column of dates`,
    "Nobody sees when deals enter it: choose Apply stage changes on the Home tab",
  ],
  "out-of-order": ({ before, day }) => [
    `Entered before "${before}" (${day}), which comes earlier in the order`,
    'CONVERSION "strict" leaves the deal out; so do times between the two stages',
  ],
  "after-closing": ({ outcome }) => [
    `Entered after the deal was ${outcome}`,
    "The closing stands; time in the stage is not counted",
  ],
  "no-start": () => [
    "No date of its start",
    "Left out of OUTLOOK, and of times and periods from the start",
  ],
  "created-late": ({ day }) => [
    `Created after its first date (${day})`,
    "Negative times from the start are left out",
  ],
  "exit-early": ({ day }) => [
    `Left before it was entered (${day})`,
    "The exit is passed over; the next entry ends the stay",
  ],

  "closed-undated": ({ outcome }) => [
    `The deal is ${outcome}, nobody wrote when`,
    "Counts in rates, not in times and periods",
  ],
  "won-and-lost": ({ stands }) => [
    "Won date and Lost date",
    `The later stands: the deal counts as ${stands}`,
  ],
  "status-against-stage": ({ status, stage }) => [
    `Status says "${status}", but it stands in "${stage}"`,
    "The status decides",
  ],
  "closed-in-stage": ({ outcome, stage }) => [
    `Stands in "${stage}", but has a date of being ${outcome}`,
    "The closing stands; empty its date if the deal is open again",
  ],
  "unknown-status": () => ["Unknown status", "Passed over: stage and dates decide"],
  "no-status": () => ["No status", "Stage and dates decide"],

  "later-date": ({ asOf }) => [`After the asOf day (${asOf})`, "Has not happened yet: passed over"],
  "date-gap": ({ days }) => [
    `${days} days after the date before it: a typing error?`,
    "Without @asOf every age is measured up to the latest date",
  ],
  "mixed-offsets": ({ offsets }) => [
    `Dates in several time zones: ${offsets.slice(0, 5).join(", ")}`,
    "Clocks count as written; times may be off by the difference",
  ],

  "won-without-amount": () => [
    "Won without an amount",
    "Adds nothing to sums and is left out of means",
  ],
  "no-amount": () => ["No amount", "Adds nothing to sums and is left out of means"],
  "amount-text": ({ amount }) =>
    amount === undefined
      ? ["Amount is a text and no number", BLANK]
      : ["Amount is a text", `Counts as ${amount}; Excel's own SUM passes it over`],
  "mixed-currencies": ({ currencies }) => [
    `Amounts in ${currencies.length} currencies`,
    `Sums of money are refused; choose one with "@currency","${currencies[0] ?? ""}"`,
  ],
  "no-probability": () => [
    "No probability",
    "WEIGHTEDVALUE takes that of the stage, else what past deals teach",
  ],
  "bad-probability": () => [
    "Not a probability from 0 to 100 %",
    "WEIGHTEDVALUE takes that of the stage, else what past deals teach",
  ],

  "no-next-step": () => ["Open deal without a next step", "NEXTACTIONS lists it last"],
  "next-step-overdue": ({ days }) => [
    `Next step ${days === 1 ? "1 day" : `${days} days`} overdue`,
    "NEXTACTIONS lists it first",
  ],

  "no-role": () => ["Column without a role", "Serves criteria and BREAKDOWN only"],
  "role-taken": ({ role, header }) => [
    `Second column for the same thing as "${header}"`,
    `"${header}" is read; choose with "@${role}"`,
  ],
  "header-twice": () => ["Header found twice", "The first column of that name is read"],
  "no-header": () => ["Column without a header", "It is not read: give it a header"],
  "more-problems": ({ count }) => [
    `${count} more problems`,
    "Mend these first; the list is cut here",
  ],
};
