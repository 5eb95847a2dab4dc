import fc from "fast-check";
import type { Unit } from "../../../src/pipeline/deals/durations";
import { timeInStage } from "../../../src/pipeline/metrics/time-in-stage";
import type { TimeStatistic } from "../../../src/pipeline/statistics/summary";
import { SEEDED, asHistory, asStageDates, plainModels } from "../arbitrary-pipelines";
import { ask, claims, codeOf, paramsOf, range, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

interface Question extends Given {
  readonly rows?: string;
  readonly stage: string;
  readonly statistic?: TimeStatistic;
  readonly unit?: Unit;
}

function time({ rows, stage, statistic = "median", unit = "days", ...given }: Question) {
  const { pipeline, deals } = ask(rows ?? EIGHT_DEALS, given);
  return timeInStage(pipeline, deals, pipeline.stages.require("stage", stage), statistic, unit);
}

/**
 * Finished stays in days. Lead: A 2, B 3, C 3, D 4, E 1 (lost), F 4, G 4; H is there since day 5.
 * Offer: A 3, B 4 (won), C 4, D 1 (lost), F 2; G is there since day 8. Talks: A 4, C 3; F since day 9.
 * The last day of all is 12.
 */
describe("timeInStage over the eight deals", () => {
  claims<Question, number>(
    [
      {
        name: "median of Lead is 3",
        input: { stage: "Lead" },
        expected: 3,
        source: "hand: 1 2 3 3 4 4 4",
      },
      {
        name: "mean of Lead is 3",
        input: { stage: "Lead", statistic: "mean" },
        expected: 3,
        source: "hand: 21 ÷ 7",
      },
      {
        name: "count of Lead is 7: H has not left it",
        input: { stage: "Lead", statistic: "count" },
        expected: 7,
        source: "hand",
      },
      {
        name: "p90 of Offer is 4",
        input: { stage: "Offer", statistic: "p90" },
        expected: 4,
        source: "R, quantile(c(1, 2, 3, 4, 4), .9)",
      },
      {
        name: "of Talks in hours",
        input: { stage: "Talks", statistic: "max", unit: "hours" },
        expected: 96,
        source: "hand: 4 × 24",
      },
      {
        name: "of Ann's deals: A 2, C 3, E 1, G 4",
        input: { stage: "Lead", statistic: "mean", options: ["Owner", "Ann"] },
        expected: 2.5,
        source: "hand: 10 ÷ 4",
      },
      {
        name: "count of Won is 0",
        input: { stage: "Won", statistic: "count" },
        expected: 0,
        source: "metrics.md §10",
      },
      {
        name: "km of Lead is 3",
        input: { stage: "Lead", statistic: "km" },
        expected: 3,
        source: "hand: 8 at risk, 7/8 at 1, 6/8 at 2, × 4/6 = 1/2 at 3",
      },
      {
        name: "km of Talks is 4, F being watched for 3 days",
        input: { stage: "Talks", statistic: "km" },
        expected: 4,
        source: "hand: 3 at risk, 2/3 at 3, then A alone: 0 at 4",
      },
    ],
    time,
  );

  test("of Won and Lost there is no time, whatever the statistic [metrics.md §10]", () => {
    for (const stage of ["Won", "Lost"]) {
      expect(codeOf(() => time({ stage }))).toBe("no-finished-stay");
      expect(codeOf(() => time({ stage, statistic: "km" }))).toBe("no-finished-stay");
    }
  });

  test("km says more than the longest time seen where fewer than half left", () => {
    // G alone: watched for 12 − 8 = 4 days.
    const call = () => time({ stage: "Offer", statistic: "km", options: ["Deal", "G"] });
    expect(codeOf(call)).toBe("median-not-reached");
    expect(paramsOf(call)).toEqual({ longest: 4, unit: "days" });
  });
});

describe("timeInStage of a history", () => {
  const rows = `
    Deal | Stage | Changed
    A    | Lead  | d1
    A    | Offer | d3
    A    | Lead  | d5
    A    | Won   | d9
    B    | Lead  | d1
    B    | Offer | d2
    B    | Lead  | d4
    C    | Offer | d10
  `;
  const given = { rows, stages: ["Lead", "Offer"] };

  test("sums the stays of a deal: A 2 + 4, B 1", () => {
    expect(time({ ...given, stage: "Lead", statistic: "max" })).toBe(6);
    expect(time({ ...given, stage: "Lead", statistic: "min" })).toBe(1);
  });

  test("km watches B at 1 + 6 days: it is in Lead again until day 10 [metrics.md §10]", () => {
    // A comes through at 6 of 2 at risk: 1/2.
    expect(time({ ...given, stage: "Lead", statistic: "km" })).toBe(6);
    // Were B not there any more, its 1 day would be an event.
    const lost = { ...given, rows: `${rows}\nB | Lost | d10` };
    // A 6, B 1 + 6: 1/2 at 6.
    expect(time({ ...lost, stage: "Lead", statistic: "km" })).toBe(6);
    expect(time({ ...lost, stage: "Lead", statistic: "max" })).toBe(7);
  });
});

describe("timeInStage km leaves out", () => {
  test("a stay whose end nobody wrote: A won on an unknown day, only B's 3 days count", () => {
    const rows = "Deal | Lead | Offer | Won\nA | d1 | | x\nB | d1 | d4 |";
    expect(time({ rows, stages: ["Lead", "Offer"], stage: "Lead", statistic: "km" })).toBe(3);
  });
});

test("timeInStage km of a stage after the sale watches the won deals there", () => {
  const stages = range("Stage | Kind\nLead |\nWon | won\nOnboarding | won\nLive | won");
  const rows = "Deal | Lead | Won | Onboarding | Live\nA | d1 | d2 | d3 | d8\nB | d1 | d2 | d4 | ";
  // A 5 of 1 at risk, B being watched for 8 − 4 = 4 days.
  expect(time({ rows, stages, stage: "Onboarding", statistic: "km" })).toBe(5);
  const watched = "Deal | Lead | Won | Onboarding | Live\nB | d1 | d2 | d4 | \nC | d9 | | |";
  const call = () => time({ rows: watched, stages, stage: "Onboarding", statistic: "km" });
  expect(paramsOf(call)).toEqual({ longest: 5, unit: "days" });
});

test("timeInStage needs stage dates [metrics.md §9]", () => {
  const rows = "Deal | Stage | Created\nA | Lead | d1";
  for (const statistic of ["median", "km"] as const)
    expect(codeOf(() => time({ rows, stages: ["Lead"], stage: "Lead", statistic }))).toBe(
      "no-stage-dates",
    );
});

test("stage dates and a history of the same deals agree, and km is no less than min", () => {
  const figures = (ours: ReturnType<typeof ask>) =>
    (["median", "count", "km", "min"] as const).map((statistic) => {
      const answer = () => timeInStage(ours.pipeline, ours.deals, 1, statistic, "days");
      const code = codeOf(answer);
      return code === "nothing thrown" ? answer() : code;
    });
  fc.assert(
    fc.property(plainModels, (model) => {
      const dates = figures(ask(asStageDates(model), { stages: model.stages }));
      const options = ["@layout", "history"];
      const history = figures(ask(asHistory(model), { stages: model.stages, options }));
      expect(history).toEqual(dates);
      const [, , km, min] = dates;
      if (typeof km === "number" && typeof min === "number") expect(km).toBeGreaterThanOrEqual(min);
    }),
    SEEDED,
  );
});
