import { LOST, OPEN, PARKED, WON } from "./outcome";
import type { Pipeline } from "./pipeline";
import { PipelineError } from "./pipeline-error";

/** Tells of one deal whether it belongs to a count. */
export type DealTest = (deal: number) => boolean;

/** More lost deals than this share without a known stage make the later stages unknowable. */
const UNKNOWN_LOSSES_ALLOWED = 0.1;

/**
 * reached(stage). Open stages: the furthest open stage is that one or a later one, or the deal is
 * won; a deal with no known stage reached the first one only. Won: won. Post-sale: won, and entered
 * that stage or a later one. Lost and parked stages: the deals that stand or stood there.
 */
export function hasReached(pipeline: Pipeline, stage: number): DealTest {
  const { stages, records } = pipeline;
  const { furthest, outcome, entries } = records;
  if (stage < stages.openCount)
    return (deal) => outcome[deal] === WON || furthest[deal]! >= stage || stage === 0;
  if (stage === stages.won) return (deal) => outcome[deal] === WON;
  if (stages.isInOrder(stage)) {
    const later = entries.slice(stage, stages.sequenceEnd);
    return (deal) =>
      outcome[deal] === WON && later.some((dates) => dates && !Number.isNaN(dates[deal]!));
  }
  if (stages.at(stage).kind === "lost") return (deal) => outcome[deal] === LOST;
  return (deal) => outcome[deal] === PARKED || !Number.isNaN(entries[stage]?.[deal] ?? NaN);
}

/** movedOn(stage): a later open stage visited, or won. Won and post-sale stages: as reached. */
export function hasMovedOn(pipeline: Pipeline, stage: number): DealTest {
  const { stages, records } = pipeline;
  const { furthest, outcome } = records;
  if (stage < stages.openCount) return (deal) => outcome[deal] === WON || furthest[deal]! > stage;
  return stages.isInOrder(stage) ? hasReached(pipeline, stage) : () => false;
}

/** lostAt(stage): lost, and that was the furthest open stage. */
export function isLostAt(pipeline: Pipeline, stage: number): DealTest {
  const { outcome } = pipeline.records;
  if (pipeline.stages.at(stage).kind === "lost") return (deal) => outcome[deal] === LOST;
  const isFurthest = stoodFurthest(pipeline, stage);
  return (deal) => outcome[deal] === LOST && isFurthest(deal);
}

/** openAt(stage): open or parked, and that is the furthest open stage. */
export function isOpenAt(pipeline: Pipeline, stage: number): DealTest {
  const { outcome } = pipeline.records;
  const isFurthest = stoodFurthest(pipeline, stage);
  return (deal) => (outcome[deal] === OPEN || outcome[deal] === PARKED) && isFurthest(deal);
}

/** Skipped: a later stage entered, or won, without an entry here. @throws "no-stage-dates" */
export function hasSkipped(pipeline: Pipeline, stage: number): DealTest {
  pipeline.requireStageDates();
  const { stages, records } = pipeline;
  if (!stages.isInOrder(stage)) return () => false;
  const later = records.entries.slice(stage + 1, stages.sequenceEnd);
  const here = records.entries[stage];
  return (deal) => {
    if (here !== undefined && !Number.isNaN(here[deal]!)) return false;
    if (stage < stages.won && records.outcome[deal] === WON) return true;
    return later.some((dates) => dates !== undefined && !Number.isNaN(dates[deal]!));
  };
}

export function countDeals(deals: Int32Array, test: DealTest): number {
  let count = 0;
  for (let at = 0; at < deals.length; at++) if (test(deals[at]!)) count++;
  return count;
}

export function dealsWhere(deals: Int32Array, test: DealTest): Int32Array {
  return deals.filter(test);
}

/**
 * Refuses figures of an open stage behind the first where too many lost deals do not say how far
 * they came: more than 10 % of those lost. @throws PipelineError "loss-stage-unknown"
 */
export function requireLossStages(
  pipeline: Pipeline,
  deals: Int32Array,
  ...involved: readonly number[]
): void {
  const { openCount } = pipeline.stages;
  if (!involved.some((stage) => stage > 0 && stage < openCount)) return;
  const { outcome, furthest } = pipeline.records;
  const lost = countDeals(deals, (deal) => outcome[deal] === LOST);
  const unknown = countDeals(deals, (deal) => outcome[deal] === LOST && furthest[deal]! < 0);
  if (unknown > lost * UNKNOWN_LOSSES_ALLOWED)
    throw new PipelineError("loss-stage-unknown", { unknown, lost });
}

function stoodFurthest(pipeline: Pipeline, stage: number): DealTest {
  const { furthest } = pipeline.records;
  if (stage >= pipeline.stages.openCount) return () => false;
  return (deal) => furthest[deal] === stage || (stage === 0 && furthest[deal]! < 0);
}
