import { functionReference } from "../../workbench/docs/function-reference";
import { builtFunctions, examplesOf, readPage, testExamples } from "./page-examples";

/** docs/functions.md says what the build says, and its examples answer what it shows. */

const page = readPage("functions.md");

test("it is what npm run docs writes", () => {
  expect(page).toBe(functionReference(builtFunctions(), readPage("functions.notes.md")));
});

testExamples(examplesOf(page));

describe.each(page.split(/^## /m).slice(1))("the section %#", (section) => {
  test("has three examples, edge cases, a definition, and why a CRM may differ", () => {
    expect(examplesOf(section)).toHaveLength(3);
    for (const heading of ["Edge cases.", "Definition.", "Why does my CRM say something else?"])
      expect(section).toContain(`**${heading}**`);
  });
});
