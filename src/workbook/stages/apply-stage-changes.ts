import { applyStageWork, type WorkDone } from "./apply-stage-work";
import { planStageChanges, type StageChanges, type StageDecisions } from "./plan-stage-changes";
import {
  NOTHING_COMPLETED,
  isFinal,
  planReturn,
  planUndo,
  planWork,
  type StageUndo,
} from "./plan-stage-undo";
import { quietly } from "../quietly";
import { findPipeline, readStageSurveys, type PipelineTables } from "./read-stage-surveys";
import type { StageSurvey } from "./stage-survey";

/**
 * What came of applying the changes. "changed": the workbook is not as it was shown any more, and nothing
 * was written; "put-back": Excel refused, and all is as before; "half-way": Excel refused, and also to
 * put back what was written, so that a new look has to tell what is left to do.
 */
export type StageOutcome =
  | {
      readonly state: "applied";
      readonly changes: StageChanges;
      readonly undo: StageUndo | undefined;
    }
  | { readonly state: "changed" }
  | { readonly state: "put-back" | "half-way"; readonly cause: unknown };

/** Makes a pipeline follow its Stages table, as the person was shown it and has decided. */
export async function applyStageChanges(
  context: Excel.RequestContext,
  shown: StageSurvey,
  decisions: StageDecisions,
): Promise<StageOutcome> {
  const [tables] = await readStageSurveys(context, shown.key);
  if (tables === undefined || !isSame(tables.survey, shown)) return { state: "changed" };
  const { survey } = tables;
  const changes = planStageChanges(survey, decisions);
  if (!changes.isReady) return { state: "changed" };
  const undo = planUndo(survey, changes);
  const stageHeader = survey.columns[survey.stageColumn]!.header;
  let done: WorkDone = { rows: {}, completion: NOTHING_COMPLETED };
  try {
    await quietly(context, () =>
      applyStageWork(context, tables, planWork(survey, changes), stageHeader, (told) => {
        done = told;
      }),
    );
  } catch (cause) {
    const isBack = await putBack(context, { ...undo, ...done });
    return { state: isBack ? "put-back" : "half-way", cause };
  }
  return { state: "applied", changes, undo: isFinal(changes) ? undefined : { ...undo, ...done } };
}

/**
 * Takes applied changes back. Dates that were entered since in a column that came with them keep it.
 * @throws Excel's error; a second try goes on where this one ended
 */
export async function undoStageChanges(
  context: Excel.RequestContext,
  undo: StageUndo,
): Promise<{ readonly kept: readonly string[] }> {
  return { kept: await returnTo(context, undo) };
}

async function putBack(context: Excel.RequestContext, undo: StageUndo): Promise<boolean> {
  try {
    return (await returnTo(context, undo)).length === 0;
  } catch {
    return false;
  }
}

/** @returns headers of columns that stayed although they are new, or that are gone for good */
async function returnTo(context: Excel.RequestContext, undo: StageUndo): Promise<string[]> {
  const tables = await findPipeline(context, undo.key);
  if (tables === undefined) return [...undo.headers];
  const before = await readColumns(context, tables);
  const isBlank = (header: string) =>
    before.find((column) => column.header === header)?.isBlank === true;
  const headers = before.map(({ header }) => header);
  const work = planReturn(undo, { headers, isBlank });
  await quietly(context, () => applyStageWork(context, tables, work, undo.stageHeader));
  const after = (await readColumns(context, tables)).map(({ header }) => header);
  return [
    ...undo.headers.filter((header) => !after.includes(header)),
    ...after.filter((header) => undo.added.includes(header) && !undo.headers.includes(header)),
  ];
}

async function readColumns(
  context: Excel.RequestContext,
  { deals }: Pick<PipelineTables, "deals">,
): Promise<{ readonly header: string; readonly isBlank: boolean }[]> {
  const range = deals.getRange();
  range.load("formulas");
  await context.sync();
  const [headers = [], ...rows] = range.formulas as unknown[][];
  return headers.map((header, at) => ({
    header: String(header),
    isBlank: rows.every((row) => row[at] === ""),
  }));
}

function isSame(one: StageSurvey, other: StageSurvey): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
