import fc from "fast-check";
import type { Cell, Range } from "../../src/pipeline/cells/cell-value";
import { day, frozen } from "./build";

export { SEEDED } from "../shared/seeded";

/** A cell of a stage-date column: a serial, a mark for an unknown date, or a blank. */
export type Entry = number | "x" | null;

export interface ModelDeal {
  readonly owner: string | null;
  readonly amount: number | null;
  readonly created: number | null;
  /** One an open stage, in their order. */
  readonly entries: readonly Entry[];
  readonly won: Entry;
  readonly lost: Entry;
}

export interface Model {
  readonly stages: readonly string[];
  readonly deals: readonly ModelDeal[];
}

const NAMES = ["Lead", "Offer", "Talks", "Trial"];
const days = fc.integer({ min: 1, max: 60 }).map(day);
const dates = fc.oneof(
  days,
  fc.tuple(days, fc.constantFrom(0.25, 0.5)).map(([d, t]) => d + t),
);
const blank = fc.constant(null);
const entries = fc.oneof(
  { weight: 5, arbitrary: dates },
  { weight: 1, arbitrary: fc.constant<"x">("x") },
  { weight: 4, arbitrary: blank },
);
const owners = fc.constantFrom("Ann", "Bob", "Ádám", null);
const amounts = fc.oneof(fc.integer({ min: 1, max: 1000 }), blank);

/**
 * Pipelines of any shape, as stage dates: skips, backward dates, marks, reopened closings, blanks.
 * Every deal entered the first stage, so that no loss is without a stage.
 */
export const models: fc.Arbitrary<Model> = fc
  .integer({ min: 1, max: NAMES.length })
  .chain((count) => {
    const deal = fc.record<ModelDeal>({
      owner: owners,
      amount: amounts,
      created: fc.oneof(days, blank),
      entries: fc
        .tuple(
          fc.oneof(dates, fc.constant<"x">("x")),
          ...Array<typeof entries>(count - 1).fill(entries),
        )
        .map((list): Entry[] => [...list]),
      won: entries,
      lost: entries,
    });
    return fc.record({
      stages: fc.constant(NAMES.slice(0, count)),
      deals: fc.array(deal, { minLength: 1, maxLength: 20 }),
    });
  });

/** Pipelines that all three layouts can write down: dates in stage order, at most one closing, last. */
export const plainModels: fc.Arbitrary<Model> = fc
  .array(
    fc.record({
      owner: owners,
      amount: amounts,
      begin: fc.integer({ min: 1, max: 20 }),
      gaps: fc.tuple(...[1, 2, 3].map(() => fc.oneof(fc.integer({ min: 0, max: 9 }), blank))),
      closing: fc.constantFrom("won", "lost", null),
      wait: fc.integer({ min: 0, max: 9 }),
    }),
    { minLength: 1, maxLength: 15 },
  )
  .map((drafts) => ({
    stages: NAMES,
    deals: drafts.map(({ owner, amount, begin, gaps, closing, wait }): ModelDeal => {
      let at = begin;
      const later = gaps.map((gap) => (gap === null ? null : day((at += gap))));
      const closed = day(at + wait);
      return {
        owner,
        amount,
        created: null,
        entries: [day(begin), ...later],
        won: closing === "won" ? closed : null,
        lost: closing === "lost" ? closed : null,
      };
    }),
  }));

/** The model as stage dates, a row a deal; the header row first. */
export function asStageDates({ stages, deals }: Model, blankCell: Cell = null): Range {
  const header = ["Deal", "Owner", "Amount", "Created", ...stages, "Won", "Lost"];
  const rows = deals.map(({ owner, amount, created, entries, won, lost }, at) =>
    [`D${at}`, owner, amount, created, ...entries, won, lost].map((cell) => cell ?? blankCell),
  );
  return frozen([header, ...rows]);
}

/** The model as a history, a row an entry (an undated one has no date); the entries of a deal in order. */
export function asHistory({ stages, deals }: Model): Range {
  const rows = deals.flatMap(({ owner, amount, entries, won, lost }, at) => {
    const moves: [string, Entry][] = entries.map((entry, stage) => [stages[stage]!, entry]);
    moves.push(["Won", won], ["Lost", lost]);
    return moves
      .filter(([, date]) => date !== null)
      .map(([stage, date]) => [`D${at}`, owner, amount, stage, date === "x" ? null : date]);
  });
  return frozen([["Deal", "Owner", "Amount", "Stage", "Changed"], ...rows]);
}

/** The model as a snapshot: of each deal its present stage. */
export function asSnapshot({ stages, deals }: Model): Range {
  const rows = deals.map(({ owner, amount, entries, won, lost }, at) => {
    const last = entries.reduce<number>((best, entry, stage) => (entry === null ? best : stage), 0);
    const stage = won !== null ? "Won" : lost !== null ? "Lost" : stages[last];
    return [`D${at}`, owner, amount, stage];
  });
  return frozen([["Deal", "Owner", "Amount", "Stage"], ...rows]);
}
