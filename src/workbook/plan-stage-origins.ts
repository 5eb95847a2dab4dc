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
  /** What the person said; see StageDecisions. */
  readonly told: Readonly<Record<string, string | null>>;
}

/**
 * Tells renamed stages from new ones. A new name that stands between the same neighbours as one that is
 * gone is that stage renamed; so are several, where as many came as went. Where the numbers differ,
 * somebody has to say which is which. What the person says goes before anything concluded.
 */
export function planOrigins({ stages, missing, columns, gone, told }: OriginInput): NewStage[] {
  const guesses = guessOrigins(stages, missing, columns, gone);
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
    const guess = guesses.get(name);
    if (guess === undefined) continue;
    chosen.set(name, guess !== null && used.has(guess) ? null : guess);
    if (guess !== null) used.add(guess);
  }
  return missing.map((name) => {
    const origin = chosen.get(name);
    const origins = gone.filter((each) => each === origin || !used.has(each));
    // With every earlier name taken there is nothing left to ask.
    return { name, origins, origin: origin === undefined && origins.length === 0 ? null : origin };
  });
}

/** Undefined for a stage that may be one of several. */
function guessOrigins(
  stages: readonly string[],
  missing: readonly string[],
  columns: readonly string[],
  gone: readonly string[],
): Map<string, string | null | undefined> {
  const both = columns.filter((name) => stages.includes(name));
  const anchors = heaviestRise(both, (name) => stages.indexOf(name)).map((at) => both[at]!);
  const oldGaps = gaps(columns, anchors, gone);
  const newGaps = gaps(stages, anchors, missing);
  const guesses = new Map<string, string | null | undefined>();
  newGaps.forEach((names, gap) => {
    const before = oldGaps[gap]!;
    const pairs = before.length === names.length;
    names.forEach((name, at) =>
      guesses.set(name, before.length === 0 ? null : pairs ? before[at]! : undefined),
    );
  });
  return guesses;
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
