import type { BuildWords } from "../../locales/build-words";
import type { PaneWords } from "../../locales/pane-words";
import { foldText } from "../../pipeline/cells/fold";
import { ownProcessProblems } from "../../templates/custom-process";
import type { TemplateProblem } from "../../templates/template-problem";
import { processOfDraft } from "./draft-process";
import type { ProcessDraft, StageDraft } from "./stage-draft";

/** What a person can mend in a draft. */
export type Fault = keyof PaneWords["stages"]["faults"];

export interface DraftFault {
  /** id of the stage; undefined when it is about all of them */
  readonly stage: number | undefined;
  readonly field: "name" | "chance" | "days" | "stages";
  readonly fault: Fault;
}

type Told = Omit<DraftFault, "stage">;

const NAME_FAULTS: Readonly<Partial<Record<TemplateProblem["problem"], Fault>>> = {
  missing: "no-name",
  "too-long": "long-name",
  "repeated-name": "repeated-name",
  "taken-name": "taken-name",
};

/**
 * All that keeps a draft from being built in this language, at the stage where it can be mended; the
 * first of each field, since mending that one often mends the others.
 */
export function draftFaults(draft: ProcessDraft, words: BuildWords): DraftFault[] {
  const open = draft.stages.filter(({ kind }) => kind === "open");
  const postSale = draft.stages.filter(({ kind }) => kind === "won");
  // As customProcess places them: Won stands between, Lost at the end.
  const places: (StageDraft | undefined)[] = [...open, undefined, ...postSale];
  const { won, lost } = words.stageNames;
  const problems = ownProcessProblems(processOfDraft(draft), draft.methodology, words);
  const faults = problems.flatMap((problem): DraftFault[] => {
    if (problem.stage === undefined || places[problem.stage] !== undefined)
      return told(problem).map((each) => ({
        stage: problem.stage === undefined ? undefined : places[problem.stage]!.id,
        ...each,
      }));
    // Won or Lost repeats a name: the stage that has it can be called otherwise.
    const name = foldText(problem.stage === open.length ? won : lost);
    const same = draft.stages.find((stage) => foldText(stage.name) === name);
    return same ? [{ stage: same.id, field: "name", fault: "taken-name" }] : [];
  });
  const place = ({ stage, field }: DraftFault) => `${stage} ${field}`;
  return faults.filter((fault, at) => faults.map(place).indexOf(place(fault)) === at);
}

function told({ field, problem }: TemplateProblem): Told[] {
  switch (field) {
    case "name": {
      const fault = NAME_FAULTS[problem];
      return fault ? [{ field, fault }] : [];
    }
    case "probability":
      return [{ field: "chance", fault: problem === "falls" ? "falling-chance" : "bad-chance" }];
    case "targetDays":
      return [{ field: "days", fault: "bad-days" }];
    case "stages":
      return [{ field, fault: problem === "too-few-stages" ? "too-few" : "too-many" }];
    case "postSale":
      return [{ field: "stages", fault: "too-many-after" }];
    default:
      return [];
  }
}
