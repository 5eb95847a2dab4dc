import * as functions from "../../src/functions/functions";
import type { Cell } from "../../src/pipeline/cells/cell-value";
import { installCustomFunctions } from "../custom-functions";
import { day, frozen } from "../pipeline/build";
import { answer, page, type Asked } from "./claim";

installCustomFunctions();

/** The table "What a layout can know" of docs/metrics.md, computed over one pipeline in each layout. */

type Call = readonly [compute: Parameters<typeof answer>[0], ...slots: unknown[]];

/** What each row of the table is about. */
const CALLS: Readonly<Record<string, readonly Call[]>> = {
  "WINRATE, amounts": [[functions.winRate], [functions.dealValue, "Lead"]],
  "CONVERSION, INTERVAL, COMPARE, NEEDED, FUNNEL, DEALCOUNT": [
    [functions.conversion, "Lead", "Won"],
    [functions.interval, "Lead", "Won"],
    [functions.compare, "Owner", "Ann", "Bob"],
    [functions.needed, 10],
    [functions.funnel],
    [functions.dealCount, "Offer"],
  ],
  "PROBABILITY, BOTTLENECK's conversions": [
    [functions.probability, "Offer"],
    [functions.bottleneck],
  ],
  "COVERAGE, WEIGHTEDVALUE, PERSISTENCE, BREAKDOWN": [
    [functions.coverage, 90_000, day(1), day(400)],
    [functions.weightedValue],
    [functions.persistence],
    [functions.breakdown, "Owner"],
  ],
  "CHANGE, COHORT, VELOCITY, SIGNALS": [
    [functions.change, day(1), day(100)],
    [functions.cohort],
    [functions.velocity],
    [functions.signals],
  ],
  "STALLED, NEXTACTIONS": [[functions.stalled, 1], [functions.nextActions]],
  "FLOW, reopenings in CHANGE": [[functions.flow]],
  "strict, skipped, TIMEINSTAGE, times between stages": [
    [functions.conversion, "Lead", "Won", "strict"],
    [functions.dealCount, "Lead", "skipped"],
    [functions.timeInStage, "Lead"],
    [functions.cycleTime, "Lead", "Offer"],
  ],
  "CYCLETIME from start to Won, its `km`, WINCHANCE": [
    [functions.cycleTime],
    [functions.cycleTime, null, null, "km"],
    [functions.winChance, 5],
  ],
  OUTLOOK: [[functions.outlook]],
};

/** Forty deals, one a week: of five three are won, one is lost from Offer, one still there. */
const deals = Array.from({ length: 40 }, (_, at) => {
  const created = day(1 + 7 * at);
  const outcome = (["Won", "Lost", "Won", "Open", "Won"] as const)[at % 5]!;
  const facts = [`D${at}`, at % 2 === 0 ? "Ann" : "Bob", 100 + at, 0.5, at % 6, "", day(300)];
  return { facts, created, outcome, closed: outcome === "Open" ? "" : created + 5 };
});
const FACTS = "Deal,Owner,Amount,Probability,Follow-ups,Next step,Expected close".split(",");
const sheet = (headers: readonly string[], rows: readonly (readonly Cell[])[]) =>
  frozen([[...FACTS, ...headers], ...rows]);

const dates = sheet(
  ["Created", "Lead", "Offer", "Won", "Lost"],
  deals.map(({ facts, created, outcome, closed }) => [
    ...[...facts, created, created + 1, created + 3],
    ...[outcome === "Won" ? closed : "", outcome === "Lost" ? closed : ""],
  ]),
);
const history = sheet(
  ["Stage", "Changed", "Created"],
  deals.flatMap(({ facts, created, outcome, closed }) => [
    [...facts, "Lead", created + 1, created],
    [...facts, "Offer", created + 3, created],
    ...(closed === "" ? [] : [[...facts, outcome, closed, created]]),
  ]),
);
const bare = sheet(
  ["Stage", "Status"],
  deals.map(({ facts, outcome }) => [...facts, outcome === "Won" ? "Won" : "Offer", outcome]),
);
const snapshot = sheet(
  ["Stage", "Status", "Created", "Closed", "Last stage change"],
  deals.map(({ facts, created, outcome, closed }) => [
    ...[...facts, outcome === "Won" ? "Won" : "Offer", outcome, created, closed],
    ...[closed === "" ? created + 3 : closed],
  ]),
);
const LAYOUTS = { "stage dates": [dates], history: [history], snapshot: [snapshot, bare] };

const [, section = ""] = page.split("## What a layout can know");
const [header, , ...table] = section
  .trim()
  .split("\n")
  .map((line) => line.split("|").slice(1, -1))
  .map((cells) => cells.map((cell) => cell.trim()));

const stages: Asked["stages"] = ["Lead", "Offer", "Won", "Lost"];
const isKnown = ([compute, ...slots]: Call, rows: Parameters<typeof answer>[1]) =>
  answer(compute, rows, { slots, stages }) !== "#N/A";

test("each row of the table is computed", () => {
  expect(header).toEqual(["", ...Object.keys(LAYOUTS)]);
  expect(table.map(([what]) => what)).toEqual(Object.keys(CALLS));
});

describe.each(table)("%s:", (what, ...said) => {
  const cells = Object.entries(LAYOUTS).map(([layout, rows], at) => ({
    layout,
    rows,
    knows: said[at]!,
  }));

  test.each(cells)("$layout – $knows", ({ rows: [rows, withoutDates], knows }) => {
    const calls = CALLS[what!]!;
    expect(calls.map((call) => isKnown(call, rows!))).toEqual(
      calls.map(() => !knows.startsWith("#N/A")),
    );
    if (withoutDates === undefined) return;
    const needsDates = knows.includes("with ");
    expect(calls.map((call) => isKnown(call, withoutDates))).toEqual(
      calls.map(() => !knows.startsWith("#N/A") && !needsDates),
    );
  });
});
