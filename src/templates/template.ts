import type { BuildWords, SourceId, StageWords } from "../locales/build-words";
import type { Phase, QuestionWords } from "../locales/methodology-words";
import type { Kind } from "../pipeline/reading/words";
import {
  STAGE_LISTS,
  nameOfStage,
  type ProcessId,
  type StageId,
  type StageList,
} from "./stage-lists";

/** A share that a source gives as usual for the step from a stage to the next. */
export interface Benchmark {
  /** Fractions 0–1. */
  readonly lowRate: number;
  readonly highRate: number;
  readonly source: SourceId;
}

/** The numbers of a stage; its words are in the locales, its place in STAGE_LISTS. */
export interface StageFacts {
  /** Chance that a deal which stands here is won, fraction 0–1; a start for the team to correct. */
  readonly probability?: number;
  /** Days after which a deal that stands here wants attention. */
  readonly targetDays?: number;
  readonly benchmark?: Benchmark;
}

/** A sales process as data. */
export interface Template<Id extends ProcessId = ProcessId> {
  readonly id: Id;
  readonly stages: Readonly<Record<StageId<Id>, StageFacts>>;
  /** Ids of the figures that its playbook shows. */
  readonly figures: readonly string[];
  readonly samples?: SampleFacts;
}

/** What sample deals look like where it depends on the process. */
export interface SampleFacts {
  /** Amounts are 15 to 315 of these, in euros; default 100. */
  readonly amountUnit?: number;
  /** Whether the customers are persons, so that a deal has a contact and no account; default false. */
  readonly toPersons?: boolean;
}

/** A stage with all that a built workbook says of it. */
export interface ProcessStage extends StageFacts, StageWords {
  readonly name: string;
  readonly kind: Kind;
}

/** A way of selling in a language: it adds its questions and guidance to a process, and no stage. */
export interface Methodology {
  readonly name: string;
  readonly summary: string;
  readonly source: SourceId;
  /** The columns of text that it adds to the deals, from the left. */
  readonly columns: readonly QuestionWords[];
  readonly guidance: Readonly<Record<Phase, readonly string[]>>;
}

/** A sales process ready to build: a template in a language, or a team's own. */
export interface Process {
  readonly name: string;
  /** The open stages in order, Won, the steps after the sale, Lost. */
  readonly stages: readonly ProcessStage[];
  readonly figures: readonly string[];
  /** A way of selling laid over it; none without. */
  readonly methodology?: Methodology;
  readonly samples?: SampleFacts;
}

/** The template in a language. */
export function processOf(template: Template, words: BuildWords): Process {
  const { open, postSale }: StageList = STAGE_LISTS[template.id];
  const { name, stages } = words.templates[template.id];
  const stageWords: Readonly<Record<string, StageWords>> = stages;
  const facts: Readonly<Record<string, StageFacts>> = template.stages;
  const stage = (id: string, kind: Kind): ProcessStage => ({
    ...facts[id],
    ...stageWords[id]!,
    name: nameOfStage(words.stageNames, template.id, id),
    kind,
  });
  const { won, lost } = words.stageNames;
  return {
    name,
    figures: template.figures,
    ...(template.samples && { samples: template.samples }),
    stages: [
      ...open.map((id) => stage(id, "open")),
      { ...words.closings.won, name: won, kind: "won", probability: 1 },
      ...postSale.map((id) => stage(id, "won")),
      { ...words.closings.lost, name: lost, kind: "lost" },
    ],
  };
}
