/**
 * The ways of selling that can be laid over any process, with the ids of the columns that each adds to
 * the Pipeline sheet.
 */
export const METHODOLOGY_COLUMNS = {
  inbound: ["interest", "journey", "goal", "next-content"],
  spin: ["situation", "problem", "implication", "need-payoff"],
  solution: ["pain", "cause", "affected", "vision"],
  value: ["driver", "gain", "waiting", "proof"],
  concept: ["concept", "unknown", "attitude", "commitment"],
  "target-account": ["opportunity", "position", "supporters", "worth"],
} as const;
export type MethodologyId = keyof typeof METHODOLOGY_COLUMNS;
export type MethodologyColumn<Id extends MethodologyId = MethodologyId> =
  (typeof METHODOLOGY_COLUMNS)[Id][number];

/** The parts of any process, by position. */
export const PHASES = ["early", "middle", "late"] as const;
export type Phase = (typeof PHASES)[number];

/** A column of text that a methodology adds. */
export interface QuestionWords {
  /** Short, and unlike every other header and stage. */
  readonly header: string;
  /** What to write there; shown when a cell is selected; at most 255 characters. */
  readonly prompt: string;
}

export interface MethodologyWords<Id extends MethodologyId = MethodologyId> {
  readonly name: string;
  /** One sentence: how it sells. */
  readonly summary: string;
  readonly columns: Readonly<Record<MethodologyColumn<Id>, QuestionWords>>;
  /** Two or three lines each: what to do, and what to ask. */
  readonly guidance: Readonly<Record<Phase, readonly string[]>>;
}

export interface MethodologiesWords {
  /** The choice of none. */
  readonly none: { readonly name: string; readonly summary: string };
  /** What decides which one suits. */
  readonly choosing: string;
  /** Labels of what the rows on the Playbook sheet say. */
  readonly items: Readonly<Record<"about" | "choosing" | "source" | "column" | Phase, string>>;
  readonly methods: { readonly [Id in MethodologyId]: MethodologyWords<Id> };
}
