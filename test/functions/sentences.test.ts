import { sentence } from "../../src/functions/cell";
import { functionWords } from "../../src/locales/en/functions";
import {
  isNothingToCompute,
  PipelineError,
  type ErrorCode,
  type ErrorParams,
} from "../../src/pipeline/pipeline-error";
import { installCustomFunctions } from "../custom-functions";

beforeAll(installCustomFunctions);

type Row = {
  [Code in ErrorCode]: readonly [Code, ErrorParams[Code], "#N/A" | "#VALUE!", string];
}[ErrorCode];

const names = ["Lead", "Offer"];

/** Every code with facts and its sentence. A code that is missing here fails the last test. */
const SENTENCES: readonly Row[] = [
  [
    "no-range",
    { argument: "deals", received: "" },
    "#VALUE!",
    "deals must be a range with its header row, such as Deals[#All]",
  ],
  [
    "no-range",
    { argument: "deals", received: "Deals" },
    "#VALUE!",
    'deals must be a range with its header row, such as Deals[#All], got "Deals"',
  ],
  [
    "no-header",
    {},
    "#N/A",
    "deals has no header row among its first 30 rows: select the headers too",
  ],
  [
    "no-stage-column",
    { headers: ["Deal", "Amount"] },
    "#N/A",
    'deals has no stage column and no date columns of stages; its headers: Deal, Amount; name one with "@stage","…"',
  ],
  [
    "layout-lacks",
    { layout: "history", missing: "stage" },
    "#VALUE!",
    '@layout history needs a stage column, deals has none: name it with "@stage","…"',
  ],
  [
    "layout-lacks",
    { layout: "history", missing: "changed" },
    "#VALUE!",
    '@layout history needs a change date, deals has none: name it with "@changed","…"',
  ],
  [
    "layout-lacks",
    { layout: "dates", missing: "stage-dates" },
    "#VALUE!",
    "@layout dates needs date columns of stages, deals has none",
  ],
  [
    "too-many-stages",
    { count: 1000, limit: 200 },
    "#VALUE!",
    'at most 200 stages can be read, got 1000: name the stage column with "@stage","…"',
  ],
  [
    "not-stages",
    { received: "Owner" },
    "#VALUE!",
    'stages must hold the stage names of deals in order, got "Owner"',
  ],
  ["no-deals", { leftOut: 0 }, "#N/A", "deals holds no deal below its header row"],
  [
    "no-deals",
    { leftOut: 7 },
    "#N/A",
    "deals holds no readable deal, rows left out: 7; check their dates, stage names and deal ids, and @asOf",
  ],
  ["no-chosen-deals", { total: 8 }, "#N/A", "none of the 8 deals meets the criteria"],
  [
    "unknown-stage",
    { argument: "from", stage: "Leed", nearest: "Lead", stages: names },
    "#N/A",
    'from: stage "Leed" not found; did you mean "Lead"? Stages: Lead, Offer',
  ],
  [
    "unknown-stage",
    { argument: "stage", stage: "Demo", nearest: undefined, stages: names },
    "#N/A",
    'stage "Demo" not found; stages: Lead, Offer',
  ],
  [
    "unknown-stage",
    { argument: "to", stage: "Demo", nearest: undefined, stages: names },
    "#N/A",
    'to: stage "Demo" not found; stages: Lead, Offer',
  ],
  [
    "order-unknown",
    { stages: names },
    "#N/A",
    "stage order unknown: pass the stages range, one column in their order; found, in no order: Lead, Offer",
  ],
  ["empty-stages", {}, "#VALUE!", "stages must hold stage names in order, got only blank cells"],
  ["missing-stage", { argument: "from" }, "#VALUE!", "from is missing: give a stage name"],
  [
    "error-argument",
    { argument: "stages", code: "#REF!" },
    "#VALUE!",
    "stages must not be an error, got #REF!: mend the name or the cell it points to",
  ],
  [
    "missing-argument",
    { argument: "start", need: "day" },
    "#VALUE!",
    "start is missing: give a date such as 2026-07-01 or DATE(2026,7,1)",
  ],
  [
    "missing-argument",
    { argument: "column", need: "column" },
    "#VALUE!",
    "column is missing: give the header of a column",
  ],
  [
    "not-a-number",
    { argument: "target", bounds: { above: 0 }, received: "ten" },
    "#VALUE!",
    'target must be a number above 0, got "ten"',
  ],
  [
    "not-a-number",
    { argument: "limit", bounds: { least: 1, isWhole: true }, received: "0.5" },
    "#VALUE!",
    'limit must be a whole number from 1, got "0.5"',
  ],
  [
    "stage-not-in-order",
    { argument: "to", stage: "On hold" },
    "#VALUE!",
    'to must be an open stage, Won or a stage after it, got "On hold"',
  ],
  [
    "not-after",
    { from: "Offer", to: "Lead" },
    "#VALUE!",
    'to must be a stage after "Offer", got "Lead"',
  ],
  [
    "no-next-stage",
    { from: "Won" },
    "#VALUE!",
    'from must be a stage that another follows, got "Won"',
  ],
  [
    "no-strict-loss",
    { stage: "Lost" },
    "#VALUE!",
    'basis "strict" counts stages in order and cannot lead to "Lost": use entered, resolved or value',
  ],
  ["none-reached", { stage: "Offer" }, "#N/A", 'no deal reached "Offer"'],
  ["none-closed", {}, "#N/A", "no deal was won or lost yet"],
  [
    "no-amount",
    { stage: "Offer" },
    "#N/A",
    'the amounts of the deals that reached "Offer" add up to nothing: is there an amount column? Name it with "@amount","…"',
  ],
  [
    "no-closed-amount",
    {},
    "#N/A",
    'the amounts of the deals won or lost add up to nothing: is there an amount column? Name it with "@amount","…"',
  ],
  [
    "loss-stage-unknown",
    { unknown: 2, lost: 10 },
    "#N/A",
    "stage before the loss unknown for 2 of 10 lost deals: keep a date column per stage or a stage history",
  ],
  [
    "no-stage-dates",
    {},
    "#N/A",
    "this layout has no stage dates: keep a date column per stage or a stage history",
  ],
  ["no-finished-stay", { stage: "Lead" }, "#N/A", 'no finished stay in "Lead"'],
  [
    "no-span",
    { from: "", to: "Won", negative: 0 },
    "#N/A",
    'no deal has a date for both its start and "Won"',
  ],
  [
    "no-span",
    { from: "Lead", to: "Won", negative: 3 },
    "#N/A",
    'no deal has a date for both "Lead" and "Won" in this order; 3 with them reversed are left out',
  ],
  ["one-span", {}, "#N/A", "statistic stdev needs the times of at least 2 deals, got 1"],
  [
    "missing-argument",
    { argument: "groupA", need: "criterion" },
    "#VALUE!",
    'groupA is missing: give a criterion such as "Ann" or ">=100"',
  ],
  [
    "median-not-reached",
    { longest: 90.125, unit: "days" },
    "#N/A",
    "more than 90.13 days, the longest seen: fewer than half of the deals have come through",
  ],
  [
    "beyond-longest",
    { days: 400, longest: 90 },
    "#N/A",
    "days must be at most 90, the longest seen, while deals are still open, got 400",
  ],
  [
    "empty-group",
    { argument: "groupB", stage: "Lead" },
    "#N/A",
    'groupB: none of its deals counts from "Lead"',
  ],
  [
    "groups-overlap",
    { count: 3, deal: "D-1" },
    "#VALUE!",
    'groupA and groupB must have no deal in common, got 3 in both, such as "D-1"',
  ],
  ["none-resolved", { stage: "Lead" }, "#N/A", 'no deal that reached "Lead" is won or lost yet'],
  ["none-won-from", { stage: "Lead" }, "#N/A", 'no deal that reached "Lead" is won yet'],
  [
    "few-to-learn-from",
    { minimum: 10 },
    "#N/A",
    "fewer than 10 deals with a start are won or lost on a known day: too few to learn from",
  ],
  ["nothing-in-period", { period: "2026-07" }, "#N/A", "nothing to measure in 2026-07"],
  [
    "no-mature-cohort",
    {},
    "#N/A",
    "no finished period has at least 20 deals won or lost and 80 % of its deals resolved",
  ],
  [
    "no-finished-period",
    { period: "month" },
    "#N/A",
    "no month is finished yet between the first start and the as-of day",
  ],
  [
    "no-target-days",
    { stage: "Lead" },
    "#N/A",
    'no limit known for "Lead": pass a stages table with Target days',
  ],
  [
    "no-target-days",
    { stage: undefined },
    "#N/A",
    "no limit known: give days, or pass a stages table with Target days",
  ],
  ["no-amount-column", {}, "#N/A", 'deals has no amount column: name it with "@amount","…"'],
  [
    "no-probability",
    { method: "", minimum: 10 },
    "#N/A",
    "no open deal has a probability: add a Probability column, or one to the stages table, or close 10 deals",
  ],
  [
    "no-probability",
    { method: "deal", minimum: 10 },
    "#N/A",
    'no open deal has a probability: name the column with "@probability","…"',
  ],
  [
    "no-probability",
    { method: "stage", minimum: 10 },
    "#N/A",
    "no open deal has a probability: pass a stages table with Probability",
  ],
  [
    "no-probability",
    { method: "learned", minimum: 10 },
    "#N/A",
    'no open deal has a probability: none of their stages was reached by 10 closed deals ("@minimum")',
  ],
  [
    "no-expected-close",
    {},
    "#N/A",
    'deals has no column of expected closing dates: name it with "@expectedClose","…"',
  ],
  [
    "not-up-to-won",
    { argument: "stage", stage: "Onboarding" },
    "#VALUE!",
    'stage must be an open stage or Won, got "Onboarding"',
  ],
  [
    "few-closed",
    { stage: "Offer", closed: 0, minimum: 1 },
    "#N/A",
    'no closed deal reached "Offer"',
  ],
  [
    "few-closed",
    { stage: "Offer", closed: 4, minimum: 10 },
    "#N/A",
    'closed deals that reached "Offer": 4, at least 10 are needed ("@minimum")',
  ],
  ["none-won", {}, "#N/A", "no deal was won yet"],
  ["no-won-amount", {}, "#N/A", "no won deal has an amount"],
  [
    "zero-cycle",
    {},
    "#N/A",
    "the won deals took 0 days from their start to Won: there is no pace in that",
  ],
  [
    "end-before-start",
    { start: 46023, end: 46022 },
    "#VALUE!",
    "end must be a day from 2026-01-01 (start), got 2025-12-31",
  ],
  [
    "target-met",
    { target: 1000, won: 1200 },
    "#N/A",
    "the target of 1000 is met: 1200 won in the period",
  ],
  [
    "no-starts",
    {},
    "#N/A",
    "no deal has a date of its start: keep a Created column or a date column per stage",
  ],
  [
    "too-many-periods",
    { count: 5500, limit: 2080, first: "1900-02-28", last: "2026-07-01" },
    "#VALUE!",
    "at most 2080 periods can be shown, got 5500 from 1900-02-28 to 2026-07-01: check the dates, or take longer periods",
  ],
  [
    "no-benchmark",
    { stage: "Offer" },
    "#N/A",
    'no benchmark for "Offer": give one in the stages table, or wait for 4 quarters with at least 20 deals won or lost and 80 % of their deals resolved',
  ],
  [
    "no-history",
    {},
    "#N/A",
    "this layout has no changes of stage: keep a stage history, a row for each change",
  ],
  [
    "no-follow-ups",
    {},
    "#N/A",
    'deals has no column with the number of follow-ups: name it with "@followUps","…"',
  ],
  ["none-lost", {}, "#N/A", "no deal was lost yet"],
  ["error-in-row", { code: "#REF!" }, "#N/A", "the cell of deals holds #REF!: mend it there"],
  [
    "no-dates",
    {},
    "#N/A",
    'deals holds no date to measure from: name the day with "@asOf",TODAY()',
  ],
  [
    "not-a-word",
    { argument: "basis", words: ["closed", "created"], received: "clsd" },
    "#VALUE!",
    'basis must be closed or created, got "clsd"; did you mean "closed"?',
  ],
  [
    "misplaced-option",
    { argument: "basis", column: "Owner", formula: '=SALES.WINRATE(deals,,,"Owner","Ann")' },
    "#VALUE!",
    'basis got "Owner", which belongs to options at the end: =SALES.WINRATE(deals,,,"Owner","Ann")',
  ],
  [
    "odd-options",
    { last: "Owner" },
    "#VALUE!",
    'options must be pairs of a column and a criterion, or of a setting and its value; "Owner" stands alone',
  ],
  [
    "unknown-column",
    { column: "Ownr", nearest: "Owner", columns: ["Deal", "Owner"] },
    "#VALUE!",
    'column "Ownr" not found; did you mean "Owner"? Columns: Deal, Owner',
  ],
  [
    "unknown-column",
    { column: "Region", nearest: undefined, columns: ["Deal"] },
    "#VALUE!",
    'column "Region" not found; columns: Deal',
  ],
  [
    "unknown-setting",
    { setting: "@asof2", nearest: "@asOf", settings: ["@asOf", "@layout"] },
    "#VALUE!",
    'setting "@asof2" not known; did you mean "@asOf"? Settings: @asOf, @layout',
  ],
  [
    "unknown-setting",
    { setting: "@zzz", nearest: undefined, settings: ["@asOf"] },
    "#VALUE!",
    'setting "@zzz" not known; settings: @asOf',
  ],
  [
    "bad-word",
    { setting: "@layout", words: ["dates", "history", "snapshot"], received: "wide" },
    "#VALUE!",
    '@layout must be dates, history or snapshot, got "wide"',
  ],
  [
    "bad-day",
    { setting: "@asOf", received: "soon" },
    "#VALUE!",
    '@asOf must be a date such as 2026-07-01 or DATE(2026,7,1), got "soon"',
  ],
  [
    "no-currency-column",
    { currency: "EUR" },
    "#VALUE!",
    '@currency "EUR" needs a currency column: name it too, as in "@currency","Valuta","@currency","EUR"',
  ],
  [
    "unclear-date",
    { criterion: "1/6/2026" },
    "#VALUE!",
    'a criterion for a date must be a date such as ">=2026-07-01", got "1/6/2026"',
  ],
  ["long-criterion", { limit: 255 }, "#VALUE!", "a criterion must have at most 255 characters"],
  [
    "mixed-currencies",
    { currencies: ["EUR", "USD"] },
    "#VALUE!",
    'amounts are in EUR, USD: choose one with "@currency","EUR"',
  ],
  [
    "missing-argument",
    { argument: "expression", need: "expression" },
    "#VALUE!",
    "expression is missing: give a formula such as won / total",
  ],
  [
    "expression-too-long",
    { length: 1200, limit: 1000 },
    "#VALUE!",
    "expression must have at most 1000 characters, got 1200",
  ],
  [
    "expression-too-deep",
    { limit: 50 },
    "#VALUE!",
    "expression must have at most 50 brackets inside each other",
  ],
  ["expression-too-big", { limit: 500 }, "#VALUE!", "expression must have at most 500 parts"],
  [
    "expression-unreadable",
    { at: 5, near: "£ 3" },
    "#VALUE!",
    'expression cannot be read at character 5, near "£ 3"',
  ],
  [
    "expression-unreadable",
    { at: 6, near: "" },
    "#VALUE!",
    "expression must be a whole formula such as won / total, it ends too early",
  ],
  [
    "expression-unknown-word",
    { word: "wonn", nearest: "won", words: ["won", "lost"] },
    "#VALUE!",
    'expression: "wonn" is no word of METRIC; did you mean "won"? Words: won, lost',
  ],
  [
    "expression-unknown-word",
    { word: "eval", nearest: undefined, words: ["won", "lost"] },
    "#VALUE!",
    'expression: "eval" is no word of METRIC; words: won, lost',
  ],
  [
    "expression-refused",
    { word: "won = 5", part: "assignment" },
    "#VALUE!",
    'expression must not hold an assignment, got "won = 5"',
  ],
  [
    "expression-implicit",
    { word: "2 won" },
    "#VALUE!",
    'expression needs a sign such as * between two values, got "2 won"',
  ],
  [
    "expression-no-function",
    { word: "won" },
    "#VALUE!",
    "expression: won is a figure and takes nothing in brackets, write won",
  ],
  [
    "expression-no-figure",
    { word: "median" },
    "#VALUE!",
    "expression: median needs brackets, as in median(…)",
  ],
  [
    "expression-arguments",
    { word: "conversion", takes: [1, 2], of: "stages" },
    "#VALUE!",
    "expression: conversion takes 1 or 2 stage names in quotes",
  ],
  [
    "expression-list",
    { word: 'timeIn("Lead")' },
    "#VALUE!",
    'expression: "timeIn("Lead")" is a list of times, take its median, mean, quantile, sum, count, min or max',
  ],
  [
    "expression-truth",
    { word: "won > lost" },
    "#VALUE!",
    'expression must give a number: "won > lost" is true or false, write … ? 1 : 0',
  ],
  [
    "bad-share",
    { received: 90 },
    "#VALUE!",
    "expression: quantile takes a share from 0 to 1, got 90",
  ],
  [
    "divided-by-zero",
    { divisor: "won - 2" },
    "#N/A",
    'expression divides by "won - 2", which is 0',
  ],
  ["no-values", { list: "" }, "#N/A", "expression: no values to summarise"],
  [
    "no-values",
    { list: 'days("Lead", "Won")' },
    "#N/A",
    'no deal has a time for days("Lead", "Won")',
  ],
  ["not-finite", {}, "#VALUE!", "expression must give a number that exists, such as no root of -1"],
  [
    "reader-not-loaded",
    {},
    "#VALUE!",
    "METRIC could not load its formula reader: check the connection, then calculate again",
  ],
];

