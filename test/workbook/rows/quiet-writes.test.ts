import { eventsHeard } from "../../workbench/open-fixture";
import { build, closeAll, openPipeline, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

/** What the writes into a sheet of the person's tell those that listen: nothing. */

const FORMULA = "SALES.WINRATE(Pipeline[#All],,Stages[#All])";
const VALUE = { formula: `=${FORMULA}`, rows: 1, columns: 1, growth: 0, formats: [["0%"]] };
const CHOICE = { place: { kind: "table", table: "Pipeline" }, options: [] } as const;

let addIn: OpenPipeline;
const heard: string[] = [];
beforeAll(async () => {
  addIn = await openPipeline({ level: "minimum" });
  await build(addIn);
  await addIn.host.person.do((workbook) => {
    workbook.activate(workbook.sheets.byKey(workbook.sheets.add("Report").id)!);
  });
  await addIn.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      heard.push(address);
    });
    await context.sync();
  });
});
beforeEach(() => heard.splice(0));

/** And what a person does next is told again. */
const expectQuiet = async () => {
  await eventsHeard(addIn);
  expect(heard).toEqual([]);
  await addIn.host.person.edit("Report", "Z1", [["mine"]]);
  await eventsHeard(addIn);
  expect(heard).toEqual(["Z1"]);
};

test("an insertion and its undo are quiet", async () => {
  const at = { sheet: "Report", address: "B2" };
  const request = { insertion: VALUE, at, choice: { ...CHOICE, stages: undefined } };
  const outcome = await addIn.run((context) => addIn.jobs.insertMetric(context, request));
  if (outcome.kind !== "inserted") throw new Error(outcome.kind);
  expect(await addIn.run((context) => addIn.jobs.undoInsert(context, outcome.undo))).toBe(true);
  await expectQuiet();
});

test("refreshed charts are quiet", async () => {
  await addIn.host.person.edit("Stages", "A14:C14", [["Negotiation", "Open", 0.9]]);
  await addIn.host.settled();
  await eventsHeard(addIn);
  heard.splice(0);
  const { charts } = await addIn.run((context) => addIn.jobs.refreshCharts(context));
  expect(charts.map(({ state }) => state)).toContain("refreshed");
  await expectQuiet();
});

test("a repair is quiet", async () => {
  await addIn.host.person.edit("Report", "B4", [[`=_xldudf_${FORMULA.replace(".", "_")}`]]);
  await eventsHeard(addIn);
  heard.splice(0);
  const { repairs } = await addIn.run((context) => addIn.jobs.findBroken(context));
  expect(repairs.length).toBeGreaterThan(0);
  await addIn.run((context) => addIn.jobs.repairFormulas(context, repairs));
  await expectQuiet();
});

test("a copy as values is quiet", async () => {
  await addIn.host.settled();
  heard.splice(0);
  const outcome = await addIn.run((context) => addIn.jobs.copyAsValues(context));
  expect(outcome.kind).toBe("copied");
  await expectQuiet();
});
