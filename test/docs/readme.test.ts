import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DIST } from "../../workbench/ensure-built";
import { readCsv } from "../../workbench/csv/read-csv";
import { convertCsv } from "../../workbench/csv/convert";
import { addTable, evaluateFormulas } from "../../workbench/evaluate-formulas";
import { openAddIn } from "../../workbench/node/open-add-in";
import { builtFunctions } from "./page-examples";

/**
 * README.md: the manager's figures come out, and every function is listed. The team's recipe is in
 * test/browser/pipeline-story.ts, the walk in first-metric.test.ts, the analyst's in commands.test.ts.
 */

const ROOT = join(__dirname, "../..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");

test("the manager's formulas have the answers that they give over the sample deals", async () => {
  const shown = [...readme.matchAll(/^(=SALES\..*\))\s+([\d.]+)$/gm)];
  expect(shown).toHaveLength(5);
  const sample = readFileSync(join(ROOT, "workbench/sample/deals.csv"));
  const addIn = await openAddIn(DIST);
  try {
    await addTable(addIn, "Deals", convertCsv(readCsv(sample)));
    const answers = await evaluateFormulas(
      addIn,
      shown.map(([, formula]) => formula!),
    );
    shown.forEach(([, formula, figure], at) => {
      const digits = figure!.split(".")[1]?.length ?? 0;
      const { value } = answers[at]!;
      expect({ formula, answer: Number(value).toFixed(digits) }).toEqual({
        formula,
        answer: figure,
      });
    });
  } finally {
    addIn.close();
  }
});

test("every function of the build is listed once", () => {
  const listed = [...readme.matchAll(/\[([A-Z]+)\]\(docs\/functions\.md#\w+\)/g)];
  const built = builtFunctions().map(({ id }) => id);
  expect(listed.map(([, name]) => name!).sort()).toEqual(built.sort());
});
