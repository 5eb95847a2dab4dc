import { reference } from "./reference";

/** The fewest data sets on which each statistic is held to R. */
const FEWEST = 30;

const { survival, survivalByFormula, samples, fisher, wilson, binomial } = reference;

const FAMILIES: Readonly<Record<string, readonly unknown[]>> = {
  "normal quantiles": reference.normal,
  "Wilson's interval": wilson,
  "Newcombe's method 10": reference.newcombe,
  "Fisher's exact test": fisher,
  "Fisher's exact test of counts in the thousands": fisher.filter(
    ({ a, b }) => Math.min(a[1], b[1]) >= 1000,
  ),
  "Kaplan and Meier's curve and median": survival,
  "the same by formula, some of 100,000 deals": survivalByFormula,
  "medians that are not reached": [...survival, ...survivalByFormula].filter(
    (each) => each.survival.median === null,
  ),
  "Aalen and Johansen's incidences, by survfit and by cmprsk": survival.filter(
    ({ incidence }) => incidence.cmprsk,
  ),
  "the chances of winning after an age": survival.filter(
    ({ conditional }) => conditional.length > 0,
  ),
  "the Poisson-binomial distribution": reference.poissonBinomial,
  "the binomial one": binomial,
  "XmR limits": reference.xmr,
  "limits of a p-chart": reference.pChart,
  "quantiles of type 7, mean, min and max": samples,
  "the standard deviation": samples.filter(({ stdev }) => stdev !== null),
};

test.each(Object.entries(FAMILIES))("%s: 30 data sets or more", (_, sets) => {
  expect(sets.length).toBeGreaterThanOrEqual(FEWEST);
});

const statuses = (wanted: (status: readonly number[]) => boolean) =>
  survival.filter(({ status }) => wanted(status));

/** What a data set must have to be awkward, and those that have it. */
const AWKWARD: Readonly<Record<string, readonly unknown[]>> = {
  "no success, all successes": wilson.filter(({ successes, trials }) => successes % trials === 0),
  "one trial": wilson.filter(({ trials }) => trials === 1),
  "a milliard trials": wilson.filter(({ trials }) => trials >= 1e9),
  "a group without trials": fisher.filter(({ a, b }) => a[1] === 0 || b[1] === 0),
  "tables as unlikely as the one seen": fisher.filter(({ a, b }) => a[1] === b[1] && a[0] !== b[0]),
  "one deal": survival.filter(({ time }) => time.length === 1),
  "deals at the same time": survival.filter(({ time }) => new Set(time).size < time.length),
  "all censored": statuses((status) => status.every((each) => each === 0)),
  "no win": statuses((status) => !status.includes(1) && status.includes(2)),
  "all won": statuses((status) => status.every((each) => each === 1)),
  "closed on the first day": survival.filter(
    ({ time, status }) => status[time.indexOf(0)] !== undefined && status[time.indexOf(0)] !== 0,
  ),
  "100,000 deals": survivalByFormula.filter(({ count }) => count >= 100_000),
  "no trials": binomial.filter(({ count }) => count === 0),
  "a chance next to none": binomial.filter(({ p }) => p > 0 && p < 1e-11),
  "a chance next to sure": binomial.filter(({ p }) => p < 1 && p > 1 - 1e-11),
  "one value": samples.filter(({ values }) => values?.length === 1),
  "equal values": samples.filter(({ min, max, values }) => min === max && values!.length > 1),
  "tiny values": samples.filter(({ max }) => Math.abs(max) < 1e-250),
  "huge values": samples.filter(({ max }) => max > 1e100),
  "digits far behind the first": samples.filter(({ mean, stdev }) => stdev! * 1e7 < mean),
  "100,000 values": samples.filter(({ formula }) => (formula?.count ?? 0) >= 100_000),
};

test.each(Object.entries(AWKWARD))("%s: among the data sets", (_, sets) => {
  expect(sets.length).toBeGreaterThan(0);
});

test("the versions that made the values are named", () => {
  expect(Object.keys(reference.versions)).toEqual(["R", "survival", "cmprsk", "jsonlite"]);
  expect(reference.versions.R).toMatch(/^R version \d/);
});
