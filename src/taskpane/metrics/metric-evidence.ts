import { wilson } from "../../pipeline/statistics/wilson";
import { USUAL_CONFIDENCE } from "../../pipeline/settings";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { computeSales } from "../worker/compute-sales";
import { argumentsOf, variant, type CallPart, type MetricCall } from "./metric-call";

/** What a figure rests on. */
export interface Evidence {
  /** how many deals it was counted from; undefined where that cannot be told in a number */
  readonly deals: number | undefined;
  /** where a share lies with 95 % confidence */
  readonly interval: { readonly low: number; readonly high: number } | undefined;
}

type Ask = (name: string, slots: readonly (CallPart | string | undefined)[]) => Promise<unknown>;

/** Asks the functions themselves: nothing is counted here a second time. */
export async function evidenceOf(call: MetricCall, rows: RowsInUse): Promise<Evidence> {
  const ask: Ask = (name, slots) =>
    computeSales(name, argumentsOf(variant(call, name, slots), rows));
  const [first, second, third] = call.slots;
  const basis = third?.kind === "text" ? third.text : "entered";
  switch (call.name) {
    case "CONVERSION":
      return {
        deals: basis === "entered" ? await number(ask("DEALCOUNT", [first, "reached"])) : undefined,
        interval:
          basis === "value"
            ? undefined
            : await pair(ask("INTERVAL", [first, second, undefined, third])),
      };
    case "WINRATE":
      return winRateEvidence(first?.kind === "text" ? first.text : "closed", ask);
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

async function winRateEvidence(basis: string, ask: Ask): Promise<Evidence> {
  const won = await number(ask("METRIC", ["won"]));
  const deals = await number(ask("METRIC", [basis === "created" ? "total" : "won + lost"]));
  const isCounted = basis !== "value" && won !== undefined && deals !== undefined && deals > 0;
  return { deals, interval: isCounted ? wilson(won, deals, USUAL_CONFIDENCE) : undefined };
}

async function onlyDeals(answer: Promise<unknown>): Promise<Evidence> {
  return { deals: await number(answer), interval: undefined };
}

async function number(answer: Promise<unknown>): Promise<number | undefined> {
  const value = await answer;
  return typeof value === "number" ? value : undefined;
}

async function pair(answer: Promise<unknown>): Promise<Evidence["interval"]> {
  const value = await answer;
  const [low, high] = (Array.isArray(value) ? (value[0] as unknown[]) : []) ?? [];
  return typeof low === "number" && typeof high === "number" ? { low, high } : undefined;
}
