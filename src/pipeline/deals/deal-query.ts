import { Currencies, requireAmounts, requireOneCurrency } from "./money";
import { LOST, OPEN, PARKED, WON } from "./outcome";
import type { Pipeline } from "../pipeline";
import type { StageOrder } from "../stages";

const bit = (outcome: number) => 1 << outcome;
const ANY_OUTCOME = bit(OPEN) | bit(WON) | bit(LOST) | bit(PARKED);
export const IS_OPEN = bit(OPEN);
export const IS_WON = bit(WON);
export const IS_LOST = bit(LOST);
export const IS_CLOSED = IS_WON | IS_LOST;
export const IS_UNDER_WAY = bit(OPEN) | bit(PARKED);

/**
 * Which deals a count is about: those whose level (the furthest stage of the order that they reached,
 * see Pipeline.positions) lies in from … to − 1, and whose outcome is among the bits of `outcomes`.
 */
export interface DealQuery {
  readonly from: number;
  readonly to: number;
  readonly outcomes: number;
}

const LOWEST = -1;
const HIGHEST = 32767;

export function withOutcome(outcomes: number): DealQuery {
  return { from: LOWEST, to: HIGHEST, outcomes };
}

/**
 * reached(stage): the furthest stage is that one or a later one, or the deal is won. Post-sale: won,
 * and entered that stage or a later one. Lost and parked stages: the deals that stand there.
 */
export function reached(stages: StageOrder, stage: number): DealQuery {
  if (stages.isInOrder(stage)) return { from: stage, to: HIGHEST, outcomes: ANY_OUTCOME };
  return withOutcome(stages.at(stage).kind === "lost" ? IS_LOST : bit(PARKED));
}

/** movedOn(stage): a later open stage visited, or won. Won and post-sale stages: as reached. */
export function movedOn(stages: StageOrder, stage: number): DealQuery {
  if (stage < stages.won) return { from: stage + 1, to: HIGHEST, outcomes: ANY_OUTCOME };
  return stages.isInOrder(stage) ? reached(stages, stage) : NONE;
}

/** lostAt(stage): lost, and that was the furthest open stage; a lost stage stands for all lost. */
export function lostAt(stages: StageOrder, stage: number): DealQuery {
  if (stages.at(stage).kind === "lost") return withOutcome(IS_LOST);
  return { from: stage, to: stage + 1, outcomes: IS_LOST };
}

/** Lost with a furthest open stage of from … to − 1. */
export function lostBetween(from: number, to: number): DealQuery {
  return { from, to, outcomes: IS_LOST };
}

/** openAt(stage): open or parked, and that is the furthest open stage. */
export function openAt(stage: number): DealQuery {
  return { from: stage, to: stage + 1, outcomes: IS_UNDER_WAY };
}

const NONE: DealQuery = { from: 0, to: 0, outcomes: 0 };

/** How many deals a query is about. */
export function countDeals(pipeline: Pipeline, deals: Int32Array, query: DealQuery): number {
  return sumWhere(pipeline.positionCounts(deals), query);
}

/**
 * The deals that a query is about, by number. Without branches (the sign bit of a difference says
 * "less"), since deals come in no order that a processor could predict.
 */
export function dealsWhere(pipeline: Pipeline, deals: Int32Array, query: DealQuery): Int32Array {
  const positions = pipeline.positions(deals);
  const { outcomes } = query;
  const from = query.from * 4;
  const to = query.to * 4;
  const found = new Int32Array(deals.length);
  let count = 0;
  for (let at = 0; at < deals.length; at++) {
    const position = positions[at]!;
    const isWithin = ~((position - from) >> 31) & ((position - to) >> 31);
    found[count] = deals[at]!;
    count += isWithin & (outcomes >> (position & 3)) & 1;
  }
  return found.subarray(0, count);
}

/**
 * Sum of the amounts of the deals that a query is about; blanks add nothing.
 * @throws PipelineError "no-amount-column" | "mixed-currencies"
 */
export function sumAmounts(pipeline: Pipeline, deals: Int32Array, query: DealQuery): number {
  requireAmounts(pipeline);
  if (new Currencies(pipeline).column !== undefined)
    requireOneCurrency(pipeline, dealsWhere(pipeline, deals, query));
  return sumWhere(pipeline.positionAmounts(deals), query);
}

/** Of what there is at each position, as Pipeline.positionCounts has it. */
function sumWhere(values: Int32Array | Float64Array, { from, to, outcomes }: DealQuery): number {
  const end = Math.min((to + 1) * 4, values.length);
  let sum = 0;
  for (let at = (from + 1) * 4; at < end; at++) if ((outcomes >> (at & 3)) & 1) sum += values[at]!;
  return sum;
}

/**
 * The deals that passed a stage by: a later stage entered, or won, without an entry here.
 * @throws PipelineError "order-unknown" | "no-stage-dates"
 */
export function skipped(pipeline: Pipeline, deals: Int32Array, stage: number): Int32Array {
  pipeline.requireStageDates();
  pipeline.stages.requireOrder();
  const found = new Int32Array(deals.length);
  if (!pipeline.stages.isInOrder(stage)) return found.subarray(0, 0);
  const here = pipeline.records.entries[stage];
  const passed = pipeline.furthestPassed();
  let count = 0;
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    found[count] = deal;
    count +=
      Number(passed[deal]! > stage) & Number(here === undefined || Number.isNaN(here[deal]!));
  }
  return found.subarray(0, count);
}
