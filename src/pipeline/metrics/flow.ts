import { LOST, PARKED, WON } from "../deals/outcome";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";
import type { StageOrder } from "../stages";

/** How often deals moved from one place to another. */
export interface Flow {
  /** Names of the places moved to: the open stages, Won, Lost, parked. */
  readonly columns: readonly string[];
  readonly rows: readonly FlowRow[];
}

export interface FlowRow {
  /** Name of the place moved from; undefined for deals that are new. */
  readonly from: string | undefined;
  /** Moves to each of the columns, in their order. */
  readonly moves: readonly number[];
}

/**
 * Flow: the moves of deals from place to place, counted; a skip is one move, a reopening one out of
 * Lost or Won. All stages of kind won are one place, so are the lost and the parked ones; a move
 * within one is none. Every deal comes in from "new" once. Where a change says that it came from
 * elsewhere than the deal was last seen, or the outcome that the deal stands elsewhere now, it moved
 * there in between; so the moves into a place less those out of it are the deals that stand there.
 * @param deals numbers of the deals counted
 * @returns rows for new deals, each open stage, Won and Lost, and for parked if deals came back from there
 * @throws PipelineError "no-history" in the layouts that do not tell each change
 * @see docs/metrics.md, "Groups, cohorts and steps"
 */
export function flow(pipeline: Pipeline, deals: Int32Array): Flow {
  const { stages, records } = pipeline;
  if (records.moves === undefined) throw new PipelineError("no-history", {});
  const { moves } = records;
  const places = new Places(stages);
  const placeOf = stages.stages.map((_, stage) => places.of(stage));
  const counts = Array.from({ length: places.count + 1 }, () => new Int32Array(places.count));
  const go = (here: number, place: number): number => {
    if (place !== here) counts[here + 1]![place]!++;
    return place;
  };
  for (let index = 0; index < deals.length; index++) {
    const deal = deals[index]!;
    let here = NEW;
    for (let at = moves.starts[deal]!; at < moves.starts[deal + 1]!; at++) {
      const from = moves.from[at]!;
      if (from !== -1) here = go(here, placeOf[from]!);
      here = go(here, placeOf[moves.stages[at]!]!);
    }
    const standing = places.ofOutcome(records.outcome[deal]!);
    if (standing !== undefined) go(here, standing);
  }
  const rows = counts.map((row, at) => ({
    from: at === 0 ? undefined : places.names[at - 1]!,
    moves: Array.from(row),
  }));
  const hasReturns = rows.at(-1)!.moves.some((count) => count > 0);
  return { columns: places.names, rows: hasReturns ? rows : rows.slice(0, -1) };
}

const NEW = -1;

/** The open stages, then Won, Lost and parked. */
class Places {
  readonly names: readonly string[];

  constructor(private readonly stages: StageOrder) {
    const open = stages.stages.slice(0, stages.openCount);
    const others = [stages.won, stages.lost, stages.parked].map((stage) => stages.at(stage));
    this.names = [...open, ...others].map(({ name }) => name);
  }

  get count(): number {
    return this.names.length;
  }

  of(stage: number): number {
    const { openCount } = this.stages;
    const { kind } = this.stages.at(stage);
    if (kind === "open") return stage;
    return openCount + { won: 0, lost: 1, parked: 2 }[kind];
  }

  /** Where a deal with this outcome stands; an open one stands in its stage. */
  ofOutcome(outcome: number): number | undefined {
    const { openCount } = this.stages;
    if (outcome === WON) return openCount;
    if (outcome === LOST) return openCount + 1;
    return outcome === PARKED ? openCount + 2 : undefined;
  }
}
