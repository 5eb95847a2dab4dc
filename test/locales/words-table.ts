import type { ProblemCode } from "../../src/pipeline/checks/problem";
import { SENTENCES } from "../functions/sentence-table";
import type { Speech } from "./every-language";
import { leavesOf, tried, TRIALS, type Say } from "./leaves";
import { FACTS } from "./problem-table";

/** A text in English and in the language to be read, with its place. */
export type WordsRow = readonly [place: string, english: string, other: string];

/** Made of facts that the function does not take. */
const MISFIT = /undefined|true|false|\[object/;
/** Holds a fact of a trial: the same text as of the trial before. */
const MARKED = /41|Qa1|Qc3/;
const CODED = /^functions\.(errors|problems)\./;

/** Every text of a language beside the English, those that hold facts with some facts in them. */
export function wordsRows(english: Speech, other: Speech): WordsRow[] {
  const others = new Map(leavesOf(other).map(({ path, value }) => [path, value]));
  const plain = leavesOf(english).flatMap(({ path, value }): WordsRow[] => {
    if (CODED.test(path)) return [];
    const same = others.get(path);
    if (typeof value !== "function") return [[path, String(value), String(same)]];
    const told = TRIALS.flatMap((facts): WordsRow[] => {
      const [text, translated] = [value as Say, same as Say].map((say) => tried(say, facts));
      const isTold = text !== undefined && translated !== undefined && !MISFIT.test(text);
      return isTold ? [[path, text, translated]] : [];
    });
    return told.slice(0, 1).concat(told.slice(1).filter(([, text]) => !MARKED.test(text)));
  });
  const sentences = SENTENCES.map(([code, params, , sentence]): WordsRow => {
    const say = other.functions.errors[code] as Say;
    return [`functions.errors.${code}`, sentence, String(say(params))];
  });
  const codes = Object.keys(english.functions.problems) as ProblemCode[];
  const problems = codes.flatMap((code) => {
    const [texts, translated] = [english, other].map(
      ({ functions }) => (functions.problems[code] as Say)(FACTS) as readonly string[],
    );
    return texts!.map((text, at): WordsRow => [
      `functions.problems.${code}`,
      text,
      translated![at]!,
    ]);
  });
  return [...plain, ...sentences, ...problems];
}

/** The rows as a page to read. */
export function wordsPage(language: string, rows: readonly WordsRow[]): string {
  const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
  const lines = rows.map((row) => `| ${row.map(cell).join(" | ")} |`);
  return [`# ${language}`, "", `| place | en | ${language} |`, "|---|---|---|", ...lines, ""].join(
    "\n",
  );
}
