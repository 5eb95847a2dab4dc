import type { Unit } from "../../../src/pipeline/deals/durations";
import { cycleTime } from "../../../src/pipeline/metrics/cycle-time";
import type { TimeStatistic as Statistic } from "../../../src/pipeline/statistics/summary";
import { ask, claims, codeOf, paramsOf, range, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

interface Question extends Given {
  readonly from?: string;
  readonly to?: string;
  readonly statistic?: Statistic;
  readonly unit?: Unit;
}

function time(
  rows: string,
  { from, to, statistic = "median", unit = "days", ...given }: Question = {},
) {
  const { pipeline, deals } = ask(rows, given);
  const index = (name: string | undefined) =>
    name === undefined ? undefined : pipeline.stages.require("stage", name);
  return cycleTime(pipeline, deals, index(from), index(to), statistic, unit);
}

/** Lead → Offer takes A 2, B 3, C 3, D 4, F 4, G 4 days; start → Won A 9, B 7. */
describe("cycleTime from Lead to Offer over the eight deals: 2 3 3 4 4 4 days", () => {
  const R = "R, x <- c(2,3,3,4,4,4)";
  claims<Statistic, number>(
    [
      { name: "median is 3.5", input: "median", expected: 3.5, source: `${R}; median(x)` },
      { name: "mean is 20 ÷ 6", input: "mean", expected: 20 / 6, source: "hand arithmetic" },
      { name: "min is 2", input: "min", expected: 2, source: "hand arithmetic" },
      { name: "max is 4", input: "max", expected: 4, source: "hand arithmetic" },
      { name: "count is 6", input: "count", expected: 6, source: "hand arithmetic" },
      { name: "p10 is 2.5", input: "p10", expected: 2.5, source: `${R}; quantile(x, .1)` },
      { name: "p25 is 3", input: "p25", expected: 3, source: `${R}; quantile(x, .25)` },
      { name: "p75 is 4", input: "p75", expected: 4, source: `${R}; quantile(x, .75)` },
      { name: "p90 is 4", input: "p90", expected: 4, source: `${R}; quantile(x, .9)` },
      { name: "p95 is 4", input: "p95", expected: 4, source: `${R}; quantile(x, .95)` },
    ],
    (statistic) => time(EIGHT_DEALS, { from: "Lead", to: "Offer", statistic }),
  );

  test("stdev is √(2 ÷ 3), n − 1 [squares 16/9 + 2 × 1/9 + 3 × 4/9 = 10/3, ÷ 5]", () => {
    const stdev = time(EIGHT_DEALS, { from: "Lead", to: "Offer", statistic: "stdev" });
    expect(stdev).toBeCloseTo(Math.sqrt(2 / 3), 12);
  });
});

describe("cycleTime without from and to", () => {
  test("goes from the start to Won: the median of 9 and 7 is 8", () => {
    expect(time(EIGHT_DEALS)).toBe(8);
  });

  test("starts when the deal was created, else at its earliest entry [metrics.md §1, Start]", () => {
    const rows = "Deal | Created | Lead | Offer | Won\nA | d2 | d4 | d5 | d10\nB | | d4 | d3 | d10";
    // A 10 − 2, B 10 − 3
    expect(time(rows, { statistic: "max", stages: ["Lead", "Offer"] })).toBe(8);
    expect(time(rows, { statistic: "min", stages: ["Lead", "Offer"] })).toBe(7);
  });

  test("works for snapshots with created and closed dates [metrics.md §9]", () => {
    const rows =
      "Deal | Stage | Created | Close date\nA | Won | d1 | d8\nB | Lost | d1 | d3\nC | Lead | d1 | d99";
    expect(time(rows)).toBe(7);
  });
});

/** 2026-01-01 is a Thursday. */
describe("cycleTime in units", () => {
  const rows = (won: string) => `Deal | Lead | Won\nA | d1.25 | ${won}`;
  const UNITS = "metrics.md §3, Units";
  const WORKDAYS = "Excel: NETWORKDAYS(start + 1, end)";
  claims<[string, Unit], number>(
    [
      {
        name: "6:00 to 18:00 the day after are 1.5 days",
        input: ["d2.75", "days"],
        expected: 1.5,
        source: UNITS,
      },
      { name: "or 36 hours", input: ["d2.75", "hours"], expected: 36, source: "1.5 × 24" },
      {
        name: "or 2160 minutes",
        input: ["d2.75", "minutes"],
        expected: 2160,
        source: "1.5 × 1440",
      },
      {
        name: "10.5 days are 1.5 weeks",
        input: ["d11.75", "weeks"],
        expected: 1.5,
        source: "10.5 ÷ 7",
      },
      {
        name: "are cut to days where one end has no time",
        input: ["d3", "days"],
        expected: 2,
        source: `${UNITS}: both are cut to their day`,
      },
      {
        name: "Thursday to Friday is 1 workday",
        input: ["d2", "workdays"],
        expected: 1,
        source: WORKDAYS,
      },
      {
        name: "Thursday to Sunday is 1 workday",
        input: ["d4", "workdays"],
        expected: 1,
        source: WORKDAYS,
      },
      {
        name: "Thursday to Monday are 2 workdays",
        input: ["d5", "workdays"],
        expected: 2,
        source: WORKDAYS,
      },
      {
        name: "Thursday to Thursday are 5 workdays",
        input: ["d8", "workdays"],
        expected: 5,
        source: WORKDAYS,
      },
      {
        name: "Thursday to itself is no workday",
        input: ["d1.75", "workdays"],
        expected: 0,
        source: WORKDAYS,
      },
      {
        name: "four weeks and a day are 21 workdays",
        input: ["d30", "workdays"],
        expected: 21,
        source: "4 × 5 + Friday",
      },
    ],
    ([won, unit]) => time(rows(won), { unit, stages: ["Lead"] }),
  );

  test("Saturday to Sunday is no workday", () => {
    expect(time("Deal | Lead | Won\nA | d3 | d4", { unit: "workdays", stages: ["Lead"] })).toBe(0);
  });

  test("the unit is applied to each span, then the statistic [metrics.md §3]", () => {
    // Fri → Mon 1 workday, Sat → Sun 0: mean 0.5; the mean of the days, 2, would be none of both.
    const two = "Deal | Lead | Won\nA | d2 | d5\nB | d3 | d4";
    expect(time(two, { unit: "workdays", statistic: "mean", stages: ["Lead"] })).toBe(0.5);
  });
});

describe("cycleTime leaves out", () => {
  const rows =
    "Deal | Lead | Offer | Won\nA | d5 | d3 | d9\nB | d1 | d4 |\nC | x | d4 |\nD | | d4 |";
  const given = { from: "Lead", to: "Offer", stages: ["Lead", "Offer"] };

  test("negative, undated and missing ends: only B has 3 days [metrics.md §3]", () => {
    expect(time(rows, given)).toBe(3);
    expect(time(rows, { ...given, statistic: "count" })).toBe(1);
  });

  test("all but one, so there is no standard deviation", () => {
    expect(codeOf(() => time(rows, { ...given, statistic: "stdev" }))).toBe("one-span");
  });

  test("everything: count is 0, else #N/A [metrics.md §3: No span]", () => {
    const none = { ...given, options: ["Deal", "A"] };
    expect(time(rows, { ...none, statistic: "count" })).toBe(0);
    expect(codeOf(() => time(rows, none))).toBe("no-span");
    expect(paramsOf(() => time(rows, none))).toEqual({ from: "Lead", to: "Offer", negative: 1 });
  });
});

test("cycleTime takes the first entry of a history [metrics.md §3: first entry → first entry]", () => {
  const rows =
    "Deal | Stage | Changed\nA | Lead | d1\nA | Offer | d3\nA | Lead | d5\nA | Offer | d9";
  expect(time(rows, { from: "Lead", to: "Offer", stages: ["Lead", "Offer"] })).toBe(2);
});

test("cycleTime between stages needs stage dates [metrics.md §9]", () => {
  const call = () =>
    time("Deal | Stage | Created\nA | Won | d1", { from: "Lead", stages: ["Lead"] });
  expect(codeOf(call)).toBe("no-stage-dates");
});

test("cycleTime to Won ends at the first entry of kind won [metrics.md §1.2: wins the deal, at the earliest such date]", () => {
  const stages = range("Stage | Kind\nLead |\nWon | won\nOnboarding | won");
  expect(time("Deal | Lead | Won | Onboarding\nA | d1 | | d7", { stages })).toBe(6);
});

test("cycleTime leaves a negative span out although no workday lies in it [metrics.md §3]", () => {
  // Sunday 4 January back to Saturday 3 January.
  const given = { from: "Lead", to: "Offer", unit: "workdays", stages: ["Lead", "Offer"] } as const;
  expect(time("Deal | Lead | Offer\nA | d4 | d3", { ...given, statistic: "count" })).toBe(0);
});

/** Start → Won: A 9, B 7; watched: C 10, D 5, E 1 until lost, F 9, G 8, H 7 until day 12. */
describe("cycleTime km over the eight deals", () => {
  test("Lead → Offer is 4 [hand: E gone at 1; 6/7 at 2, × 4/6 at 3 = 4/7, × 1/4 at 4]", () => {
    expect(time(EIGHT_DEALS, { from: "Lead", to: "Offer", statistic: "km" })).toBe(4);
  });

  test("start → Won stays above one half: more than 10 days [hand: 5/6 at 7, × 2/3 at 9 = 5/9]", () => {
    const call = () => time(EIGHT_DEALS, { statistic: "km" });
    expect(codeOf(call)).toBe("median-not-reached");
    expect(paramsOf(call)).toEqual({ longest: 10, unit: "days" });
  });

  test("half of A and B came through at 7: at most one half is left [metrics.md §3]", () => {
    expect(
      time(EIGHT_DEALS, { statistic: "km", options: ["Amount", "<=200", "Deal", "<=B"] }),
    ).toBe(7);
  });

  test("on the way to a stage after the sale a won deal is watched until asOf, a lost one until lost", () => {
    const stages = range("Stage | Kind\nLead |\nWon | won\nOnboarding | won");
    const rows =
      "Deal | Lead | Won | Onboarding | Lost\nA | d1 | d2 | d7 |\nB | d1 | d3 | |\nC | d1 | | | d9";
    // A 6; B watched for 8 days, C for 8: 2/3 at 6.
    const call = () => time(rows, { to: "Onboarding", statistic: "km", stages });
    expect(paramsOf(call)).toEqual({ longest: 8, unit: "days" });
  });

  test("of nobody is #N/A", () => {
    const call = () =>
      time("Deal | Created | Lead | Won\nA | | x | x\nB | d1 | d1 |", {
        statistic: "km",
        stages: ["Lead"],
        options: ["Deal", "A"],
      });
    expect(codeOf(call)).toBe("no-span");
  });
});
