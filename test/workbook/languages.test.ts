import { LANGUAGES } from "../../src/locales/languages";
import { TEMPLATES } from "../../src/templates/templates";
import { METHODOLOGIES, PAIRS, type LanguageCase } from "./language-cases";
import { languageStory } from "./language-story";

// Of the stories in which every pair meets those that have every value, for the time of `npm test`;
// every combination is built in languages-*.all.test.ts, and read back as a plan in plan-languages.test.ts.
const STORIES = PAIRS.filter((_, at) => at % 7 === 0 || at % 9 === 0);
STORIES.forEach(languageStory);

const VALUES = {
  template: TEMPLATES.map(({ id }) => id),
  language: LANGUAGES,
  methodology: METHODOLOGIES,
  samples: [true, false],
} satisfies Partial<Record<keyof LanguageCase, readonly unknown[]>>;

type Part = keyof typeof VALUES;

test.each(Object.keys(VALUES) as Part[])("each %s is built", (part) => {
  const built = STORIES.map((story) => story[part]);
  expect(VALUES[part].filter((value) => !(built as unknown[]).includes(value))).toEqual([]);
});
