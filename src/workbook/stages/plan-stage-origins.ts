import { heaviestRise } from "./plan-column-order";

/** A stage of the table that has no column yet. */
export interface NewStage {
  readonly name: string;
  /** Earlier names that it may have had. */
  readonly origins: readonly string[];
  /** The earlier name, null for a stage that is new indeed, undefined as long as nobody can tell. */
  readonly origin: string | null | undefined;
}

interface OriginInput {
  /** The stages of the table, in order. */
  readonly stages: readonly string[];
  /** Those of them without a column. */
  readonly missing: readonly string[];
  /** Headers of the columns of stages, from the left, those of stages that are gone included. */
  readonly columns: readonly string[];
  /** Names that are no stage of the table any more; not all of them need to have a column. */
  readonly gone: readonly string[];
  /** Those of them that never were a stage: columns of the person's own, or headers written over. */
  readonly strangers: readonly string[];
  /** Those of the missing that had a column when the stages were last applied. */
  readonly lost: readonly string[];
  /** What the person said; see StageDecisions. */
  readonly told: Readonly<Record<string, string | null>>;
}

/**
 * Tells renamed stages from new ones. A new name that stands between the same neighbours as one that is
 * gone is that stage renamed; so are several, where as many came as went. Where the numbers differ,
 * somebody has to say which is which. A column that never was a stage's is concluded to be one only for a
 * stage that lost its own, whose header it wrote over; for any other stage the person can choose it. What
 * the person says goes before anything concluded.
 */
export function planOrigins(input: OriginInput): NewStage[] {
  const { missing, gone, told } = input;
  const guesses = guessOrigins(input);
  const used = new Set<string>();
  const chosen = new Map<string, string | null>();
  const answers = new Map(Object.entries(told));
  for (const name of missing) {
    const answer = answers.get(name);
    if (answer === undefined) continue;
    if (answer !== null && (!gone.includes(answer) || used.has(answer))) continue;
    chosen.set(name, answer);
    if (answer !== null) used.add(answer);
  }
  for (const name of missing) {
    if (chosen.has(name)) continue;
    const { origins, isSure } = guesses.get(name)!;
    // What the person said of other stages can leave none that this one may have been.
    const left = origins.filter((each) => !used.has(each));
    if (!isSure && left.length > 0) continue;
    const origin = left[0] ?? null;
    chosen.set(name, origin);
    if (origin !== null) used.add(origin);
  }
  return missing.map((name) => {
    const origin = chosen.get(name);
    return { name, origins: gone.filter((each) => each === origin || !used.has(each)), origin };
  });
}

/** The earlier names that a stage may have had, and whether there is but one way to match them. */
interface Guess {
  readonly origins: readonly string[];
  readonly isSure: boolean;
}

function guessOrigins(input: OriginInput): Map<string, Guess> {
  const { stages, missing, columns, gone, strangers, lost } = input;
  const both = columns.filter((name) => stages.includes(name));
  const anchors = heaviestRise(both, (name) => stages.indexOf(name)).map((at) => both[at]!);
  const match = (news: readonly string[], olds: readonly string[]) => {
    const oldGaps = gaps(columns, anchors, olds);
    return gaps(stages, anchors, news).flatMap((names, gap) => {
      const before = oldGaps[gap]!;
      const isSure = before.length === names.length;
      return names.map((name, at): [string, Guess] => [
        name,
        { origins: isSure ? [before[at]!] : before, isSure },
      ]);
    });
  };
  const known = gone.filter((name) => !strangers.includes(name));
  const unknown = missing.filter((name) => !lost.includes(name));
  return new Map([...match(lost, strangers), ...match(unknown, known)]);
}

/** The wanted names before the first anchor, between two, and behind the last. */
function gaps(
  names: readonly string[],
  anchors: readonly string[],
  wanted: readonly string[],
): string[][] {
  const result: string[][] = [[]];
  for (const name of names) {
    if (anchors.includes(name)) result.push([]);
    else if (wanted.includes(name)) result[result.length - 1]!.push(name);
  }
  return result;
}
