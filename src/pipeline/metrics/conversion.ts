import { UNDATED } from "../columns/date-column";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import {
  IS_CLOSED,
  IS_LOST,
  countDeals,
  lostBetween,
  reached,
  sumAmounts,
} from "../deals/deal-query";
import { requireLossStages } from "../deals/loss-stages";
import { COUNT_BASES } from "../settings";

export const CONVERSION_BASES = [...COUNT_BASES, "value"] as const;
export type ConversionBasis = (typeof CONVERSION_BASES)[number];

/** A conversion as its two counts (or amounts); the rate is converted ÷ base. */
export interface Conversion {
  readonly converted: number;
  readonly base: number;
}

/**
 * Conversion rate from one stage to another: converted ÷ base, where base is
 * `entered`: deals that reached `from`; `resolved`: those that reached `to` or were lost on the way;
 * `strict`: deals that entered `from`; `value`: the amount that reached `from`.
 * @param deals numbers of the deals counted
 * @param to undefined = the stage after `from` (Won after the last open one)
 * @returns fraction 0–1
 * @throws PipelineError "order-unknown" | "stage-not-in-order" | "not-after" | "no-next-stage" |
 *   "none-reached" | "no-amount" | "loss-stage-unknown" | "no-stage-dates" (strict) | "mixed-currencies" (value)
 * @see docs/metrics.md, "Reached, and conversion"
 */
export function conversionRate(
  pipeline: Pipeline,
  deals: Int32Array,
  from: number,
  to: number | undefined,
  basis: ConversionBasis,
): number {
  const { converted, base } = conversion(pipeline, deals, from, to, basis);
  const stage = pipeline.stages.at(from).name;
  if (base === 0)
    throw new PipelineError(basis === "value" ? "no-amount" : "none-reached", { stage });
  return converted / base;
}

/** The two counts (for `value`: amounts) behind a conversion rate; as conversionRate. */
export function conversion(
  pipeline: Pipeline,
  deals: Int32Array,
  from: number,
  to: number | undefined,
  basis: ConversionBasis,
): Conversion {
  const { stages } = pipeline;
  stages.requireOrder();
  if (!stages.isInOrder(from))
    throw new PipelineError("stage-not-in-order", {
      argument: "from",
      stage: stages.at(from).name,
    });
  const target = to ?? nextStage(pipeline, from);
  if (stages.at(target).kind === "lost")
    return conversionToLost(pipeline, deals, from, target, basis);
  requireAfter(pipeline, from, target);
  if (basis === "strict") return strictConversion(pipeline, deals, from, target);
  requireLossStages(pipeline, deals, from, target);
  const reachedFrom = reached(stages, from);
  const reachedTo = reached(stages, target);
  if (basis === "value") {
    return {
      converted: sumAmounts(pipeline, deals, reachedTo),
      base: sumAmounts(pipeline, deals, reachedFrom),
    };
  }
  const converted = countDeals(pipeline, deals, reachedTo);
  if (basis === "entered") return { converted, base: countDeals(pipeline, deals, reachedFrom) };
  const onTheWay = lostBetween(from, Math.min(target, stages.openCount));
  return { converted, base: converted + countDeals(pipeline, deals, onTheWay) };
}

function conversionToLost(
  pipeline: Pipeline,
  deals: Int32Array,
  from: number,
  lostStage: number,
  basis: ConversionBasis,
): Conversion {
  if (basis === "strict")
    throw new PipelineError("no-strict-loss", { stage: pipeline.stages.at(lostStage).name });
  requireLossStages(pipeline, deals, from);
  const all = reached(pipeline.stages, from);
  const lost = { ...all, outcomes: IS_LOST };
  if (basis === "value") {
    return {
      converted: sumAmounts(pipeline, deals, lost),
      base: sumAmounts(pipeline, deals, all),
    };
  }
  const base = basis === "resolved" ? { ...all, outcomes: IS_CLOSED } : all;
  return {
    converted: countDeals(pipeline, deals, lost),
    base: countDeals(pipeline, deals, base),
  };
}

/** First entries into all stages of the way, none earlier than the one before; ties and undated ones pass. */
function strictConversion(
  pipeline: Pipeline,
  deals: Int32Array,
  from: number,
  to: number,
): Conversion {
  pipeline.requireStageDates();
  const way = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  requireLossStages(pipeline, deals, ...way);
  const entries = way.map((stage) => pipeline.entries(stage));
  let base = 0;
  let converted = 0;
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    if (Number.isNaN(entries[0]![deal]!)) continue;
    base++;
    if (areInOrder(entries, deal)) converted++;
  }
  return { converted, base };
}

function areInOrder(entries: readonly Float64Array[], deal: number): boolean {
  let before = UNDATED;
  for (const dates of entries) {
    const date = dates[deal]!;
    if (Number.isNaN(date) || (date !== UNDATED && date < before)) return false;
    if (date !== UNDATED) before = date;
  }
  return true;
}

function nextStage({ stages }: Pipeline, from: number): number {
  if (stages.isInOrder(from + 1)) return from + 1;
  throw new PipelineError("no-next-stage", { from: stages.at(from).name });
}

function requireAfter({ stages }: Pipeline, from: number, to: number): void {
  if (!stages.isInOrder(to))
    throw new PipelineError("stage-not-in-order", { argument: "to", stage: stages.at(to).name });
  if (to <= from)
    throw new PipelineError("not-after", { from: stages.at(from).name, to: stages.at(to).name });
}
