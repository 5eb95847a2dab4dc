import type { BuildWords } from "../../locales/build-words";
import type { OwnProcess, OwnStage } from "../../templates/custom-process";
import {
  POST_SALE_DAYS,
  USUAL_DAYS,
  filledProbabilities,
  ownStageOf,
} from "../../templates/custom-process";
import type { MethodologyChoice } from "../../templates/methodologies";
import type { SavedProcess } from "../../templates/process-file";
import { processOf, type ProcessStage, type Template } from "../../templates/template";
import { findTemplate } from "../../templates/templates";
import type { ProcessDraft, StageDraft, StageKind } from "./stage-draft";

/** Stages to begin with when nothing is taken over. */
const FIRST_STAGES = 3;

/** Stages that the team names itself. */
export function emptyDraft(
  name: string,
  stageName: (number: number) => string,
  methodology: MethodologyChoice,
): ProcessDraft {
  const stages = Array.from({ length: FIRST_STAGES }, (_, id): StageDraft => ({
    id,
    name: stageName(id + 1),
    kind: "open",
    chance: "",
    days: "",
  }));
  return { name, methodology, stages, nextId: FIRST_STAGES };
}

export function draftOfTemplate(
  template: Template,
  words: BuildWords,
  methodology: MethodologyChoice,
): ProcessDraft {
  const { name, stages } = processOf(template, words);
  const drafts = ownPlaces(stages).map((at): StageDraft => {
    const { name: told, kind } = stages[at]!;
    return {
      ...draftOfStage(ownStageOf(stages[at]!), at, kind === "open" ? "open" : "won"),
      origin: { template: template.id, at, name: told },
    };
  });
  return { name, basis: template.id, methodology, stages: drafts, nextId: stages.length };
}

export function draftOfSaved({
  name,
  basis,
  methodology,
  open,
  postSale = [],
}: SavedProcess): ProcessDraft {
  const stages = [
    ...open.map((stage, at) => draftOfStage(stage, at, "open")),
    ...postSale.map((stage, at) => draftOfStage(stage, open.length + at, "won")),
  ];
  return { name, ...(basis && { basis }), methodology, stages, nextId: stages.length };
}

/** What is built and saved; what is typed wrongly is not a number in it, for the check to find. */
export function processOfDraft({ name, basis, stages }: ProcessDraft): OwnProcess {
  const ofKind = (wanted: StageKind) => stages.filter(({ kind }) => kind === wanted).map(ownOf);
  const postSale = ofKind("won");
  return {
    name,
    ...(basis && { basis }),
    open: ofKind("open"),
    ...(postSale.length > 0 && { postSale }),
  };
}

/**
 * The draft when its sheets are to be in another language: what templates say of its stages is told in
 * that language, what the team wrote stays.
 */
export function retold(draft: ProcessDraft, words: BuildWords): ProcessDraft {
  const stages = draft.stages.map((stage): StageDraft => {
    const { origin } = stage;
    const template = origin && findTemplate(origin.template);
    if (origin === undefined || template === undefined) return stage;
    const told = processOf(template, words).stages[origin.at]!;
    return {
      ...stage,
      name: stage.name === origin.name ? told.name : stage.name,
      guidance: ownStageOf(told).guidance,
      origin: { ...origin, name: told.name },
    };
  });
  return { ...draft, stages };
}

/** What empty fields of the stages stand for, by id of the stage. */
export function usualNumbers(
  draft: ProcessDraft,
): ReadonlyMap<number, { readonly chance: string; readonly days: string }> {
  const { open } = processOfDraft(draft);
  const chances = filledProbabilities(open.map(({ probability }) => probability));
  return new Map(
    draft.stages.map(({ id, kind }, at) => [
      id,
      {
        chance: kind === "open" ? shown(chances[at]! * 100) : "",
        days: shown(kind === "open" ? USUAL_DAYS : POST_SALE_DAYS),
      },
    ]),
  );
}

/** Places of the stages that a team may edit: all but Won, the first of its kind, and Lost. */
function ownPlaces(stages: readonly ProcessStage[]): number[] {
  const won = stages.findIndex(({ kind }) => kind === "won");
  return [...stages.keys()].filter((at) => at !== won && stages[at]!.kind !== "lost");
}

function draftOfStage(stage: OwnStage, id: number, kind: StageKind): StageDraft {
  const { name, probability, targetDays, benchmark, guidance } = stage;
  return {
    id,
    name,
    kind,
    chance: kind === "won" || probability === undefined ? "" : shown(probability * 100),
    days: targetDays === undefined ? "" : shown(targetDays),
    ...(guidance && { guidance }),
    ...(benchmark && { benchmark }),
  };
}

function ownOf({ name, kind, chance, days, guidance, benchmark }: StageDraft): OwnStage {
  const probability = kind === "open" ? typedNumber(chance) : undefined;
  const targetDays = typedNumber(days);
  return {
    // A header cell shows one line.
    name: name.replace(/\s+/g, " ").trim(),
    ...(probability !== undefined && { probability: probability / 100 }),
    ...(targetDays !== undefined && { targetDays }),
    ...(benchmark && { benchmark }),
    ...(guidance && { guidance }),
  };
}

function shown(number: number): string {
  return String(Number(number.toFixed(2)));
}

/** What somebody typed as a number above 0; undefined for nothing, NaN for anything else. */
function typedNumber(text: string): number | undefined {
  const typed = text.trim().replace(",", ".");
  if (typed === "") return undefined;
  const number = /^\d{1,4}(\.\d{1,2})?$/.test(typed) ? Number(typed) : NaN;
  return number > 0 ? number : NaN;
}
