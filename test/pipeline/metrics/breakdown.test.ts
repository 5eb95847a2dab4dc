import fc from "fast-check";
import { breakdown } from "../../../src/pipeline/metrics/breakdown";
import { dealValue } from "../../../src/pipeline/metrics/deal-value";
import { winRate } from "../../../src/pipeline/metrics/win-rate";
import { PipelineError } from "../../../src/pipeline/pipeline-error";
import { SEEDED, asStageDates, models } from "../arbitrary-pipelines";
import { ask, codeOf, day, range, type Given } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

function rowsOf(rows: Parameters<typeof ask>[0], column: string, given: Given = {}) {
  const { pipeline, deals } = ask(rows, given);
  return breakdown(pipeline, deals, column, 0.95);
}

const figures = (...args: Parameters<typeof rowsOf>) =>
  rowsOf(...args).map((row) =>
    Object.values(row).map((value: unknown) =>
      value instanceof PipelineError ? value.code : value,
    ),
  );

describe("breakdown of the eight deals by owner", () => {
  const [ann, bob] = rowsOf(EIGHT_DEALS, "Owner");
  test("Ann: A C E G, won A in 9 days for 100, lost C E, open G; Bob: B D F H, won B in 7 for 200, lost D", () => {
    expect(ann).toMatchObject({ value: "Ann", deals: 4, won: 1, lost: 2, open: 1, winRate: 1 / 3 });
    expect(ann).toMatchObject({ medianCycleDays: 9, amountWon: 100 });
    expect(bob).toMatchObject({ value: "Bob", deals: 4, won: 1, lost: 1, open: 2, winRate: 0.5 });
    expect(bob).toMatchObject({ medianCycleDays: 7, amountWon: 200 });
  });
  test("Wilson's interval of 1 of 3 and 1 of 2 [closed form, z = 1.959964]", () => {
    expect(ann!.low).toBeCloseTo(0.0614919447, 9);
    expect(ann!.high).toBeCloseTo(0.7923403992, 9);
    expect(bob!.low).toBeCloseTo(0.0945312057, 9);
    expect(bob!.high).toBeCloseTo(0.9054687943, 9);
  });
});

test("breakdown puts most deals first, equal groups as they first appear, and names no blank", () => {
  const rows = `
    Deal | Source   | Lead | Won
    A    | Web      | d1   |
    B    | Referral | d1   |
    C    | referral | d1   |
    D    |          | d1   |
    E    | 0        | d1   |
    F    | Fair     | d1   |
  `;
  expect(figures(rows, "Source").map(([value, deals]) => [value, deals])).toEqual([
    ["Referral", 2],
    [undefined, 2],
    ["Web", 1],
    ["Fair", 1],
  ]);
});

test("breakdown by a role, a number, a date of entry", () => {
  const rows = range(
    "Deal | Sales agent | Size | Lead | Won\nA | Ann | 5 | d1 | d3\nB | Bob | 0 | d2 | \nC | ann | 5 | d2 | d4",
  );
  const agent = { options: ["@owner", "Sales agent"] };
  expect(figures(rows, "Owner", agent).map(([value]) => value)).toEqual(["Ann", "Bob"]);
  expect(figures(rows, "Size").map(([value, n]) => [value, n])).toEqual([
    [5, 2],
    [0, 1],
  ]);
  expect(figures(rows, "Lead").map(([value, n]) => [value, n])).toEqual([
    [day(2), 2],
    [day(1), 1],
  ]);
});

test("a group without closed deals has no rate, one without a won deal no cycle", () => {
  expect(figures("Deal | Owner | Amount | Lead | Won\nA | Ann | 5 | d1 |", "Owner")).toEqual([
    ["Ann", 1, 0, 0, 1, "none-closed", "none-closed", "none-closed", "no-span", 0],
  ]);
});

test("an error in the column is a group that says so; two currencies concern the group that has them", () => {
  const rows = `
    Deal | Owner | Amount | Currency | Lead | Won
    A    | #REF! | 1      | EUR      | d1   | d2
    B    | Bob   | 2      | EUR      | d1   | d2
    C    | Bob   | 3      | USD      | d1   | d2
  `;
  expect(figures(rows, "Owner").map((row) => [row[0], row.at(-1)])).toEqual([
    ["Bob", "mixed-currencies"],
    ["error-in-row", 1],
  ]);
});

test("breakdown by an unknown column is refused", () => {
  expect(codeOf(() => rowsOf(EIGHT_DEALS, "Region"))).toBe("unknown-column");
});

test("whatever the deals, a row is what the functions say of that owner, and the rows add up", () => {
  fc.assert(
    fc.property(models, (model) => {
      const rows = asStageDates(model);
      const given = { stages: model.stages };
      const { pipeline, deals } = ask(rows, given);
      const found = breakdown(pipeline, deals, "Owner", 0.95);
      expect(found.reduce((sum, row) => sum + row.deals, 0)).toBe(model.deals.length);
      const won = dealValue(pipeline, deals, pipeline.stages.won, "won");
      const amounts = found.map(({ amountWon }) => amountWon as number);
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(won, 9);
      for (const row of found) {
        const criterion = row.value ?? "=";
        const own = ask(rows, { ...given, options: ["Owner", criterion] });
        expect(own.deals.length).toBe(row.deals);
        expect(row.won + row.lost + row.open).toBe(row.deals);
        if (row.winRate instanceof PipelineError) continue;
        expect(winRate(own.pipeline, own.deals, "closed")).toBe(row.winRate);
        expect(row.low).toBeLessThanOrEqual(row.winRate);
        expect(row.high).toBeGreaterThanOrEqual(row.winRate);
      }
    }),
    SEEDED,
  );
});
