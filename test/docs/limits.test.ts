import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeHistory, makeRows } from "../../bench/rows";
import { convertCsv } from "../../workbench/csv/convert";
import { readCsv } from "../../workbench/csv/read-csv";
import { addTable, evaluateFormulas } from "../../workbench/evaluate-formulas";
import { DIST } from "../../workbench/ensure-built";
import { openAddIn } from "../../workbench/node/open-add-in";
import { examplesOf, readPage, shownAs } from "./page-examples";

/** docs/limits.md: its measured figures can be measured again, its formulas answer what they show. */

const page = readPage("limits.md");
const SAMPLE = join(__dirname, "../../workbench/sample/deals.csv");
const sample = convertCsv(readCsv(readFileSync(SAMPLE)));
const MOST_BYTES = 5 * 1024 * 1024;
const COUNT = 10_000;

test.each([
  ["deals as teams keep them, a date column a stage", makeRows(COUNT, 12)],
  ["only the columns that a conversion needs", makeRows(COUNT, 5)],
  ["a log of changes of stage", makeHistory(COUNT)],
  ["the sample file", sample.rows],
])("bytes of %s", (name, rows) => {
  const [columns, bytes, fitting] = new RegExp(`^\\| ${name} \\| (.*) \\|$`, "m")
    .exec(page)![1]!
    .split(" | ")
    .map((cell) => Number(cell.replace(",", "")));
  const each = Buffer.byteLength(JSON.stringify(rows)) / rows.length;
  expect(rows[0]).toHaveLength(columns!);
  expect(Math.round(each)).toBe(bytes);
  expect(Math.floor(MOST_BYTES / each / 1000) * 1000).toBe(fitting);
});

/** Formulas of the page with the figure, or the code and the beginning of the sentence, that a reader is to expect. */
function expectations(): { formula: string; shown: string }[] {
  const examples = examplesOf(page).map(({ formula, shown }) => ({
    formula,
    shown: shown[0]![0]!,
  }));
  const ROW =
    /^\| \d+ \| .*`(=SALES\..*)`.* \| (?:.*\b(0\.\d+)|`(#.*)`, and at the error sign: (.*)) \|$/gm;
  const steps = [...page.matchAll(ROW)].map(([, formula, figure, code, sentence]) => ({
    formula: formula!,
    shown: figure ?? `${code} ${sentence}`,
  }));
  return [...examples, ...steps];
}

test("the formulas answer what the page shows and what the checklist expects", async () => {
  const expected = expectations();
  expect(expected).toHaveLength(6);
  const addIn = await openAddIn(DIST);
  try {
    await addTable(addIn, "Deals", sample);
    const answers = await evaluateFormulas(
      addIn,
      expected.map(({ formula }) => formula),
    );
    expected.forEach(({ formula, shown }, at) => {
      const { value, error } = answers[at]!;
      const answer = error
        ? `${error.code} ${error.message}`.slice(0, shown.length)
        : shownAs(value, shown);
      expect({ formula, answer }).toEqual({ formula, answer: shown });
    });
  } finally {
    addIn.close();
  }
});

test.each([
  ["pipeline/stages.ts", "MOST_STAGES", "| stages that a function reads | # |"],
  ["pipeline/expression/limits.ts", "LONGEST", "| a formula of METRIC | # characters, "],
  ["pipeline/expression/limits.ts", "MOST_OPERATIONS", " # parts, "],
  ["pipeline/expression/limits.ts", "DEEPEST", " # brackets inside each other |"],
  ["pipeline/checks/findings.ts", "MOST_PROBLEMS", "| problems that CHECK lists | # |"],
  ["pipeline/deals/cohorts.ts", "MOST_PERIODS", "| periods of a list | #, "],
  [
    "workbook/metrics/read-formulas.ts",
    "MOST_CELLS",
    "| cells of a sheet that is searched for broken formulas | #; ",
  ],
  ["workbook/read-parts.ts", "CELLS_AT_ONCE", "The pane reads in parts of # cells"],
  [
    "templates/check-process.ts",
    "MOST_OPEN_STAGES",
    "| stages of a pipeline built here | # before the sale, ",
  ],
])("%s: the page tells %s", (file, constant, told) => {
  const source = readFileSync(join(__dirname, "../../src", file), "utf8");
  const bound = new RegExp(`const ${constant} = ([\\d_]+);`).exec(source)?.[1];
  expect(bound).toBeDefined();
  const shown = Number(bound!.replaceAll("_", "")).toLocaleString("en-US");
  expect(page).toContain(told.replace("#", shown));
});
