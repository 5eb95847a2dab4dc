import type { ProblemCode } from "../../src/pipeline/checks/problem";
import { problemTexts } from "../../src/locales/en/problems";
import { FACTS, PROBLEM_TEXTS } from "./problem-table";

test.each(PROBLEM_TEXTS)("%s with %j", (code, params, problem, effect) => {
  const texts = problemTexts[code] as (facts: unknown) => readonly string[];
  expect(texts(params)).toEqual([problem, effect]);
});

test.each(Object.keys(problemTexts) as ProblemCode[])(
  "%s says in a line what is wrong and what follows [style.md §8]",
  (code) => {
    const texts = problemTexts[code] as (facts: unknown) => readonly string[];
    for (const text of texts(FACTS)) {
      expect(text).toMatch(/^[A-Z0-9"].{4,95}[^.]$/);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  },
);
