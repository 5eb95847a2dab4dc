import { LANGUAGES } from "../../src/locales/languages";
import { METHODOLOGY_IDS } from "../../src/templates/methodologies";
import { TEMPLATES } from "../../src/templates/templates";
import { languageStory } from "./language-story";

jest.setTimeout(60_000);

// Each template, language and methodology once; every pair: languages.all.test.ts. As plans every
// combination is read back in plan-languages.test.ts.
const methodologies = ["none", ...METHODOLOGY_IDS] as const;
TEMPLATES.forEach(({ id }, at) =>
  languageStory({
    template: id,
    language: LANGUAGES[(at + 1) % LANGUAGES.length]!,
    methodology: methodologies[at % methodologies.length]!,
    samples: at !== 3,
    display: LANGUAGES[(at + 2) % LANGUAGES.length]!,
  }),
);
