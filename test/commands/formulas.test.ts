import { build, closeAll, openPipeline, readRange } from "../workbook/open-pipeline";

afterAll(closeAll);

it("shows what can be repaired in the pane, and copies a sheet with the pane closed", async () => {
  const addIn = await openPipeline();
  await build(addIn);
  const { host } = addIn;
  const command = async (id: string, name: string) => {
    host.pane.visible = false;
    const completed = new Promise<void>(
      (resolve) => (host.wire.onCommandCompleted = () => resolve()),
    );
    host.wire.invokeCommand(id, name);
    await completed;
    await host.settled();
  };
  await host.person.do((workbook) => workbook.sheets.add("Report"));
  await host.person.edit("Report", "A1", [["=_xldudf_SALES_WINRATE(Pipeline[#All])"]]);
  await command("Funnelbook.Repair", "repairFormulas");
  expect(host.pane.visible).toBe(true);
  expect(await readRange(addIn, "Report", "A1")).toEqual([["#NAME?"]]);

  await host.person.do((workbook) => workbook.activate(workbook.sheets.byKey("Dashboard")!));
  await command("Funnelbook.CopyValues", "copyValues");
  expect(host.pane.visible).toBe(false);
  expect(host.workbook.sheets.active.name).toBe("Dashboard (2)");
});
