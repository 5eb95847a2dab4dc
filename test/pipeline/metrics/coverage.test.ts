import { coverage } from "../../../src/pipeline/metrics/coverage";
import { ask, claims, codeOf, day, paramsOf } from "../build";

const ROWS = `
  Deal | Amount | Status  | Expected close | Lead | Won | Lost
  A    | 100    |         | d5             | d1   | d6  |
  B    | 200    |         | d20            | d1   | d25 |
  C    | 300    |         | d10            | d1   |     |
  D    | 400    |         | d20.5          | d1   |     |
  E    | 500    |         | d21            | d1   |     |
  F    | 600    |         |                | d1   |     |
  G    | 700    | On hold | d12            | d1   |     |
  H    | 800    |         | d12            | d1   |     | d9
`;

function compute(rows: string, target: number, first: number, last: number): number {
  const { pipeline, deals } = ask(rows);
  return coverage(pipeline, deals, target, day(first), day(last));
}

describe("coverage", () => {
  claims<[number, number, number], number>(
    [
      {
        name: "of 1000 in days 5–20",
        input: [1000, 5, 20],
        expected: 700 / 900,
        source: "open C 300, D 400 (its last day counts whole); won A 100",
      },
      {
        name: "of 1000 in days 7–21",
        input: [1000, 7, 21],
        expected: 1.2,
        source: "open C 300, D 400, E 500; won none",
      },
      {
        name: "of 500 in days 26–30",
        input: [500, 26, 30],
        expected: 0,
        source: "nothing expected: parked G, lost H and undated F count nowhere",
      },
    ],
    ([target, first, last]) => compute(ROWS, target, first, last),
  );
  test("of a target that is met is none, and says so", () => {
    expect(paramsOf(() => compute(ROWS, 100, 5, 6))).toEqual({ target: 100, won: 100 });
  });
  test("takes the close date of an open deal as expected [metrics.md §7]", () => {
    const rows = "Deal | Amount | Stage | Close date\nA | 50 | Lead | d9\nB | 30 | Closed Won | d8";
    expect(compute(rows, 130, 1, 31)).toBe(0.5);
  });
  test("needs an end that is not before the start", () => {
    expect(codeOf(() => compute(ROWS, 100, 6, 5))).toBe("end-before-start");
    expect(codeOf(() => compute(ROWS, 1000, 5, 5))).toBe("nothing thrown");
  });
  test.each([
    ["no-expected-close", "Deal | Amount | Lead | Won\nA | 5 | d1 |"],
    ["no-amount-column", "Deal | Expected close | Lead | Won\nA | d5 | d1 |"],
    [
      "mixed-currencies",
      "Deal | Amount | Currency | Expected close | Lead | Won\nA | 5 | EUR | d5 | d1 |\nB | 5 | USD | | d1 | d3",
    ],
  ])("%s", (code, rows) => {
    expect(codeOf(() => compute(rows, 100, 1, 9))).toBe(code);
  });
});
