import { sumAmounts } from "../money";
import { LOST, WON } from "../outcome";
import { UNDATED } from "../date-column";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { countDeals, dealsWhere, hasReached, requireLossStages, type DealTest } from "../reached";

export const CONVERSION_BASES = ["entered", "resolved", "strict", "value"] as const;
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
  const reachedFrom = dealsWhere(deals, hasReached(pipeline, from));
  const reachedTo = dealsWhere(deals, hasReached(pipeline, target));
  if (basis === "value")
    return { converted: sumAmounts(pipeline, reachedTo), base: sumAmounts(pipeline, reachedFrom) };
  const converted = reachedTo.length;
  if (basis === "entered") return { converted, base: reachedFrom.length };
  return { converted, base: converted + countDeals(deals, isLostBetween(pipeline, from, target)) };
}

function conversionToLost(
  pipeline: Pipeline,
  deals: Int32Array,
  from: number,
  lost: number,
  basis: ConversionBasis,
): Conversion {
  if (basis === "strict")
    throw new PipelineError("no-strict-loss", { stage: pipeline.stages.at(lost).name });
  requireLossStages(pipeline, deals, from);
  const { outcome } = pipeline.records;
  const reached = dealsWhere(deals, hasReached(pipeline, from));
  const lostDeals = dealsWhere(reached, (deal) => outcome[deal] === LOST);
  if (basis === "value")
    return { converted: sumAmounts(pipeline, lostDeals), base: sumAmounts(pipeline, reached) };
  const closed = countDeals(reached, (deal) => outcome[deal] === LOST || outcome[deal] === WON);
  return { converted: lostDeals.length, base: basis === "resolved" ? closed : reached.length };
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
  const entered = dealsWhere(deals, (deal) => !Number.isNaN(entries[0]![deal]!));
  const converted = countDeals(entered, (deal) => {
    let before = UNDATED;
    for (const dates of entries) {
      const date = dates[deal]!;
      if (Number.isNaN(date) || (date !== UNDATED && date < before)) return false;
      if (date !== UNDATED) before = date;
    }
    return true;
  });
  return { converted, base: entered.length };
}

function isLostBetween(pipeline: Pipeline, from: number, to: number): DealTest {
  const { outcome, furthest } = pipeline.records;
  const end = Math.min(to, pipeline.stages.openCount);
  return (deal) => {
    const stage = Math.max(furthest[deal]!, 0);
    return outcome[deal] === LOST && stage >= from && stage < end;
  };
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
