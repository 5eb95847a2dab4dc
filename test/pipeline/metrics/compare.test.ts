import fc from "fast-check";
import { compare } from "../../../src/functions/functions";
import type { Cell, Range } from "../../../src/pipeline/cells/cell-value";
import { CustomFunctionsError, installCustomFunctions } from "../../custom-functions";
import { SEEDED } from "../arbitrary-pipelines";
import { claims, day, frozen, range } from "../build";
import { EIGHT_DEALS } from "./eight-deals";

installCustomFunctions();

type Counts = readonly [won: number, lost: number, open?: number];

/** A row a deal of two groups: so many won, lost and open ones of each. */
function groups(a: Counts, b: Counts, names: readonly Cell[] = ["A", "B"]): Range {
  const rows: Cell[][] = [];
  [a, b].forEach((counts, group) => {
    counts.forEach((count = 0, outcome) => {
      for (let at = 0; at < count; at++) {
        const end = day(10);
        const dates = [outcome === 0 ? end : "", outcome === 1 ? end : ""];
        rows.push([`${group}-${outcome}-${at}`, names[group], day(1), ...dates]);
      }
    });
  });
  return frozen([["Deal", "Variant", "Lead", "Won", "Lost"], ...rows]);
}

function row(rows: Range, given: readonly unknown[], options: readonly unknown[] = []): unknown[] {
  const pairs = ["@headers", false, ...options].map((cell) => [[cell]]);
  const filled = [...given, ...Array<null>(6 - given.length).fill(null)];
  const call = compare as unknown as (...args: unknown[]) => unknown[][];
  return call(rows, ...filled, pairs)[0]!;
}

const digits = (cells: readonly unknown[]) =>
  cells.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(10)) : cell));

describe("COMPARE of the wins of two groups", () => {
  const R = "counts by hand; R: prop.test's Wilson bounds in Newcombe's formula 10, fisher.test";
  claims<readonly [Counts, Counts], unknown[]>(
    [
      {
        name: "56 of 70 against 48 of 80: A is higher",
        input: [
          [56, 14],
          [48, 32],
        ],
        expected: [
          ...[70, 56, 0.8, 80, 48, 0.6, 0.2, 0.0524314724, 0.333872654, 0.0125211297],
          "A is higher",
        ],
        source: R,
      },
      {
        name: "the same the other way round",
        input: [
          [48, 32],
          [56, 14],
        ],
        expected: [
          ...[80, 48, 0.6, 70, 56, 0.8, -0.2, -0.333872654, -0.0524314724, 0.0125211297],
          "B is higher",
        ],
        source: R,
      },
      {
        name: "6 of 7 against 2 of 7: the interval leaves 0 out, but p is 0.10",
        input: [
          [6, 1],
          [2, 5],
        ],
        expected: [
          ...[7, 6, Number((6 / 7).toFixed(10)), 7, 2, Number((2 / 7).toFixed(10))],
          ...[Number((4 / 7).toFixed(10)), 0.0582279275, 0.8062496375, 0.1025641026],
          "no evidence of a difference",
        ],
        source: R,
      },
    ],
    ([a, b]) => digits(row(groups(a, b), ["Variant", "A", "B"])),
  );

  const verdict = (a: Counts, b: Counts, options: readonly unknown[] = []) =>
    row(groups(a, b), ["Variant", "A", "B"], options).at(-1);

  test("is too early where the shares under way differ by more than 5 points", () => {
    // 6 of 100 open against none: 6 points; 5 of 100: just 5.
    expect(verdict([80, 14, 6], [48, 52])).toBe("too early to compare");
    expect(verdict([80, 15, 5], [48, 52])).toBe("A is higher");
  });

  test("of 99 % confidence wants more", () => {
    // p = 0.0125 is above 1 − 0.99.
    expect(verdict([56, 14], [48, 32], ["@confidence", 0.99])).toBe("no evidence of a difference");
  });

  test("resolved counts the closed ones only", () => {
    // Shares under way 2 of 12 and 2 of 11 differ by 1.5 points.
    const rows = groups([5, 5, 2], [3, 6, 2]);
    expect(row(rows, ["Variant", "A", "B"]).slice(0, 6)).toEqual([12, 5, 5 / 12, 11, 3, 3 / 11]);
    expect(row(rows, ["Variant", "A", "B"], ["@basis", "resolved"]).slice(0, 6)).toEqual([
      ...[10, 5, 5 / 10],
      ...[9, 3, 3 / 9],
    ]);
  });

  test("takes 0 and 1 as the names of groups", () => {
    const rows = groups([5, 5], [3, 6], [0, 1]);
    expect(row(rows, ["Variant", 0, 1]).slice(0, 6)).toEqual([10, 5, 0.5, 9, 3, 3 / 9]);
  });

  test("takes criteria: before and after a day", () => {
    // Leads of days 1–2 (A B C D): A and B won; of days 3–5 (E F G H): none.
    const given = ["Lead", "<2026-01-03", ">=2026-01-03"];
    expect(row(range(EIGHT_DEALS), given).slice(0, 6)).toEqual([4, 2, 0.5, 4, 0, 0]);
  });

  test("from a stage to a stage, among the deals chosen", () => {
    // Without A: of Ann's C E G two reached Offer, C went on; of Bob's B D F H three, B and F went on.
    const given = ["Owner", "Ann", "Bob", "Offer", "Talks"];
    expect(row(range(EIGHT_DEALS), given, ["Deal", "<>A"]).slice(0, 6)).toEqual([
      ...[2, 1, 1 / 2],
      ...[3, 2, 2 / 3],
    ]);
  });

  test("spills its headers first", () => {
    const spilled = compare(groups([1, 1], [1, 1]) as never, "Variant", "A", "B") as unknown[][];
    expect(spilled).toHaveLength(2);
    expect(spilled[0]).toHaveLength(spilled[1]!.length);
    expect(spilled[0]!.at(-1)).toBe("Verdict");
  });
});

