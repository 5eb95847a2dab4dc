import { span } from "../durations";
import { LOST, OPEN, PARKED, WON } from "../outcome";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import {
  countDeals,
  dealsWhere,
  hasMovedOn,
  hasReached,
  hasSkipped,
  isLostAt,
  isOpenAt,
  requireLossStages,
  type DealTest,
} from "../reached";

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
  return countDeals(deals, stateTest(pipeline, deals, stage, state));
}

/** The deals in a state at a stage, by number; as dealCount, `leftout` excepted. */
export function dealsInState(
  pipeline: Pipeline,
  deals: Int32Array,
  stage: number,
  state: Exclude<DealState, "leftout">,
): Int32Array {
  return dealsWhere(deals, stateTest(pipeline, deals, stage, state));
}

function stateTest(
  pipeline: Pipeline,
  deals: Int32Array,
  stage: number,
  state: Exclude<DealState, "leftout">,
): DealTest {
  if (state === "now") return standsIn(pipeline, stage);
  if (state === "stalled") return isStalledIn(pipeline, stage);
  if (pipeline.stages.at(stage).kind === "open") pipeline.stages.requireOrder();
  const { outcome } = pipeline.records;
  if (state === "skipped") return hasSkipped(pipeline, stage);
  const dividesFirst = state === "moved" || state === "lost";
  requireLossStages(pipeline, deals, stage, dividesFirst ? stage + 1 : stage);
  if (state === "moved") return hasMovedOn(pipeline, stage);
  if (state === "lost") return isLostAt(pipeline, stage);
  if (state === "open") return isOpenAt(pipeline, stage);
  const reached = hasReached(pipeline, stage);
  return state === "won" ? (deal) => outcome[deal] === WON && reached(deal) : reached;
}

/** now: the present stage, and not closed. Lost: all lost; Won and post-sale: won, and there now. */
function standsIn(pipeline: Pipeline, stage: number): DealTest {
  const { outcome, present } = pipeline.records;
  const { kind } = pipeline.stages.at(stage);
  if (kind === "lost") return (deal) => outcome[deal] === LOST;
  if (kind === "won") return (deal) => outcome[deal] === WON && wonStage(pipeline, deal) === stage;
  if (kind === "parked") return (deal) => outcome[deal] === PARKED && present[deal] === stage;
  return (deal) => (outcome[deal] === OPEN || outcome[deal] === PARKED) && present[deal] === stage;
}

/** A deal won by its status alone stands in Won, wherever it was last seen. */
function wonStage(pipeline: Pipeline, deal: number): number {
  const { stages, records } = pipeline;
  return Math.max(records.present[deal]!, stages.won) < stages.sequenceEnd
    ? Math.max(records.present[deal]!, stages.won)
    : stages.won;
}

/** Open deals whose days since their last stage entry exceed the target days of their stage. */
function isStalledIn(pipeline: Pipeline, stage: number): DealTest {
  const { outcome, present } = pipeline.records;
  const { name, targetDays } = pipeline.stages.at(stage);
  if (targetDays === undefined) throw new PipelineError("no-target-days", { stage: name });
  const entered = pipeline.lastEntries();
  const asOf = pipeline.asOf();
  return (deal) =>
    outcome[deal] === OPEN &&
    present[deal] === stage &&
    span(entered[deal]!, asOf, "days") > targetDays;
}
