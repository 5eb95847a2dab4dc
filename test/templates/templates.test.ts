import { SOURCE_IDS } from "../../src/locales/build-words";
import { buildWords } from "../../src/locales/en/build";
import { stageNames } from "../../src/locales/en/stage-names";
import { STAGE_LISTS } from "../../src/templates/stage-lists";
import { processOf } from "../../src/templates/template";
import { TEMPLATES, findTemplate } from "../../src/templates/templates";
import { foldText } from "../../src/pipeline/cells/fold";

const { figures } = buildWords.playbook;

describe("TEMPLATES", () => {
  it("holds every process that has stages and words, once", () => {
    const ids = TEMPLATES.map(({ id }) => id).sort();
    expect(ids).toEqual(Object.keys(STAGE_LISTS).sort());
    expect(ids).toEqual(Object.keys(buildWords.templates).sort());
  });

  it("has names and summaries that can be told apart", () => {
    const words = Object.values(buildWords.templates);
    expect(new Set(words.map(({ name }) => foldText(name))).size).toBe(words.length);
    expect(new Set(words.map(({ summary }) => foldText(summary))).size).toBe(words.length);
  });

  it("shows every figure of the playbook somewhere, and every source", () => {
    const shown = new Set(TEMPLATES.flatMap((template) => template.figures));
    expect([...shown].sort()).toEqual(Object.keys(figures).sort());
    const sources = new Set([...shown].map((id) => figures[id]!.source));
    expect([...sources].sort()).toEqual([...SOURCE_IDS].sort());
  });

  it("is found by its id", () => {
    for (const template of TEMPLATES) expect(findTemplate(template.id)).toBe(template);
    expect(findTemplate("none")).toBeUndefined();
  });
});

describe.each(TEMPLATES)("$id", (template) => {
  const { stages } = processOf(template, buildWords);
  const open = stages.filter(({ kind }) => kind === "open");

  it("has the stages of its list: open, Won, after the sale, Lost", () => {
    const names: Readonly<Record<string, string>> = stageNames[template.id];
    const list = STAGE_LISTS[template.id];
    const named = (ids: readonly string[]) => ids.map((id) => names[id]);
    expect(stages.map(({ name }) => name)).toEqual([
      ...named(list.open),
      "Won",
      ...named(list.postSale),
      "Lost",
    ]);
  });

  it("has the bands of the pipeline guide where the offer is shown and where it is decided", () => {
    const bands = open.flatMap(({ benchmark }) => benchmark ?? []);
    const source = "pipeline-guide";
    expect(bands).toEqual([
      { lowRate: 0.3, highRate: 0.5, source },
      { lowRate: 0.6, highRate: 0.9, source },
    ]);
    expect(open.at(-1)!.benchmark).toBe(bands[1]);
  });

  it("converts low before the offer is shown: a deal rather fails than wins", () => {
    for (const { probability, benchmark } of open) {
      expect(probability).toBeLessThan(0.5);
      if (benchmark !== undefined) break;
    }
  });

  it("says nothing twice", () => {
    const texts = stages.flatMap((stage) => [
      ...[stage.purpose, stage.entry, stage.exit],
      ...stage.checklist,
      ...stage.questions,
    ]);
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });
});
