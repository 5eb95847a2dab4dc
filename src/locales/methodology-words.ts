/** The ways of selling that can be laid over any process, with the columns of text that each adds. */
interface MethodologyColumns {
  readonly inbound: "interest" | "journey" | "goal" | "next-content";
  readonly spin: "situation" | "problem" | "implication" | "need-payoff";
  readonly solution: "pain" | "cause" | "affected" | "vision";
  readonly value: "driver" | "gain" | "waiting" | "proof";
  readonly concept: "concept" | "unknown" | "attitude" | "commitment";
  readonly "target-account": "opportunity" | "position" | "supporters" | "worth";
}
export type MethodologyId = keyof MethodologyColumns;
export type MethodologyColumn<Id extends MethodologyId = MethodologyId> = MethodologyColumns[Id];

/** The parts of any process, by position. */
export type Phase = "early" | "middle" | "late";

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
