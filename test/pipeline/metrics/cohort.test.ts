import fc from "fast-check";
import { cohort } from "../../../src/pipeline/metrics/cohort";
import { conversionRate } from "../../../src/pipeline/metrics/conversion";
import { firstDayOf, lastDayOf, periodOf, type Period } from "../../../src/pipeline/deals/periods";
import { PipelineError } from "../../../src/pipeline/pipeline-error";
import { SEEDED, asStageDates, plainModels } from "../arbitrary-pipelines";
import { ask, codeOf, paramsOf, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

function rowsOf(rows: string, period: Period, given: Given = {}) {
  const { pipeline, deals } = ask(rows, given);
  return cohort(pipeline, deals, period).map((row) =>
    Object.values(row)
      .flat()
      .map((value: unknown) => (value instanceof PipelineError ? value.code : value)),
  );
}

describe("cohort of the eight deals", () => {
  test("by month: 6 of 8 reached Offer, 4 Talks; 2 won in 9 and 7 days, 3 open; too few to judge", () => {
    expect(rowsOf(EIGHT_DEALS, "month")).toEqual([["2026-01", 8, 1, 6 / 8, 4 / 8, 2, 3, 8, false]]);
  });
  test("by ISO week: the year begins on a Thursday, so H alone starts in week 2", () => {
    expect(rowsOf(EIGHT_DEALS, "week")).toEqual([
      ["2026-W01", 7, 1, 6 / 7, 4 / 7, 2, 2, 8, false],
      ["2026-W02", 1, 1, 0, 0, 0, 1, "no-span", false],
    ]);
  });
  test("by quarter and by year", () => {
    expect(rowsOf(EIGHT_DEALS, "quarter")[0]![0]).toBe("2026-Q1");
    expect(rowsOf(EIGHT_DEALS, "year")[0]![0]).toBe("2026");
  });
});

test("a period without a start stands between the others, and has no shares", () => {
  expect(rowsOf("Deal | Lead | Won\nA | d1 | d2\nB | d70 | d80\nC | x |", "month")).toEqual([
    ["2026-01", 1, 1, 1, 0, 1, false],
    ["2026-02", 0, "none-reached", 0, 0, "no-span", false],
    ["2026-03", 1, 1, 1, 0, 10, false],
  ]);
});

describe("a cohort is mature", () => {
  /** Deals of January: some won on day 3, the rest open; one more on a last day. */
  const rows = (won: number, open: number) =>
    [
      "Deal | Lead | Won",
      ...Array.from({ length: won }, (_, at) => `W${at} | d1 | d3`),
      ...Array.from({ length: open }, (_, at) => `O${at} | d2 |`),
      "Z | d40 | d41",
    ].join("\n");
  test.each([
    [20, 5, "2026-02-10", true, "20 and 80 %"],
    [19, 0, "2026-02-10", false, "19 resolved"],
    [20, 6, "2026-02-10", false, "20 of 26 = 77 %"],
    [20, 5, "2026-01-31", true, "its last day has come"],
    [20, 5, "2026-01-30", false, "a day is missing"],
  ])("%d won, %d open, as of %s: %s (%s)", (won, open, asOf, expected) => {
    const found = rowsOf(rows(won, open), "month", { options: ["@asOf", asOf] });
    expect(found[0]!.at(-1)).toBe(expected);
  });
});

test("losses at unknown stages concern the shares of their own period [metrics.md §2]", () => {
  const rows = `
    Deal | Created | Lead | Offer | Won | Lost
    A    | d1      |      |       |     | d5
    B    | d40     | d40  | d41   |     | d45
  `;
  expect(rowsOf(rows, "month")).toEqual([
    ["2026-01", 1, 1, "loss-stage-unknown", 0, 0, "no-span", false],
    ["2026-02", 1, 1, 1, 0, 0, "no-span", false],
  ]);
});

test("cohorts need starts, stages in order, and dates without a slip of decades", () => {
  expect(codeOf(() => rowsOf("Deal | Stage\nA | Lead", "month"))).toBe("no-starts");
  expect(
    codeOf(() => rowsOf("Deal | Stage | Created\nA | Zeta | d1\nB | Alpha | d2", "month")),
  ).toBe("order-unknown");
  const slip = "Deal | Lead | Won\nA | 1926-01-01 | \nB | d1 |";
  expect(paramsOf(() => rowsOf(slip, "week"))).toMatchObject({
    first: "1926-01-01",
    last: "2026-01-01",
  });
  expect(rowsOf(slip, "month")).toHaveLength(1201);
});

test("whatever the deals, a row is what CONVERSION says of the deals that started in it", () => {
  const periods = fc.constantFrom<Period>("week", "month", "quarter", "year");
  fc.assert(
    fc.property(plainModels, periods, (model, period) => {
      const rows = asStageDates(model);
      const given = { stages: model.stages };
      const { pipeline, deals } = ask(rows, given);
      const found = cohort(pipeline, deals, period);
      expect(found.reduce((sum, row) => sum + row.deals, 0)).toBe(model.deals.length);
      const first = periodOf(Math.min(...pipeline.start()), period);
      found.forEach((row, at) => {
        const options = [
          ...["Lead", `>=${firstDayOf(first + at, period)}`],
          ...["Lead", `<=${lastDayOf(first + at, period)}`],
        ];
        const own = ask(rows, { ...given, options });
        expect(own.deals.length).toBe(row.deals);
        if (row.deals === 0) return;
        const share = conversionRate(own.pipeline, own.deals, 0, 2, "entered");
        expect(row.reachedShares[2]).toBe(share);
      });
    }),
    SEEDED,
  );
});
