import { useWorkbench } from "./workbench";

const bench = useWorkbench();
beforeEach(() => bench().load());

const texts = (address: string) => bench().texts(address);

async function build(): Promise<void> {
  await bench().pane.getByRole("button", { name: "Create pipeline" }).click();
  await bench().pane.getByRole("heading", { name: "Pipeline built" }).waitFor();
}

async function goTo(sheet: string): Promise<void> {
  await bench().page.getByText(sheet, { exact: true }).last().click();
  await bench().page.waitForFunction(
    (name) => window.workbench!.host.workbook.sheets.active.name === name,
    sheet,
  );
}

/** The letter of the Pipeline sheet's column with that header. */
async function columnOf(header: string): Promise<string> {
  const [headers = []] = await texts("A1:AZ1");
  const at = headers.indexOf(header);
  if (at === -1) throw new Error(`no column ${header} among ${headers.join(", ")}`);
  return at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;
}

/** The row of the first deal that stands in a stage. */
async function rowOfDealIn(stage: string): Promise<number> {
  const column = await columnOf("Stage");
  const stages = await texts(`${column}1:${column}61`);
  return stages.findIndex(([text]) => text === stage) + 1;
}

test("one click builds five sheets with 60 sample deals and a Dashboard without an error", async () => {
  await build();
  expect(await bench().page.evaluate(() => window.workbench!.sheetNames())).toEqual([
    "Sheet1",
    "Pipeline",
    "Stages",
    "Lists",
    "Dashboard",
    "Playbook",
  ]);
  await goTo("Dashboard");
  const funnel = await texts("A8:H16");
  expect(funnel[0]).toEqual(expect.arrayContaining(["Stage", "Reached", "Step conversion"]));
  expect(funnel.slice(1).map(([stage]) => stage)).toEqual([
    "Prospecting",
    "Preparation",
    "Approach",
    "Needs assessment & presentation",
    "Handling objections",
    "Closing",
    "Won",
    "Follow-up",
  ]);
  expect(funnel[1]![1]).toBe("60");
  expect((await texts("A1:Z80")).flat().filter((text) => /^#(?!N\/A)/.test(text))).toEqual([]);
  await goTo("Pipeline");
  expect((await texts("A2:A62")).filter(([deal]) => deal !== "")).toHaveLength(60);
});

test("typing a stage date changes the Dashboard's conversion", async () => {
  await build();
  await goTo("Dashboard");
  const [reached, next] = (await texts("B9:B10")).map(([count]) => Number(count));
  await goTo("Pipeline");
  const row = await rowOfDealIn("Prospecting");
  await bench().type(`${await columnOf("Preparation")}${row}`, "2026-11-20");
  await goTo("Dashboard");
  const rate = `${Math.round(((next! + 1) / reached!) * 100)}%`;
  await bench().shows("B9:B10", [[String(reached)], [String(next! + 1)]]);
  await bench().shows("G9", [[rate]]);
});

test("choosing a stage stamps today's date, and never over a date that stands there", async () => {
  await build();
  await goTo("Pipeline");
  const stage = await columnOf("Stage");
  const preparation = await columnOf("Preparation");
  const row = await rowOfDealIn("Prospecting");
  const today = new Intl.DateTimeFormat("en-US").format(new Date());
  await bench().type(`${stage}${row}`, "Preparation");
  await bench().shows(`${preparation}${row}`, [[today]]);
  const done = await rowOfDealIn("Won");
  const before = await texts(`${preparation}${done}`);
  await bench().type(`${stage}${done}`, "Preparation");
  await bench().shows(`${preparation}${done}`, before);
});

test("Refresh charts keeps a colour that a person chose, and the second time changes nothing", async () => {
  const { page, pane } = bench();
  await build();
  const charts = () =>
    page.evaluate(() =>
      window.workbench!.host.workbook.charts.list().map(({ name, series }) => ({ name, series })),
    );
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem("Dashboard").charts.getItemAt(0);
      chart.series.getItemAt(1).format.fill.setSolidColor("#C00000");
      await context.sync();
    }),
  );
  const before = await charts();
  expect(before[0]!.series[1]!.fill).toEqual({ color: "#C00000" });
  await pane.getByRole("tab", { name: "Charts" }).click();
  for (let time = 0; time < 2; time++) {
    await pane.getByRole("button", { name: "Refresh charts" }).click();
    await pane.getByText("2 charts are up to date already").first().waitFor();
    expect(await charts()).toEqual(before);
    await pane.getByRole("button", { name: "Dismiss" }).click();
  }
});

test("Undo takes a build away, and a second pipeline stands beside the first", async () => {
  const { page, pane } = bench();
  const sheets = () => page.evaluate(() => window.workbench!.sheetNames());
  await build();
  await pane.getByRole("button", { name: "Undo" }).click();
  await pane.getByRole("button", { name: "Create pipeline" }).waitFor();
  expect(await sheets()).toEqual(["Sheet1"]);
  await build();
  await pane.getByRole("button", { name: "Build another" }).click();
  await build();
  expect(await sheets()).toHaveLength(11);
  expect(await sheets()).toEqual(expect.arrayContaining(["Pipeline", "Pipeline 2", "Dashboard 2"]));
  await goTo("Dashboard 2");
  expect((await texts("B9"))[0]).toEqual(["60"]);
});

test("with the switch off, choosing a stage stamps nothing", async () => {
  await build();
  await bench().pane.getByRole("switch", { name: "Keep stages and dates in step" }).click();
  await goTo("Pipeline");
  const preparation = await columnOf("Preparation");
  const row = await rowOfDealIn("Prospecting");
  await bench().type(`${await columnOf("Stage")}${row}`, "Preparation");
  await bench().shows(`${await columnOf("Stage")}${row}`, [["Preparation"]]);
  await bench().page.waitForTimeout(1000);
  expect(await texts(`${preparation}${row}`)).toEqual([[""]]);
});
