import type { BuildWords } from "../locales/build-words";
import { GENERAL_FIGURES } from "./figures";
import type { Process, ProcessStage } from "./template";

/** A stage that a team names itself. */
export interface OwnStage {
  readonly name: string;
  /** A stage, of a template or of another process, whose guidance and numbers it takes over. */
  readonly like?: ProcessStage;
}

/** A process of the team's own. */
export interface OwnProcess {
  readonly name: string;
  /** Two to twelve, in order; Won and Lost come by themselves. */
  readonly open: readonly OwnStage[];
  /** Steps after the sale; default none. */
  readonly postSale?: readonly OwnStage[];
}

/** One deal in five is won, until the team knows better; the share of textbook processes. */
const FIRST_PROBABILITY = 0.2;
const USUAL_DAYS = 14;
const POST_SALE_DAYS = 90;

/**
 * A team's own process, ready to build, from the names of its stages. What no other stage gives is
 * filled in: guidance that asks the team to write its own, and probabilities that rise evenly.
 * `checkProcess` says whether the names will do.
 */
export function customProcess(
  { name, open, postSale = [] }: OwnProcess,
  words: BuildWords,
): Process {
  const { won, lost } = words.stageNames;
  const { closings } = words;
  const guidance = ({ like }: OwnStage) => guidanceOf(like ?? words.ownStage);
  const probabilities = risingProbabilities(open.map(knownProbability));
  return {
    name,
    figures: GENERAL_FIGURES,
    stages: [
      ...open.map((own, at): ProcessStage => {
        const probability = probabilities[at]!;
        const step = probability / (probabilities[at + 1] ?? 1);
        const benchmark = own.like?.benchmark;
        // Beside other stages the step may be another one: its band would then mislead.
        const isSameStep =
          benchmark !== undefined && step >= benchmark.lowRate && step <= benchmark.highRate;
        return {
          ...guidance(own),
          name: own.name,
          kind: "open",
          probability,
          targetDays: own.like?.targetDays ?? USUAL_DAYS,
          ...(isSameStep && { benchmark }),
        };
      }),
      { ...closings.won, name: won, kind: "won", probability: 1 },
      ...postSale.map((own): ProcessStage => ({
        ...guidance(own),
        name: own.name,
        kind: "won",
        probability: 1,
        targetDays: own.like?.targetDays ?? POST_SALE_DAYS,
      })),
      { ...closings.lost, name: lost, kind: "lost" },
    ],
  };
}

function guidanceOf({ purpose, entry, exit, checklist, questions }: BuildWords["ownStage"]) {
  return { purpose, entry, exit, checklist, questions };
}

function knownProbability({ like }: OwnStage): number | undefined {
  return like?.kind === "open" ? like.probability : undefined;
}

/**
 * Fills the gaps so that each step between two known probabilities has the same share. Stages taken
 * over in another order would make deals less likely to win as they go on: then none is kept.
 */
function risingProbabilities(known: readonly (number | undefined)[]): number[] {
  const given = known.filter((each) => each !== undefined);
  const rises = given.every((each, at) => at === 0 || given[at - 1]! <= each);
  const anchors = rises ? [...known, 1] : [...known.map(() => undefined), 1];
  anchors[0] ??= Math.min(FIRST_PROBABILITY, given[0] !== undefined && rises ? given[0] : 1);
  return known.map((_, at) => {
    const before = anchors.reduce<number>(
      (last, each, place) => (place <= at && each !== undefined ? place : last),
      0,
    );
    const after = anchors.findIndex((each, place) => place >= at && each !== undefined);
    if (before === after) return anchors[at]!;
    const [low, high] = [anchors[before]!, anchors[after]!];
    const value = low * (high / low) ** ((at - before) / (after - before));
    return Math.round(value * 100) / 100;
  });
}
