import { LANGUAGES, type Language } from "../../src/locales/languages";
import { METHODOLOGY_IDS, type MethodologyChoice } from "../../src/templates/methodologies";
import { TEMPLATES } from "../../src/templates/templates";

/** What is built, and the display language of the Excel that opens it. */
export interface LanguageCase {
  readonly template: string;
  readonly language: Language;
  readonly methodology: MethodologyChoice;
  readonly samples: boolean;
  readonly display: Language;
}

export const METHODOLOGIES: readonly MethodologyChoice[] = ["none", ...METHODOLOGY_IDS];

const language = (at: number): Language => LANGUAGES[at % LANGUAGES.length]!;

/**
 * Every pair of a template and a language, of a language and a methodology, and of each of these with
 * samples or none, in as few cases as there are pairs of templates and languages: those meet in a
 * square, methodologies and samples shift along its rows and columns. Each display language meets
 * each language, too.
 */
export const PAIRS: readonly LanguageCase[] = TEMPLATES.flatMap(({ id }, row) =>
  LANGUAGES.map((each, column) => ({
    template: id,
    language: each,
    methodology: METHODOLOGIES[(row + column) % METHODOLOGIES.length]!,
    samples: (row + 3 * column) % 5 !== 4,
    display: language(row + 2 * column),
  })),
);

/** Every template in every language with every methodology; the display languages take turns. */
export const everyCase = (samples: boolean): readonly LanguageCase[] =>
  TEMPLATES.flatMap(({ id }, row) =>
    METHODOLOGIES.flatMap((methodology, column) =>
      LANGUAGES.map((each, turn) => ({
        template: id,
        language: each,
        methodology,
        samples,
        display: language(row + 2 * column + turn),
      })),
    ),
  );
