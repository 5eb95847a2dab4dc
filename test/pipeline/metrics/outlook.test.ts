import fc from "fast-check";
import type { Cell } from "../../../src/pipeline/cells/cell-value";
import { outlook, type OutlookPeriod } from "../../../src/pipeline/metrics/outlook";
import { PipelineError } from "../../../src/pipeline/pipeline-error";
import { SEEDED, asStageDates, models, type Model } from "../arbitrary-pipelines";
import { ask, codeOf, day, frozen, type Given } from "../build";

/** A deal by the days of 2026 on which it entered Lead and Offer and closed; 2026-01-31 is day 31. */
type Deal = readonly [name: string, lead: number, offer: number, won: number, lost: number];
const NONE = NaN;

function table(deals: readonly Deal[], amount: Cell = 1000) {
  const date = (n: number) => (Number.isNaN(n) ? "" : day(n));
  const rows = deals.map(([name, ...days]) => [name, amount, ...days.map(date)]);
  return frozen([["Deal", "Amount", "Lead", "Offer", "Won", "Lost"], ...rows]);
}

function rows(
  deals: readonly Deal[],
  period: OutlookPeriod = "month",
  horizon = 4,
  given: Given = {},
) {
  const options = ["@asOf", "2026-01-31", ...(given.options ?? [])];
  const asked = ask(table(deals), { stages: ["Lead", "Offer"], ...given, options });
  return outlook(asked.pipeline, asked.deals, period, horizon).map((row) =>
    Object.values(row).map((cell: unknown) => {
      if (cell instanceof PipelineError) return cell.code;
      return typeof cell === "number" ? Number(cell.toFixed(9)) : cell;
    }),
  );
}
const column = (list: unknown[][], at: number) => list.map((row) => row[at]);
const fractions = (...shares: number[]) => shares.map((share) => Number(share.toFixed(9)));

/** Closed so many days after they entered Lead on day −100: won those marked. */
const CLOSED: Deal[] = (
  [
    ...[[5, 0] as const, [8, 1] as const, [20, 1] as const, [30, 0] as const, [38, 1] as const],
    ...[[38, 0] as const, [60, 1] as const, [69, 0] as const, [70, 1] as const, [71, 1] as const],
    ...[[100, 0] as const, [110, 1] as const],
  ] as const
).map(([days, isWon], at) => [
  `C${at}`,
  -100,
  NONE,
  isWon === 1 ? days - 100 : NONE,
  isWon === 1 ? NONE : days - 100,
]);

describe("outlook of one deal that has stood in Lead for 10 days", () => {
  const list = rows([...CLOSED, ["X", 21, NONE, NONE, NONE]]);

  // Ten stayed longer than 10 days. Days 11–38 from entering fall into February: 20 and 38 were won;
  // 39–69 into March: 60; 70–99 into April: 70 and 71; 100–130 into May: 110.
  test("counts calendar months from the day after asOf", () => {
    expect(column(list, 0)).toEqual(["2026-02", "2026-03", "2026-04", "2026-05"]);
  });
  test("expects what became of those who stayed as long [hand: 2, 1, 2 and 1 of 10]", () => {
    expect(column(list, 1)).toEqual([0.2, 0.1, 0.2, 0.1]);
    expect(column(list, 4)).toEqual([200, 100, 200, 100]);
  });
  test("wins low and high: least m with P(X ≤ m) ≥ 0.1 and 0.9 [P(0) = 0.8 and 0.9]", () => {
    expect(column(list, 2)).toEqual([0, 0, 0, 0]);
    expect(column(list, 3)).toEqual([1, 0, 1, 0]);
  });
  test("amounts: mean ± 1.2816 sd within 0 and the sum [sd 400 and 300]", () => {
    expect(column(list, 5)).toEqual([0, 0, 0, 0]);
    // 200 + 1.2816 × 400; 100 + 1.2816 × 300
    expect(column(list, 6)).toEqual([712.64, 484.48, 712.64, 484.48]);
  });
  test("by weeks: 2026-W05 has one day left, then days 12–18, 19–25 and so on", () => {
    const weeks = rows([...CLOSED, ["X", 21, NONE, NONE, NONE]], "week", 4);
    expect(column(weeks, 0)).toEqual(["2026-W05", "2026-W06", "2026-W07", "2026-W08"]);
    expect(column(weeks, 1)).toEqual([0, 0, 0.1, 0]);
  });
  test("by quarters: days 11–69, then 70–160", () => {
    const quarters = rows([...CLOSED, ["X", 21, NONE, NONE, NONE]], "quarter", 2);
    expect(column(quarters, 0)).toEqual(["2026-Q1", "2026-Q2"]);
    expect(column(quarters, 1)).toEqual([0.3, 0.3]);
  });
});

