import fc from "fast-check";
import type { Range } from "../../../src/pipeline/cells/cell-value";
import { CHANGES, change } from "../../../src/pipeline/metrics/change";
import { PipelineError } from "../../../src/pipeline/pipeline-error";
import { SEEDED, asHistory, asStageDates, models, plainModels } from "../arbitrary-pipelines";
import { ask, codeOf, day, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

function compute(rows: string | Range, first: number, last: number, given: Given = {}) {
  const { pipeline, deals } = ask(rows, given);
  return change(pipeline, deals, day(first), day(last));
}

const counts = (...args: Parameters<typeof compute>) => compute(...args).map((row) => row.deals);
const amounts = (...args: Parameters<typeof compute>) => compute(...args).map((row) => row.amount);

describe("change over the eight deals in days 5–9", () => {
  test("has a row a change, in the order of its sentence [metrics.md §10]", () => {
    expect(compute(EIGHT_DEALS, 5, 9).map((row) => row.change)).toEqual([...CHANGES]);
  });
  test("deals: open A B C D F G, created H, won B (day 8), lost D (day 7): 6 + 1 + 0 − 1 − 1 = 5", () => {
    expect(counts(EIGHT_DEALS, 5, 9)).toEqual([6, 1, 0, 1, 1, 5]);
  });
  test("amounts: 100 + 200 + 300 + blank + 400 + 150; 250; 0; 200; blank; 1200", () => {
    expect(amounts(EIGHT_DEALS, 5, 9)).toEqual([1150, 250, 0, 200, 0, 1200]);
  });
  test("both days are included, and a day beyond the last is as the last", () => {
    expect(counts(EIGHT_DEALS, 7, 8)).toEqual([7, 0, 0, 1, 1, 5]);
    expect(counts(EIGHT_DEALS, 10, 300)).toEqual([5, 0, 0, 1, 1, 3]);
    expect(counts(EIGHT_DEALS, 300, 301)).toEqual([3, 0, 0, 0, 0, 3]);
  });
  test("nothing has happened after asOf", () => {
    expect(counts(EIGHT_DEALS, 5, 9, { options: ["@asOf", "2026-01-07"] })).toEqual([
      6, 1, 0, 0, 1, 6,
    ]);
  });
});

describe("change counts each closing and each reopening", () => {
  const history = `
    Deal | Amount | Stage   | Changed
    A    | 10     | Lead    | d1
    A    | 10     | Lost    | d3
    A    | 10     | Lead    | d5
    A    | 10     | Lost    | d7
    A    | 10     | On hold | d9
    B    | 20     | Lead    | d2
    B    | 20     | Won     | d4
    B    | 20     | Lost    | d6
    C    | 40     | On hold | d2
  `;
  const given = { stages: ["Lead", "Offer", "On hold"] };
  test("deals: A lost twice and reopened twice, once to be parked; B won, then lost", () => {
    expect(counts(history, 1, 9, given)).toEqual([0, 3, 3, 1, 3, 2]);
  });
  test("amounts with each", () => {
    expect(amounts(history, 1, 9, given)).toEqual([0, 70, 40, 20, 40, 50]);
  });
  test("day by day: on day 6 B was open for an instant", () => {
    expect(counts(history, 6, 6, given)).toEqual([2, 0, 1, 0, 1, 2]);
  });
  test("a Won and a Lost date are two closings in stage dates too [metrics.md §1: as of any past day]", () => {
    const rows = "Deal | Lead | Won | Lost\nA | d1 | d4 | d6\nB | d2 | d5 | d3";
    expect(counts(rows, 1, 9)).toEqual([0, 2, 2, 2, 2, 0]);
    expect(counts(rows, 4, 4)).toEqual([1, 0, 0, 1, 0, 0]);
  });
});

describe("change lets the outcome stand", () => {
  test("a Status goes before the dates: what contradicts it did not happen", () => {
    const rows = `
      Deal | Status | Lead | Won | Lost
      A    | Open   | d1   | d4  |
      B    | Won    | d1   | d4  | d6
      C    | Lost   | d1   | d4  | d3
    `;
    expect(counts(rows, 2, 9)).toEqual([3, 0, 0, 1, 1, 1]);
  });
  test("undated deals and days out of order are left out", () => {
    const rows = `
      Deal | Created | Status | Lead | Won | Lost
      A    |         |        | x    |     |
      B    |         | Lost   | d1   |     |
      C    | d9      |        | d10  | d4  |
      D    | d2      |        | x    |     |
    `;
    expect(counts(rows, 1, 30)).toEqual([0, 1, 0, 0, 0, 1]);
  });
  test("a closing that only From Stage tells of was on an unknown day: the deal is left out", () => {
    const rows = `
      Deal | From stage | To stage | Changed
      A    |            | Lead     | d1
      A    | Lost       | Lead     | d5
      B    |            | Lead     | d1
    `;
    expect(counts(rows, 1, 9, { stages: ["Lead", "Offer"] })).toEqual([0, 1, 0, 0, 0, 1]);
  });
  test("without any start there is nothing to count", () => {
    expect(codeOf(() => compute("Deal | Stage\nA | Lead", 1, 2))).toBe("no-starts");
    expect(codeOf(() => compute(EIGHT_DEALS, 3, 2))).toBe("end-before-start");
  });
  test("amounts in two currencies are refused, the counts stand", () => {
    const rows =
      "Deal | Amount | Currency | Lead | Won\nA | 1 | EUR | d1 |\nB | 2 | USD | d1 |\nC | 2 | USD | d9 |";
    expect(counts(rows, 2, 3)).toEqual([2, 0, 0, 0, 0, 2]);
    expect(amounts(rows, 2, 3).every((amount) => amount instanceof PipelineError)).toBe(true);
  });
});

describe("whatever the deals,", () => {
  const days = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }));
  test("opening + created + reopened − won − lost = closing, in deals and amounts", () => {
    fc.assert(
      fc.property(models, days, fc.boolean(), (model, [first, length], isHistory) => {
        const rows = isHistory ? asHistory(model) : asStageDates(model);
        const given = {
          stages: model.stages,
          options: isHistory ? ["@layout", "history"] : [],
        };
        fc.pre(codeOf(() => compute(rows, first, first + length, given)) === "nothing thrown");
        for (const figures of [counts, amounts]) {
          const [opening, created, reopened, won, lost, closing] = figures(
            rows,
            first,
            first + length,
            given,
          ) as number[];
          expect(opening! + created! + reopened! - won! - lost!).toBeCloseTo(closing!, 9);
        }
      }),
      SEEDED,
    );
  });
  test("closing on a day = the deals open as of that day, in both layouts with dates", () => {
    fc.assert(
      fc.property(plainModels, fc.integer({ min: 1, max: 60 }), (model, last) => {
        for (const rows of [asStageDates(model), asHistory(model)]) {
          const given = { stages: model.stages, options: ["@layout", "dates"] };
          if (rows[0]!.includes("Stage")) given.options = ["@layout", "history"];
          const asOf = ask(rows, { ...given, options: [...given.options, "@asOf", day(last)] });
          const open = asOf.deals.filter((deal) => asOf.pipeline.records.outcome[deal] === 0);
          expect(counts(rows, 1, last, given)[5]).toBe(open.length);
        }
      }),
      SEEDED,
    );
  });
});
