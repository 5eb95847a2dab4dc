import { buildWords } from "../../src/locales/en/build";
import { sevenStep } from "../../src/templates/seven-step";
import { processOf } from "../../src/templates/template";

const process = processOf(sevenStep, buildWords);

describe("seven-step", () => {
  it("carries the bands of the pipeline guide: 30–50 % presenting, 60–90 % closing", () => {
    const bands = process.stages.flatMap(({ name, benchmark }) =>
      benchmark === undefined ? [] : [{ name, ...benchmark }],
    );
    const source = "pipeline-guide";
    expect(bands).toEqual([
      { name: "Needs assessment & presentation", lowRate: 0.3, highRate: 0.5, source },
      { name: "Closing", lowRate: 0.6, highRate: 0.9, source },
    ]);
  });

  it("quotes the figures of the article: follow-ups, giving up, strategy, time, keeping", () => {
    const { figures } = buildWords.playbook;
    const texts = sevenStep.figures.map((id) => figures[id]!.text).join("\n");
    const quoted = ["80 %", "44 %", "22 %", "14 %", "12 %", "40 %", "33 %", "34 %"];
    for (const figure of quoted) expect(texts).toContain(figure);
    expect(texts).toContain("six to seven times");
  });

  it("says who is a hunter and who a farmer, and has every list of the papers", () => {
    const { lists } = buildWords;
    expect(lists.role.values).toHaveLength(2);
    expect(lists.motion.values).toHaveLength(3);
    expect(lists.source.values).toHaveLength(8);
    expect(lists.qualification.values).toHaveLength(5);
    expect(lists.objection.values).toHaveLength(6);
    expect(lists.research.values).toHaveLength(4);
    expect(lists.approach.values).toHaveLength(4);
    // Six techniques, and the trial close before any of them.
    expect(lists.closing.values).toHaveLength(7);
  });
});
