import { NO_DECISIONS, planStageChanges } from "./plan-stage-changes";
import type { StageSurvey } from "./stage-survey";

/**
 * Whether a pipeline may follow its Stages table without anybody looking on: nothing is left to choose,
 * no deal stands in a stage that is gone, and no formula names a stage as it was.
 */
export function isClear(survey: StageSurvey): boolean {
  const plan = planStageChanges(survey, NO_DECISIONS);
  const { isReady, clashes, renamed, removed, mentions } = plan;
  const mayBeNamed = survey.unsearched.length > 0 && renamed.length + removed.length > 0;
  return (
    isReady &&
    clashes.length === 0 &&
    removed.every(({ deals }) => deals === 0) &&
    mentions.length === 0 &&
    !mayBeNamed
  );
}
