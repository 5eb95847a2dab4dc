import { answerOver, builtFunctions, examplesOf, readPage } from "./page-examples";

/** docs/worked-example.md is true: its formulas over its tables answer what it shows. */

const examples = examplesOf(readPage("worked-example.md"));
let answers: string[][][];

beforeAll(async () => {
  answers = await answerOver(examples);
}, 60_000);

test.each(examples.map(({ formula, shown }, at) => [formula, shown, at] as const))(
  "%s",
  (_, shown, at) => {
    expect(answers[at]).toEqual(shown);
  },
);

test("every function stands on the page", () => {
  const named = new Set(examples.flatMap(({ formula }) => formula.match(/(?<=SALES\.)[A-Z]+/g)));
  expect([...named].sort()).toEqual(
    builtFunctions()
      .map(({ id }) => id)
      .sort(),
  );
});
