import fc from "fast-check";
import type { Cell } from "../../../src/pipeline/cells/cell-value";
import { signals, type SignalRow } from "../../../src/pipeline/metrics/signals";
import { PipelineError } from "../../../src/pipeline/pipeline-error";
import { SEEDED, asStageDates, models } from "../arbitrary-pipelines";
import { ask, codeOf, day, frozen, type Given } from "../build";

/** Deals of one week: how many were won and lost in it, after how many days, for how much. */
interface Week {
  readonly won?: number;
  readonly lost?: number;
  readonly open?: number;
  readonly days?: number;
}

/** 5 January 2026 is a Monday. Every deal starts on the Monday of its week and is worth 100. */
function table(weeks: readonly Week[]) {
  const rows = weeks.flatMap(({ won = 0, lost = 0, open = 0, days = 1 }, week) => {
    const monday = 5 + 7 * week;
    const row = (name: string, ends: readonly Cell[]) => [name, 100, day(monday), ...ends];
    const list = (count: number, ends: readonly Cell[]) =>
      Array.from({ length: count }, (_, at) => row(`W${week}-${ends.join()}-${at}`, ends));
    const end = day(monday + days);
    return [...list(won, [end, ""]), ...list(lost, ["", end]), ...list(open, ["", ""])];
  });
  return frozen([["Deal", "Amount", "Lead", "Won", "Lost"], ...rows]);
}

/** The rows of SIGNALS by week, as of the Sunday of the last of them, by measure. */
function judged(weeks: readonly Week[], given: Given = {}) {
  const asOf = day(5 + 7 * weeks.length - 1);
  const options = ["@asOf", asOf, ...(given.options ?? [])];
  const asked = ask(table(weeks), { stages: ["Lead"], ...given, options });
  const rows = signals(asked.pipeline, asked.deals, "week");
  return new Map(rows.map((row) => [row.measure, shown(row)]));
}
function shown({ period, value, limits, signal }: SignalRow) {
  const number = (figure: unknown) =>
    typeof figure === "number" ? Number(figure.toFixed(6)) : figure;
  const { expected, lower, upper } = limits ?? {};
  const code = value instanceof PipelineError ? value.code : number(value);
  return [period, code, number(expected), number(lower), number(upper), signal];
}
const repeat = (count: number, ...weeks: readonly Week[]) =>
  Array.from({ length: count }, () => weeks).flat();
const NO_LIMITS = [undefined, undefined, undefined];

describe("signals of new deals: XmR", () => {
  const newDeals = (...counts: number[]) =>
    judged(counts.map((count) => ({ open: count }))).get("newDeals");
  // Mean 5, moving ranges all 2: 5 ± 2.66 × 2 = −0.32 … 10.32, the lower limit not below 0.
  const history = [99, 4, 6, 4, 6, 4, 6, 4, 6];

  test("11 are above 10.32; the first week's 99 do not count [hand arithmetic]", () => {
    expect(newDeals(...history, 11)).toEqual(["2026-W11", 11, 5, 0, 10.32, "above"]);
  });
  test("10 are not", () => {
    expect(newDeals(...history, 10)).toEqual(["2026-W11", 10, 5, 0, 10.32, ""]);
  });
  test("a week without new deals counts as 0", () => {
    expect(newDeals(...history, 0)).toEqual(["2026-W11", 0, 5, 0, 10.32, ""]);
  });
  test("below the limits", () => {
    // Mean 20.5, ranges 1: 20.5 ± 2.66.
    expect(newDeals(9, 20, 21, 20, 21, 20, 21, 20, 21, 17)).toEqual([
      "2026-W11",
      17,
      20.5,
      17.84,
      23.16,
      "below",
    ]);
  });
  test("8 on one side are a run [mean 41/12, ranges 19/11]", () => {
    const reach = (2.66 * 19) / 11;
    expect(newDeals(9, 1, 5, 1, 5, 1, 4, 4, 4, 4, 4, 4, 4, 4)).toEqual([
      "2026-W15",
      4,
      Number((41 / 12).toFixed(6)),
      0,
      Number((41 / 12 + reach).toFixed(6)),
      "run",
    ]);
  });
  test("7 are none", () => {
    // Mean 37/11 = 3.36; the last 8 are 1 and seven 4.
    expect(newDeals(9, 1, 5, 1, 5, 1, 4, 4, 4, 4, 4, 4, 4)?.at(-1)).toBe("");
  });
  test("values that equal the mean are on no side", () => {
    expect(newDeals(9, 3, 3, 3, 3, 3, 3, 3, 3, 3)).toEqual(["2026-W11", 3, 3, 3, 3, ""]);
  });
  test("7 earlier weeks are not enough history", () => {
    expect(newDeals(...history.slice(0, 8), 50)).toEqual([
      "2026-W10",
      50,
      ...NO_LIMITS,
      "little-history",
    ]);
  });
  test("the unfinished week is not judged: as of Saturday the last one is", () => {
    const weeks = [...history, 11].map((count) => ({ open: count }));
    const saturday = ["@asOf", day(5 + 7 * 10 - 2)];
    expect(judged(weeks, { options: saturday }).get("newDeals")?.slice(0, 2)).toEqual([
      "2026-W10",
      6,
    ]);
  });
});

