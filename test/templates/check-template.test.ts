import type { BuildWords } from "../../src/locales/build-words";
import { buildWords } from "../../src/locales/en/build";
import { checkTemplate } from "../../src/templates/check-template";
import type { TemplateProblem } from "../../src/templates/template-problem";
import { TEMPLATES } from "../../src/templates/templates";
import { allBuildWords } from "./all-build-words";

const [template] = TEMPLATES;
const { lists, listMeanings, playbook, qualification, methodologies } = buildWords;
const { spin } = methodologies.methods;

/** Each problem as "field item: problem". */
const shown = ({ field, item, problem }: TemplateProblem) =>
  `${item === undefined ? field : `${field} ${item}`}: ${problem}`;
const problemsWith = (change: Partial<BuildWords>) =>
  checkTemplate(template!, { ...buildWords, ...change }).map(shown);

describe("checkTemplate", () => {
  it.each(TEMPLATES)("finds nothing in $id, in any language", (each) => {
    for (const words of allBuildWords) expect(checkTemplate(each, words).map(shown)).toEqual([]);
  });

  it("finds a list without a value, one with a value twice, and one of nobody's", () => {
    const source = "hearsay" as never;
    const problems = problemsWith({
      lists: {
        ...lists,
        owner: { ...lists.owner, values: [] },
        role: { title: "", values: ["Hunter", "Farmer", "hunter", " "], source },
      },
    });
    expect(problems).toEqual([
      ...["lists.role.title: missing", "lists.role.values 3: missing"],
      ...["lists.role.source: unknown-source", "lists.role.values 2: repeated"],
      "lists.owner.values: wrong-number-of-items",
    ]);
  });

  it("finds a value that no criterion could name, and a value without its meaning", () => {
    const values = [...lists.approach.values.slice(1), "a".repeat(256)];
    const problems = problemsWith({
      lists: { ...lists, approach: { ...lists.approach, values } },
      listMeanings: {
        ...listMeanings,
        texts: { ...listMeanings.texts, closing: listMeanings.texts.closing.slice(1) },
      },
    });
    expect(problems).toEqual([
      "lists.approach.values 3: too-long",
      "listMeanings.texts.closing: wrong-number-of-items",
    ]);
  });

  it("finds figures without a text or a source, and two alike", () => {
    const { strategy } = playbook.figures;
    const figures = {
      ...playbook.figures,
      keeping: { text: "", source: "hearsay" as never },
      referrals: strategy!,
    };
    expect(problemsWith({ playbook: { ...playbook, figures } })).toEqual([
      ...[
        "playbook.figures.keeping.text: missing",
        "playbook.figures.keeping.source: unknown-source",
      ],
      "playbook.figures.referrals.text: repeated",
    ]);
  });

  it("finds answers that a dropdown cannot hold or tell apart", () => {
    const answers = { yes: "Yes, sure", partly: "No", no: "no" };
    const notAnAnswer = "n".repeat(226);
    expect(problemsWith({ qualification: { ...qualification, answers, notAnAnswer } })).toEqual([
      ...["qualification.answers 2: repeated", "qualification.answers 0: forbidden-sign"],
      "qualification.notAnAnswer: too-long",
    ]);
  });

  it("finds a column of a methodology that is called like a stage of the template", () => {
    const situation = { ...spin.columns.situation, header: "Prospecting" };
    const changed = { ...spin, columns: { ...spin.columns, situation } };
    const methods = { ...methodologies.methods, spin: changed };
    expect(problemsWith({ methodologies: { ...methodologies, methods } })).toEqual([
      "methodologies.methods.spin.columns.header 0: taken-name",
    ]);
  });

  it("finds names that Excel refuses: of a sheet, a header, a message", () => {
    const { workbook } = buildWords;
    const problems = problemsWith({
      workbook: {
        ...workbook,
        sheets: { ...workbook.sheets, lists: "Lists: all", playbook: "p".repeat(32) },
        stageColumns: { ...workbook.stageColumns, kind: "stage" },
        kinds: { ...workbook.kinds, parked: " " },
        prompts: { ...workbook.prompts, notADate: "n".repeat(226) },
      },
    });
    expect(problems).toEqual([
      "workbook.sheets 4: too-long",
      "workbook.stageColumns 1: repeated",
      "workbook.kinds 3: missing",
      "workbook.sheets 2: forbidden-sign",
      "workbook.prompts.notADate: too-long",
    ]);
  });

  it("finds what is wrong in several places at once", () => {
    const problems = problemsWith({
      lists: { ...lists, currency: { ...lists.currency, values: [] } },
      workbook: {
        ...buildWords.workbook,
        dealColumns: { ...buildWords.workbook.dealColumns, notes: "Closing" },
      },
    });
    expect(problems).toEqual(["name: taken-name", "lists.currency.values: wrong-number-of-items"]);
  });
});
