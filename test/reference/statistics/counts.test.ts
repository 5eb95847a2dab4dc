import { poissonBinomial, quantileOf } from "../../../src/pipeline/statistics/poisson-binomial";
import { expectClose, expectRelative, reference } from "./reference";

const cases = reference.poissonBinomial.map((each) => ({ ...each, trials: each.p.length }));

test.each(cases)("$trials different trials: R's Fourier transform", ({ p, mass, low, high }) => {
  const ours = poissonBinomial(p.map((probability) => ({ probability, count: 1 })));
  const { first, probabilities } = ours;
  expectClose(
    mass.map((_, at) => probabilities[at - first] ?? 0),
    mass,
  );
  expect([quantileOf(ours, 0.1), quantileOf(ours, 0.9)]).toEqual([low, high]);
});

test.each(reference.binomial)(
  "$count trials of $p: R's dbinom, counted together or one by one",
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
