import { pChartLimits, xmrLimits } from "../../../src/pipeline/statistics/control-limits";
import { fisherExact } from "../../../src/pipeline/statistics/fisher";
import { newcombe, type Group } from "../../../src/pipeline/statistics/newcombe";
import { normalQuantile } from "../../../src/pipeline/statistics/normal";
import { wilson } from "../../../src/pipeline/statistics/wilson";
import { expectClose, expectRelative, reference } from "./reference";

const group = ([successes, trials]: readonly [number, number]): Group => ({ successes, trials });

test.each(reference.normal)("normalQuantile($share) is R's qnorm", ({ share, expected }) => {
  expectRelative(normalQuantile(share), expected);
});

test.each(reference.wilson)(
  "wilson($successes, $trials, $confidence) is R's prop.test without correction",
  ({ successes, trials, confidence, expected }) => {
    const { low, high } = wilson(successes, trials, confidence);
    expectClose([low, high], expected);
  },
);

test.each(reference.newcombe)(
  "newcombe($a, $b, $confidence) is method 10 on R's prop.test",
  ({ a, b, confidence, expected }) => {
    const { low, high } = newcombe(group(a), group(b), confidence);
    expectClose([low, high], expected);
  },
);

/** Newcombe 1998, table II, method 10: intervals at 95 %, to four places. */
test.each([
  [[56, 70], [48, 80], 0.0524, 0.3339],
  [[9, 10], [3, 10], 0.1705, 0.809],
  [[6, 7], [2, 7], 0.0582, 0.8062],
  [[5, 56], [0, 29], -0.0381, 0.1926],
  [[0, 10], [0, 20], -0.1611, 0.2775],
  [[0, 10], [0, 10], -0.2775, 0.2775],
  [[10, 10], [0, 20], 0.6791, 1],
  [[10, 10], [0, 10], 0.6075, 1],
] as const)("newcombe(%j, %j) is %d … %d as published", (a, b, low, high) => {
  const interval = newcombe(group(a), group(b), 0.95);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test.each(reference.fisher)("fisherExact($a, $b) is R's fisher.test", ({ a, b, expected }) => {
  expectRelative(fisherExact(group(a), group(b)), expected);
});

test.each(reference.xmr)("xmrLimits($values) is Wheeler's formula in R", ({ values, expected }) => {
  const limits = xmrLimits(values);
  expectClose([limits.expected, limits.lower, limits.upper], expected);
});

test.each(reference.pChart)(
  "pChartLimits of $successes out of $trials, judging $judged, is the formula in R",
  ({ successes, trials, judged, expected }) => {
    const groups = successes.map((count, at) => ({ successes: count, trials: trials[at]! }));
    const limits = pChartLimits(groups, judged);
    expectClose([limits.expected, limits.lower, limits.upper], expected);
  },
);
