import type { StageNames } from "./en/stage-names";
import type { MethodologiesWords } from "./methodology-words";

/** Everything that a person reads in a built workbook and in the template gallery, in one language. */
export interface BuildWords {
  /** BCP 47 tag; sheets remember the language they were built in. */
  readonly language: string;
  readonly stageNames: StageNames;
  readonly templates: { readonly [Id in TemplateId]: TemplateWords<Id> };
  /** What Won and Lost mean, for the Stages and Playbook sheets. */
  readonly closings: Readonly<Record<"won" | "lost", StageWords>>;
  /** Guidance for a stage that a team has named and not yet described. */
  readonly ownStage: StageWords;
  readonly playbook: PlaybookWords;
  readonly methodologies: MethodologiesWords;
  readonly qualification: QualificationWords;
  readonly lists: Readonly<Record<ListId, ListWords>>;
  readonly listMeanings: ListMeanings;
  readonly workbook: WorkbookWords;
  readonly samples: SampleWords;
}

/** The processes that have stage names are those that a pipeline can be built from. */
export type TemplateId = Exclude<keyof StageNames, "won" | "lost">;

export interface TemplateWords<Id extends TemplateId = TemplateId> {
  readonly name: string;
  /** One sentence: for whom it is. */
  readonly summary: string;
  readonly stages: Readonly<Record<keyof StageNames[Id], StageWords>>;
}

/** What a playbook says of a stage. */
export interface StageWords {
  /** One sentence. */
  readonly purpose: string;
  /** What must be true to stand here. */
  readonly entry: string;
  /** What must be true to move on. */
  readonly exit: string;
  /** Three to five actions. */
  readonly checklist: readonly string[];
  /** Two or three questions or script lines. */
  readonly questions: readonly string[];
}

/** A figure that a source document gives, with that source. */
export interface FigureWords {
  readonly text: string;
  readonly source: SourceId;
}

