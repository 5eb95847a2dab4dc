import { IS_OPEN, IS_WON, countDeals, dealsWhere, reached, withOutcome } from "../deals/deal-query";
import { figureOrError, type Figure } from "../figure";
import { meanAmount, requireAmounts } from "../deals/money";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import { wilson } from "../statistics/wilson";
import { conversion } from "./conversion";

export const TARGET_KINDS = ["wins", "amount"] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** What a stage must bring; counts of deals. */
export interface NeededRow {
  readonly stage: string;
  readonly needed: Figure;
  readonly low: Figure;
  readonly high: Figure;
  /** Open here or later; parked deals are not in play. */
  readonly inPlay: number;
  readonly missing: Figure;
}

/** A whole number that came out a rounding error too high stays what it is. */
const ROUNDING = 1e-9;

/** More wins than this come from amounts that are next to nothing. */
const MOST_WINS = 1e15;

/**
 * Deals needed at each open stage for a target: wins ÷ share won, rounded up, the share being won of
 * the deals that reached the stage and are won or lost; low and high by the upper and the lower Wilson
 * bound of that share. An average, not a promise. Open deals do not count into the share.
 * @param target more than 0: wins, or for `amount` money, which is divided by the mean won amount
 * @param confidence fraction, more than 0 and less than 1
 * @returns a row an open stage; a figure that cannot be computed is a PipelineError
 * @throws PipelineError "order-unknown"; for `amount` "no-amount-column" | "none-won" |
 *   "no-won-amount" | "mixed-currencies"
 * @see docs/metrics.md, "Forecast"; Wilson 1927
 */
export function needed(
  pipeline: Pipeline,
  deals: Int32Array,
  target: number,
  kind: TargetKind,
  confidence: number,
): NeededRow[] {
  const { stages } = pipeline;
  stages.requireOrder();
  const wins = kind === "wins" ? target : winsOf(pipeline, deals, target);
  return stages.stages.slice(0, stages.openCount).map(({ name }, stage) => {
    const counts = figureOrError(() => conversion(pipeline, deals, stage, stages.won, "resolved"));
    const figure = (share: (won: number, resolved: number) => number): Figure =>
      counts instanceof PipelineError
        ? counts
        : dealsFor(wins, share, counts.converted, counts.base, name);
    const inPlay = countDeals(pipeline, deals, { ...reached(stages, stage), outcomes: IS_OPEN });
    const average = figure((won, resolved) => won / resolved);
    return {
      stage: name,
      needed: average,
      low: figure((won, resolved) => wilson(won, resolved, confidence).high),
      high: figure((won, resolved) => wilson(won, resolved, confidence).low),
      inPlay,
      missing: typeof average === "number" ? Math.max(0, average - inPlay) : average,
    };
  });
}

function winsOf(pipeline: Pipeline, deals: Int32Array, target: number): number {
  requireAmounts(pipeline);
  const won = dealsWhere(pipeline, deals, withOutcome(IS_WON));
  if (won.length === 0) throw new PipelineError("none-won", {});
  const wins = target / meanAmount(pipeline, won);
  if (!(wins > 0 && wins <= MOST_WINS)) throw new PipelineError("no-won-amount", {});
  return wins;
}

function dealsFor(
  wins: number,
  share: (won: number, resolved: number) => number,
  won: number,
  resolved: number,
  stage: string,
): Figure {
  if (resolved === 0) return new PipelineError("none-resolved", { stage });
  const part = share(won, resolved);
  if (part === 0) return new PipelineError("none-won-from", { stage });
  return Math.ceil(wins / part - ROUNDING);
}
