import type { ProcessStage } from "../../templates/template";
import type { Fate } from "./plan-sample-fates";
import { between, type Random } from "./seeded-random";

/** When a sample deal entered its stages; serials, null = never or passed by. */
export interface SampleDates {
  readonly created: number;
  /** By stage of the process. */
  readonly entered: readonly (number | null)[];
  /** Number of the stage it stands in. */
  readonly present: number;
  readonly closed: number | undefined;
}

/** The closings lie in so many days before today. */
const CLOSING_DAYS = 180;
/** One stage in so many is passed by without an entry. */
const SKIPPED_ONE_IN = 10;
const USUAL_DAYS = 14;
/** After so many days a won deal moves on to the next step after the sale. */
const FOLLOW_UP_AFTER = 21;

/**
 * Dates for one fate, going back from its last event: nothing lies after today. An open deal stands
 * in its stage for less than the target days, a stalled one for longer.
 */
export function sampleDates(
  random: Random,
  stages: readonly ProcessStage[],
  { furthest, outcome }: Fate,
  isStalled: boolean,
  today: number,
): SampleDates {
  const target = (stage: number) => stages[stage]!.targetDays ?? USUAL_DAYS;
  const stay = (stage: number) => between(random, 1, Math.ceil(target(stage) * 1.2));
  const entered: (number | null)[] = stages.map(() => null);
  const closed = outcome === "open" ? undefined : today - between(random, 1, CLOSING_DAYS);
  const age = isStalled
    ? target(furthest) + between(random, 4, 20)
    : stayWithin(random, target(furthest));
  let day = closed === undefined ? today - age : closed - stay(furthest);
  entered[furthest] = day;
  for (let stage = furthest - 1; stage >= 0; stage--) {
    const mayBeSkipped = stage > 0 && stages[stage]!.benchmark === undefined;
    if (mayBeSkipped && between(random, 1, SKIPPED_ONE_IN) === 1) continue;
    day -= stay(stage);
    entered[stage] = day;
  }
  const created = day - between(random, 0, 2);
  if (closed === undefined) return { created, entered, present: furthest, closed };
  const closing = stages.findIndex(({ kind }) => kind === outcome);
  entered[closing] = closed;
  let present = closing;
  let last = closed;
  while (stages[present]!.kind === "won" && stages[present + 1]?.kind === "won") {
    if (last > today - FOLLOW_UP_AFTER) break;
    last += between(random, 7, FOLLOW_UP_AFTER);
    entered[++present] = last;
  }
  return { created, entered, present, closed };
}

/** Days so far in a stage, below its target. */
function stayWithin(random: Random, target: number): number {
  return between(random, 0, Math.max(0, Math.ceil(target) - 1));
}
