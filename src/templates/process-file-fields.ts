import type { PaneWords } from "../locales/pane-words";

/**
 * Checks of what a file holds. Written out, for there are six of them: the page's policy forbids the
 * validators that make code from a schema, and one that does not would weigh more than these.
 */

/** What is wrong in a file, and where; the words for a person are the caller's. */
export interface FileProblem {
  /** Keys and numbers (from 0) that lead to the value; empty when it is about the whole file. */
  readonly path: readonly (string | number)[];
  readonly problem: keyof PaneWords["stages"]["fileProblems"];
}

type Path = FileProblem["path"];

/** Enough to mend a file by, and a bound for one that is wrong all over. */
const MOST_PROBLEMS = 50;
export const LONGEST_TEXT = 1000;

/** Collects the problems of one reading. */
export class FileReader {
  readonly problems: FileProblem[] = [];

  /** Notes a problem; undefined, so that a check can end with it. */
  refuse(path: Path, problem: FileProblem["problem"]): undefined {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ path, problem });
    return undefined;
  }
}

/** Reads a value, or notes what is wrong with it and gives undefined. */
export type Check<Value> = (value: unknown, path: Path, reader: FileReader) => Value | undefined;

/** A check whose value must be there. */
export interface Needed<Value> {
  readonly needed: Check<Value>;
}

export function need<Value>(check: Check<Value>): Needed<Value> {
  return { needed: check };
}

type Fields<Shape> = {
  readonly [Key in keyof Shape]-?: undefined extends Shape[Key]
    ? Check<Exclude<Shape[Key], undefined>>
    : Needed<Shape[Key]>;
};

/** An object with these keys and no others. */
export function record<Shape>(fields: Fields<Shape>): Check<Shape> {
  const known = new Map(Object.entries<Check<unknown> | Needed<unknown>>(fields));
  return (value, path, reader) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return reader.refuse(path, "not-a-group");
    const given = new Map(Object.entries(value));
    for (const key of given.keys())
      if (!known.has(key)) reader.refuse([...path, key], "unknown-key");
    const read = [...known].flatMap(([key, field]) => {
      const place = [...path, key];
      const needed = typeof field === "object";
      if (!given.has(key)) {
        if (needed) reader.refuse(place, "missing");
        return [];
      }
      const check = needed ? field.needed : field;
      return [[key, check(given.get(key), place, reader)]];
    });
    return Object.fromEntries(read) as Shape;
  };
}

/** So many values of one sort. */
export function list<Item>(
  item: Check<Item>,
  [fewest, most]: readonly [number, number],
): Check<readonly Item[]> {
  return (value, path, reader) => {
    if (!Array.isArray(value)) return reader.refuse(path, "not-a-group");
    if (value.length < fewest || value.length > most)
      return reader.refuse(path, "wrong-number-of-items");
    return value.map((each, at) => item(each, [...path, at], reader)!);
  };
}

/** What no cell can hold: signs that steer, and halves of letters. */
// eslint-disable-next-line no-control-regex -- these very signs are meant
const UNFIT = /[\x00-\x08\x0b-\x1f\x7f\p{Cs}]/u;

/** A text that is not blank, of at most so many characters. */
export function text(longest: number): Check<string> {
  return (value, path, reader) => {
    if (typeof value !== "string" || UNFIT.test(value)) return reader.refuse(path, "not-a-text");
    if (value.length > longest) return reader.refuse(path, "too-long");
    return value.trim() === "" ? reader.refuse(path, "missing") : value;
  };
}

export function number({ above, most }: { above: number; most: number }): Check<number> {
  return (value, path, reader) =>
    typeof value === "number" && value > above && value <= most
      ? value
      : reader.refuse(path, "out-of-range");
}

/** One of these words. */
export function choice<Word extends string>(words: readonly Word[]): Check<Word> {
  return (value, path, reader) =>
    words.find((word) => word === value) ?? reader.refuse(path, "unknown-value");
}
