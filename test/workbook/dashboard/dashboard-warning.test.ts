import { build, closeAll, openPipeline, readRange, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

describe("the Dashboard's warning", () => {
  let addIn: OpenPipeline;
  const warning = async () => String((await readRange(addIn, "Dashboard", "A3"))[0]![0]);
  const write = async (sheet: string, address: string, value: string) => {
    await addIn.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
      await context.sync();
    });
    await addIn.host.settled();
  };

  beforeAll(async () => {
    addIn = await openPipeline();
    await build(addIn);
  });

  it("is empty while all is well", async () => {
    expect(await warning()).toBe("");
  });

  it("counts rows that cannot be read", async () => {
    const [headers] = await readRange(addIn, "Pipeline", "A1:Z1");
    const column = String.fromCharCode(65 + headers!.indexOf("Approach"));
    const [before] = await readRange(addIn, "Pipeline", `${column}5`);
    await write("Pipeline", `${column}5`, "sometime");
    expect(await warning()).toBe(
      "Rows that cannot be read and are not counted (SALES.CHECK lists them): 1. ",
    );
    await write("Pipeline", `${column}5`, String(before![0]));
    expect(await warning()).toBe("");
  });

  it("tells of a stage renamed on the Stages sheet only", async () => {
    await write("Stages", "A9", "Objections");
    expect((await readRange(addIn, "Stages", "A9"))[0]).toEqual(["Objections"]);
    expect(await warning()).toContain(
      "Stages without a date column of the same name, which spoils the figures (on the Home tab: Apply stage changes): 1. ",
    );
  });
});
