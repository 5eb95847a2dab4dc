/** A column of the table of deals, as far as following the Stages table needs it. */
export interface SurveyColumn {
  readonly header: string;
  /** Cells that are not blank. */
  readonly filled: number;
  /** Whether nothing but dates stands there; true of a blank column as well. */
  readonly isDates: boolean;
  /** Whether at least one date stands there. */
  readonly hasDates: boolean;
  /** Whether the header by itself means something else than a stage, such as "Notes". */
  readonly hasRole: boolean;
  /** Whether a formula, a name or a conditional format reads it: such a column keeps its place. */
  readonly isRead: boolean;
}

/** A formula that names a stage in quotes; it cannot be followed, only shown. */
export interface StageMention {
  readonly stage: string;
  readonly sheet: string;
  readonly address: string;
}

/**
 * What the Stages table and the deals of one pipeline say, and what was said when they last agreed.
 * Plain data, so that the pane can show a plan and hand the same back to be applied.
 */
export interface StageSurvey {
  /** Marks the sheets of the pipeline. */
  readonly key: string;
  /** Name of the sheet of deals. */
  readonly sheet: string;
  /** Names in the Stages table in the order of their kinds, each once. */
  readonly stages: readonly string[];
  /** Of the table of deals, from the left. */
  readonly columns: readonly SurveyColumn[];
  /** Number of the column that says where a deal stands. */
  readonly stageColumn: number;
  readonly memory: StageMemory | undefined;
  /** Deals by the stage they stand in, as written. */
  readonly standing: Readonly<Record<string, number>>;
  /** Cells of the playbook by the stage they name. */
  readonly playbook: Readonly<Record<string, number>>;
  readonly mentions: readonly StageMention[];
  /** Sheets too large to be searched for mentions. */
  readonly unsearched: readonly string[];
}

/** What is remembered in the workbook of the stages as they were last applied. */
export interface StageMemory {
  readonly applied: readonly string[];
  /** Headers of stages that are gone from the table and whose dates were kept. */
  readonly left: readonly string[];
}
