import * as functions from "../../src/functions/functions";
import { day } from "../pipeline/build";

/** A usual call of every function over deals with Owner, Amount, Lead, Offer and Won: its own arguments. */
const OWN: Readonly<Record<string, readonly unknown[]>> = {
  conversion: ["Lead", "Won", null],
  interval: ["Lead", "Won", null, null],
  winRate: [null],
  funnel: [],
  cycleTime: [null, null, null, null],
  timeInStage: ["Lead", null, null],
  winChance: [3],
  stalled: [2],
  dealCount: ["Offer", null],
  dealValue: ["Offer", null],
  deals: ["Offer", null],
  velocity: [],
  weightedValue: ["learned"],
  probability: ["Lead"],
  coverage: [1000, day(1), day(30)],
  change: [day(3), day(8)],
  outlook: [null, 2],
  needed: [5, null],
  signals: ["week"],
  nextActions: [null],
  breakdown: ["Owner"],
  cohort: ["week"],
  compare: ["Owner", "Ann", "Bob", null, null],
  bottleneck: [],
  flow: [],
  persistence: [],
  check: [],
  metric: ['won / total + median(timeIn("Lead"))'],
};

/** What the pane asks besides, which no cell calls. */
export const OF_THE_PANE: readonly string[] = [
  "pipelineInSteps",
  "pipelineOf",
  "sentence",
  "problemsOf",
  "problemTexts",
];

type AnyFunction = (...parameters: unknown[]) => unknown;

/** The name of each function with its own arguments; a function without any fails every table of them. */
export const USUAL_CALLS: readonly (readonly [string, readonly unknown[]])[] = Object.keys(
  functions,
)
  .filter((name) => !OF_THE_PANE.includes(name))
  .map((name) => {
    const own = OWN[name];
    if (own === undefined) throw new Error(`no usual call of ${name}`);
    return [name, own] as const;
  });

/** What a usual call answers; a thrown error is its code and sentence. */
export function answerOf(
  name: string,
  own: readonly unknown[],
  deals: unknown,
  options: readonly unknown[] = [],
  stages: unknown = null,
): unknown {
  const pairs = options.map((option) => [[option]]);
  try {
    return plain((functions as Readonly<Record<string, unknown>>)[name], deals, own, stages, pairs);
  } catch (error) {
    return asText(error);
  }
}

function plain(
  formula: unknown,
  deals: unknown,
  own: readonly unknown[],
  stages: unknown,
  pairs: readonly unknown[],
): unknown {
  const result = (formula as AnyFunction)(deals, ...own, stages, pairs);
  return Array.isArray(result)
    ? (result as unknown[][]).map((row) => row.map(asText))
    : asText(result);
}

/** Sums of doubles depend on their order in the last digits; an error is its code and sentence. */
function asText(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(10));
  if (typeof value !== "object" || value === null) return value;
  const { code, message } = value as { code?: string; message?: string };
  return `${code} ${message}`;
}
