import { probability } from "../../../src/pipeline/metrics/probability";
import { ask, claims, codeOf, paramsOf, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

function compute(rows: string, stage: string, minimum = 1, given: Given = {}): number {
  const { pipeline, deals } = ask(rows, given);
  return probability(pipeline, deals, pipeline.stages.require("stage", stage), minimum);
}

describe("probability over the eight deals", () => {
  claims<string, number>(
    [
      { name: "from Lead", input: "Lead", expected: 0.4, source: "A B of A B C D E" },
      { name: "from Offer", input: "Offer", expected: 0.5, source: "A B of A B C D" },
      { name: "from Talks", input: "Talks", expected: 2 / 3, source: "A B of A B C" },
      { name: "from Won", input: "Won", expected: 1, source: "A B of A B" },
    ],
    (stage) => compute(EIGHT_DEALS, stage),
  );
  test("learnt from too few closed deals is none, and says how few [metrics.md §4: @minimum]", () => {
    expect(compute(EIGHT_DEALS, "Offer", 4)).toBe(0.5);
    expect(paramsOf(() => compute(EIGHT_DEALS, "Offer", 5))).toEqual({
      stage: "Offer",
      closed: 4,
      minimum: 5,
    });
  });
});

test.each([
  ["not-up-to-won", "Onboarding", "Deal | Lead | Won | Onboarding\nA | d1 | d2 | d3"],
  ["not-up-to-won", "Lost", EIGHT_DEALS],
  ["not-up-to-won", "On hold", EIGHT_DEALS],
  ["few-closed", "Lead", "Deal | Lead | Won\nA | d1 |"],
  [
    "loss-stage-unknown",
    "Offer",
    "Deal | Lead | Offer | Won | Lost\nA | | | | d4\nB | d1 | d2 | d3 |",
  ],
])("probability: %s at %s", (code, stage, rows) => {
  const stages =
    stage === "Onboarding"
      ? {
          stages: [
            ["Stage", "Kind"],
            ["Lead", "open"],
            ["Won", "won"],
            ["Onboarding", "won"],
          ],
        }
      : {};
  expect(codeOf(() => compute(rows, stage, 1, stages))).toBe(code);
});

test("probability of a stage in no order is none", () => {
  expect(codeOf(() => compute("Deal | Stage\nA | Zeta\nB | Alpha\nC | Won", "Zeta"))).toBe(
    "order-unknown",
  );
});
