import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as functions from "../../src/functions/functions";
import { installCustomFunctions } from "../custom-functions";
import type { PublishedCase } from "./published/case";
import { FUNNELS } from "./published/funnels";
import { MONEY } from "./published/money";
import { SHARES } from "./published/shares";
import { SOURCES } from "./published/sources";
import { TIMES } from "./published/times";

/** What others have published, computed by our functions over rows of our own. */

installCustomFunctions();

const FUNCTIONS: Readonly<Record<string, unknown>> = {
  CHANGE: functions.change,
  COMPARE: functions.compare,
  CONVERSION: functions.conversion,
  COVERAGE: functions.coverage,
  CYCLETIME: functions.cycleTime,
  DEALCOUNT: functions.dealCount,
  FLOW: functions.flow,
  INTERVAL: functions.interval,
  NEEDED: functions.needed,
  SIGNALS: functions.signals,
  VELOCITY: functions.velocity,
  WEIGHTEDVALUE: functions.weightedValue,
  WINCHANCE: functions.winChance,
  WINRATE: functions.winRate,
};

const CASES: readonly PublishedCase[] = [...FUNNELS, ...SHARES, ...TIMES, ...MONEY];
const differences = readFileSync(join(__dirname, "..", "..", "docs", "differences.md"), "utf8");

function answer({ call: [id, ...own], deals, stages, options, at }: PublishedCase): unknown {
  const compute = FUNCTIONS[id] as (...given: unknown[]) => unknown;
  const pairs = options?.map((value) => [[value]]) ?? null;
  const result = compute(deals, ...own, stages ?? null, pairs);
  return at === undefined ? result : (result as unknown[][])[at[0]]?.[at[1]];
}

/** Rounded to the digits that were published; thirteen digits of a double are the same number. */
function asPublished(value: unknown, digits = 9): unknown {
  return typeof value === "number" ? Number(value.toFixed(digits)) : value;
}

describe.each(Object.entries(SOURCES))("%s", (source, { by, title, address }) => {
  const cases = CASES.filter((each) => each.source === source).map(
    (each) => [each.name, each] as const,
  );

  test("names who published what, and where", () => {
    expect([by, title]).not.toContain("");
    expect(new URL(address).host).not.toBe("");
  });

  test.each(cases)("%s", (_, each) => {
    const { digits, published, ours } = each;
    const expected = ours?.value ?? published;
    expect(asPublished(answer(each), digits)).toBe(asPublished(expected, digits));
  });
});

const differing = CASES.filter(({ ours }) => ours !== undefined);

test.each(differing.map((each) => [each.ours!.because, each] as const))(
  "docs/differences.md says why ours is another: %s",
  (because, { published, ours, source }) => {
    const shown = (value: number) =>
      new Intl.NumberFormat("en-GB", { maximumFractionDigits: 4 }).format(value);
    const row = differences
      .split("\n")
      .find((line) => line.startsWith(`| ${because[0]!.toUpperCase()}${because.slice(1)} |`));
    expect(row).toContain(`| ${SOURCES[source].by.split(/[,/]/)[0]}: `);
    const cells = row!.split("|").map((cell) => cell.trim());
    expect(cells[2]).toContain(shown(published));
    expect(cells[3]).toContain(shown(ours!.value));
    expect(cells[4]!.length).toBeGreaterThan(20);
  },
);

test("at least 25 cases of at least 8 sources", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(25);
  expect(new Set(CASES.map(({ source }) => source)).size).toBe(Object.keys(SOURCES).length);
});
