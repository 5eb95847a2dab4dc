import * as functions from "../../../src/functions/functions";
import { wilson } from "../../../src/pipeline/statistics/wilson";
import type { CallPart } from "../../../src/taskpane/metrics/metric-call";
import { argumentsOf } from "../../../src/taskpane/metrics/metric-call";
import { evidenceOf, trialsOf } from "../../../src/taskpane/metrics/metric-evidence";
import { callSales } from "../../../src/taskpane/sales-functions";
import { installCustomFunctions } from "../../custom-functions";
import { ROWS } from "./metric-scenes";

beforeAll(() => {
  installCustomFunctions();
  Object.assign(globalThis, { window: { funnelbookFunctions: functions } });
});

const part = (text: string | undefined): CallPart =>
  text === undefined ? { kind: "none" } : { kind: "text", text };

async function evidence(
  name: string,
  slots: readonly (string | undefined)[],
  options: readonly string[] = [],
) {
  const call = { name, slots: slots.map(part), options: options.map(part) };
  return evidenceOf(call, await callSales(name, argumentsOf(call, ROWS)), ROWS);
}

const rounded = (bounds: { low: number; high: number } | undefined) =>
  bounds && [bounds.low, bounds.high].map((each) => Number(each.toFixed(2)));

test.each([
  ["CONVERSION", ["Lead", "Won", undefined], 5, [0.04, 0.62]],
  // Won: D-1; lost on the way: D-2 and D-3.
  ["CONVERSION", ["Lead", "Won", "resolved"], 3, [0.06, 0.79]],
  // Entered Offer: D-1, D-2 and D-4.
  ["CONVERSION", ["Offer", "Won", "strict"], 3, [0.06, 0.79]],
  // Closed: D-1, D-2 and D-3, of which two are lost.
  ["CONVERSION", ["Lead", "Lost", "resolved"], 3, [0.21, 0.94]],
  ["CONVERSION", ["Lead", "Won", "value"], undefined, undefined],
  ["WINRATE", [undefined], 3, [0.06, 0.79]],
  ["WINRATE", ["created"], 5, [0.04, 0.62]],
  ["WINRATE", ["value"], 3, undefined],
  ["CYCLETIME", [undefined, undefined, undefined, undefined], 1, undefined],
  ["TIMEINSTAGE", ["Lead", undefined, undefined], 4, undefined],
  ["DEALVALUE", ["Offer", "lost"], 1, undefined],
  ["WEIGHTEDVALUE", [undefined], 2, undefined],
  ["FUNNEL", [], 5, undefined],
] as const)("%s of %j rests on %s deals, within %j", async (name, slots, deals, bounds) => {
  const found = await evidence(name, slots);
  expect([found.deals, rounded(found.interval)]).toEqual([deals, bounds]);
});

test("a conversion's deals are those of the formula's own conditions and settings", async () => {
  const options = ["Owner", "Ann", "@confidence", "0.8"];
  const found = await evidence("CONVERSION", ["Lead", "Won", "resolved"], options);
  // Ann's: D-1 won and D-3 lost; of two, 0.09 to 0.91 with the 95 % that the pane names (Wilson).
  expect([found.deals, rounded(found.interval)]).toEqual([2, [0.09, 0.91]]);
});

test("rows left out are those of the formula's own day", async () => {
  expect((await evidence("WINRATE", [undefined])).leftOut).toBe(0);
  // Two of five leads came later than this day.
  const asOf = ["@asOf", "2025-12-11"];
  expect((await evidence("WINRATE", [undefined], asOf)).leftOut).toBe(2);
});

test("of rows that cannot be counted nothing is said", async () => {
  const call = {
    name: "WINRATE",
    slots: [part(undefined)],
    options: [part("@asOf"), part("soon")],
  };
  const none = { deals: undefined, interval: undefined, leftOut: undefined };
  expect(await evidenceOf(call, 0.5, ROWS)).toEqual(none);
});

test("the deals behind a share are found in its interval, however many they are", () => {
  for (const trials of [1, 2, 3, 10, 88, 1000, 99_999])
    for (const won of [0, 1, Math.floor(trials / 2), trials - 1, trials])
      expect([trials, won, trialsOf(won / trials, wilson(won, trials, 0.95))]).toEqual([
        trials,
        won,
        trials,
      ]);
});
