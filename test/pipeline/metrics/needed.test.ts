import fc from "fast-check";
import type { Figure } from "../../../src/pipeline/figure";
import { needed, type TargetKind } from "../../../src/pipeline/metrics/needed";
import { PipelineError } from "../../../src/pipeline/pipeline-error";
import { SEEDED, asStageDates, models } from "../arbitrary-pipelines";
import { ask, codeOf, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

const shown = (figure: Figure | string) => (figure instanceof PipelineError ? figure.code : figure);

function rows(target: number, kind: TargetKind = "wins", given: Given = {}, deals = EIGHT_DEALS) {
  const asked = ask(deals, given);
  return needed(asked.pipeline, asked.deals, target, kind, 0.95).map((row) =>
    Object.values(row).map(shown),
  );
}

/**
 * Won of those resolved: from Lead 2 of 5, from Offer 2 of 4, from Talks 2 of 3. R's prop.test without
 * correction bounds them by 0.1176 … 0.7693, 0.1500 … 0.8500 and 0.2077 … 0.9385. In play: H in Lead,
 * G in Offer, F in Talks.
 */
describe("needed for 4 wins over the eight deals", () => {
  const FOUR = [
    // 4 ÷ 0.4 = 10; 4 ÷ 0.7693 = 5.2; 4 ÷ 0.1176 = 34.01; 10 − 3
    ["Lead", 10, 6, 35, 3, 7],
    // 8; 4.71; 26.66
    ["Offer", 8, 5, 27, 2, 6],
    // 6; 4.26; 19.26
    ["Talks", 6, 5, 20, 1, 5],
  ];
  test("is wins × resolved ÷ won, rounded up [hand arithmetic, bounds by R]", () => {
    expect(rows(4)).toEqual(FOUR);
  });

  test("is the same for 600 of money: a won deal brings 150 on average", () => {
    expect(rows(600, "amount")).toEqual(FOUR);
  });

  test("of money is not rounded to whole wins first: 100 is 2/3 of a win", () => {
    // 2/3 × 5/2 = 5/3, × 4/2 = 4/3, × 3/2 = 1
    expect(rows(100, "amount").map(([, count]) => count)).toEqual([2, 2, 1]);
  });

  test("misses nothing where more is in play than needed", () => {
    expect(rows(0.1).map((row) => row.at(-1))).toEqual([0, 0, 0]);
  });
});

describe("needed", () => {
  test("does not round a rounding error up: 3 wins at 3 of 10 are 10, not 11 [metrics.md §4]", () => {
    const deal = (at: number) => `D${at} | d1 | ${at < 3 ? "d2 |" : "| d2"}`;
    const list = Array.from({ length: 10 }, (_, at) => deal(at)).join("\n");
    const table = `Deal | Lead | Won | Lost\n${list}`;
    expect(rows(3, "wins", { stages: ["Lead"] }, table)[0]![1]).toBe(10);
  });

  test("leaves parked deals out of play [metrics.md §1.3]", () => {
    const table =
      "Deal | Status | Lead | Won\nA | Won | d1 | d2\nB | Open | d1 |\nC | On hold | d1 |";
    expect(rows(1, "wins", { stages: ["Lead"] }, table)).toEqual([["Lead", 1, 1, 5, 1, 0]]);
  });

  test("says why where nobody was won or resolved", () => {
    const lost = { options: ["Deal", "E"] };
    expect(rows(4, "wins", lost)).toEqual([
      // 0 of 1: the upper bound is 0.7935, 4 ÷ 0.7935 = 5.04
      ["Lead", "none-won-from", 6, "none-won-from", 0, "none-won-from"],
      ["Offer", "none-resolved", "none-resolved", "none-resolved", 0, "none-resolved"],
      ["Talks", "none-resolved", "none-resolved", "none-resolved", 0, "none-resolved"],
    ]);
    expect(codeOf(() => rows(4, "amount", lost))).toBe("none-won");
    expect(codeOf(() => rows(4, "amount", {}, "Deal | Lead | Won\nA | d1 | d2"))).toBe(
      "no-amount-column",
    );
  });
});

test("whatever the deals, needed lies between low and high and less is needed further on", () => {
  const numbers = (row: readonly unknown[]) => row.every((cell) => typeof cell !== "string");
  fc.assert(
    fc.property(models, fc.integer({ min: 1, max: 50 }), (model, target) => {
      const { pipeline, deals } = ask(asStageDates(model), { stages: model.stages });
      const table = needed(pipeline, deals, target, "wins", 0.95).map(({ stage: _, ...row }) =>
        Object.values(row).map(shown),
      );
      const whole = table.filter(numbers) as number[][];
      for (const [count, low, high, inPlay, missing] of whole) {
        expect(low! <= count! && count! <= high!).toBe(true);
        expect(missing).toBe(Math.max(0, count! - inPlay!));
      }
      whole.slice(1).forEach(([count], at) => {
        expect(count).toBeLessThanOrEqual(whole[at]![0]!);
      });
    }),
    SEEDED,
  );
});
