import { builtFunctions, examplesOf, readPage, testExamples } from "./page-examples";

/** docs/worked-example.md is true: its formulas over its tables answer what it shows. */

const examples = examplesOf(readPage("worked-example.md"));
testExamples(examples);

test("every function stands on the page", () => {
  const named = new Set(examples.flatMap(({ formula }) => formula.match(/(?<=SALES\.)[A-Z]+/g)));
  expect([...named].sort()).toEqual(
    builtFunctions()
      .map(({ id }) => id)
      .sort(),
  );
});