/** The documents that the processes and their figures come from. */
export const SOURCE_IDS = [
  "seven-step-article",
  "pipeline-guide",
  "process-or-method",
  "personal-selling-guide",
  "ten-steps",
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

export interface PlaybookWords {
  /** By figure id. */
  readonly figures: Readonly<Record<string, FigureWords>>;
  readonly sources: Readonly<Record<SourceId, string>>;
  /** Criterion and example of the ideal customer profile, which the team writes over. */
  readonly profile: readonly (readonly [criterion: string, example: string])[];
  /** Labels of what a stage's rows say. */
  readonly items: Readonly<
    Record<"purpose" | "entry" | "exit" | "checklist" | "questions", string>
  >;
}

export const LIST_IDS = [
  "source",
  "role",
  "motion",
  "currency",
  "owner",
  "lostReason",
  "qualification",
  "research",
  "approach",
  "objection",
  "closing",
] as const;
export type ListId = (typeof LIST_IDS)[number];

export interface ListWords {
  readonly title: string;
  readonly values: readonly string[];
  /** Where the list comes from; undefined for the team's own. */
  readonly source?: SourceId;
}

/** The lists whose values do not explain themselves. */
export const EXPLAINED_LISTS = [
  "source",
  "approach",
  "objection",
  "closing",
] as const satisfies readonly ListId[];

export interface ListMeanings {
  /** Header of the column beside the values. */
  readonly header: string;
  /** As many as the list has values, in their order. */
  readonly texts: Readonly<Record<(typeof EXPLAINED_LISTS)[number], readonly string[]>>;
}

/** What a prospect is asked before it is worth selling to, each a column of yes and no. */
export const QUALIFICATION_COLUMNS = [
  "needsIt",
  "canPay",
  "willing",
  "authorised",
  "meetsRequirements",
] as const;
export type QualificationColumn = (typeof QUALIFICATION_COLUMNS)[number];

export interface QualificationWords {
  /** What the cells hold: short, without commas. "Partly" is for the ideal customer profile only. */
  readonly answers: Readonly<Record<"yes" | "partly" | "no", string>>;
  /** What each column asks; shown when a cell is selected; at most 255 characters. */
  readonly questions: Readonly<Record<"motion" | "fitsProfile" | QualificationColumn, string>>;
  /** Said to who enters something else; at most 225 characters. */
  readonly notAnAnswer: string;
}

/** Columns of the Pipeline sheet from the left; the dates of the stages stand behind "stage". */
export const DEAL_COLUMNS = [
  "deal",
  "account",
  "contact",
  "owner",
  "role",
  "source",
  "amount",
  "currency",
  "probability",
  "created",
  "expectedClose",
  "stage",
  "lostReason",
  "followUps",
  "nextStep",
  "nextStepDate",
  "notes",
  "motion",
  "fitsProfile",
  ...QUALIFICATION_COLUMNS,
  "fit",
] as const;
export type DealColumn = (typeof DEAL_COLUMNS)[number];

export const STAGE_COLUMNS = [
  "stage",
  "kind",
  "probability",
  "targetDays",
  "benchmarkLow",
  "benchmarkHigh",
  "benchmarkSource",
  "purpose",
  "entry",
  "exit",
] as const;
export type StageColumn = (typeof STAGE_COLUMNS)[number];

export type SheetWord = "pipeline" | "stages" | "lists" | "dashboard" | "playbook";

export interface WorkbookWords {
  /** Names of the sheets of a pipeline that has the usual name; at most 31 characters. */
  readonly sheets: Readonly<Record<SheetWord, string>>;
  /** Name of another sheet of a pipeline that has a name of its own. */
  readonly sheetOf: (pipeline: string, sheet: string) => string;
  /** Headers of the Pipeline sheet; the functions know them by these words. */
  readonly dealColumns: Readonly<Record<DealColumn, string>>;
  /** Headers of the Stages sheet; likewise. */
  readonly stageColumns: Readonly<Record<StageColumn, string>>;
  /** Words of the Kind column; likewise. */
  readonly kinds: Readonly<Record<"open" | "won" | "lost" | "parked", string>>;
  readonly playbookColumns: Readonly<
    Record<
      | "stage"
      | "item"
      | "text"
      | "figure"
      | "figureSource"
      | "criterion"
      | "profile"
      // Of the table that shows a methodology.
      | "method"
      | "methodWhere"
      | "methodText",
      string
    >
  >;
  readonly stamping: {
    readonly label: string;
    readonly yes: string;
    readonly no: string;
  };
  /** Short hints above the tables of a sheet. */
  readonly hints: Readonly<
    Record<"stages" | "lists" | "playbook" | "dashboard", (pipeline: string) => string>
  >;
  readonly dashboard: DashboardWords;
  readonly prompts: Readonly<Record<"date" | "notInList" | "notADate" | "notAShare", string>>;
}

export interface DashboardWords {
  readonly title: (pipeline: string) => string;
  /** What keeps the figures from being whole; a count stands behind each. */
  readonly warnings: Readonly<Record<"leftOut" | "noColumn", string>>;
  readonly today: string;
  readonly figures: Readonly<
    Record<
      | "deals"
      | "open"
      | "won"
      | "lost"
      | "winRate"
      | "cycleTime"
      | "wonAmount"
      | "meanWonAmount"
      | "overdue"
      | "noNextStep"
      | "velocity",
      string
    >
  >;
  /** Headings of the parts that tell what to do. */
  readonly sections: Readonly<
    Record<"nextActions" | "bottleneck" | "outlook" | "needed" | "signals", string>
  >;
  /** Label of the number of deals to be won, which the team sets. */
  readonly target: string;
  readonly funnel: string;
  readonly steps: string;
  readonly stepColumns: Readonly<
    Record<
      "step" | "reached" | "conversion" | "resolved" | "benchmarkLow" | "benchmarkHigh" | "verdict",
      string
    >
  >;
  readonly verdicts: Readonly<Record<"below" | "within" | "above", string>>;
  /** Between the two stages of a step, as in "Prospecting → Preparation". */
  readonly arrow: string;
  readonly charts: Readonly<
    Record<
      "funnelTitle" | "conversionTitle" | "stage" | "padding" | "reached" | "conversion",
      string
    >
  >;
  /** Shown in place of a figure that cannot be computed yet. */
  readonly none: string;
  /** Said in place of the hint while there are no deals. */
  readonly noDeals: (pipeline: string) => string;
}

/** Invented names for the sample deals; their owners are those of the list. */
export interface SampleWords {
  /** About how much of the first currency of the list a euro is, so that amounts look likely. */
  readonly perEuro: number;
  readonly accounts: readonly string[];
  readonly contacts: readonly string[];
  readonly nextSteps: readonly string[];
  readonly notes: readonly string[];
}