describe("outlook learns", () => {
  /** All entered Lead on day −100: quick ones left it after 5 days and were won, slow ones lost. */
  const quick: Deal[] = Array.from({ length: 10 }, (_, at) => [`Q${at}`, -100, -95, -80, NONE]);
  const slow = (count: number): Deal[] =>
    Array.from({ length: count }, (_, at) => [`S${at}`, -100, -85, NONE, -80]);
  const x: Deal = ["X", 21, NONE, NONE, NONE];

  test("from those who stayed longer, where ten of them closed: all were lost", () => {
    expect(column(rows([...quick, ...slow(10), x]), 1)).toEqual([0, 0, 0, 0]);
  });

  test("else from all who entered the stage: of 19 still open at 10 days ten were won at 20", () => {
    expect(column(rows([...quick, ...slow(9), x]), 1)).toEqual(fractions(10 / 19, 0, 0, 0));
  });

  test("else from all since their start: nobody has entered Offer alone", () => {
    // Nine closed in Offer; since start, with Z who went straight to lost, ten: 3 days after X's start.
    const few: Deal[] = Array.from({ length: 9 }, (_, at) => [`F${at}`, -100, -95, -60, NONE]);
    const z: Deal = ["Z", -100, NONE, NONE, -60];
    const y: Deal = ["Y", 11, 21, NONE, NONE];
    // Y has stood in Offer for 10 days, since its start 20; at 40 days nine of ten were won: February.
    expect(column(rows([...few, z, y]), 1)).toEqual(fractions(9 / 10, 0, 0, 0));
    // Without Z nine deals closed: too few to learn from.
    expect(codeOf(() => rows([...few, y]))).toBe("few-to-learn-from");
  });

  test("nothing for a deal without a start, which is left out", () => {
    const marked = table([...quick, ...slow(10), x]).map((row) => [...row]);
    marked.push(["N", 1000, "x", "", "", ""]);
    const options = ["@asOf", "2026-01-31"];
    const asked = ask(frozen(marked), { stages: ["Lead", "Offer"], options });
    const list = outlook(asked.pipeline, asked.deals, "month", 1);
    expect(list[0]).toMatchObject({ expectedWins: 0, expectedAmount: 0 });
  });

  test("from all deals, whichever are summed", () => {
    const given = { options: ["Deal", "X"] };
    expect(
      column(rows([...quick, ...slow(9), x, ["W", 21, NONE, NONE, NONE]], "month", 1, given), 1),
    ).toEqual(fractions(10 / 19));
  });

  test("only from what had happened by asOf", () => {
    // They all closed on day −80, which is 2025-10-12.
    const before = { options: ["@asOf", "2025-10-11"] };
    const asked = ask(table([...quick, ...slow(10)]), { stages: ["Lead", "Offer"], ...before });
    expect(codeOf(() => outlook(asked.pipeline, asked.deals, "month", 2))).toBe(
      "few-to-learn-from",
    );
  });
});

