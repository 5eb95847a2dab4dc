import { dumpWorkbook } from "../workbook/dump-workbook";
import { closeAll, openPipeline } from "../workbook/open-pipeline";

afterAll(closeAll);

it("opens the pane, which looks, and writes nothing", async () => {
  const addIn = await openPipeline();
  const { host } = addIn;
  host.pane.visible = false;
  const before = await dumpWorkbook(addIn);
  const completed = new Promise<void>(
    (resolve) => (host.wire.onCommandCompleted = () => resolve()),
  );
  host.wire.invokeCommand("Funnelbook.CheckRows", "checkRows");
  await completed;
  expect(host.pane.visible).toBe(true);
  expect(await dumpWorkbook(addIn)).toEqual(before);
});
