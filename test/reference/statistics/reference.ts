import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What R says of each statistic: statistics.R makes the file and names the versions. */
export interface Reference {
  readonly versions: Readonly<Record<string, string>>;
  readonly normal: readonly { share: number; expected: number }[];
  readonly wilson: readonly WilsonCase[];
  readonly newcombe: readonly NewcombeCase[];
  readonly fisher: readonly PairCase<number>[];
  readonly survival: readonly SurvivalCase[];
  readonly survivalByFormula: readonly FormulaCase[];
  readonly poissonBinomial: readonly MixedCase[];
  readonly binomial: readonly BinomialCase[];
  readonly xmr: readonly { values: readonly number[]; expected: readonly number[] }[];
  readonly pChart: readonly ChartCase[];
  readonly samples: readonly SampleCase[];
}

type Pair = readonly [number, number];

interface WilsonCase {
  readonly successes: number;
  readonly trials: number;
  readonly confidence: number;
  readonly expected: Pair;
}

/** Successes and trials of two groups. */
interface PairCase<Expected> {
  readonly a: Pair;
  readonly b: Pair;
  readonly expected: Expected;
}

interface NewcombeCase extends PairCase<Pair> {
  readonly confidence: number;
}

export interface IncidenceCase {
  readonly at: readonly number[];
  readonly won: readonly number[];
  readonly lost: readonly number[];
  readonly open: readonly number[];
  /** Whether cmprsk, which needs a win, said the same. */
  readonly cmprsk: boolean;
}

interface Curve {
  readonly times: readonly number[];
  readonly survivals: readonly number[];
  /** By our rule, from R's curve; null where half are not reached. */
  readonly median: number | null;
  /** By R's own rule: the middle of the stretch where the curve rests at one half. */
  readonly rMedian: number | null;
}

export interface SurvivalCase {
  readonly name: string;
  readonly time: readonly number[];
  /** 0 censored, 1 the event (won), 2 its rival (lost). */
  readonly status: readonly number[];
  readonly survival: Curve;
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
  readonly survival: Curve & {
    readonly steps: number;
    /** Which steps are written down, from 1. */
    readonly kept: readonly number[];
  };
  readonly incidence: IncidenceCase;
}

interface MixedCase {
  readonly p: readonly number[];
  readonly mass: readonly number[];
  readonly low: number;
  readonly high: number;
}

interface BinomialCase {
  readonly count: number;
  readonly p: number;
  readonly at: readonly number[];
  readonly mass: readonly number[];
  readonly low: number;
  readonly high: number;
}

interface ChartCase {
  readonly successes: readonly number[];
  readonly trials: readonly number[];
  readonly judged: number;
  readonly expected: readonly number[];
}

export interface SampleCase {
  readonly values?: readonly number[];
  /** Instead of values: (i × 7919) mod the modulus, times the step, i from 1. */
  readonly formula?: { readonly count: number; readonly modulus: number; readonly step: number };
  readonly shares: readonly number[];
  readonly quantiles: readonly number[];
  readonly mean: number;
  /** null for a single value. */
  readonly stdev: number | null;
  readonly min: number;
  readonly max: number;
}

export const reference = JSON.parse(
  readFileSync(join(__dirname, "../statistics.json"), "utf8"),
) as Reference;

const TOLERANCE = 1e-9;

/** Relative above 1, absolute below. */
export function expectClose(ours: ArrayLike<number>, theirs: readonly number[]): void {
  expect(ours.length).toBe(theirs.length);
  const distances = theirs.map((value, at) => {
    const difference = Math.abs(ours[at]! - value);
    return difference / Math.max(1, Math.abs(value));
  });
  expect(Math.max(0, ...distances)).toBeLessThanOrEqual(TOLERANCE);
}

/** As expectClose, but relative for small numbers too. */
export function expectRelative(ours: number, theirs: number): void {
  expect(Math.abs(ours - theirs)).toBeLessThanOrEqual(TOLERANCE * Math.abs(theirs));
}