describe("COMPARE refuses", () => {
  const refusal = (given: readonly unknown[]) => {
    try {
      return row(range(EIGHT_DEALS), given);
    } catch (error) {
      const { code, message } = error as CustomFunctionsError;
      return `${code} ${message}`;
    }
  };
  test.each([
    [[], "#VALUE! column is missing: give the header of a column"],
    [["Owner", "Ann"], '#VALUE! groupB is missing: give a criterion such as "Ann" or ">=100"'],
    [
      ["Owner", "Ann", "A*"],
      '#VALUE! groupA and groupB must have no deal in common, got 4 in both, such as "A"',
    ],
    [
      ["Owner", "Ann", "Cid"],
      '#N/A groupB holds no deal that counts from "Lead": check its criterion',
    ],
    [
      ["Ownr", "Ann", "Bob"],
      '#VALUE! column "Ownr" not found; did you mean "Owner"? Columns: Deal, Owner, Amount, Lead, Offer, Talks, Won, Lost',
    ],
    [
      ["Owner", "Ann", "Bob", "Leed"],
      '#N/A from: stage "Leed" not found; did you mean "Lead"? Stages: Lead, Offer, Talks, Won, Lost',
    ],
  ])("%j: %s", (given, expected) => {
    expect(refusal(given)).toBe(expected);
  });
});

test("whatever the groups, the interval contains the difference and swapping them mirrors all", () => {
  const counts = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(10)).filter((all) => all.some(Boolean));
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const rows = groups(a, b);
      const there = row(rows, ["Variant", "A", "B"]) as number[];
      const back = row(rows, ["Variant", "B", "A"]) as number[];
      expect(there[7]! <= there[6]! && there[6]! <= there[8]!).toBe(true);
      expect(back[6]!).toBeCloseTo(-there[6]!, 12);
      expect(back[7]!).toBeCloseTo(-there[8]!, 12);
      expect(back[9]!).toBeCloseTo(there[9]!, 12);
      expect(there[9]! >= 0 && there[9]! <= 1).toBe(true);
    }),
    SEEDED,
  );
});
