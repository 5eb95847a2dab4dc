import type { BuildWords, StageWords } from "../locales/build-words";
import { checkProcess, surroundingsIn } from "./check-process";
import { GENERAL_FIGURES } from "./figures";
import { methodologyOf, type MethodologyChoice } from "./methodologies";
import type { ProcessId } from "./stage-lists";
import type { Process, ProcessStage, StageFacts } from "./template";
import type { TemplateProblem } from "./template-problem";
import { findTemplate } from "./templates";

/** A stage that a team names itself. What it leaves out is filled in. */
export interface OwnStage extends StageFacts {
  readonly name: string;
  readonly guidance?: Partial<StageWords>;
}

/** A process of the team's own. */
export interface OwnProcess {
  readonly name: string;
  /** Two to twelve, in order; Won and Lost come by themselves. */
  readonly open: readonly OwnStage[];
  /** Steps after the sale, at most twelve; default none. */
  readonly postSale?: readonly OwnStage[];
  /** The template it was made from, whose figures and kind of sample deals it keeps. */
  readonly basis?: ProcessId;
}

/** One deal in five is won, until the team knows better; the share of textbook processes. */
const FIRST_PROBABILITY = 0.2;
/** Target days of a stage that says none. */
export const USUAL_DAYS = 14;
export const POST_SALE_DAYS = 90;

/**
 * A team's own process, ready to build. What the team leaves out is filled in: guidance that asks it
 * to write its own, and probabilities that rise evenly. `ownProcessProblems` says whether it will do.
 */
export function customProcess(
  { name, open, postSale = [], basis }: OwnProcess,
  words: BuildWords,
): Process {
  const { won, lost } = words.stageNames;
  const { closings } = words;
  const template = basis && findTemplate(basis);
  const guidance = (own: OwnStage): StageWords => ({ ...words.ownStage, ...own.guidance });
  const probabilities = filledProbabilities(open.map(({ probability }) => probability));
  return {
    name,
    figures: template?.figures ?? GENERAL_FIGURES,
    ...(template?.samples && { samples: template.samples }),
    stages: [
      ...open.map((own, at): ProcessStage => {
        const { benchmark } = own;
        const probability = probabilities[at]!;
        const step = probability / (probabilities[at + 1] ?? 1);
        // Beside other stages the step may be another one: its band would then mislead.
        const isSameStep =
          benchmark !== undefined && step >= benchmark.lowRate && step <= benchmark.highRate;
        return {
          ...guidance(own),
          name: own.name,
          kind: "open",
          probability,
          targetDays: own.targetDays ?? USUAL_DAYS,
          ...(isSameStep && { benchmark }),
        };
      }),
      { ...closings.won, name: won, kind: "won", probability: 1 },
      ...postSale.map((own): ProcessStage => ({
        ...guidance(own),
        name: own.name,
        kind: "won",
        probability: 1,
        targetDays: own.targetDays ?? POST_SALE_DAYS,
      })),
      { ...closings.lost, name: lost, kind: "lost" },
    ],
  };
}

/** A stage of a process as one of the team's own. */
export function ownStageOf(stage: ProcessStage): OwnStage {
  const { name, probability, targetDays, benchmark } = stage;
  const { purpose, entry, exit, checklist, questions } = stage;
  return {
    name,
    ...(probability !== undefined && { probability }),
    ...(targetDays !== undefined && { targetDays }),
    ...(benchmark && { benchmark }),
    guidance: { purpose, entry, exit, checklist, questions },
  };
}

/** What keeps a team's process from being built; its stages are counted as customProcess places them. */
export function ownProcessProblems(
  own: OwnProcess,
  methodology: MethodologyChoice,
  words: BuildWords,
): TemplateProblem[] {
  const { takenNames, ...rest } = surroundingsIn(words);
  const questions = methodology === "none" ? [] : methodologyOf(methodology, words).columns;
  return checkProcess(customProcess(own, words), {
    ...rest,
    takenNames: [...takenNames, ...questions.map(({ header }) => header)],
  });
}

/**
 * Fills the gaps so that each step between two given probabilities has the same share. One that is no
 * share stays for the check to find.
 */
export function filledProbabilities(given: readonly (number | undefined)[]): number[] {
  const anchors = [...given.map((each) => (isChance(each) ? each : undefined)), 1];
  anchors[0] ??= Math.min(FIRST_PROBABILITY, anchors.find(isChance)!);
  return given.map((each, at) => {
    if (each !== undefined) return each;
    if (anchors[at] !== undefined) return anchors[at];
    const before = at - 1 - anchors.slice(0, at).reverse().findIndex(isChance);
    const after = anchors.findIndex((anchor, place) => place > at && isChance(anchor));
    const [low, high] = [anchors[before]!, anchors[after]!];
    const value = low * (high / low) ** ((at - before) / (after - before));
    return Math.round(value * 100) / 100;
  });
}

function isChance(value: number | undefined): value is number {
  return value !== undefined && value > 0 && value <= 1;
}
