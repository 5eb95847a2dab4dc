import { quantile, summarise, type Statistic } from "../../../src/pipeline/statistics/summary";
import { codeOf } from "../../pipeline/build";
import { expectRelative, reference, type SampleCase } from "./reference";

/** A sample of its own for each question: the statistics reorder what they are given. */
function sampleOf({ values = [], formula }: SampleCase): Float64Array {
  if (formula === undefined) return Float64Array.from(values);
  const { count, modulus, step } = formula;
  return Float64Array.from({ length: count }, (_, at) => (((at + 1) * 7919) % modulus) * step);
}

const NAMED: Readonly<Record<number, Statistic>> = {
  0.1: "p10",
  0.25: "p25",
  0.5: "median",
  0.75: "p75",
  0.9: "p90",
  0.95: "p95",
};

const cases = reference.samples.map((each) => {
  const { length } = sampleOf(each);
  const few = Array.from(sampleOf(each).subarray(0, 4)).join(", ");
  return { ...each, name: `${length} values, ${few} …` };
});

describe.each(cases)("$name:", (each) => {
  const ours = (statistic: Statistic) => summarise(sampleOf(each), statistic)!;

  test("quantiles are R's of type 7", () => {
    each.shares.forEach((share, at) => {
      expectRelative(quantile(sampleOf(each), share), each.quantiles[at]!);
      const name = NAMED[share];
      if (name !== undefined) expectRelative(ours(name), each.quantiles[at]!);
    });
  });

  test("count, min, max, mean and sd are R's", () => {
    expect(ours("count")).toBe(sampleOf(each).length);
    expect([ours("min"), ours("max")]).toEqual([each.min, each.max]);
    expectRelative(ours("mean"), each.mean);
    if (each.stdev === null) expect(codeOf(() => ours("stdev"))).toBe("one-span");
    else expectRelative(ours("stdev"), each.stdev);
  });
});
