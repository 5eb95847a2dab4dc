import { isBlank, plainValue, type Cell } from "../cells/cell-value";
import type { Figure } from "../figure";
import { numberFromText } from "../cells/number-text";
import { LOST, WON } from "../deals/outcome";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";

/** Deals with one number of follow-ups; shares are fractions 0–1. */
export interface PersistenceRow {
  /** 0 … 4, and 5 for five or more. */
  readonly followUps: number;
  readonly lost: number;
  readonly lostShare: Figure;
  readonly won: number;
  readonly wonShare: Figure;
  /** What is commonly quoted; undefined where nothing is. */
  readonly referenceLostShare: number | undefined;
  readonly referenceWonShare: number | undefined;
}

/** The last row takes five follow-ups and more. */
export const MOST_FOLLOW_UPS = 5;

/**
 * Shares of sellers who give up after 1, 2, 3 and 4 refusals, and of sales that take five and more, as
 * the article on the seven-step process gives them (the playbook's source "seven-step-article"): a
 * yardstick that is commonly quoted, no finding about these deals.
 */
const GIVING_UP: readonly (number | undefined)[] = [undefined, 0.44, 0.22, 0.14, 0.12];
const SOLD_LATE = 0.8;

/**
 * Persistence: lost deals by the number of follow-ups after which they were given up, and won deals by
 * the number that they took; counts, and shares of all lost and of all won. A blank is 0 follow-ups,
 * a part of one does not count; a deal whose number cannot be read, or is below 0, is left out.
 * @param deals numbers of the deals counted
 * @returns six rows: 0, 1, 2, 3, 4 and 5 or more
 * @throws PipelineError "no-follow-ups" without a column of follow-ups
 * @see docs/metrics.md, "Groups, cohorts and steps"
 */
export function persistence(pipeline: Pipeline, deals: Int32Array): PersistenceRow[] {
  const column = pipeline.source.roles.followUps;
  if (column === undefined) throw new PipelineError("no-follow-ups", {});
  const { outcome } = pipeline.records;
  const lost = new Int32Array(MOST_FOLLOW_UPS + 1);
  const won = new Int32Array(MOST_FOLLOW_UPS + 1);
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    const counts = outcome[deal] === LOST ? lost : outcome[deal] === WON ? won : undefined;
    if (counts === undefined) continue;
    const number = followUpsIn(pipeline.cellIn(deal, column));
    if (number >= 0) counts[Math.min(Math.floor(number), MOST_FOLLOW_UPS)]!++;
  }
  const share = (count: number, counts: Int32Array, none: "none-lost" | "none-won"): Figure => {
    const all = counts.reduce((sum, each) => sum + each, 0);
    return all === 0 ? new PipelineError(none, {}) : count / all;
  };
  return Array.from(lost, (lostHere, followUps) => ({
    followUps,
    lost: lostHere,
    lostShare: share(lostHere, lost, "none-lost"),
    won: won[followUps]!,
    wonShare: share(won[followUps]!, won, "none-won"),
    referenceLostShare: GIVING_UP[followUps],
    referenceWonShare: followUps === MOST_FOLLOW_UPS ? SOLD_LATE : undefined,
  }));
}

/** NaN for what is no number. */
function followUpsIn(cell: Cell): number {
  const value = plainValue(cell);
  if (isBlank(value)) return 0;
  if (typeof value === "number") return value;
  return typeof value === "string" ? (numberFromText(value) ?? NaN) : NaN;
}
