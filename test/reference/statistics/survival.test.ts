import { aalenJohansen } from "../../../src/pipeline/statistics/aalen-johansen";
import { DayCurve, watchedFor, type Ending } from "../../../src/pipeline/statistics/day-curve";
import { kaplanMeier, medianSurvival } from "../../../src/pipeline/statistics/kaplan-meier";
import { expectClose, reference, type IncidenceCase } from "./reference";

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

/** R's median is the middle of the stretch where its curve rests at one half exactly; ours its beginning. */
function expectMedian(
  ours: number | undefined,
  { median, rMedian }: { readonly median: number | null; readonly rMedian: number | null },
  isAtHalf: boolean,
): void {
  expect(ours ?? null).toBe(median);
  if (isAtHalf) expect(rMedian).toBeGreaterThan(median!);
  else expect(rMedian).toBe(median);
}

describe.each(reference.survival)("$name:", ({ time, status, ...expected }) => {
  test("kaplanMeier is R's survfit, the rival event censored", () => {
    const curve = kaplanMeier(timesOf(time, status, 1), timesOf(time, status, 0, 2));
    const { times, survivals } = expected.survival;
    expect([...curve.times]).toEqual(times);
    expectClose(curve.survivals, survivals);
    // Where the watch ends with the median nobody is left to make a stretch.
    const rests = survivals.findIndex((share) => Math.abs(share - 0.5) < 1e-9);
    const isAtHalf = rests !== -1 && times[rests]! < Math.max(...time);
    expectMedian(medianSurvival(curve), expected.survival, isAtHalf);
  });

  test("aalenJohansen is R's survfit, and cmprsk's cuminc", () => {
    expectIncidence(time, status, expected.incidence);
  });

  test("the chances after an age are [F(a + t2) − F(a + t1)] ÷ S(a) of that curve", () => {
    const curve = new DayCurve(Math.max(...time.map(Math.floor)));
    const watched = time.map((day, at) => watchedFor(day, status[at] as Ending));
    if (expected.conditional.length > 0) curve.add(Int32Array.from(watched), 0, watched.length);
    for (const { age, ends, chances } of expected.conditional) {
      const ours = curve.chancesAfter(age, ends, new Float64Array(ends.length));
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
    expectMedian(medianSurvival(curve), survival, false);
  });

  test("aalenJohansen is R's survfit", () => {
    expectIncidence(time, status, incidence);
  });
});
