import { DEAL_COLUMNS, type DealColumn, type WorkbookWords } from "../../locales/build-words";
import type { Process } from "../../templates/template";

/**
 * A column of the Pipeline sheet: one of the deal's own, the entry date of a stage, or a question of
 * the methodology.
 */
export type PipelineColumn =
  | (Named & { readonly role: DealColumn; readonly stage?: undefined; readonly prompt?: undefined })
  /** `stage` counts in the process, from 0. */
  | (Named & { readonly role?: undefined; readonly stage: number; readonly prompt?: undefined })
  /** `prompt` says what to write there. */
  | (Named & { readonly role?: undefined; readonly stage?: undefined; readonly prompt: string });

interface Named {
  readonly header: string;
}

/** The dates of the stages stand behind the Stage column. */
const BEHIND_STAGE = DEAL_COLUMNS.indexOf("stage") + 1;

/** The columns of the Pipeline sheet, from the left. */
export function pipelineColumns(process: Process, words: WorkbookWords): PipelineColumn[] {
  const own = (role: DealColumn): PipelineColumn => ({ header: words.dealColumns[role], role });
  const dates = process.stages.map(({ name }, stage): PipelineColumn => ({ header: name, stage }));
  const questions = process.methodology?.columns ?? [];
  return [
    ...DEAL_COLUMNS.slice(0, BEHIND_STAGE).map(own),
    ...dates,
    ...DEAL_COLUMNS.slice(BEHIND_STAGE).map(own),
    ...questions.map(({ header, prompt }): PipelineColumn => ({ header, prompt })),
  ];
}

/** Number of a column; every role and stage has one. */
export function columnOf(columns: readonly PipelineColumn[], wanted: DealColumn | number): number {
  return columns.findIndex(({ role, stage }) => role === wanted || stage === wanted);
}
