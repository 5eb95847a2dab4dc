import { readFileSync } from "node:fs";
import { join } from "node:path";
import { aalenJohansen } from "../../src/pipeline/statistics/aalen-johansen";
import { pChartLimits, xmrLimits } from "../../src/pipeline/statistics/control-limits";
import { DayCurve, type Ending } from "../../src/pipeline/statistics/day-curve";
import { fisherExact } from "../../src/pipeline/statistics/fisher";
import { kaplanMeier, medianSurvival } from "../../src/pipeline/statistics/kaplan-meier";
import { newcombe, type Group } from "../../src/pipeline/statistics/newcombe";
import { normalQuantile } from "../../src/pipeline/statistics/normal";
import { poissonBinomial, quantileOf } from "../../src/pipeline/statistics/poisson-binomial";
import { wilson } from "../../src/pipeline/statistics/wilson";

/** What R says of each statistic: statistics.R makes the file and names the versions. */
interface Reference {
  readonly normal: readonly { share: number; expected: number }[];
  readonly wilson: readonly {
    successes: number;
    trials: number;
    confidence: number;
    expected: readonly [number, number];
  }[];
  readonly newcombe: readonly {
    a: readonly [number, number];
    b: readonly [number, number];
    confidence: number;
    expected: readonly [number, number];
  }[];
  readonly fisher: readonly {
    a: readonly [number, number];
    b: readonly [number, number];
    expected: number;
  }[];
  readonly survival: readonly SurvivalCase[];
  readonly survivalByFormula: readonly FormulaCase[];
  readonly poissonBinomial: readonly {
    p: readonly number[];
    mass: readonly number[];
    low: number;
    high: number;
  }[];
  readonly binomial: readonly {
    count: number;
    p: number;
    at: readonly number[];
    mass: readonly number[];
    low: number;
    high: number;
  }[];
  readonly xmr: readonly { values: readonly number[]; expected: readonly number[] }[];
  readonly pChart: readonly {
    successes: readonly number[];
    trials: readonly number[];
    judged: number;
    expected: readonly number[];
  }[];
}
interface IncidenceCase {
  readonly at: readonly number[];
  readonly won: readonly number[];
  readonly lost: readonly number[];
  readonly open: readonly number[];
}
interface SurvivalCase {
  readonly name: string;
  readonly time: readonly number[];
  /** 0 censored, 1 the event (won), 2 its rival (lost). */
  readonly status: readonly number[];
  readonly survival: {
    readonly times: readonly number[];
    readonly survivals: readonly number[];
    readonly median: number | null;
  };
  readonly incidence: IncidenceCase;
  readonly conditional: readonly {
    readonly age: number;
    readonly ends: readonly number[];
    readonly chances: readonly number[] | null;
  }[];
}
interface FormulaCase {
  readonly name: string;
  readonly count: number;
  readonly modulus: number;
  readonly survival: {
    readonly steps: number;
    /** Which steps are written down, from 1. */
    readonly kept: readonly number[];
    readonly times: readonly number[];
    readonly survivals: readonly number[];
    readonly median: number | null;
  };
  readonly incidence: IncidenceCase;
}

const reference = JSON.parse(readFileSync(join(__dirname, "statistics.json"), "utf8")) as Reference;

/** Relative above 1, absolute below. */
const TOLERANCE = 1e-9;

function expectClose(ours: ArrayLike<number>, theirs: readonly number[]): void {
  expect(ours.length).toBe(theirs.length);
  const distances = theirs.map((value, at) => {
    const difference = Math.abs(ours[at]! - value);
    return difference / Math.max(1, Math.abs(value));
  });
  expect(Math.max(0, ...distances)).toBeLessThanOrEqual(TOLERANCE);
}

/** As expectClose, but relative for small numbers too. */
function expectRelative(ours: number, theirs: number): void {
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(TOLERANCE * Math.abs(theirs));
}

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

/** The times of one outcome. */
function timesOf(time: readonly number[], status: readonly number[], ...kinds: number[]) {
  return Float64Array.from(time.filter((_, at) => kinds.includes(status[at]!)));
}

