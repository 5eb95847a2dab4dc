import type { StageOutcome } from "../../../src/workbook/stages/apply-stage-changes";
import { NO_DECISIONS, type StageDecisions } from "../../../src/workbook/stages/plan-stage-changes";
import type { StageSurvey } from "../../../src/workbook/stages/stage-survey";
import { build, closeAll, openPipeline, readRange, type OpenPipeline } from "../open-pipeline";
import { levels } from "../levels";

afterAll(closeAll);

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

async function survey(addIn: OpenPipeline): Promise<StageSurvey[]> {
  await addIn.host.settled();
  return addIn.run(async (context) =>
    plain((await addIn.jobs.readStageSurveys(context)).map((each) => each.survey)),
  );
}

async function apply(
  addIn: OpenPipeline,
  decisions: Partial<StageDecisions> = {},
): Promise<StageOutcome> {
  const [shown] = await survey(addIn);
  const outcome = await addIn.run((context) =>
    addIn.jobs.applyStageChanges(context, shown!, { ...NO_DECISIONS, ...decisions }),
  );
  await addIn.host.settled();
  return plain(outcome);
}

/** Dates by header and deal, and the stage of each deal. */
async function deals(addIn: OpenPipeline) {
  const [headers, ...rows] = (await readRange(addIn, "Pipeline", "A1:AZ61", "formulas")) as [
    string[],
    ...unknown[][],
  ];
  const at = (name: string) => headers.indexOf(name);
  const column = (name: string) => rows.map((row) => row[at(name)]);
  return { headers: headers.filter((header) => header !== ""), column };
}

/** The stages in the Stages table, from the top. */
async function stagesTable(addIn: OpenPipeline): Promise<unknown[]> {
  return (await readRange(addIn, "Stages", "A5:A16")).flat().filter((cell) => cell !== "");
}

/** Names with the kinds that go with them, as a person who moves whole rows has them. */
const withKinds = (names: readonly string[]) =>
  names.map((name) => {
    const kind = name === "Lost" ? "Lost" : ["Won", "Follow-up"].includes(name) ? "Won" : "Open";
    return [name, kind];
  });

async function editStages(addIn: OpenPipeline, address: string, cells: unknown[][]): Promise<void> {
  await addIn.host.person.edit("Stages", address, cells);
  await addIn.host.settled();
}

