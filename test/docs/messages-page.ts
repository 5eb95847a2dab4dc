import { functionWords } from "../../src/locales/en/functions";
import { problemTexts } from "../../src/locales/en/problems";
import type { ProblemCode } from "../../src/pipeline/checks/problem";
import { SENTENCES } from "../functions/sentence-table";
import { FACTS, PROBLEM_TEXTS } from "../locales/problem-table";

const HEAD = `# The messages

Written by \`npm run docs\` from the sentences themselves, each with the facts of one case; a test holds them together.

A function that cannot answer shows one of two errors, each with one sentence: the argument or what it is about, what was expected or is missing, what came, and where a name is meant the nearest one there is.

- **#N/A**: nothing to compute from. The rows may answer tomorrow, when a deal is won or comes to a stage; so a name of a stage that no row and no \`stages\` knows is #N/A as well, and IFNA can stand in for it.
- **#VALUE!**: an argument to mend. No new row would help: a column that the range does not have, a word that is none of those listed, a number outside its bounds. IFNA does not hide it.
`;

const CHECK = `## What CHECK finds

| code | problem | effect |
|---|---|---|
`;

/** docs/messages.md: every error by its kind, then every problem that CHECK can list. */
export function messagesPage(): string {
  return [
    HEAD,
    errorTable("#N/A", "Nothing to compute from"),
    errorTable("#VALUE!", "An argument to mend"),
    CHECK + problemRows(),
  ].join("\n");
}

function errorTable(kind: "#N/A" | "#VALUE!", title: string): string {
  const rows = SENTENCES.filter(([, , excelCode]) => excelCode === kind).map(([code, params]) =>
    row(code, (functionWords.errors[code] as (facts: unknown) => string)(params)),
  );
  return `## ${kind}: ${title[0]!.toLowerCase()}${title.slice(1)}\n\n| code | sentence |\n|---|---|\n${rows.join("")}`;
}

function problemRows(): string {
  return (Object.keys(problemTexts) as ProblemCode[])
    .flatMap((code) => {
      const texts = problemTexts[code] as (facts: unknown) => readonly [string, string];
      const cases = PROBLEM_TEXTS.filter(([each]) => each === code).map(([, params]) => params);
      return (cases.length > 0 ? cases : [FACTS]).map((params) => row(code, ...texts(params)));
    })
    .join("");
}

const row = (...cells: readonly string[]) =>
  `| ${cells.map((cell, at) => (at === 0 ? `\`${cell}\`` : cell.replaceAll("|", "\\|"))).join(" | ")} |\n`;
