import { processOf } from "../../../src/templates/template";
import { TEMPLATES } from "../../../src/templates/templates";
import { pipelineColumns } from "../../../src/workbook/build/plan-columns";
import { NO_DECISIONS, planStageChanges } from "../../../src/workbook/stages/plan-stage-changes";
import { parseMemory } from "../../../src/workbook/stages/remembered-stages";
import type { StageSurvey } from "../../../src/workbook/stages/stage-survey";
import { hasRole, stageHeaderOf } from "../../../src/workbook/stages/stage-tables";
import { allBuildWords } from "../../templates/all-build-words";
import { build, closeAll, openPipeline, readRange, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

async function survey(addIn: OpenPipeline): Promise<StageSurvey> {
  await addIn.host.settled();
  return addIn.run(async (context) =>
    plain((await addIn.jobs.readStageSurveys(context))[0]!.survey),
  );
}

const LANGUAGES = allBuildWords.map((words) => [words.language, words] as const);

test.each(LANGUAGES)("any template in %s is in step without a memory", (_, words) => {
  for (const template of TEMPLATES) {
    const process = processOf(template, words);
    const headers = pipelineColumns(process, words.workbook).map(({ header }) => header);
    const columns = headers.map((header) => ({
      header,
      filled: 0,
      isDates: true,
      hasDates: true,
      hasRole: hasRole(header),
      isRead: false,
    }));
    const plan = planStageChanges(
      {
        key: "Pipeline",
        sheet: "Pipeline",
        stages: process.stages.map(({ name }) => name),
        columns,
        stageColumn: headers.indexOf(stageHeaderOf(headers)!),
        memory: undefined,
        standing: {},
        playbook: {},
        mentions: [],
        unsearched: [],
      },
      NO_DECISIONS,
    );
    expect(plan).toMatchObject({ isEmpty: true, memory: { left: [] } });
  }
});

test.each([
  ['{"applied":["A"],"left":[]}', { applied: ["A"], left: [] }],
  ['{"applied":["A"]}', undefined],
  ['{"applied":[1],"left":[]}', undefined],
  ["null", undefined],
  ["no JSON", undefined],
])("parseMemory of %s", (text, expected) => {
  expect(parseMemory(text)).toEqual(expected);
});

it("counts the cells, lists formulas that name the stage, and sees which columns formulas read", async () => {
  const addIn = await openPipeline();
  await build(addIn, { methodology: "spin" });
  await addIn.host.person.do((workbook) => workbook.sheets.add("Mine"));
  await addIn.host.person.edit("Mine", "B2:B4", [
    ['=COUNTIF(Pipeline[Stage],"approach")'],
    ["=COUNT(Pipeline[Closing])"],
    ['=IF(A1="Approaches",1,"")'],
  ]);
  await addIn.host.person.edit("Stages", "A7", [["First talk"]]);
  const found = await survey(addIn);
  expect(found.mentions).toEqual([{ stage: "Approach", sheet: "Mine", address: "B2" }]);
  const read = found.columns.filter(({ isRead }) => isRead).map(({ header }) => header);
  expect(read).toEqual(expect.arrayContaining(["Stage", "Closing", "Won", "Lost"]));
  expect(read).not.toContain("Approach");
  const [renamed] = planStageChanges(found, NO_DECISIONS).renamed;
  const deals = (await readRange(addIn, "Pipeline", "A2:AZ61")) as unknown[][];
  const [headers] = (await readRange(addIn, "Pipeline", "A1:AZ1")) as [string[]];
  const filled = (header: string, is: (cell: unknown) => boolean) =>
    deals.filter((row) => is(row[headers.indexOf(header)])).length;
  const guide = (await readRange(addIn, "Playbook", "A4:G90")) as unknown[][];
  const names = guide.flatMap(([stage, , , , , where]) => [stage, ...String(where).split(" · ")]);
  expect(renamed).toEqual({
    from: "Approach",
    to: "First talk",
    dates: filled("Approach", (cell) => cell !== ""),
    deals: filled("Stage", (cell) => cell === "Approach"),
    playbook: names.filter((name) => name === "Approach").length,
  });
  expect(renamed!.dates).toBeGreaterThan(0);
  expect(renamed!.deals).toBeGreaterThan(0);
  // More than the guidance alone: the methodology names the stage, too.
  expect(renamed!.playbook).toBeGreaterThan(guide.filter(([stage]) => stage === "Approach").length);
});

it("tells of a stage that is called like a column of the team's own", async () => {
  const addIn = await openPipeline();
  await build(addIn);
  const [headers] = (await readRange(addIn, "Pipeline", "A1:AZ1")) as [string[]];
  const end = headers.indexOf("");
  const letter = (end < 26 ? "" : "A") + String.fromCharCode(65 + (end % 26));
  await addIn.host.person.edit("Pipeline", `${letter}1:${letter}2`, [["Region"], ["North"]]);
  await addIn.host.person.edit("Stages", "A12", [["Region"]]);
  const found = await survey(addIn);
  expect(planStageChanges(found, NO_DECISIONS)).toMatchObject({ clashes: ["Region"], added: [] });
});

it("renames a stage in the methodology's lists, and leaves what the team wrote", async () => {
  const addIn = await openPipeline();
  await build(addIn, { methodology: "spin", samples: false });
  await addIn.host.person.edit("Stages", "A7", [["First talk"]]);
  await addIn.host.person.edit("Playbook", "C4", [["Approach"]]);
  const before = (await readRange(addIn, "Playbook", "A1:G90")) as unknown[][];
  const shown = await survey(addIn);
  await addIn.run(async (context) => {
    await addIn.jobs.applyStageChanges(context, shown, NO_DECISIONS);
  });
  const after = (await readRange(addIn, "Playbook", "A1:G90")) as unknown[][];
  expect(after[3]![2]).toBe("Approach");
  const lists = (rows: unknown[][]) => rows.map((row) => String(row[5]));
  expect(lists(after)).toEqual(
    lists(before).map((list) =>
      list
        .split(" · ")
        .map((name) => (name === "Approach" ? "First talk" : name))
        .join(" · "),
    ),
  );
  expect(lists(after)).not.toEqual(lists(before));
});

it("keeps a formula in a date cell reading the same cells when its column moves", async () => {
  const addIn = await openPipeline();
  await build(addIn, { samples: false });
  const [headers] = (await readRange(addIn, "Pipeline", "A1:AZ1")) as [string[]];
  expect(headers.slice(12, 15)).toEqual(["Prospecting", "Preparation", "Approach"]);
  for (const row of [2, 3, 4, 5]) await addIn.host.person.edit("Pipeline", `A${row}`, [["D"]]);
  // Created is column J; the formula reads it, and nothing reads the formula's column.
  await addIn.host.person.paste("Pipeline", "J2", [[46000]]);
  await addIn.host.person.paste("Pipeline", "O2:O5", [["=J2+3"], ["'2026-01-05"], [46009], ["x"]]);
  await addIn.host.person.edit("Stages", "A5:A7", [["Approach"], ["Prospecting"], ["Preparation"]]);
  const shown = await survey(addIn);
  const plan = planStageChanges(shown, NO_DECISIONS);
  expect(plan.moved).toEqual(["Approach"]);
  await addIn.run(async (context) => {
    await addIn.jobs.applyStageChanges(context, shown, NO_DECISIONS);
  });
  expect((await readRange(addIn, "Pipeline", "M1:O1"))[0]).toEqual([
    "Approach",
    "Prospecting",
    "Preparation",
  ]);
  expect(await readRange(addIn, "Pipeline", "M2:M5", "formulas")).toEqual([
    ["=J2+3"],
    ["2026-01-05"],
    [46009],
    ["x"],
  ]);
  expect(await readRange(addIn, "Pipeline", "M2:M3")).toEqual([[46003], ["2026-01-05"]]);
});

it("tells CHECK's reader of an edited table while the add-in follows nothing", async () => {
  const addIn = await openPipeline();
  await build(addIn);
  await addIn.host.person.do((workbook) => workbook.sheets.add("Mine"));
  await addIn.host.person.edit("Stages", "A7", [["First talk"]]);
  await addIn.host.person.edit("Mine", "A1", [["=SALES.CHECK(Pipeline[#All],Stages[#All])"]]);
  const rows = (await readRange(addIn, "Mine", "A1:F40")) as string[][];
  const problems = rows.map((row) => row[3]);
  expect(problems).toContain('The stage "First talk" has no column of dates');
  expect(problems.some((problem) => String(problem).startsWith("Unknown stage"))).toBe(true);
});