describe("the sentence of", () => {
  test.each(SENTENCES)("%s with %j", (code, params, excelCode, expected) => {
    expect(sentence(new PipelineError(code, params))).toBe(expected);
    expect(isNothingToCompute(code) ? "#N/A" : "#VALUE!").toBe(excelCode);
  });

  test("every code stands in this table", () => {
    expect(new Set(SENTENCES.map(([code]) => code))).toEqual(
      new Set(Object.keys(functionWords.errors)),
    );
  });

  test("every code ends without a full stop [style.md §8]", () => {
    for (const [, , , expected] of SENTENCES) expect(expected).not.toMatch(/\.$/);
  });
});

describe("a sentence stays short:", () => {
  test("of many names it lists twelve", () => {
    const stages = Array.from({ length: 300 }, (_, at) => `S${at}`);
    const twelve = stages.slice(0, 12).join(", ");
    expect(sentence(new PipelineError("order-unknown", { stages }))).toBe(
      `stage order unknown: pass the stages range, one column in their order; found, in no order: ${twelve} …`,
    );
  });

  test("of a long text it quotes sixty letters", () => {
    const error = new PipelineError("none-reached", { stage: "x".repeat(5000) });
    expect(sentence(error)).toBe(`no deal reached "${"x".repeat(60)}…"`);
  });
});
