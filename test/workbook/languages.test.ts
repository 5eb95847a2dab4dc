import { LANGUAGES } from "../../src/locales/languages";
import { TEMPLATES } from "../../src/templates/templates";
import { METHODOLOGIES, PAIRS, type LanguageCase } from "./language-cases";
import { languageStory } from "./language-story";

// Every combination is built in languages-*.all.test.ts, and read back as a plan in
// plan-languages.test.ts.
PAIRS.forEach(languageStory);

const VALUES = {
  template: TEMPLATES.map(({ id }) => id),
  language: LANGUAGES,
  methodology: METHODOLOGIES,
  samples: [true, false],
  display: LANGUAGES,
} satisfies Partial<Record<keyof LanguageCase, readonly unknown[]>>;

type Part = keyof typeof VALUES;

test.each<[Part, Part]>([
  ["template", "language"],
  ["template", "samples"],
  ["language", "methodology"],
  ["language", "samples"],
  ["methodology", "samples"],
  ["language", "display"],
])("each %s is built with each %s", (one, other) => {
  const all = VALUES[one].flatMap((value) => VALUES[other].map((each) => `${value} ${each}`));
  const built = PAIRS.map((story) => `${story[one]} ${story[other]}`);
  expect(all.filter((pair) => !built.includes(pair))).toEqual([]);
});
