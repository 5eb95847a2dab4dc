import { weightedValue } from "../../../src/pipeline/metrics/weighted-value";
import type { ProbabilityMethod } from "../../../src/pipeline/deals/win-probabilities";
import { ask, codeOf, range, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

function compute(
  rows: string,
  method?: ProbabilityMethod,
  given: Given = {},
  minimum?: number,
): number {
  const { pipeline, deals } = ask(rows, given);
  return weightedValue(pipeline, deals, method, minimum);
}

const TABLE = range("Stage | Probability\nLead | 10\nOffer | 30\nTalks | 60");

describe("weightedValue over the eight deals: F 400 in Talks, G 150 in Offer, H 250 in Lead", () => {
  test("by the stages table: 400 × 0.6 + 150 × 0.3 + 250 × 0.1 = 310", () => {
    expect(compute(EIGHT_DEALS, "stage", { stages: TABLE })).toBeCloseTo(310, 10);
    expect(compute(EIGHT_DEALS, undefined, { stages: TABLE })).toBeCloseTo(310, 10);
  });
  test("learnt: 400 × 2/3 + 150 × 1/2 + 250 × 2/5", () => {
    expect(compute(EIGHT_DEALS, "learned", {}, 3)).toBeCloseTo(800 / 3 + 75 + 100, 10);
  });
  test("learnt from at least 4: Talks, with 3 closed deals, is left out", () => {
    expect(compute(EIGHT_DEALS, "learned", {}, 4)).toBeCloseTo(175, 10);
  });
  test("learnt from at least 10 unless told otherwise: nobody has a probability", () => {
    expect(codeOf(() => compute(EIGHT_DEALS, "learned"))).toBe("no-probability");
    expect(codeOf(() => compute(EIGHT_DEALS))).toBe("no-probability");
  });
  test("criteria choose the deals summed, learning uses all: Bob's F and H", () => {
    const given = { options: ["Owner", "Bob"] };
    expect(compute(EIGHT_DEALS, "learned", given, 3)).toBeCloseTo(800 / 3 + 100, 10);
  });
});

describe("weightedValue by the deals' own column", () => {
  const rows = `
    Deal | Amount | Probability | Status  | Lead | Offer | Won
    A    | 100    | 50          |         | d1   |       |
    B    | 200    | 45%         |         | d1   |       |
    C    | 400    |             |         | d1   | d2    |
    D    | 800    | 90          | On hold | d1   |       |
    E    | 100    | 100         |         | d1   |       | d3
    F    |        | 50          |         | d1   |       |
  `;
  test("reads per cent, passes blanks, parked and closed deals over: 50 + 90", () => {
    expect(compute(rows, "deal")).toBeCloseTo(140, 10);
  });
  test("takes the stage's where a deal has none of its own: 50 + 90 + 400 × 0.3", () => {
    expect(compute(rows, undefined, { stages: TABLE })).toBeCloseTo(260, 10);
  });
  test("a column of fractions is one of fractions", () => {
    expect(compute("Deal | Amount | Probability | Lead | Won\nA | 10 | 0.5 | d1 |", "deal")).toBe(
      5,
    );
  });
  test("what is no probability is none", () => {
    const odd =
      "Deal | Amount | Probability | Lead | Won\nA | 10 | -0.5 | d1 |\nB | 8 | 0.25 | d1 |";
    expect(compute(odd, "deal")).toBe(2);
  });
});

test.each([
  ["no-amount-column", "Deal | Probability | Lead | Won\nA | 0.5 | d1 |"],
  ["no-probability", "Deal | Amount | Lead | Won\nA | 5 | d1 |"],
  [
    "mixed-currencies",
    "Deal | Amount | Currency | Probability | Lead | Won\nA | 5 | EUR | 0.5 | d1 |\nB | 5 | USD | 0.5 | d1 |",
  ],
])("weightedValue: %s", (code, rows) => {
  expect(codeOf(() => compute(rows, "deal"))).toBe(code);
});

test("weightedValue of no open deals is 0", () => {
  expect(compute("Deal | Amount | Lead | Won\nA | 5 | d1 | d2")).toBe(0);
});

test("weightedValue asks only the currencies of the deals in the sum", () => {
  const rows =
    "Deal | Amount | Currency | Probability | Lead | Won\nA | 6 | EUR | 0.5 | d1 |\nB | 5 | USD | | d1 |";
  expect(compute(rows, "deal")).toBe(3);
});
