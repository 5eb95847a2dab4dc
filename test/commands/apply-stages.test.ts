import { dumpWorkbook } from "../workbook/dump-workbook";
import {
  build,
  closeAll,
  openPipeline,
  readRange,
  type OpenPipeline,
} from "../workbook/open-pipeline";

afterAll(closeAll);

let addIn: OpenPipeline;

beforeAll(async () => {
  addIn = await openPipeline();
  addIn.host.pane.visible = false;
  await build(addIn, { samples: false });
  await edit("Pipeline", "A2", "D-1");
  await edit("Pipeline", "N2", 46000);
});

async function edit(sheet: string, address: string, value: unknown): Promise<void> {
  await addIn.host.person.edit(sheet, address, [[value]]);
  await addIn.host.settled();
}

/** Presses the ribbon's button and waits until Excel hears that the command is done. */
async function applyFromRibbon(): Promise<void> {
  const { wire } = addIn.host;
  const completed = new Promise<void>((resolve) => (wire.onCommandCompleted = () => resolve()));
  wire.invokeCommand("Funnelbook.ApplyStages", "applyStageChanges");
  await completed;
  await addIn.host.settled();
}

/** What CHECK says of the stages where the Stages table is their order. */
async function found(): Promise<unknown[]> {
  await edit("Sheet1", "A1", "");
  await edit("Sheet1", "A1", "=SALES.CHECK(Pipeline[#All],Stages[#All])");
  const rows = await readRange(addIn, "Sheet1", "A2:F30");
  return rows.map((row) => row[3]).filter((problem) => /Research/.test(String(problem)));
}

it("repairs what CHECK finds of edited stages, with the pane closed", async () => {
  await edit("Stages", "A6", "Research");
  expect(await found()).toEqual(['The stage "Research" has no column of dates']);
  await applyFromRibbon();
  expect(await found()).toEqual([]);
  expect(await readRange(addIn, "Pipeline", "L1:N2")).toEqual([
    ["Stage", "Prospecting", "Research"],
    ["Research", "", 46000],
  ]);
  expect(addIn.host.pane.visible).toBe(false);
});

it("opens the pane and writes nothing when somebody has to look first", async () => {
  await edit("Sheet1", "H1", '=SALES.DEALCOUNT(Pipeline[#All],"Research")');
  await edit("Stages", "A6", "Discovery");
  const before = await dumpWorkbook(addIn);
  await applyFromRibbon();
  expect(addIn.host.pane.visible).toBe(true);
  expect(await dumpWorkbook(addIn)).toEqual(before);
});
