import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateFormulas, type Evaluated } from "../../workbench/evaluate-formulas";
import { DIST } from "../../workbench/ensure-built";
import { openAddIn, type OpenAddIn } from "../../workbench/node/open-add-in";
import { makeTable } from "../workbench/open-fixture";
import { examplesOf, readPage, shownAs, tableOf } from "./page-examples";

/** docs/worked-example.md is true: its formulas over its tables answer what it shows. */

const page = readPage("worked-example.md");
const examples = examplesOf(page);

let addIn: OpenAddIn;
let answers: readonly Evaluated[];

beforeAll(async () => {
  addIn = await openAddIn(DIST);
  await makeTable(addIn, "Deals", "A1", tableOf(page, "Deals"));
  await makeTable(addIn, "Stages", "A30", tableOf(page, "Stages"));
  await makeTable(addIn, "Changes", "A50", tableOf(page, "Changes"));
  answers = await evaluateFormulas(
    addIn,
    examples.map(({ formula }) => formula),
  );
}, 60_000);
afterAll(() => addIn.close());

test.each(examples.map(({ formula, shown }, at) => [formula, shown, at] as const))(
  "%s",
  (_, shown, at) => {
    const { value, error } = answers[at]!;
    const rows = error === undefined ? (Array.isArray(value) ? value : [[value]]) : [[{ error }]];
    const actual = rows.map((row, line) =>
      row.map((cell, column) => shownAs(cell, shown[line]?.[column])),
    );
    expect(actual).toEqual(shown);
  },
);

test("every function stands on the page", () => {
  const { functions } = JSON.parse(readFileSync(join(DIST, "functions.json"), "utf8")) as {
    functions: readonly { id: string }[];
  };
  const named = new Set(examples.flatMap(({ formula }) => formula.match(/(?<=SALES\.)[A-Z]+/g)));
  expect([...named].sort()).toEqual(functions.map(({ id }) => id).sort());
});
