import { buildWords } from "../../src/locales/en/build";
import { checkProcess } from "../../src/templates/check-process";
import { customProcess, type OwnStage } from "../../src/templates/custom-process";
import { processOf, type Process } from "../../src/templates/template";
import { TEMPLATES } from "../../src/templates/templates";

const problemsOf = (process: Process) =>
  checkProcess(process, {
    takenNames: Object.values(buildWords.workbook.dealColumns),
    knownFigures: Object.keys(buildWords.playbook.figures),
  });
const named = (count: number): OwnStage[] =>
  Array.from({ length: count }, (_, at) => ({ name: `Step ${at + 1}` }));
const chances = ({ stages }: Process) =>
  stages.filter(({ kind }) => kind === "open").map(({ probability }) => probability);

describe("customProcess from scratch", () => {
  it.each([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])("makes %i stages ready to build", (count) => {
    const process = customProcess({ name: "Ours", open: named(count) }, buildWords);
    expect(problemsOf(process)).toEqual([]);
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
  ])("leaves it to checkProcess to find %s", (problem, open) => {
    const process = customProcess({ name: "Ours", open }, buildWords);
    expect(problemsOf(process).map((each) => each.problem)).toContain(problem);
  });
});

describe.each(TEMPLATES)("customProcess from $id", (template) => {
  const base = processOf(template, buildWords);
  const taken = base.stages.map((like): OwnStage & { kind: string } => ({
    name: like.name,
    like,
    kind: like.kind,
  }));
  const open = taken.filter(({ kind }) => kind === "open");
  const postSale = taken.filter(({ kind }) => kind === "won").slice(1);
  const build = (stages: readonly OwnStage[]) =>
    customProcess({ name: "Ours", open: stages, postSale }, buildWords);

  it("gives the same stages when nothing is changed", () => {
    expect(build(open).stages).toEqual(base.stages);
  });

  it("keeps guidance and days under another name", () => {
    const [first] = open;
    const { stages } = build([{ ...first!, name: "Ours first" }, ...open.slice(1)]);
    expect(stages[0]).toEqual({ ...base.stages[0], name: "Ours first" });
  });

  it("can be built without any one stage, with one more anywhere, and in any turn", () => {
    const more = { name: "One more" };
    const variants = [
      ...open.map((stage) => open.filter((each) => each !== stage)),
      ...[...open, more].map((_, at) => [...open.slice(0, at), more, ...open.slice(at)]),
      ...open.map((_, at) => [...open.slice(at), ...open.slice(0, at)]),
    ];
    for (const stages of variants) expect(problemsOf(build(stages))).toEqual([]);
  });
});
