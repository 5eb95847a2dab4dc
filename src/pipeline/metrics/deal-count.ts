import { select } from "../columns/columns";
import {
  IS_WON,
  dealsWhere,
  lostAt,
  movedOn,
  openAt,
  reached,
  skipped,
  type DealQuery,
} from "../deals/deal-query";
import { requireLossStages } from "../deals/loss-stages";
import { LOST, OPEN, PARKED, WON } from "../deals/outcome";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { hasTargetDays, stalledDeals } from "../deals/stalled";

export const DEAL_STATES = [
  "reached",
  "moved",
  "lost",
  "open",
  "now",
  "won",
  "skipped",
  "stalled",
  "leftout",
] as const;
export type DealState = (typeof DEAL_STATES)[number];

/**
 * Number of deals in a state at a stage; 0 when there are none. `leftout` counts the rows left out,
 * whatever the stage and the criteria.
 * @param deals numbers of the deals counted
 * @throws PipelineError "order-unknown" | "loss-stage-unknown" | "no-stage-dates" | "no-target-days"
 * @see docs/metrics.md, "Comparison"
 */
export function dealCount(
  pipeline: Pipeline,
  deals: Int32Array,
  stage: number,
  state: DealState,
): number {
  if (state === "leftout") return pipeline.records.leftOut.length;
  return dealsInState(pipeline, deals, stage, state).length;
}

/** The deals in a state at a stage, by number; as dealCount, `leftout` excepted. */
export function dealsInState(
  pipeline: Pipeline,
  deals: Int32Array,
  stage: number,
  state: Exclude<DealState, "leftout">,
): Int32Array {
  if (state === "now") return select(deals, standsIn(pipeline, stage));
  if (state === "stalled") return stalledIn(pipeline, deals, stage);
  if (state === "skipped") return skipped(pipeline, deals, stage);
  if (pipeline.stages.at(stage).kind === "open") pipeline.stages.requireOrder();
  // Who moved on from a stage, and who was lost there, depends on who came further.
  const dependsOnNext = state === "moved" || state === "lost";
  requireLossStages(pipeline, deals, stage, ...(dependsOnNext ? [stage + 1] : []));
  return dealsWhere(pipeline, deals, queryOf(pipeline, stage, state));
}

function queryOf(
  { stages }: Pipeline,
  stage: number,
  state: "reached" | "moved" | "lost" | "open" | "won",
): DealQuery {
  if (state === "moved") return movedOn(stages, stage);
  if (state === "lost") return lostAt(stages, stage);
  if (state === "open") return openAt(stage);
  const all = reached(stages, stage);
  return state === "won" ? { ...all, outcomes: all.outcomes & IS_WON } : all;
}

type DealTest = (deal: number) => boolean;

/** now: the present stage, and not closed. Lost: all lost; Won and post-sale: won, and there now. */
function standsIn(pipeline: Pipeline, stage: number): DealTest {
  const { outcome } = pipeline.records;
  const present = pipeline.records.present();
  const { kind } = pipeline.stages.at(stage);
  if (kind === "lost") return (deal) => outcome[deal] === LOST;
  if (kind === "won")
    return (deal) => outcome[deal] === WON && wonStage(pipeline, present[deal]!) === stage;
  if (kind === "parked") return (deal) => outcome[deal] === PARKED && present[deal] === stage;
  return (deal) => (outcome[deal] === OPEN || outcome[deal] === PARKED) && present[deal] === stage;
}

/** A deal won by its status alone stands in Won, wherever it was last seen. */
function wonStage({ stages }: Pipeline, present: number): number {
  return present > stages.won && present < stages.sequenceEnd ? present : stages.won;
}

/** @throws PipelineError "no-target-days" | "no-stage-dates" | "no-dates" */
function stalledIn(pipeline: Pipeline, deals: Int32Array, stage: number): Int32Array {
  if (!hasTargetDays(pipeline.stages))
    throw new PipelineError("no-target-days", { stage: pipeline.stages.at(stage).name });
  const present = pipeline.records.present();
  const here = select(deals, (deal) => present[deal] === stage);
  return stalledDeals(pipeline, here, undefined).deals;
}
