import { figureOrError } from "../figure";
import { OPEN } from "./outcome";
import type { Pipeline } from "../pipeline";
import { ownProbabilities } from "../columns/probability-column";
import { probability } from "../metrics/probability";

export const PROBABILITY_METHODS = ["deal", "stage", "learned"] as const;
export type ProbabilityMethod = (typeof PROBABILITY_METHODS)[number];

/** From so many closed deals on a stage's probability is learnt, unless "@minimum" says otherwise. */
export const LEARNING_MINIMUM = 10;

/**
 * The probability of winning each open deal (not parked): `deal`: its own column; `stage`: that of its
 * present stage in the stages table; `learned`: PROBABILITY of its present stage over all deals.
 * @param method undefined = the first of these that exists for the deal
 * @param minimum closed deals from which a stage's probability is learnt
 * @returns a fraction for each deal of the pipeline; NaN where there is none, and for other deals
 */
export function winProbabilities(
  pipeline: Pipeline,
  method: ProbabilityMethod | undefined,
  minimum = LEARNING_MINIMUM,
): Float64Array {
  const { outcome } = pipeline.records;
  const isAsked = (each: ProbabilityMethod) => method === undefined || method === each;
  const own = isAsked("deal") ? ownProbabilities(pipeline) : undefined;
  const ofStages = stageProbabilities(pipeline, isAsked("stage"), isAsked("learned"), minimum);
  const present = pipeline.records.present();
  const probabilities = new Float64Array(pipeline.length).fill(NaN);
  for (let deal = 0; deal < probabilities.length; deal++) {
    if (outcome[deal] !== OPEN) continue;
    const ownOne = own === undefined ? NaN : own[deal]!;
    const stage = present[deal]!;
    const ofStage = stage < 0 ? NaN : ofStages[stage]!;
    probabilities[deal] = Number.isNaN(ownOne) ? ofStage : ownOne;
  }
  return probabilities;
}

/** By stage: what the stages table says, else what is learnt; NaN for neither. */
function stageProbabilities(
  pipeline: Pipeline,
  useTable: boolean,
  useLearning: boolean,
  minimum: number,
): number[] {
  const { stages } = pipeline;
  return stages.stages.map((stage, index) => {
    if (useTable && stage.probability !== undefined) return stage.probability;
    return useLearning && index < stages.won ? learnt(pipeline, index, minimum) : NaN;
  });
}

function learnt(pipeline: Pipeline, stage: number, minimum: number): number {
  const learned = figureOrError(() => probability(pipeline, pipeline.all(), stage, minimum));
  return typeof learned === "number" ? learned : NaN;
}
