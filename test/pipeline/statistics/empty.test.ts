import { aalenJohansen } from "../../../src/pipeline/statistics/aalen-johansen";
import { xmrLimits } from "../../../src/pipeline/statistics/control-limits";
import { DayCurve } from "../../../src/pipeline/statistics/day-curve";
import { fisherExact } from "../../../src/pipeline/statistics/fisher";
import { kaplanMeier, medianSurvival } from "../../../src/pipeline/statistics/kaplan-meier";
import { newcombe } from "../../../src/pipeline/statistics/newcombe";
import { poissonBinomial, quantileOf } from "../../../src/pipeline/statistics/poisson-binomial";
import { wilson } from "../../../src/pipeline/statistics/wilson";

/** What R refuses to compute, settled by what each statistic means. */
describe("of nothing", () => {
  const none = () => new Float64Array(0);
  const empty = { successes: 0, trials: 0 };

  test("wilson knows nothing: 0 … 1", () => {
    expect(wilson(0, 0, 0.95)).toEqual({ low: 0, high: 1 });
  });

  test("newcombe knows nothing: −1 … 1", () => {
    expect(newcombe(empty, { successes: 1, trials: 2 }, 0.95)).toEqual({ low: -1, high: 1 });
    expect(newcombe({ successes: 1, trials: 2 }, empty, 0.95)).toEqual({ low: -1, high: 1 });
  });

  test("fisherExact finds every table as likely: 1", () => {
    expect(fisherExact(empty, empty)).toBe(1);
    expect(fisherExact(empty, { successes: 3, trials: 5 })).toBe(1);
  });

  test("the curves stay where they begin", () => {
    expect(medianSurvival(kaplanMeier(none(), none()))).toBeUndefined();
    expect(aalenJohansen(none(), none(), none(), 5)).toEqual({ won: 0, lost: 0, open: 1 });
    expect(new DayCurve(0).chancesAfter(3, [1, 2], Float64Array.of(7, 7))).toEqual(
      new Float64Array(2),
    );
  });

  test("no trials succeed never", () => {
    expect(quantileOf(poissonBinomial([]), 0.9)).toBe(0);
    expect(quantileOf(poissonBinomial([{ probability: 0.7, count: 0 }]), 0.9)).toBe(0);
  });

  test("one value has no range", () => {
    expect(xmrLimits([7])).toEqual({ expected: 7, lower: 7, upper: 7 });
  });
});

test("the widest confidence that a number can say still gives an interval", () => {
  const { low, high } = wilson(3, 7, 1 - Number.EPSILON / 2);
  expect(low).toBeGreaterThan(0);
  expect(high).toBeLessThan(1);
  const point = wilson(3, 7, Number.MIN_VALUE);
  expect(point.low).toBeCloseTo(3 / 7, 15);
  expect(point.high).toBeCloseTo(3 / 7, 15);
});

test("fisherExact of a table too unlikely for a number is 0", () => {
  expect(fisherExact({ successes: 40000, trials: 40000 }, { successes: 0, trials: 40000 })).toBe(0);
});

test("poissonBinomial keeps 100,000 different trials in bounds: the sum is 1, the middle the mean", () => {
  const trials = Array.from({ length: 100_000 }, (_, at) => ({
    probability: (at + 0.5) / 100_000,
    count: 1,
  }));
  const { first, probabilities } = poissonBinomial(trials);
  expect(probabilities.length).toBeLessThan(4000);
  expect(probabilities.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  const mean = probabilities.reduce((sum, share, at) => sum + share * (first + at), 0);
  expect(mean).toBeCloseTo(50_000, 6);
});
