import type { ExcelFunction } from "./built-functions";

export type Call = (run: ExcelFunction, rows: unknown) => unknown;

/** Each function as a manager would write it, a word behind its name telling variants apart; stages that both widths have. */
export const CALLS: Readonly<Record<string, Call>> = {
  CONVERSION: (run, rows) => run(rows, "Lead", "Won", null, null, null),
  WINRATE: (run, rows) => run(rows, null, null, null),
  CYCLETIME: (run, rows) => run(rows, null, null, null, null, null, null),
  FUNNEL: (run, rows) => run(rows, null, null),
  DEALCOUNT: (run, rows) => run(rows, "Offer", null, null, null),
  CHECK: (run, rows) => run(rows, null, null),
  METRIC: (run, rows) => run(rows, "won / (won + lost) * median(days('Lead','Offer'))", null, null),
  COMPARE: (run, rows) => run(rows, "Source", "Web", "Referral", null, null, null, null),
  TIMEINSTAGE: (run, rows) => run(rows, "Offer", null, null, null, null),
  "TIMEINSTAGE km": (run, rows) => run(rows, "Offer", "km", null, null, null),
  "CYCLETIME km": (run, rows) => run(rows, "Lead", "Qualified", "km", null, null, null),
  WINCHANCE: (run, rows) => run(rows, 30, null, null),
  SIGNALS: (run, rows) => run(rows, null, null, null),
  OUTLOOK: (run, rows) => run(rows, null, null, null, null),
  NEEDED: (run, rows) => run(rows, 1e6, "amount", null, null),
  INTERVAL: (run, rows) => run(rows, "Lead", "Won", null, null, null, null),
  DEALVALUE: (run, rows) => run(rows, "Offer", null, null, null),
  DEALS: (run, rows) => run(rows, "Offer", "lost", null, null),
  STALLED: (run, rows) => run(rows, 30, null, null),
  VELOCITY: (run, rows) => run(rows, null, null),
  WEIGHTEDVALUE: (run, rows) => run(rows, "learned", null, null),
  PROBABILITY: (run, rows) => run(rows, "Offer", null, null),
  COVERAGE: (run, rows) =>
    run(rows, 1e9, 45300, 45400, null, [[["@expectedClose"]], [["Closing"]]]),
  CHANGE: (run, rows) => run(rows, 45300, 45400, null, null),
  BREAKDOWN: (run, rows) => run(rows, "Owner", null, null),
  COHORT: (run, rows) => run(rows, null, null, null),
  BOTTLENECK: (run, rows) => run(rows, null, null),
  PERSISTENCE: (run, rows) => run(rows, null, [[["@followUps"]], [["Amount"]]]),
  NEXTACTIONS: (run, rows) => run(rows, 20, null, null),
  FLOW: (run, rows) => run(rows, null, null),
};

/** The functions measured at every size; a million rows of 5 columns have dates but no amounts. */
export const AT_EVERY_SIZE = ["CONVERSION", "WINRATE", "CYCLETIME", "FUNNEL", "DEALCOUNT"];

/** The functions that need a history: a row a change of stage. */
export const OVER_HISTORY = ["FLOW"];

/** Twenty different functions of one sheet: figures and short tables, of one reading of the rows. */
export const TWENTY = [
  "CONVERSION",
  "WINRATE",
  "CYCLETIME",
  "FUNNEL",
  "DEALCOUNT",
  "METRIC",
  "COMPARE",
  "TIMEINSTAGE",
  "WINCHANCE",
  "NEEDED",
  "INTERVAL",
  "DEALVALUE",
  "VELOCITY",
  "WEIGHTEDVALUE",
  "PROBABILITY",
  "CHANGE",
  "BREAKDOWN",
  "COHORT",
  "BOTTLENECK",
  "NEXTACTIONS",
];
