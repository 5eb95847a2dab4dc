import { velocity } from "../../../src/pipeline/metrics/velocity";
import { ask, claims, codeOf } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

const compute = (rows: string) => {
  const { pipeline, deals } = ask(rows);
  return velocity(pipeline, deals);
};

describe("velocity", () => {
  claims<string, number>(
    [
      {
        name: "of the eight deals",
        input: EIGHT_DEALS,
        expected: 22.5,
        source:
          "open F G H = 3; 2 won of 5 closed; (100 + 200) ÷ 2; A 9 and B 7 days: 3 × 0.4 × 150 ÷ 8",
      },
      {
        name: "leaves blank amounts out of the mean, and parked deals out of the open ones",
        input: `
          Deal | Amount | Status  | Lead | Won | Lost
          A    | 100    |         | d1   | d3  |
          B    |        |         | d1   | d5  |
          C    | 70     |         | d1   |     |
          D    | 70     | On hold | d1   |     |
          E    | 70     |         | d1   |     | d2
        `,
        expected: Number(((1 * (2 / 3) * 100) / 3).toPrecision(14)),
        source: "open C; 2 won of 3; A alone has an amount; (2 + 4) ÷ 2 days",
      },
      {
        name: "without an open deal is nothing a day",
        input: "Deal | Amount | Lead | Won\nA | 10 | d1 | d2",
        expected: 0,
        source: "0 × 1 × 10 ÷ 1",
      },
    ],
    (rows) => Number(compute(rows).toPrecision(14)),
  );

  test.each([
    ["no-amount-column", "Deal | Lead | Won\nA | d1 | d2"],
    ["none-closed", "Deal | Amount | Lead | Won\nA | 5 | d1 |"],
    ["none-won", "Deal | Amount | Lead | Won | Lost\nA | 5 | d1 | | d2"],
    ["no-won-amount", "Deal | Amount | Lead | Won\nA | | d1 | d2\nB | 3 | d1 |"],
    ["zero-cycle", "Deal | Amount | Lead | Won\nA | 5 | d1 | d1"],
    ["no-span", "Deal | Amount | Lead | Won\nA | 5 | d1 | x"],
    [
      "mixed-currencies",
      "Deal | Amount | Currency | Lead | Won\nA | 5 | EUR | d1 | d2\nB | 5 | USD | d1 | d2",
    ],
  ])("%s", (code, rows) => {
    expect(codeOf(() => compute(rows))).toBe(code);
  });
});
