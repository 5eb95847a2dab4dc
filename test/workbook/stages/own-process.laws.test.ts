import * as fc from "fast-check";
import { buildWords } from "../../../src/locales/en/build";
import {
  customProcess,
  ownProcessProblems,
  type OwnStage,
} from "../../../src/templates/custom-process";
import { SEEDED } from "../../shared/seeded";
import { NOTHING_IN_USE, TODAY, planProcess } from "../plan-inputs";

const benchmark = fc.record({
  lowRate: fc.double({ min: 0.01, max: 0.5, noNaN: true }),
  highRate: fc.double({ min: 0.51, max: 1, noNaN: true }),
  source: fc.constant("ten-steps" as const),
});
const stage: fc.Arbitrary<OwnStage> = fc.record(
  {
    name: fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 }),
    probability: fc.double({ min: 0.0001, max: 1, noNaN: true }),
    targetDays: fc.double({ min: 0.01, max: 9999, noNaN: true }),
    benchmark,
  },
  { requiredKeys: ["name"] },
);

/** The same stages with the chances they have in rising order. */
function rising(stages: readonly OwnStage[]): OwnStage[] {
  const chances = stages
    .flatMap(({ probability }) => (probability === undefined ? [] : [probability]))
    .sort((a, b) => a - b);
  return stages.map((each) =>
    each.probability === undefined ? each : { ...each, probability: chances.shift()! },
  );
}

test("whatever can be built has sixty sample deals, and no number in them is none", () => {
  const open = fc.array(stage, { minLength: 2, maxLength: 12 }).map(rising);
  fc.assert(
    fc.property(open, fc.array(stage, { maxLength: 3 }), (stages, postSale) => {
      const own = { name: "Ours", open: stages, postSale };
      fc.pre(ownProcessProblems(own, "none", buildWords).length === 0);
      const input = { name: "Ours", samples: true, today: TODAY, inUse: NOTHING_IN_USE };
      const [deals] = planProcess(customProcess(own, buildWords), input).sheets;
      expect(deals!.tables[0]!.area.rows).toBe(61);
      const numbers = deals!.blocks
        .flatMap(({ cells }) => cells.flat())
        .filter((cell) => typeof cell === "number");
      expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
    }),
    SEEDED,
  );
});
