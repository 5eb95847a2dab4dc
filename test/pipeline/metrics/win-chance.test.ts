import fc from "fast-check";
import { winChance } from "../../../src/pipeline/metrics/win-chance";
import { SEEDED, asStageDates, models } from "../arbitrary-pipelines";
import { ask, codeOf, paramsOf, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

function chances(days: number, given: Given = {}, rows = EIGHT_DEALS) {
  const { pipeline, deals } = ask(rows, given);
  const { won, lost, open } = winChance(pipeline, deals, days);
  return [won, lost, open].map((share) => Number(share.toFixed(12)));
}
const fractions = (...shares: number[]) => shares.map((share) => Number(share.toFixed(12)));

/** Days from the start. Won: A 9, B 7; lost: C 10, D 5, E 1; open on day 12: F 9, G 8, H 7. */
describe("winChance over the eight deals", () => {
  test.each([
    // 8 at risk: 1/8 lost at 1; of the 7/8 left 1/7 lost at 5; of the 6/8 left 1/6 won at 7
    [0.5, [0, 0, 1]],
    [1, [0, 1 / 8, 7 / 8]],
    [6, [0, 2 / 8, 6 / 8]],
    [8, [1 / 8, 2 / 8, 5 / 8]],
    // 3 at risk at 9 (A C F): of the 5/8 left 1/3 won
    [9, [1 / 8 + 5 / 24, 2 / 8, 5 / 12]],
    // C alone at 10 is lost: the whole 5/12
    [10, [1 / 3, 2 / 3, 0]],
    // nobody was open after 10, so it stays so
    [400, [1 / 3, 2 / 3, 0]],
  ])("within %d days: %j [hand arithmetic]", (days, expected) => {
    expect(chances(days)).toEqual(fractions(...expected));
  });

  test("says nothing beyond the longest time seen while deals are open [metrics.md §3]", () => {
    const options = ["Deal", "<>C"];
    expect(chances(9, { options })).toHaveLength(3);
    const call = () => chances(9.5, { options });
    expect(codeOf(call)).toBe("beyond-longest");
    expect(paramsOf(call)).toEqual({ days: 9.5, longest: 9 });
  });

  test("watches open deals until asOf", () => {
    // On day 9 A is not won yet (8 days), nor C lost (7): B alone is won at 7, of B A C = 3 at risk.
    const given = { options: ["@asOf", "2026-01-09", "Deal", "<>F", "Deal", "<>G", "Deal", "<>H"] };
    // E lost at 1 of 5, D at 5 of 4: 3/5 left; B won at 7 of 3: 1/5.
    expect(chances(7, given)).toEqual(fractions(1 / 5, 2 / 5, 2 / 5));
  });
});

test("winChance works for snapshots with created and closed dates [metrics.md §9]", () => {
  const rows =
    "Deal | Stage | Created | Close date\nA | Won | d1 | d8\nB | Lost | d1 | d4\nC | Lead | d1 | d99";
  // C is open on day 8, the last one: 7 days. B lost at 3 of 3; A won at 7 of 2.
  expect(chances(7, { stages: ["Lead"] }, rows)).toEqual(fractions(1 / 3, 1 / 3, 1 / 3));
});

test("winChance leaves out who has no start, no day of closing, or closed before starting", () => {
  const rows = `
    Deal | Created | Lead | Won | Lost
    A    | d1      | d1   | d3  |
    B    | d5      | d5   | d3  |
    C    | d1      | d1   | x   |
    D    |         |      |     | x
    E    | d1      | d1   |     |
  `;
  // Of A and E, A is won at 2.
  expect(chances(2, { stages: ["Lead"] }, rows)).toEqual([0.5, 0, 0.5]);
});

test("winChance of deals without any start is #N/A", () => {
  const rows = "Deal | Stage | Close date\nA | Won | d8\nB | Lost | d4";
  expect(codeOf(() => chances(7, { stages: ["Lead"] }, rows))).toBe("no-starts");
});

test("whatever the deals, won + lost + open make one, and time only moves deals out of open", () => {
  fc.assert(
    fc.property(models, fc.integer({ min: 1, max: 40 }), (model, days) => {
      const { pipeline, deals } = ask(asStageDates(model), { stages: model.stages });
      const first = codeOf(() => winChance(pipeline, deals, days));
      fc.pre(first === "nothing thrown");
      const { won, lost, open } = winChance(pipeline, deals, days);
      expect(won + lost + open).toBeCloseTo(1, 12);
      const later = codeOf(() => winChance(pipeline, deals, days + 5));
      if (later !== "nothing thrown") return;
      const then = winChance(pipeline, deals, days + 5);
      expect(then.won).toBeGreaterThanOrEqual(won);
      expect(then.lost).toBeGreaterThanOrEqual(lost);
      expect(then.open).toBeLessThanOrEqual(open);
    }),
    SEEDED,
  );
});
