import { bottleneck } from "../../../src/pipeline/metrics/bottleneck";
import { PipelineError } from "../../../src/pipeline/pipeline-error";
import { ask, codeOf, range, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

function rowsOf(rows: string, given: Given = {}) {
  const { pipeline, deals } = ask(rows, given);
  return bottleneck(pipeline, deals);
}

const codeIn = (value: unknown) => (value instanceof PipelineError ? value.code : value);
const gains = (...args: Parameters<typeof rowsOf>) =>
  rowsOf(...args).map(({ stage, winsGained }) => [stage, codeIn(winsGained)]);

describe("bottleneck of the eight deals", () => {
  const stages = range(
    "Stage | Target days | Benchmark low | Benchmark high\nLead | 5 | 80 | 100\nOffer | | 85 | 95\nTalks | 7 | |",
  );
  const rows = rowsOf(EIGHT_DEALS, { stages });
  test("most wins gained first, unknown ones last", () => {
    expect(rows.map(({ stage }) => stage)).toEqual(["Offer", "Lead", "Talks"]);
  });
  test("Offer: 4 of 5 resolved, benchmark 0.9, 2 of 3 won from Talks: 0.1 × 5 × 2/3", () => {
    expect(rows[0]).toMatchObject({ benchmarkLow: 0.85, benchmarkHigh: 0.95, lostDeals: 1 });
    expect(rows[0]).toMatchObject({ conversionRate: 0.8, lostAmount: 0 });
    expect(rows[0]!.winsGained).toBeCloseTo(1 / 3, 12);
  });
  test("Lead: 6 of 7 resolved, benchmark 0.9, 2 of 4 won from Offer: (0.9 − 6/7) × 7 × 1/2", () => {
    expect(rows[1]).toMatchObject({ conversionRate: 6 / 7, lostDeals: 1, lostAmount: 50 });
    expect(rows[1]!.winsGained).toBeCloseTo(0.15, 12);
  });
  test("Talks: 2 of 3, no benchmark and too few quarters for one", () => {
    expect(rows[2]).toMatchObject({ conversionRate: 2 / 3, lostDeals: 1, lostAmount: 300 });
    expect([rows[2]!.benchmarkLow, codeIn(rows[2]!.winsGained)]).toEqual([
      undefined,
      "no-benchmark",
    ]);
  });
  test("days in the stages: 1 2 3 3 4 4 4, 1 2 3 4 4 and 3 4", () => {
    expect(rows.map(({ medianDays, targetDays }) => [medianDays, targetDays])).toEqual([
      [3, undefined],
      [3, 5],
      [3.5, 7],
    ]);
  });
});

test("one bound of a band is the benchmark; a step that does better gains nothing; equal gains keep the stage order", () => {
  const stages = range(
    "Stage | Benchmark low | Benchmark high\nLead | 50 |\nOffer | | 60\nTalks | 80 |",
  );
  expect(gains(EIGHT_DEALS, { stages })).toEqual([
    ["Talks", expect.closeTo((0.8 - 2 / 3) * 3, 12)],
    ["Lead", 0],
    ["Offer", 0],
  ]);
});

describe("bottleneck without benchmarks takes the 75th percentile of mature quarters", () => {
  /** 20 deals a quarter from 2026 on, the given number of each won, the rest lost two days later. */
  const rows = (...won: number[]) =>
    [
      "Deal | Lead | Won | Lost",
      ...won.flatMap((count, quarter) =>
        Array.from({ length: 20 }, (_, at) => {
          const first = 1 + quarter * 92;
          const closed = `d${first + 2}`;
          const outcome = at < count ? `${closed} |` : `| ${closed}`;
          return `Q${quarter}-${at} | d${first} | ${outcome}`;
        }),
      ),
    ].join("\n");
  const given = { options: ["@asOf", "2028-01-01"] };
  test("0.2 0.4 0.6 0.8 → 0.65 [type 7: 0.6 + 0.25 × 0.2]; (0.65 − 0.5) × 80 wins", () => {
    expect(gains(rows(4, 8, 12, 16), given)).toEqual([["Lead", expect.closeTo(12, 10)]]);
  });
  test("three quarters are too few, and so are four of which one is not over", () => {
    expect(gains(rows(4, 8, 12), given)).toEqual([["Lead", "no-benchmark"]]);
    const early = { options: ["@asOf", "2026-12-30"] };
    expect(gains(rows(4, 8, 12, 16), early)).toEqual([["Lead", "no-benchmark"]]);
  });
});

test("a snapshot has the conversions, not the days", () => {
  const found = rowsOf("Deal | Stage\nA | Lead\nB | Offer\nC | Won", { stages: ["Lead", "Offer"] });
  expect(found.map((row) => [row.stage, row.conversionRate, codeIn(row.medianDays)])).toEqual([
    ["Lead", 1, "no-stage-dates"],
    ["Offer", 1, "no-stage-dates"],
  ]);
});

test("losses at unknown stages leave the first step without its losses", () => {
  const rows = "Deal | Lead | Offer | Won | Lost\nA | | | | d4\nB | d1 | d2 | d3 |";
  expect(rowsOf(rows).map((row) => [codeIn(row.conversionRate), codeIn(row.lostDeals)])).toEqual([
    ["loss-stage-unknown", "loss-stage-unknown"],
    ["loss-stage-unknown", "loss-stage-unknown"],
  ]);
  expect(codeOf(() => rowsOf("Deal | Stage\nA | Zeta\nB | Alpha"))).toBe("order-unknown");
});
