import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DescribedFunction } from "../../workbench/docs/function-reference";
import { DIST } from "../../workbench/ensure-built";
import { evaluateFormulas } from "../../workbench/evaluate-formulas";
import { openAddIn } from "../../workbench/node/open-add-in";
import { makeTable } from "../workbench/open-fixture";

/** What a document shows: tables of rows, and formulas with what they answer. */

export const DOCS = join(__dirname, "..", "..", "docs");

export interface Example {
  readonly formula: string;
  /** Rows of cells as they are shown; one cell for a single value. */
  readonly shown: readonly (readonly string[])[];
}

export function readPage(name: string): string {
  return readFileSync(join(DOCS, name), "utf8");
}

/** The formulas of a page's blocks, each with the lines below it. */
export function examplesOf(page: string): Example[] {
  return [...page.matchAll(/```text\n(=[\s\S]*?)\n```/g)].flatMap((block) =>
    block[1]!.split(/\n(?==)/).map((example) => {
      const [formula = "", ...lines] = example.split("\n");
      return { formula, shown: lines.map((line) => line.split("|").map((cell) => cell.trim())) };
    }),
  );
}

/** The rows of the table behind a line that names it: "The table **Deals**". */
export function tableOf(page: string, name: string): (string | number)[][] {
  const behind = page.slice(page.indexOf(`The table **${name}**`));
  const lines = /\n(\|[\s\S]*?)\n\n/.exec(behind)![1]!.split("\n");
  const [header, , ...rows] = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return [header!, ...rows.map((cells) => cells.map(toCell))];
}

const DAY_1970 = 25569;

function toCell(text: string): string | number {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return Date.parse(text) / 86_400_000 + DAY_1970;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** A cell as the page would show it: numbers rounded to the digits that the page gives. */
export function shownAs(value: unknown, page: string | undefined): string {
  if (typeof value === "object" && value !== null && "error" in value) {
    const { code, message } = value.error as { code: string; message: string };
    return `${code} ${message}`;
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(value);
  const digits = /\.(\d+)$/.exec(page ?? "")?.[1]?.length ?? 0;
  const rounded = value.toFixed(digits);
  return Math.abs(Number(rounded) - value) <= 10 ** -digits / 2 &&
    (digits > 0 || Number.isInteger(value))
    ? rounded
    : String(value);
}

/** A test for each example: it answers what is shown. */
export function testExamples(examples: readonly Example[]): void {
  let answers: string[][][];
  beforeAll(async () => {
    answers = await answerOver(examples);
  });
  test.each(examples.map(({ formula, shown }, at) => [formula, shown, at] as const))(
    "%s",
    (_, shown, at) => {
      expect(answers[at]).toEqual(shown);
    },
  );
}

/** Opens the built add-in with the tables of the worked example, and answers formulas over them. */
async function answerOver(examples: readonly Example[]): Promise<string[][][]> {
  const page = readPage("worked-example.md");
  const addIn = await openAddIn(DIST);
  try {
    await makeTable(addIn, "Deals", "A1", tableOf(page, "Deals"));
    await makeTable(addIn, "Stages", "A30", tableOf(page, "Stages"));
    await makeTable(addIn, "Changes", "A50", tableOf(page, "Changes"));
    const formulas = examples.map(({ formula }) => formula);
    const answers = await evaluateFormulas(addIn, formulas);
    return answers.map(({ value, error }, at) => {
      const rows = error === undefined ? (Array.isArray(value) ? value : [[value]]) : [[{ error }]];
      const { shown } = examples[at]!;
      return rows.map((row, line) => row.map((cell, place) => shownAs(cell, shown[line]?.[place])));
    });
  } finally {
    addIn.close();
  }
}

/** The functions as the build describes them. */
export function builtFunctions(): DescribedFunction[] {
  const text = readFileSync(join(DIST, "functions.json"), "utf8");
  return (JSON.parse(text) as { functions: DescribedFunction[] }).functions;
}
