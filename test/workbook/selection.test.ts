import { eventsHeard } from "../workbench/open-fixture";
import { closeAll, openPipeline, type OpenPipeline } from "./open-pipeline";

afterAll(closeAll);

describe.each(["minimum", "newest"] as const)("the selection at level %s", (level) => {
  let addIn: OpenPipeline;

  beforeAll(async () => {
    addIn = await openPipeline({ level });
    await addIn.run(async (context) => {
      context.workbook.worksheets.add("My deals");
      await context.sync();
    });
  });
  afterEach(() => addIn.host.faults.clear());

  const readSelection = () => addIn.run((context) => addIn.jobs.readSelection(context));

  it("is a sheet by its name and an address without it", async () => {
    await addIn.host.person.select("My deals", "B2:C4");
    expect({ ...(await readSelection()) }).toEqual({ sheet: "My deals", address: "B2:C4" });
  });

  it.each(["InvalidSelection", "InvalidArgument"])(
    "is the active cell where Excel knows no one range (%s)",
    async (code) => {
      await addIn.host.person.select("Sheet1", "D5:E6");
      addIn.host.faults.failBatch(1, { code });
      expect(await readSelection()).toMatchObject({ sheet: "Sheet1", address: "D5" });
      addIn.host.faults.failBatch(1, { code });
      addIn.host.faults.failBatch(2, { code });
      expect(await readSelection()).toBeUndefined();
    },
  );

  it("is not known while Excel refuses for another reason", async () => {
    addIn.host.faults.failBatch(1, { code: "GeneralException" });
    await expect(readSelection()).rejects.toMatchObject({ code: "GeneralException" });
  });

  it("is told of, sheets that come to the front included, until the listening ends", async () => {
    let heard = 0;
    const end = await addIn.run((context) => addIn.jobs.listenToSelection(context, () => heard++));
    await addIn.host.person.select("Sheet1", "A2");
    await eventsHeard(addIn);
    expect(heard).toBe(1);
    await addIn.host.person.do((workbook) => workbook.activate(workbook.sheets.byKey("My deals")!));
    await eventsHeard(addIn);
    expect(heard).toBe(2);
    await addIn.host.coAuthor.select("Sheet1", "A9");
    await addIn.host.coAuthor.edit("Sheet1", "A9", [[1]]);
    await eventsHeard(addIn);
    expect(heard).toBe(2);
    await end();
    await addIn.host.person.select("My deals", "A2");
    await eventsHeard(addIn);
    expect(heard).toBe(2);
  });
});