describe.each(levels("minimum"))("following the Stages table at level %s", (level) => {
  it("finds nothing in a pipeline as it was built", async () => {
    const addIn = await openPipeline({ level });
    await build(addIn);
    expect(await survey(addIn)).toEqual([]);
  });

  it("renames a stage in its column, in the deals and in the playbook", async () => {
    const addIn = await openPipeline({ level });
    await build(addIn);
    const before = await deals(addIn);
    const guide = (await readRange(addIn, "Playbook", "A4:A60")).flat();
    const [, , , presentation] = (await stagesTable(addIn)) as string[];
    await editStages(addIn, "A8", [["Demo day"]]);
    const outcome = await apply(addIn);
    expect(outcome).toMatchObject({
      state: "applied",
      changes: { renamed: [{ from: presentation, to: "Demo day" }], added: [], removed: [] },
    });
    const after = await deals(addIn);
    const renamed = (name: unknown) => (name === presentation ? "Demo day" : name);
    expect(after.headers).toEqual(before.headers.map(renamed));
    expect(after.column("Demo day")).toEqual(before.column(presentation!));
    expect(after.column("Stage")).toEqual(before.column("Stage").map(renamed));
    expect((await readRange(addIn, "Playbook", "A4:A60")).flat()).toEqual(guide.map(renamed));
    expect(guide).toContain(presentation);
    expect(await survey(addIn)).toEqual([]);
  });

  it("adds a stage at its place, dressed like the others, and offers it in the dropdown", async () => {
    const addIn = await openPipeline({ level });
    await build(addIn);
    const before = await deals(addIn);
    const stages = (await stagesTable(addIn)) as string[];
    // At the end of the table first, as a person adds a row; then sorted into its place.
    await editStages(addIn, "A14", [["Trial"]]);
    const sorted = [...stages.slice(0, 4), "Trial", ...stages.slice(4)];
    await editStages(addIn, "A5:B14", withKinds(sorted));
    expect(await apply(addIn)).toMatchObject({ state: "applied", changes: { added: ["Trial"] } });
    const after = await deals(addIn);
    expect(after.headers.filter((header) => sorted.includes(header))).toEqual(sorted);
    for (const stage of stages) expect(after.column(stage)).toEqual(before.column(stage));
    expect(new Set(after.column("Trial"))).toEqual(new Set([""]));
    // What was left blank of it is said as for a team's own process, in the table and in the playbook.
    const [row] = await readRange(addIn, "Stages", "A9:D9");
    expect(row).toEqual(["Trial", "Open", expect.any(Number), 14]);
    const [before4, trial, after4] = (
      await readRange(addIn, "Stages", "C8:C10")
    ).flat() as number[];
    expect(trial).toBeGreaterThanOrEqual(before4!);
    expect(trial).toBeLessThanOrEqual(after4!);
    const guide = await readRange(addIn, "Playbook", "A4:C120");
    const told = guide.filter(([stage]) => stage === "Trial");
    expect(told.map((cells) => cells[1])).toEqual(expect.arrayContaining(["Purpose", "Do"]));
    const looks = await addIn.run(async (context) => {
      const { columns } = context.workbook.tables.getItem("Pipeline");
      const bodyOf = (name: string) => columns.getItem(name).getDataBodyRange();
      const [trial, other, stage] = ["Trial", stages[0]!, "Stage"].map(bodyOf) as [
        Excel.Range,
        Excel.Range,
        Excel.Range,
      ];
      for (const range of [trial, other]) {
        range.load("numberFormat,format/columnWidth");
        range.dataValidation.load("rule,errorAlert,prompt,type");
      }
      stage.dataValidation.load("rule,errorAlert");
      await context.sync();
      const lookOf = (range: Excel.Range) => ({
        numberFormat: range.numberFormat[3],
        width: range.format.columnWidth,
        rule: range.dataValidation.rule,
        alert: range.dataValidation.errorAlert,
        prompt: range.dataValidation.prompt,
      });
      return plain({
        trial: lookOf(trial),
        other: lookOf(other),
        dropdown: stage.dataValidation.rule,
        alert: stage.dataValidation.errorAlert,
      });
    });
    expect(looks.trial).toEqual(looks.other);
    expect(looks.dropdown).toMatchObject({ list: { source: "='Stages'!$A$5:$A$14" } });
    expect(looks.alert).toMatchObject({ style: "Stop" });
    await addIn.host.person.edit("Pipeline", "N2", [["Trial"]]);
    expect(await survey(addIn)).toEqual([]);
  });

  it("moves columns into the new order with dates, rules and widths, and keeps the Dashboard", async () => {
    const addIn = await openPipeline({ level });
    await build(addIn);
    const before = await deals(addIn);
    const figures = await readRange(addIn, "Dashboard", "A6:J6");
    const stages = (await stagesTable(addIn)) as string[];
    const turned = [stages[1]!, stages[2]!, stages[0]!, ...stages.slice(3)];
    await editStages(
      addIn,
      "A5:A7",
      turned.slice(0, 3).map((name) => [name]),
    );
    const outcome = await apply(addIn);
    expect(outcome).toMatchObject({ state: "applied", changes: { moved: [stages[0]] } });
    const after = await deals(addIn);
    expect(after.headers.filter((header) => stages.includes(header))).toEqual(turned);
    expect(after.headers).toHaveLength(before.headers.length);
    for (const header of before.headers)
      expect(after.column(header)).toEqual(before.column(header));
    expect(await readRange(addIn, "Dashboard", "B6:J6")).toEqual(
      figures.map((row) => row.slice(1)),
    );
  });

  it("keeps the dates of a removed stage under a greyed header until told to drop them", async () => {
    const addIn = await openPipeline({ level });
    await build(addIn);
    const before = await deals(addIn);
    const stages = (await stagesTable(addIn)) as string[];
    await addIn.run(async (context) => {
      context.workbook.tables.getItem("Stages").rows.getItemAt(2).delete();
      await context.sync();
    });
    const gone = stages[2]!;
    expect(await apply(addIn)).toMatchObject({
      state: "applied",
      changes: { removed: [{ name: gone, isDropped: false }] },
    });
    const after = await deals(addIn);
    expect(after.headers).toEqual(before.headers);
    expect(after.column(gone)).toEqual(before.column(gone));
    const fill = await addIn.run(async (context) => {
      const header = context.workbook.tables
        .getItem("Pipeline")
        .columns.getItem(gone)
        .getHeaderRowRange();
      header.load("format/fill/color");
      await context.sync();
      return header.format.fill.color;
    });
    expect(fill).toBe("#D9D9D9");
    expect(await survey(addIn)).toEqual([]);
    await editStages(addIn, "A5:B13", withKinds(stages));
    expect(await apply(addIn)).toMatchObject({ changes: { regained: [gone], steps: [] } });
    expect((await deals(addIn)).column(gone)).toEqual(before.column(gone));
    expect(await survey(addIn)).toEqual([]);
  });

  it("takes everything back", async () => {
    const addIn = await openPipeline({ level });
    await build(addIn);
    const before = await readRange(addIn, "Pipeline", "A1:AZ61", "formulas");
    const guide = await readRange(addIn, "Playbook", "A4:C120");
    const stages = (await stagesTable(addIn)) as string[];
    const edited = [stages[1]!, "First call", "Extra", ...stages.slice(2)];
    await editStages(addIn, "A5:B14", withKinds(edited));
    const table = await readRange(addIn, "Stages", "A5:J14");
    const outcome = await apply(addIn, { origins: { "First call": stages[0]!, Extra: null } });
    if (outcome.state !== "applied" || outcome.undo === undefined) throw new Error("not applied");
    const { undo } = outcome;
    expect(outcome.changes).toMatchObject({ added: ["Extra"], moved: [stages[1]] });
    await addIn.run(async (context) => {
      expect(plain(await addIn.jobs.undoStageChanges(context, undo))).toEqual({ kept: [] });
    });
    expect(await readRange(addIn, "Pipeline", "A1:AZ61", "formulas")).toEqual(before);
    expect(await readRange(addIn, "Playbook", "A4:C120")).toEqual(guide);
    expect(await readRange(addIn, "Stages", "A5:J14")).toEqual(table);
    // The Stages table is the person's: it differs again.
    expect(await survey(addIn)).toHaveLength(1);
  });
});
