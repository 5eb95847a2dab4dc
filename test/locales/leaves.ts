/** What stands at a place of a language's words: a text, a number, or a function that makes a text. */
export interface Leaf {
  readonly path: string;
  readonly value: unknown;
}

/** Every text and function of a language's words with its place, such as "build.title". */
export function leavesOf(words: unknown, path = ""): Leaf[] {
  if (typeof words !== "object" || words === null) return [{ path, value: words }];
  return Object.entries(words).flatMap(([key, value]) =>
    leavesOf(value, path === "" ? key : `${path}.${key}`),
  );
}

export type Say = (...facts: unknown[]) => unknown;

/** Facts that tell themselves apart in a text; a function of the words takes one of these. */
export const TRIALS: readonly (readonly unknown[])[] = [
  [41, 67, 83],
  [["Qa1", "Qb2"], "Qc3"],
  ["Qc3", "Qd4"],
  [true],
  [false],
  [
    {
      ...{ measure: "Qa1", period: "Qb2", value: "Qc3", lower: "Qd4", upper: "41" },
      ...{ texts: [{ text: "Qa1", place: "Qb2" }], datePlace: "Qc3", where: "Qd4" },
    },
  ],
];

/** The text that a function of the words makes of some facts; undefined where it takes others than these. */
export function tried(say: Say, facts: readonly unknown[]): string | undefined {
  try {
    const text = say(...facts);
    return typeof text === "string" ? text : JSON.stringify(text);
  } catch {
    return undefined;
  }
}
