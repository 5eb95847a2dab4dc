import * as functions from "../../../src/functions/functions";
import type { CallPart } from "../../../src/taskpane/metrics/metric-call";
import { evidenceOf } from "../../../src/taskpane/metrics/metric-evidence";
import { installCustomFunctions } from "../../custom-functions";
import { ROWS } from "./metric-scenes";

beforeAll(() => {
  installCustomFunctions();
  Object.assign(globalThis, { window: { funnelbookFunctions: functions } });
});

const part = (text: string | undefined): CallPart =>
  text === undefined ? { kind: "none" } : { kind: "text", text };

const evidence = (name: string, ...slots: (string | undefined)[]) =>
  evidenceOf({ name, slots: slots.map(part), options: [] }, ROWS);

const rounded = (bounds: { low: number; high: number } | undefined) =>
  bounds && [bounds.low, bounds.high].map((each) => Number(each.toFixed(2)));

test.each([
  ["CONVERSION", ["Lead", "Won", undefined], 5, [0.04, 0.62]],
  ["CONVERSION", ["Lead", "Won", "resolved"], undefined, [0.06, 0.79]],
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
  const found = await evidence(name, ...slots);
  expect([found.deals, rounded(found.interval)]).toEqual([deals, bounds]);
});
