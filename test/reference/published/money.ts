import { frozen } from "../../pipeline/build";
import { many, rows, START, stageTable, type PublishedCase } from "./case";

/** Velocity, weighted value, coverage, what is needed, and how the pipeline changed. */

/** Open deals, and closed ones of one amount and length. */
function velocityRows(facts: {
  readonly open: number;
  readonly won: number;
  readonly lost: number;
  readonly amount: number;
  readonly days: number;
}) {
  const { open, won, lost, amount, days } = facts;
  return rows(
    ["Deal", "Amount", "Lead", "Won", "Lost"],
    ...many(open, (at) => [`O${at}`, amount, START, null, null]),
    ...many(won, (at) => [`W${at}`, amount, START, START + days, null]),
    ...many(lost, (at) => [`L${at}`, amount, START, null, START + days]),
  );
}

const velocity: PublishedCase[] = [
  {
    name: "50 deals × 25 % × 12,000 ÷ 90 days",
    source: "askedWellVelocity",
    deals: velocityRows({ open: 50, won: 1, lost: 3, amount: 12_000, days: 90 }),
    call: ["VELOCITY"],
    published: 1667,
    digits: 0,
  },
];

/** Open deals with an amount and the probability of the stage they stand in. */
function weighted(...deals: readonly (readonly [number, number])[]) {
  const names = deals.map((_, at) => `Stage ${at + 1}`);
  return {
    deals: rows(
      ["Deal", "Stage", "Amount"],
      ...deals.map(([amount], at) => [`D${at}`, names[at]!, amount]),
    ),
    stages: frozen([
      ["Stage", "Kind", "Probability"],
      ...deals.map(([, share], at) => [names[at]!, "open", share]),
    ]),
  };
}

const weightedValues: PublishedCase[] = [
  {
    name: "120,000 at 15 %, 80,000 at 40 %, 200,000 at 70 %",
    source: "winsAboveWeighted",
    ...weighted([120_000, 0.15], [80_000, 0.4], [200_000, 0.7]),
    call: ["WEIGHTEDVALUE", "stage"],
    published: 190_000,
  },
  {
    name: "five stages from 10 to 100 %",
    source: "upscaleWeighted",
    ...weighted([100_000, 0.1], [90_000, 0.25], [80_000, 0.5], [50_000, 0.75], [25_000, 1]),
    call: ["WEIGHTEDVALUE", "stage"],
    published: 135_000,
  },
  {
    name: "10,000 at 25 %, 5,000 at 50 %, 20,000 at 75 %, as the deals' own probabilities",
    source: "innerviewWeighted",
    deals: rows(
      ["Deal", "Stage", "Amount", "Probability"],
      ["A", "Early", 10_000, 0.25],
      ["B", "Middle", 5_000, 0.5],
      ["C", "Late", 20_000, 0.75],
    ),
    stages: stageTable(["Early", "open"], ["Middle", "open"], ["Late", "open"]),
    call: ["WEIGHTEDVALUE", "deal"],
    published: 20_000,
  },
];

const QUARTER = [START, START + 91] as const;
const COVERAGE_HEADER = ["Deal", "Amount", "Expected close", "Lead", "Won"];

const coverage: PublishedCase[] = [
  {
    name: "4.8 million open against 1.6 million of remaining quota",
    source: "winsAboveCoverage",
    // The quota is ours to choose: what remains of it is published.
    deals: rows(
      COVERAGE_HEADER,
      ["A", 4_800_000, START + 60, START, null],
      ["B", 400_000, null, START, START + 10],
    ),
    call: ["COVERAGE", 2_000_000, ...QUARTER],
    published: 3,
  },
  {
    name: "2.4 million open against a quota of 800,000, nothing won yet",
    source: "calcletCoverage",
    deals: rows(COVERAGE_HEADER, ["A", 2_400_000, START + 60, START, null]),
    call: ["COVERAGE", 800_000, ...QUARTER],
    published: 3,
  },
  {
    name: "pipeline ÷ the whole quota of 800,000, of which 200,000 are won",
    source: "calcletCoverage",
    deals: rows(
      COVERAGE_HEADER,
      ["A", 2_400_000, START + 60, START, null],
      ["B", 200_000, null, START, START + 10],
    ),
    call: ["COVERAGE", 800_000, ...QUARTER],
    published: 3,
    ours: { value: 4, because: "coverage of a target that is partly won" },
  },
];

/** Closed deals: so many leads, of which some were qualified, of which some were won. */
const closedFunnel = (
  counts: { readonly leads: number; readonly qualified: number; readonly won: number },
  amount: number,
) =>
  rows(
    ["Deal", "Amount", "Lead", "Qualified", "Won", "Lost"],
    ...many(counts.leads, (at) => [
      `D${at}`,
      amount,
      START,
      at < counts.qualified ? START + 1 : null,
      at < counts.won ? START + 2 : null,
      at < counts.won ? null : START + 2,
    ]),
  );

const needed: PublishedCase[] = [
  {
    name: "leads for 50,000 at 5,000 a job, 45 % of bids won, 90 % of leads bid for",
    source: "advisorsLeads",
    deals: closedFunnel({ leads: 200, qualified: 180, won: 81 }, 5_000),
    call: ["NEEDED", 50_000, "amount"],
    at: [1, 1],
    published: 25,
  },
  {
    name: "qualified leads for 100,000 at 25,000 a sale and a close rate of 25 %",
    source: "survivalistLeads",
    deals: closedFunnel({ leads: 40, qualified: 40, won: 10 }, 25_000),
    call: ["NEEDED", 100_000, "amount"],
    at: [2, 1],
    published: 16,
  },
];

/** What stood open on the first day at today's amounts, and what happened since. */
const waterfall = rows(
  ["Deal", "Amount", "Lead", "Won", "Lost"],
  ["kept", 472_208, START - 30, null, null],
  ["won", 287_487, START - 30, START + 20, null],
  ["lost", 271_125, START - 30, null, START + 30],
  ["new", 1_501_878, START + 5, null, null],
);
const change = { source: "weflowWaterfall", deals: waterfall } as const;
const CHANGE = ["CHANGE", START, START + 91] as const;
const AS_OF = ["@asOf", START + 91];

const changes: PublishedCase[] = [
  {
    ...change,
    name: "end of the pipeline",
    call: CHANGE,
    options: AS_OF,
    at: [6, 2],
    published: 1_974_086,
  },
  {
    ...change,
    name: "start of the pipeline, before amounts and scope changed",
    call: CHANGE,
    options: AS_OF,
    at: [1, 2],
    published: 1_257_559,
    ours: { value: 1_030_820, because: "opening of a pipeline whose amounts changed" },
  },
];

export const MONEY: readonly PublishedCase[] = [
  ...velocity,
  ...weightedValues,
  ...coverage,
  ...needed,
  ...changes,
];
