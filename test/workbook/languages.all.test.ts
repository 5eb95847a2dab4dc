import { LANGUAGES } from "../../src/locales/languages";
import { METHODOLOGY_IDS } from "../../src/templates/methodologies";
import { TEMPLATES } from "../../src/templates/templates";
import { languageStory } from "./language-story";

jest.setTimeout(120_000);

/*
 * Every pair of template, language, methodology and samples is built at least once. Templates and
 * methodologies meet in a square; the languages shift along its rows and columns.
 */
const methodologies = ["none", ...METHODOLOGY_IDS] as const;
TEMPLATES.forEach(({ id }, row) =>
  methodologies.forEach((methodology, column) => {
    const language = LANGUAGES[(row + column) % LANGUAGES.length]!;
    languageStory({
      template: id,
      language,
      methodology,
      samples: (row * methodologies.length + column) % 4 !== 3,
      display: LANGUAGES[(row + 2 * column) % LANGUAGES.length]!,
    });
  }),
);