function expectIncidence(
  time: readonly number[],
  status: readonly number[],
  { at, won, lost, open }: IncidenceCase,
): void {
  const ours = at.map((moment) =>
    aalenJohansen(
      timesOf(time, status, 1),
      timesOf(time, status, 2),
      timesOf(time, status, 0),
      moment,
    ),
  );
  const shares = (pick: keyof (typeof ours)[number]) => ours.map((each) => each[pick]);
  expectClose(shares("won"), won);
  expectClose(shares("lost"), lost);
  expectClose(shares("open"), open);
}

describe.each(reference.survival)("$name:", ({ time, status, ...expected }) => {
  test("kaplanMeier is R's survfit, the rival event censored", () => {
    const curve = kaplanMeier(timesOf(time, status, 1), timesOf(time, status, 0, 2));
    const { times, survivals, median } = expected.survival;
    expect([...curve.times]).toEqual(times);
    expectClose(curve.survivals, survivals);
    expect(medianSurvival(curve) ?? null).toBe(median);
  });

  test("aalenJohansen is R's survfit, and cmprsk's cuminc", () => {
    expectIncidence(time, status, expected.incidence);
  });

  test("the chances after an age are [F(a + t2) − F(a + t1)] ÷ S(a) of that curve", () => {
    const curve = new DayCurve(Math.max(...time.map(Math.floor)));
    if (expected.conditional.length > 0)
      time.forEach((day, at) => curve.add(day, status[at] as Ending));
    for (const { age, ends, chances } of expected.conditional) {
      const ours = curve.chancesAfter(age, ends);
      if (chances === null) expect(ours).toBeUndefined();
      else expectClose(ours!, chances);
    }
  });
});

describe.each(reference.survivalByFormula)("$name:", ({ count, modulus, survival, incidence }) => {
  const time = Array.from({ length: count }, (_, at) => ((at + 1) * 7919) % modulus);
  const status = time.map((_, at) => (((at + 1) * 104729) % 1009) % 3);

  test("kaplanMeier is R's survfit", () => {
    const curve = kaplanMeier(timesOf(time, status, 1), timesOf(time, status, 0, 2));
    expect(curve.times.length).toBe(survival.steps);
    const kept = <Value>(values: ArrayLike<Value>) => survival.kept.map((at) => values[at - 1]!);
    expect(kept(curve.times)).toEqual(survival.times);
    expectClose(kept(curve.survivals), survival.survivals);
    expect(medianSurvival(curve) ?? null).toBe(survival.median);
  });

  test("aalenJohansen is R's survfit", () => {
    expectIncidence(time, status, incidence);
  });
});

describe("poissonBinomial", () => {
  const cases = reference.poissonBinomial.map((each) => ({ ...each, trials: each.p.length }));
  test.each(cases)("of $trials trials is R's Fourier transform", ({ p, mass, low, high }) => {
    const ours = poissonBinomial(p.map((probability) => ({ probability, count: 1 })));
    const { first, probabilities } = ours;
    expectClose(
      mass.map((_, at) => probabilities[at - first] ?? 0),
      mass,
    );
    expect([quantileOf(ours, 0.1), quantileOf(ours, 0.9)]).toEqual([low, high]);
  });

  test.each(reference.binomial)(
    "of $count trials of $p is R's dbinom, counted together or one by one",
    ({ count, p, at, mass, low, high }) => {
      const alike = poissonBinomial([{ probability: p, count }]);
      const oneByOne = poissonBinomial(
        Array.from({ length: Math.min(count, 5000) }, (_, trial) => ({
          probability: p,
          count: Math.floor(count / 5000) + (trial < count % 5000 ? 1 : 0),
        })),
      );
      for (const ours of [alike, oneByOne]) {
        at.forEach((successes, index) => {
          const mine = ours.probabilities[successes - ours.first] ?? 0;
          if (mass[index]! > 1e-15) expectRelative(mine, mass[index]!);
          else expect(mine).toBeLessThan(1e-14);
        });
        expect([quantileOf(ours, 0.1), quantileOf(ours, 0.9)]).toEqual([low, high]);
      }
    },
  );
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
