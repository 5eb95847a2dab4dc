import * as functions from "../../src/functions/functions";
import { CustomFunctionsError, installCustomFunctions } from "../custom-functions";
import { column, day, range } from "../pipeline/build";
import { EIGHT_DEALS } from "../pipeline/metrics/eight-deals";

installCustomFunctions();

type AnyFunction = (...parameters: unknown[]) => unknown;

const DEALS = range(EIGHT_DEALS);

/** Calls a function with its own arguments; stages are left out, options follow. */
function call(formula: unknown, own: readonly unknown[], ...options: unknown[]): unknown {
  const cells = options.map((option) => [[option]]);
  return (formula as AnyFunction)(DEALS, ...own, null, cells);
}

function messageOf(compute: () => unknown): string | undefined {
  try {
    compute();
  } catch (error) {
    if (error instanceof CustomFunctionsError) return `${error.code} ${error.message}`;
    throw error;
  }
  return undefined;
}

describe("a list begins with its header row", () => {
  test.each([
    ["DEALS", functions.deals, ["Won", null], "Deal|Owner|Amount|Lead|Offer|Talks|Won|Lost", 3],
    ["STALLED", functions.stalled, [3], "Deal|Owner|Stage|Days|Limit|Amount|Next step", 3],
    [
      "NEXTACTIONS",
      functions.nextActions,
      [2],
      "Deal|Owner|Stage|Next step|Due|Days overdue|Days in stage|Target days|Expected amount|Why",
      3,
    ],
    ["CHANGE", functions.change, [day(5), day(9)], "Change|Deals|Amount", 7],
    [
      "BREAKDOWN",
      functions.breakdown,
      ["Owner"],
      "Value|Deals|Won|Lost|Open|Win rate|Low|High|Median cycle|Amount won",
      3,
    ],
    [
      "COHORT",
      functions.cohort,
      [null],
      "Period|Deals|Lead|Offer|Talks|Won|Open|Median days|Mature",
      2,
    ],
    [
      "BOTTLENECK",
      functions.bottleneck,
      [],
      "Stage|Conversion|Benchmark low|Benchmark high|Median days|Target days|Lost deals|Lost amount|Wins gained",
      4,
    ],
  ])("%s", (_, formula, own, headers, rows) => {
    const spilled = call(formula, own) as unknown[][];
    expect(spilled[0]!.join("|")).toBe(headers);
    expect(spilled).toHaveLength(rows);
    expect(call(formula, own, "@headers", false)).toEqual(spilled.slice(1));
  });

  test("an empty one is its header row alone, or blanks where that is dropped [metrics.md §3]", () => {
    expect(call(functions.stalled, [900])).toHaveLength(1);
    expect(call(functions.stalled, [900], "@headers", false)).toEqual([Array(7).fill("")]);
    expect(call(functions.stalled, [3], "Owner", "Nobody")).toHaveLength(1);
  });
});

describe("an argument that is missing or wrong is named", () => {
  test.each([
    [
      functions.coverage,
      [null, day(1), day(2)],
      "#VALUE! target is missing: give a number above 0",
    ],
    [functions.coverage, [-5, day(1), day(2)], '#VALUE! target must be a number above 0, got "-5"'],
    [
      functions.coverage,
      [100, "soon", day(2)],
      '#VALUE! start must be a date such as 2026-07-01 or DATE(2026,7,1), got "soon"',
    ],
    [
      functions.change,
      [day(3), day(2)],
      "#VALUE! end must be a day from 2026-01-03 (start), got 2026-01-02",
    ],
    [functions.breakdown, [null], "#VALUE! column is missing: give the header of a column"],
    [functions.nextActions, [2.5], '#VALUE! limit must be a whole number from 1, got "2.5"'],
    [functions.stalled, [-1], '#VALUE! days must be a number from 0, got "-1"'],
    [functions.cohort, ["day"], '#VALUE! period must be week, month, quarter or year, got "day"'],
  ])("%p %p", (formula, own, expected) => {
    expect(messageOf(() => call(formula, own))).toBe(expected);
  });

  test("a slipped option is found, a column in its own place is none", () => {
    expect(messageOf(() => call(functions.weightedValue, ["Owner"], "Ann"))).toMatch(
      /method got "Owner".*=SALES\.WEIGHTEDVALUE\(deals,,,"Owner","Ann"\)/,
    );
    const misspelt = () => call(functions.breakdown, ["Owner"], "Ownr", "Ann");
    expect(messageOf(misspelt)).toBe(
      '#VALUE! column "Ownr" not found; did you mean "Owner"? Columns: Deal, Owner, Amount, Lead, Offer, Talks, Won, Lost',
    );
  });
});

test("settings reach their functions: @minimum, @confidence, dates as texts", () => {
  expect(messageOf(() => call(functions.probability, ["Offer"], "@minimum", 5))).toMatch(/#N\/A/);
  expect(call(functions.probability, ["Offer"], "@minimum", 4)).toBe(0.5);
  const wide = call(functions.breakdown, ["Owner"], "@confidence", 0.99) as number[][];
  const narrow = call(functions.breakdown, ["Owner"], "@confidence", 0.5) as number[][];
  expect(wide[1]![6]).toBeLessThan(narrow[1]![6]!);
  expect(call(functions.change, ["2026-01-05", "2026-01-09"])).toEqual(
    call(functions.change, [day(5), day(9)]),
  );
});

test("the stages argument reaches them too", () => {
  const stages = column("Lead", "Offer", "Talks");
  const found = functions.probability(DEALS as unknown[][], "Talks", stages as unknown[][]);
  expect(found).toBeCloseTo(2 / 3, 12);
});
