import type { Process } from "../../templates/template";

/** How far a sample deal comes. Stages count in the process. */
export interface Fate {
  /** Furthest open stage. */
  readonly furthest: number;
  readonly outcome: "open" | "won" | "lost";
}

/** So many of the deals are still under way, spread over the open stages. */
const OPEN_SHARE = 14 / 60;

/**
 * What becomes of `count` deals, so that the share moving on from each stage is its probability ÷
 * that of the next one, and lies inside the stage's benchmark band however one counts: of all that
 * reached the stage, or of those decided. Quotas and no dice, so that every sample keeps the bands.
 */
export function sampleFates(process: Process, count: number): Fate[] {
  const open = process.stages.filter(({ kind }) => kind === "open");
  const fates: Fate[] = [];
  const add = (furthest: number, outcome: Fate["outcome"], times: number) => {
    for (let time = 0; time < times; time++) fates.push({ furthest, outcome });
  };
  const openDeals = Math.round(count * OPEN_SHARE);
  let reached = count;
  open.forEach((stage, at) => {
    const share = Math.floor(openDeals / open.length) + (at < openDeals % open.length ? 1 : 0);
    const openHere = Math.min(share, Math.floor(reached / 4));
    const decided = reached - openHere;
    const rate = (stage.probability ?? 1) / (open[at + 1]?.probability ?? 1);
    const { lowRate = 0, highRate = 1 } = stage.benchmark ?? {};
    const moved = within(
      Math.round(decided * rate),
      Math.ceil(reached * lowRate),
      Math.floor(decided * highRate),
    );
    add(at, "open", openHere);
    add(at, "lost", decided - moved);
    reached = moved;
  });
  add(open.length - 1, "won", reached);
  return fates;
}

function within(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
