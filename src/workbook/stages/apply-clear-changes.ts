import { applyStageChanges, type StageOutcome } from "./apply-stage-changes";
import { isClear } from "./plan-clear-changes";
import { NO_DECISIONS, hasOtherCount } from "./plan-stage-changes";
import { readStageSurveys } from "./read-stage-surveys";

/**
 * What came of applying the changes that need no answer. "agreeing": every pipeline followed its Stages
 * table already; "asking": at least one waits for somebody to look at it, the others were followed.
 */
export type ClearOutcome = StageOutcome | { readonly state: "agreeing" | "asking" };

/**
 * Makes every pipeline follow its Stages table where nobody has to be asked; the others stay as they are.
 * What is applied can be taken back where one pipeline was changed. Ends at the first refusal of Excel.
 */
export async function applyClearChanges(context: Excel.RequestContext): Promise<ClearOutcome> {
  const tables = await readStageSurveys(context);
  const surveys = tables.map(({ survey }) => survey);
  const clear = surveys.filter(isClear);
  const outcomes = await clear.reduce<Promise<readonly StageOutcome[]>>(async (before, survey) => {
    const done = await before;
    if (done.some(({ state }) => state !== "applied")) return done;
    return [...done, await applyStageChanges(context, survey, NO_DECISIONS)];
  }, Promise.resolve([]));
  const last = outcomes.at(-1);
  if (last !== undefined && last.state !== "applied") return last;
  if (clear.length < surveys.length) return { state: "asking" };
  if (last === undefined) return { state: "agreeing" };
  if (outcomes.length === 1) return last;
  const applied = outcomes.flatMap((each) => (each.state === "applied" ? [each] : []));
  const told = applied.find(({ changes }) => hasOtherCount(changes)) ?? last;
  return { ...told, undo: undefined };
}
