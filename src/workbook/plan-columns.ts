import type { DealColumn, WorkbookWords } from "../locales/build-words";
import type { Process } from "../templates/template";

/** A column of the Pipeline sheet: one of the deal's own, or the entry date of a stage. */
export type PipelineColumn =
  | { readonly header: string; readonly role: DealColumn; readonly stage?: undefined }
  /** `stage` counts in the process, from 0. */
  | { readonly header: string; readonly role?: undefined; readonly stage: number };

const BEFORE: readonly DealColumn[] = [
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
];
const AFTER: readonly DealColumn[] = [
  "lostReason",
  "followUps",
  "nextStep",
  "nextStepDate",
  "notes",
];

/** The columns of the Pipeline sheet, from the left. */
export function pipelineColumns(process: Process, words: WorkbookWords): PipelineColumn[] {
  const own = (role: DealColumn): PipelineColumn => ({ header: words.dealColumns[role], role });
  const dates = process.stages.map(({ name }, stage): PipelineColumn => ({ header: name, stage }));
  return [...BEFORE.map(own), ...dates, ...AFTER.map(own)];
}

/** Number of a column; every role and stage has one. */
export function columnOf(columns: readonly PipelineColumn[], wanted: DealColumn | number): number {
  return columns.findIndex(({ role, stage }) => role === wanted || stage === wanted);
}
