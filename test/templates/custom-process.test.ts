import { buildWords } from "../../src/locales/en/build";
import {
  customProcess,
  filledProbabilities,
  ownProcessProblems,
  ownStageOf,
  type OwnProcess,
  type OwnStage,
} from "../../src/templates/custom-process";
import { processOf, type Process } from "../../src/templates/template";
import { TEMPLATES } from "../../src/templates/templates";

const problemsOf = (own: OwnProcess) => ownProcessProblems(own, "none", buildWords);
const named = (count: number): OwnStage[] =>
  Array.from({ length: count }, (_, at) => ({ name: `Step ${at + 1}` }));
const chances = ({ stages }: Process) =>
  stages.filter(({ kind }) => kind === "open").map(({ probability }) => probability);

describe("customProcess from scratch", () => {
  it.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])("makes %i stages ready to build", (count) => {
    const own = { name: "Ours", open: named(count) };
    const process = customProcess(own, buildWords);
    expect(problemsOf(own)).toEqual([]);
    expect(process.stages.map(({ name }) => name)).toEqual([
      ...named(count).map(({ name }) => name),
      "Won",
      "Lost",
    ]);
  });

  it("lets the chance rise by the same share in each step, from one in five", () => {
    // 0.2 to the power of 3/3, 2/3, 1/3.
    const process = customProcess({ name: "Ours", open: named(3) }, buildWords);
    expect(chances(process)).toEqual([0.2, 0.34, 0.58]);
  });

  it("puts steps after the sale behind Won, of its kind", () => {
    const postSale = [{ name: "Renewal" }];
    const { stages } = customProcess({ name: "Ours", open: named(2), postSale }, buildWords);
    expect(stages.map(({ name, kind }) => `${name}: ${kind}`)).toEqual([
      ...["Step 1: open", "Step 2: open", "Won: won", "Renewal: won", "Lost: lost"],
    ]);
  });

  it.each([
    ["too-few-stages", named(1)],
    ["too-many-stages", named(13)],
    ["repeated-name", [{ name: "Lead" }, { name: "LEAD" }]],
    ["repeated-name", [{ name: "Lead" }, { name: "won" }]],
    ["taken-name", [{ name: "Lead" }, { name: "Amount" }]],
    ["missing", [{ name: "Lead" }, { name: " " }]],
  ])("finds %s", (problem, open) => {
    const own = { name: "Ours", open };
    expect(problemsOf(own).map((each) => each.problem)).toContain(problem);
  });

  it("lets no stage have the name of a methodology's column", () => {
    const { header } = buildWords.methodologies.methods.spin.columns.problem;
    const own = { name: "Ours", open: [{ name: header }, { name: "Decision" }] };
    expect(ownProcessProblems(own, "spin", buildWords)).toEqual([
      { stage: 0, field: "name", problem: "taken-name" },
    ]);
    expect(problemsOf(own)).toEqual([]);
  });

  it("keeps the guidance that is there and asks for the rest", () => {
    const guidance = { purpose: "Understand.", questions: ["Why now?", "Who decides?"] };
    const [stage] = customProcess(
      { name: "Ours", open: [{ name: "Talk", guidance }, { name: "Decision" }] },
      buildWords,
    ).stages;
    expect(stage).toMatchObject({ ...buildWords.ownStage, ...guidance });
  });

  it("keeps a band only where the step still is inside it", () => {
    const benchmark = { lowRate: 0.3, highRate: 0.5, source: "pipeline-guide" } as const;
    const bands = (next: number) =>
      customProcess(
        {
          name: "Ours",
          open: [
            { name: "Demo", probability: 0.2, benchmark },
            { name: "Closing", probability: next },
          ],
        },
        buildWords,
      ).stages.map((stage) => stage.benchmark);
    expect(bands(0.5)[0]).toEqual(benchmark);
    expect(bands(0.9)[0]).toBeUndefined();
  });
});

test.each([
  [
    [undefined, undefined, undefined],
    [0.2, 0.34, 0.58],
  ],
  [
    [0.1, undefined, 0.4],
    [0.1, 0.2, 0.4],
  ],
  [
    [undefined, 0.1],
    [0.1, 0.1],
  ],
  [
    [undefined, 0.5],
    [0.2, 0.5],
  ],
  [
    [0.5, undefined],
    [0.5, 0.71],
  ],
  // Given ones stay, whatever they are: the check finds what is wrong with them.
  [
    [0.8, undefined, 0.2],
    [0.8, 0.4, 0.2],
  ],
  [
    [0, undefined],
    [0, 0.45],
  ],
  [
    [NaN, 7],
    [NaN, 7],
  ],
])("filledProbabilities: %j becomes %j", (given, filled) => {
  expect(filledProbabilities(given)).toEqual(filled);
});

describe.each(TEMPLATES)("customProcess from $id", (template) => {
  const base = processOf(template, buildWords);
  const open = base.stages.filter(({ kind }) => kind === "open").map(ownStageOf);
  const postSale = base.stages
    .filter(({ kind }) => kind === "won")
    .slice(1)
    .map(ownStageOf);
  const own = (stages: readonly OwnStage[]) => ({
    ...{ name: base.name, open: stages, postSale, basis: template.id },
  });
  const build = (stages: readonly OwnStage[]) => customProcess(own(stages), buildWords);

  it("gives the same process when nothing is changed", () => {
    expect(build(open)).toEqual(base);
  });

  it("keeps guidance and days under another name", () => {
    const [first] = open;
    const { stages } = build([{ ...first!, name: "Ours first" }, ...open.slice(1)]);
    expect(stages[0]).toEqual({ ...base.stages[0], name: "Ours first" });
  });

  it("can be built without any one stage, and with one more anywhere", () => {
    const more = { name: "One more" };
    const variants = [
      ...open.map((stage) => open.filter((each) => each !== stage)),
      ...[...open, more].map((_, at) => [...open.slice(0, at), more, ...open.slice(at)]),
    ];
    for (const stages of variants) expect(problemsOf(own(stages))).toEqual([]);
  });
});
