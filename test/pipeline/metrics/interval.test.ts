import fc from "fast-check";
import { conversion } from "../../../src/pipeline/metrics/conversion";
import { conversionInterval } from "../../../src/pipeline/metrics/interval";
import { COUNT_BASES, type CountBasis } from "../../../src/pipeline/settings";
import { SEEDED, asStageDates, models } from "../arbitrary-pipelines";
import { ask, claims, codeOf } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

interface Question {
  readonly from: string;
  readonly to?: string;
  readonly confidence?: number;
  readonly basis?: CountBasis;
  readonly options?: readonly unknown[];
}

function bounds({ from, to, confidence = 0.95, basis = "entered", options = [] }: Question) {
  const { pipeline, deals } = ask(EIGHT_DEALS, { options });
  const index = (name: string) => pipeline.stages.require("stage", name);
  const target = to === undefined ? undefined : index(to);
  const { low, high } = conversionInterval(pipeline, deals, index(from), target, confidence, basis);
  return [low, high].map((bound) => Number(bound.toFixed(12)));
}

describe("conversionInterval over the eight deals", () => {
  const R = (k: number, n: number) => `R, prop.test(${k}, ${n}, correct = FALSE)`;
  claims<Question, number[]>(
    [
      {
        name: "Lead → Won is 2 of 8",
        input: { from: "Lead", to: "Won" },
        expected: [0.071479212752, 0.59072456969],
        source: R(2, 8),
      },
      {
        name: "without `to`: Lead → Offer, 6 of 8",
        input: { from: "Lead" },
        expected: [0.40927543031, 0.928520787248],
        source: R(6, 8),
      },
      {
        name: "resolved leaves the three open ones out: 2 of 5",
        input: { from: "Lead", to: "Won", basis: "resolved" },
        expected: [0.117620774233, 0.769275718724],
        source: R(2, 5),
      },
      {
        name: "80 % is narrower",
        input: { from: "Lead", to: "Won", confidence: 0.8 },
        expected: [0.108870746835, 0.476293671411],
        source: `${R(2, 8)}, conf.level = 0.8`,
      },
      {
        name: "none of Ann's two from Offer to Won without A: 0 of 2",
        input: { from: "Offer", to: "Won", options: ["Owner", "Ann", "Deal", "<>A"] },
        expected: [0, 0.657619772493],
        source: R(0, 2),
      },
    ],
    bounds,
  );

  test("of nobody is #N/A, not 0 … 1 [metrics.md §2]", () => {
    expect(codeOf(() => bounds({ from: "Talks", options: ["Owner", "Bob", "Deal", "H"] }))).toBe(
      "none-reached",
    );
  });
});

test("whatever the deals, the interval contains the rate and lies within 0 … 1", () => {
  fc.assert(
    fc.property(models, fc.constantFrom(...COUNT_BASES), (model, basis) => {
      const { pipeline, deals } = ask(asStageDates(model), { stages: model.stages });
      const { won } = pipeline.stages;
      const { converted, base } = conversion(pipeline, deals, 0, won, basis);
      fc.pre(base > 0);
      const { low, high } = conversionInterval(pipeline, deals, 0, won, 0.95, basis);
      expect(0 <= low && low <= converted / base && converted / base <= high && high <= 1).toBe(
        true,
      );
      const wider = conversionInterval(pipeline, deals, 0, won, 0.99, basis);
      expect(wider.low <= low && high <= wider.high).toBe(true);
    }),
    SEEDED,
  );
});
