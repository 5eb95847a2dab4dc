import { CustomFunctionsError, installCustomFunctions } from "../custom-functions";
import { ownFigures } from "../../src/functions/late-own-figures";
import * as functions from "../../src/functions/functions";
import { day, range } from "../pipeline/build";

installCustomFunctions();
beforeAll(async () => void (await ownFigures.load()));

/** Where no column holds amounts no amount is 0: it says which column is missing. */

const DEALS = range(`
  Deal | Owner | Lead | Offer | Won | Lost
  A    | Ann   | d1   | d2    | d4  |
  B    | Bob   | d1   | d3    |     | d5
  C    | Ann   | d2   |       |     |
`) as unknown[][];
type AnyFunction = (...parameters: unknown[]) => unknown;
const answer = (formula: unknown, ...own: unknown[]): unknown => {
  try {
    return (formula as AnyFunction)(DEALS, ...own, null, null);
  } catch (error) {
    return error;
  }
};
const missing = new CustomFunctionsError(
  "#N/A",
  'deals has no amount column: name it with "@amount","…"',
);

test.each([
  ["DEALVALUE", functions.dealValue, ["Lead", null]],
  ["VELOCITY", functions.velocity, []],
  ["WEIGHTEDVALUE", functions.weightedValue, [null]],
  ["COVERAGE", functions.coverage, [100, day(1), day(9)]],
  ["NEEDED", functions.needed, [100, "amount"]],
  ["CONVERSION by value", functions.conversion, ["Lead", "Won", "value"]],
  ["WINRATE by value", functions.winRate, ["value"]],
  ["METRIC of an amount", functions.metric, ["wonAmount / won"]],
] as const)("%s has nothing to compute from", (_, formula, own) => {
  expect(answer(formula, ...own)).toEqual(missing);
});

test.each([
  ["FUNNEL", functions.funnel, [], "Amount", "Reached"],
  ["BREAKDOWN", functions.breakdown, ["Owner"], "Amount won", "Won"],
  ["CHANGE", functions.change, [day(1), day(9)], "Amount", "Deals"],
  ["BOTTLENECK", functions.bottleneck, [], "Lost amount", "Lost deals"],
] as const)("%s says so in its column of amounts, and counts", (_, formula, own, amount, count) => {
  const [headers, ...rows] = answer(formula, ...own) as [string[], ...unknown[][]];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row[headers.indexOf(amount)]).toEqual(missing);
    expect(row[headers.indexOf(count)]).toEqual(expect.any(Number));
  }
});
