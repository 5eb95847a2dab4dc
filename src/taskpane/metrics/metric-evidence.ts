import { normalReach } from "../../pipeline/statistics/normal";
import { wilson, type Interval } from "../../pipeline/statistics/wilson";
import { USUAL_CONFIDENCE } from "../../pipeline/settings";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { SalesAnswer } from "../sales-functions";
import { computeSales } from "../worker/compute-sales";
import { argumentsOf, variant, type CallPart, type MetricCall } from "./metric-call";

/** What a figure rests on: deals, rows and conditions as its own formula counts them. */
export interface Evidence {
  /** how many deals it was counted from; undefined where that cannot be told in a number */
  readonly deals: number | undefined;
  /** where a share lies with 95 % confidence */
  readonly interval: Interval | undefined;
  /** rows that take part in nothing; undefined where that cannot be told in a number */
  readonly leftOut: number | undefined;
}

type Basis = Omit<Evidence, "leftOut">;
type Ask = (name: string, slots: readonly (CallPart | string | undefined)[]) => Promise<unknown>;

/**
 * Asks the functions themselves: nothing is counted here a second time.
 * @param answer what the call itself came to
 * @throws where `signal` says that nobody waits for it any more
 */
export async function evidenceOf(
  call: MetricCall,
  answer: SalesAnswer,
  rows: RowsInUse,
  signal?: AbortSignal,
): Promise<Evidence> {
  const ask: Ask = (name, slots) => {
    signal?.throwIfAborted();
    return computeSales(name, argumentsOf(variant(call, name, slots), rows));
  };
  const basis = await basisOf(call, answer, ask);
  return { ...basis, leftOut: await number(ask("DEALCOUNT", ["", "leftout"])) };
}

async function basisOf(call: MetricCall, answer: SalesAnswer, ask: Ask): Promise<Basis> {
  const [first, second, third] = call.slots;
  switch (call.name) {
    case "CONVERSION": {
      if (third?.kind === "text" && third.text === "value") return NOTHING;
      const interval = await pair(ask("INTERVAL", [first, second, CONFIDENCE, third]));
      const isKnown = interval !== undefined && typeof answer === "number";
      return { deals: isKnown ? trialsOf(answer, interval) : undefined, interval };
    }
    case "WINRATE":
      return winRateBasis(first?.kind === "text" ? first.text : "closed", ask);
    case "CYCLETIME":
      return onlyDeals(ask("CYCLETIME", [first, second, "count", undefined]));
    case "TIMEINSTAGE":
      return onlyDeals(ask("TIMEINSTAGE", [first, "count", undefined]));
    case "DEALVALUE":
      return onlyDeals(ask("DEALCOUNT", [first, second]));
    case "WEIGHTEDVALUE":
      return onlyDeals(ask("METRIC", ["open"]));
    default:
      return onlyDeals(ask("METRIC", ["total"]));
  }
}

const NOTHING: Basis = { deals: undefined, interval: undefined };

/** What the pane says, whatever the formula's own setting is. */
const CONFIDENCE: CallPart = { kind: "number", number: USUAL_CONFIDENCE };

/**
 * Of how many deals a share is, from its interval, which INTERVAL counts on the same basis: Wilson's
 * bounds are where (share − bound)² = z² bound (1 − bound) ÷ deals.
 * @param interval with the usual confidence
 */
export function trialsOf(share: number, { low, high }: Interval): number {
  // Of the two the bound that is never the share itself.
  const bound = share < 0.5 ? high : low;
  const reach = normalReach(USUAL_CONFIDENCE);
  return Math.round((reach ** 2 * bound * (1 - bound)) / (share - bound) ** 2);
}

async function winRateBasis(basis: string, ask: Ask): Promise<Basis> {
  const won = await number(ask("METRIC", ["won"]));
  const deals = await number(ask("METRIC", [basis === "created" ? "total" : "won + lost"]));
  const isCounted = basis !== "value" && won !== undefined && deals !== undefined && deals > 0;
  return { deals, interval: isCounted ? wilson(won, deals, USUAL_CONFIDENCE) : undefined };
}

async function onlyDeals(answer: Promise<unknown>): Promise<Basis> {
  return { deals: await number(answer), interval: undefined };
}

async function number(answer: Promise<unknown>): Promise<number | undefined> {
  const value = await answer;
  return typeof value === "number" ? value : undefined;
}

async function pair(answer: Promise<unknown>): Promise<Interval | undefined> {
  const value = await answer;
  const [low, high] = (Array.isArray(value) ? (value[0] as unknown[]) : []) ?? [];
  return typeof low === "number" && typeof high === "number" ? { low, high } : undefined;
}
