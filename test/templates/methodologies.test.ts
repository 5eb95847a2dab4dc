import { dictionary } from "../../src/locales/dictionary";
import { buildWords } from "../../src/locales/en/build";
import { foldText } from "../../src/pipeline/cells/fold";
import { METHODOLOGY_IDS, methodologyOf, withMethodology } from "../../src/templates/methodologies";
import { processOf } from "../../src/templates/template";
import { TEMPLATES } from "../../src/templates/templates";
import { pipelineColumns } from "../../src/workbook/build/plan-columns";
import { allBuildWords } from "./all-build-words";

const { methods } = buildWords.methodologies;

describe("methodologies", () => {
  it("are the six that the article names", () => {
    expect(METHODOLOGY_IDS).toEqual([
      ...["inbound", "spin", "solution", "value", "concept", "target-account"],
    ]);
    expect(Object.keys(methods).sort()).toEqual([...METHODOLOGY_IDS].sort());
  });

  it("gives SPIN its four questions in their order, and the one who found them", () => {
    const { columns, summary } = methodologyOf("spin", buildWords);
    expect(columns.map(({ header }) => header)).toEqual([
      ...["Situation", "Problem", "Implication", "Need-payoff"],
    ]);
    expect(summary).toMatch(/Rackham.*1980s/);
  });

  it("leaves a process as it is where none is chosen", () => {
    const process = processOf(TEMPLATES[0]!, buildWords);
    expect(withMethodology(process, "none", buildWords)).toBe(process);
  });
});

describe.each(METHODOLOGY_IDS)("methodology %s", (id) => {
  const methodology = methodologyOf(id, buildWords);

  it("has a column for each of its words", () => {
    const words = Object.values(methods[id].columns);
    expect([...methodology.columns].sort()).toEqual([...words].sort());
    expect(new Set(methodology.columns).size).toBe(words.length);
  });

  it("says nothing twice", () => {
    const { columns, guidance, summary } = methodology;
    const texts = [
      summary,
      ...columns.map(({ prompt }) => prompt),
      ...Object.values(guidance).flat(),
    ];
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it("adds headers that mean nothing to the functions, in any language", () => {
    const columns = allBuildWords.flatMap((words) => methodologyOf(id, words).columns);
    for (const { header } of columns) {
      const meanings = [
        dictionary.role(header),
        dictionary.kindOfStage(header),
        dictionary.entryStage(header),
        dictionary.exitStage(header),
      ];
      expect([header, ...meanings]).toEqual([header, ...meanings.map(() => undefined)]);
      expect(dictionary.isFieldHeader(header)).toBe(false);
    }
  });

  it.each(TEMPLATES)("stands beside $id without a header twice", (template) => {
    const process = withMethodology(processOf(template, buildWords), id, buildWords);
    const headers = pipelineColumns(process, buildWords.workbook).map(({ header }) => header);
    const folded = headers.map(foldText);
    expect(folded.filter((header, at) => folded.indexOf(header) !== at)).toEqual([]);
    expect(headers.slice(-4)).toEqual(methodology.columns.map(({ header }) => header));
  });
});