describe("outlook", () => {
  test("of no open deal is 0 wins and 0 money", () => {
    expect(rows(CLOSED, "month", 1)).toEqual([["2026-02", 0, 0, 0, 0, 0, 0]]);
  });

  test("without an amount column gives the wins all the same", () => {
    const bare = table([...CLOSED, ["X", 21, NONE, NONE, NONE]]).map((row) =>
      row.filter((_, at) => at !== 1),
    );
    const options = ["@asOf", "2026-01-31"];
    const asked = ask(frozen(bare), { stages: ["Lead", "Offer"], options });
    const [first] = outlook(asked.pipeline, asked.deals, "month", 1);
    expect(first!.expectedWins).toBeCloseTo(0.2, 12);
    expect((first!.expectedAmount as PipelineError).code).toBe("no-amount-column");
  });

  test("of a snapshot learns from the start [metrics.md §9: no stage dates]", () => {
    // Ten closed 20 days after their start, four of them won; X is open for 10 days.
    const list = Array.from({ length: 10 }, (_, at) => [
      ...[`D${at}`, at < 4 ? "Won" : "Lost", day(-100), day(-80)],
    ]);
    const rowsOfSnapshot = frozen([
      ["Deal", "Stage", "Created", "Close date"],
      ...list,
      ["X", "Lead", day(21), ""],
    ]);
    const options = ["@asOf", "2026-01-31"];
    const asked = ask(rowsOfSnapshot, { stages: ["Lead"], options });
    expect(outlook(asked.pipeline, asked.deals, "month", 1)[0]!.expectedWins).toBeCloseTo(0.4, 12);
  });
});

/** A model many times over, so that ten deals of a kind have closed. */
const repeated = (model: Model): Model => ({
  ...model,
  deals: Array.from({ length: 12 }, () => model.deals).flat(),
});

describe("whatever the deals, the outlook", () => {
  const answer = (model: Model, period: OutlookPeriod, horizon: number, options: Cell[] = []) => {
    const given = { stages: model.stages, options: ["@asOf", "2026-02-10", ...options] };
    const { pipeline, deals } = ask(asStageDates(repeated(model)), given);
    return outlook(pipeline, deals, period, horizon);
  };
  const answers = (model: Model) => codeOf(() => answer(model, "month", 1)) === "nothing thrown";

  test("of a quarter is that of its months", () => {
    fc.assert(
      fc.property(models, (model) => {
        fc.pre(answers(model));
        const months = answer(model, "month", 5);
        const quarters = answer(model, "quarter", 2);
        const sum = (rows: readonly { expectedWins: number }[]) =>
          rows.reduce((total, { expectedWins }) => total + expectedWins, 0);
        // As of 10 February the first quarter has two months left.
        expect(sum(months.slice(0, 2))).toBeCloseTo(quarters[0]!.expectedWins, 9);
        expect(sum(months.slice(2))).toBeCloseTo(quarters[1]!.expectedWins, 9);
      }),
      SEEDED,
    );
  });

  test("of all is that of Ann's and of the others', and lies between low and high", () => {
    fc.assert(
      fc.property(models, (model) => {
        fc.pre(answers(model));
        const wins = (options: Cell[]) => {
          const call = () => answer(model, "month", 3, options);
          return codeOf(call) === "nothing thrown" ? call() : undefined;
        };
        const all = wins([])!;
        const hers = wins(["Owner", "Ann"]);
        const others = wins(["Owner", "<>Ann"]);
        all.forEach((row, at) => {
          const parts = (hers?.[at]!.expectedWins ?? 0) + (others?.[at]!.expectedWins ?? 0);
          expect(parts).toBeCloseTo(row.expectedWins, 9);
          expect(row.winsLow).toBeLessThanOrEqual(Math.ceil(row.expectedWins));
          expect(row.winsLow).toBeLessThanOrEqual(row.winsHigh);
          expect(row.amountLow as number).toBeLessThanOrEqual(row.expectedAmount as number);
          expect(row.amountHigh as number).toBeGreaterThanOrEqual(row.expectedAmount as number);
        });
      }),
      SEEDED,
    );
  });
});
