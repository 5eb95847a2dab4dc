import { SENTENCES } from "../functions/sentence-table";
import { leavesOf, TRIALS, tried, type Say } from "./leaves";
import { OTHER_LANGUAGES, speechOf, type Speech } from "./every-language";
import { FACTS, PROBLEM_TEXTS } from "./problem-table";
import { wordsPage, wordsRows } from "./words-table";

/** Every language says all that English says, with the same facts in it. */

/** The facts of the trials as they stand in a text. */
const MARKS = ["41", "67", "83", "Qa1", "Qb2", "Qc3", "Qd4"];

/** Facts that a table of codes has: a person must find each of them in the sentence. */
function marksOf(facts: unknown): string[] {
  const values = leavesOf(facts).map(({ value }) => value);
  return values.flatMap((value) =>
    typeof value === "string" && /^[A-Z]/.test(value) ? [value] : [],
  );
}

/** What stays as it is in every language: names of functions, codes, signs, examples of formulas. */
const SAME_EVERYWHERE =
  /^(?:[\d\s.,:;%–…→()/-]*|=SALES\..*|=.*|[A-Z]{3}|p|Excel|SALES|Funnelbook|[a-z]+(?:-[a-z]+)+)$/;

let english: Speech;
beforeAll(async () => {
  english = await speechOf("en");
});

describe.each(OTHER_LANGUAGES)("%s", (language) => {
  let speech: Speech;
  beforeAll(async () => {
    speech = await speechOf(language);
  });

  test("has a text at each place where English has one, and no other", () => {
    const places = (words: Speech) =>
      leavesOf(words).map(({ path, value }) => `${path}: ${typeof value}`);
    expect(places(speech).sort()).toEqual(places(english).sort());
  });

  test("says nothing empty, nothing with spaces around it and nothing twice spaced", () => {
    const flawed = leavesOf(speech).filter(
      ({ path, value }) =>
        typeof value === "string" &&
        !/arrow$|signals\.$/.test(path) &&
        (value.trim() !== value || value === "" || /[^\S\n]{2}/.test(value)),
    );
    expect(flawed).toEqual([]);
  });

  test("names in each sentence of its own the facts that English names", () => {
    const others = new Map(leavesOf(speech).map(({ path, value }) => [path, value]));
    const named = (text: string) => MARKS.filter((mark) => text.includes(mark));
    for (const { path, value } of leavesOf(english)) {
      if (typeof value !== "function" || /^functions\.(errors|problems)\./.test(path)) continue;
      const trials = TRIALS.flatMap((facts) => {
        const texts = [value as Say, others.get(path) as Say].map((say) => tried(say, facts));
        return texts.includes(undefined) ? [] : [texts.map((text) => named(text!))];
      });
      expect({ path, tried: trials.length > 0 }).toEqual({ path, tried: true });
      for (const [original, translated] of trials)
        expect({ path, named: translated }).toEqual({ path, named: original });
    }
  });

  test.each(SENTENCES)("names the facts of %s %j", (code, params, _, sentence) => {
    const text = (speech.functions.errors[code] as Say)(params);
    for (const mark of marksOf(params).filter((each) => sentence.includes(each)))
      expect(text).toContain(mark);
    expect(text).not.toMatch(/undefined|NaN|\[object|[.。]$/);
  });

  test.each(PROBLEM_TEXTS)("names the facts of CHECK's %s %j", (code, params, problem, effect) => {
    const texts = (speech.functions.problems[code] as Say)(params) as readonly string[];
    for (const [at, text] of [problem, effect].entries())
      for (const mark of marksOf(params).filter((each) => text.includes(each)))
        expect(texts[at]).toContain(mark);
  });

  test("says each of CHECK's problems in a line", () => {
    for (const texts of Object.values(speech.functions.problems))
      for (const text of (texts as Say)(FACTS) as readonly string[]) {
        expect(text).toMatch(/^.{2,130}[^.。]$/u);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
  });

  test("has each of its texts in the table that is read over", () => {
    const rows = wordsRows(english, speech);
    const places = new Set(rows.map(([place]) => place));
    for (const { path } of leavesOf(english)) expect(places).toContain(path);
    const page = wordsPage(language, rows);
    expect(page.split("\n")).toHaveLength(rows.length + 5);
    expect(page).not.toMatch(/undefined|\[object/);
  });

  test("has no English left over", () => {
    const originals = new Map(leavesOf(english).map(({ path, value }) => [path, value]));
    const left = leavesOf(speech).filter(
      ({ path, value }) =>
        typeof value === "string" &&
        value === originals.get(path) &&
        !SAME_EVERYWHERE.test(value) &&
        !path.startsWith("build.samples."),
    );
    expect(left).toEqual([]);
  });
});

test("Hungarian calls a deal ügylet: üzlet is a shop or business", async () => {
  const ofDeals = wordsRows(english, await speechOf("hu")).filter(([, text]) =>
    /\bdeals?\b/i.test(text),
  );
  expect(ofDeals.length).toBeGreaterThan(100);
  expect(ofDeals.filter(([, , text]) => /üzlet(?!i|köt)/i.test(text))).toEqual([]);
});