describe("signals of closings and steps", () => {
  const usual: Week = { won: 10, lost: 10, days: 2 };
  const slow: Week = { won: 10, lost: 10, days: 3 };
  const weeks = [usual, ...repeat(4, usual, slow)];

  test("a win rate of 18 of 20 is above [p̄ 0.5, 0.5 + 3 √(0.25 ÷ 20) = 0.835410]", () => {
    const limits = [0.5, 0.16459, 0.83541];
    const found = judged([...weeks, { won: 18, lost: 2, days: 6 }]);
    expect(found.get("winRate")).toEqual(["2026-W11", 0.9, ...limits, "above"]);
    expect(found.get("step")).toEqual(["2026-W11", 0.9, ...limits, "above"]);
  });
  test("the limits are those of the judged week's count: 5 of 5 is none", () => {
    // 0.5 + 3 √(0.25 ÷ 5) = 1.17, kept within 1.
    expect(judged([...weeks, { won: 5, days: 2 }]).get("winRate")).toEqual([
      ...["2026-W11", 1, 0.5, 0, 1, ""],
    ]);
  });
  test("a median cycle of 6 days is above [mean 2.5, ranges 1]", () => {
    expect(judged([...weeks, { won: 1, days: 6 }]).get("medianCycle")).toEqual([
      ...["2026-W11", 6, 2.5, 0, 5.16, "above"],
    ]);
  });
  test("an amount of 900 is below where it always was 1000", () => {
    expect(judged([...weeks, { won: 9, days: 2 }]).get("amountWon")).toEqual([
      ...["2026-W11", 900, 1000, 1000, 1000, "below"],
    ]);
  });
  test("a week without closings has no rate and no cycle, but an amount of 0", () => {
    const found = judged([...weeks, { open: 3 }]);
    const nothing = ["2026-W11", "nothing-in-period", ...NO_LIMITS, "no-value"];
    expect(found.get("winRate")).toEqual(nothing);
    expect(found.get("medianCycle")).toEqual(nothing);
    expect(found.get("amountWon")).toEqual(["2026-W11", 0, 1000, 1000, 1000, "below"]);
  });
  test("weeks without closings are passed over in the history", () => {
    // Ten weeks lie between the first and the last; two of them say nothing of the cycle.
    const gaps = [usual, {}, ...repeat(4, usual, slow), {}, { won: 1, days: 6 }];
    expect(judged(gaps).get("medianCycle")).toEqual(["2026-W13", 6, 2.5, 0, 5.16, "above"]);
  });
  test("a step is judged by its latest mature cohort: 20 and 80 % resolved [metrics.md §5]", () => {
    const last = (open: number) =>
      judged([...weeks, { won: 18, lost: 2, open }])
        .get("step")
        ?.slice(0, 2);
    expect(last(5)).toEqual(["2026-W11", 0.9]);
    expect(last(6)).toEqual(["2026-W10", 0.5]);
    expect(judged([...weeks, { won: 17, lost: 2 }]).get("step")?.[0]).toBe("2026-W10");
  });
  test("no mature cohort, no judgement", () => {
    expect(judged(repeat(12, { won: 3, lost: 3 })).get("step")).toEqual([
      "",
      "no-mature-cohort",
      ...NO_LIMITS,
      "little-history",
    ]);
  });
});

test("signals name every step, and say of an unknown loss stage why there is none", () => {
  const list = Array.from({ length: 20 }, (_, at) => [`D${at}`, "Lost", day(5), day(6)]);
  const rows = frozen([["Deal", "Stage", "Created", "Close date"], ...list]);
  const given = { stages: ["Lead", "Offer"], options: ["@asOf", day(11)] };
  const asked = ask(rows, given);
  const steps = signals(asked.pipeline, asked.deals, "week").filter(
    ({ measure }) => measure === "step",
  );
  expect(steps.map(({ from, to }) => [from, to])).toEqual([
    ["Lead", "Offer"],
    ["Offer", "Won"],
  ]);
  expect(steps.map(({ value }) => (value as PipelineError).code)).toEqual([
    "loss-stage-unknown",
    "loss-stage-unknown",
  ]);
});

test("signals need a period that is over, and one that began with a deal", () => {
  const rows = table([{ open: 3 }]);
  const asked = (options: readonly Cell[]) => ask(rows, { stages: ["Lead"], options });
  const call = (options: readonly Cell[]) => () => {
    const { pipeline, deals } = asked(options);
    return signals(pipeline, deals, "week");
  };
  expect(codeOf(call(["@asOf", day(10)]))).toBe("no-finished-period");
  expect(codeOf(call(["@asOf", day(11)]))).toBe("nothing thrown");
  expect(codeOf(call(["@asOf", "9000-01-01"]))).toBe("too-many-periods");
});

test("whatever the deals, a signal says what the limits say", () => {
  fc.assert(
    fc.property(models, (model) => {
      const given = { stages: model.stages, options: ["@asOf", "2026-04-30"] };
      const { pipeline, deals } = ask(asStageDates(model), given);
      const call = () => signals(pipeline, deals, "week");
      fc.pre(codeOf(call) === "nothing thrown");
      for (const { value, limits, signal } of call()) {
        if (typeof value !== "number" || limits === undefined) continue;
        expect(limits.lower <= limits.expected && limits.expected <= limits.upper).toBe(true);
        const outside = value > limits.upper + 1e-6 || value < limits.lower - 1e-6;
        if (outside) expect(["above", "below"]).toContain(signal);
      }
    }),
    SEEDED,
  );
});
