import { functionReference } from "../../workbench/docs/function-reference";
import { answerOver, builtFunctions, examplesOf, readPage } from "./page-examples";

/** docs/functions.md says what the build says, and its examples answer what it shows. */

const page = readPage("functions.md");
const examples = examplesOf(page);
let answers: string[][][];

beforeAll(async () => {
  answers = await answerOver(examples);
}, 60_000);

test("it is what npm run docs writes", () => {
  expect(page).toBe(functionReference(builtFunctions(), readPage("functions.notes.md")));
});

test.each(examples.map(({ formula, shown }, at) => [formula, shown, at] as const))(
  "%s",
  (_, shown, at) => {
    expect(answers[at]).toEqual(shown);
  },
);

describe.each(page.split(/^## /m).slice(1))("the section %#", (section) => {
  test("has three examples, edge cases, a definition, and why a CRM may differ", () => {
    expect(examplesOf(section)).toHaveLength(3);
    for (const heading of ["Edge cases.", "Definition.", "Why does my CRM say something else?"])
      expect(section).toContain(`**${heading}**`);
  });
});
