import fs from "node:fs";
import path from "node:path";
import { QUALIFICATION_COLUMNS, SOURCE_IDS, type SourceId } from "../../src/locales/build-words";
import { buildWords } from "../../src/locales/en/build";
import { GENERAL_FIGURES } from "../../src/templates/figures";
import { METHODOLOGY_IDS, methodologyOf } from "../../src/templates/methodologies";
import { STAGE_LISTS, nameOfStage } from "../../src/templates/stage-lists";
import { TEMPLATES } from "../../src/templates/templates";

/** docs/templates.md says of each template what it is made of: held to the templates here. */

const rows = fs
  .readFileSync(path.resolve(__dirname, "../../docs/templates.md"), "utf8")
  .replaceAll("\\|", "¦")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) =>
    line
      .slice(1, -1)
      .split("|")
      .map((cell) => cell.trim()),
  );
const letterOf = (source: SourceId) => "ABCDE"[SOURCE_IDS.indexOf(source)];

it("names the documents in their order", () => {
  for (const source of SOURCE_IDS) {
    const row = rows.find((cells) => cells[1] === `\`${source}\``);
    expect(row?.[0]?.startsWith(`${letterOf(source)}: `)).toBe(true);
  }
});

it.each(TEMPLATES)("gives $id its stages", ({ id }) => {
  const { open, postSale } = STAGE_LISTS[id];
  const names = (stages: readonly string[]) =>
    stages.map((stage) => nameOfStage(buildWords.stageNames, id, stage)).join(" · ");
  const stages = [open, postSale].filter((part) => part.length > 0).map(names);
  const cells = rows.filter((row) => row[2] === `\`${id}\``).map((row) => row[3]);
  expect(cells).toContain(stages.join(" ¦ "));
});

it("gives every figure its source and its templates", () => {
  const { figures } = buildWords.playbook;
  const general: readonly string[] = GENERAL_FIGURES;
  for (const [id, { text, source }] of Object.entries(figures)) {
    const shown = TEMPLATES.filter((template) => template.figures.includes(id));
    const where = general.includes(id) ? "all" : shown.map((template) => template.id).join(", ");
    expect(rows).toContainEqual([text, letterOf(source), where]);
  }
});

it("has every list of a document", () => {
  for (const { title, source } of Object.values(buildWords.lists)) {
    if (source === undefined) continue;
    const row = rows.find(([name, from]) => name!.startsWith(title) && from === letterOf(source));
    expect([title, row?.[1]]).toEqual([title, letterOf(source)]);
  }
});

it("gives each methodology its columns", () => {
  for (const id of METHODOLOGY_IDS) {
    const { name, columns } = methodologyOf(id, buildWords);
    const row = rows.find((cells) => cells[0] === name);
    expect([name, row?.[2]]).toEqual([name, columns.map(({ header }) => header).join(" · ")]);
  }
});

it("explains the columns of qualification", () => {
  const { dealColumns } = buildWords.workbook;
  const explained = rows.flatMap(([name]) => name!.split(", "));
  for (const column of ["role", "motion", "fitsProfile", ...QUALIFICATION_COLUMNS, "fit"] as const)
    expect(explained).toContain(dealColumns[column]);
});
