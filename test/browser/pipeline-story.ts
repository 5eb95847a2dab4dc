import { eventually } from "../shared/eventually";
import { takePicture } from "./picture";
import { useWorkbench } from "./workbench";

/**
 * What a person does with a pipeline from the first click on, told in order: each test goes on in the
 * workbook that the one before has left. The recipe for a team in README.md is in it.
 */
export function pipelineStory(level: "minimum" | "newest"): void {
  const bench = useWorkbench({ query: { level } });
  const texts = (address: string) => bench().texts(address);
  const sheets = () => bench().page.evaluate(() => window.workbench!.sheetNames());

  beforeAll(() => build());

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

  async function columnOfDeals(header: string): Promise<string> {
    await goTo("Pipeline");
    return columnOf(header);
  }

  /** The row of the first deal that stands in a stage. */
  async function rowOfDealIn(stage: string): Promise<number> {
    const column = await columnOf("Stage");
    const stages = await texts(`${column}1:${column}61`);
    const at = stages.findIndex(([text]) => text === stage);
    if (at === -1) throw new Error(`no deal in ${stage}`);
    return at + 1;
  }

  /** The funnel chart of the Dashboard in full, beside the pane's place for charts. */
  async function showCharts(): Promise<void> {
    const { page, pane } = bench();
    await page.setViewportSize({ width: 1720, height: 780 });
    await pane.getByRole("tab", { name: "Charts" }).click();
    await page.mouse.move(500, 500);
    await page.mouse.wheel(0, 480);
  }

  test("one click built five sheets with 60 sample deals and a Dashboard without an error", async () => {
    await eventually(sheets, ["Sheet1", "Pipeline", "Stages", "Lists", "Dashboard", "Playbook"]);
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
    // Won and Follow-up have no days that end; nothing else may be an error.
    const all = await texts("A1:J80");
    const errors = all.flatMap((row, at) =>
      row.flatMap((text) => (text.startsWith("#") ? [`${all[at]![0]}: ${text}`] : [])),
    );
    expect(errors).toEqual(["Won: #N/A", "Follow-up: #N/A"]);
    // Beside them, what has no benchmark or too little history to judge by is not there yet.
    const advice = (await texts("L1:U80")).flat().filter((text) => text.startsWith("#"));
    expect([...new Set(advice)]).toEqual(["#N/A"]);
    await takePicture(bench().page, "dashboard", showCharts);
    await bench().pane.getByRole("tab", { name: "Build" }).click();
    await goTo("Pipeline");
    const deals = async () => (await texts("A2:A62")).filter(([deal]) => deal !== "");
    await eventually(async () => (await deals()).length, 60);
    await bench().screenshot(`pipeline-${level}`);
  });

  test("the functions read the built table without any option", async () => {
    await goTo("Sheet1");
    await bench().type("A1", "=SALES.FUNNEL(Pipeline[#All])");
    await goTo("Dashboard");
    const funnel = await texts("A9:C16");
    await goTo("Sheet1");
    await bench().shows("A2:C9", funnel);
    await bench().select("A1");
    await bench().page.keyboard.press("Delete");
    await bench().shows("A1:A2", [[""], [""]]);
  });

  test("typing a stage date changes the Dashboard's conversion", async () => {
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
    await bench().shows(`${stage}${done}`, [["Preparation"]]);
    await eventually(() => texts(`${preparation}${done}`), before);
  });

  test("with the switch off, choosing a stage stamps nothing", async () => {
    const stamping = bench().pane.getByRole("switch", { name: "Keep stages and dates in step" });
    await stamping.click();
    await goTo("Pipeline");
    const stage = await columnOf("Stage");
    const preparation = await columnOf("Preparation");
    const row = await rowOfDealIn("Prospecting");
    await bench().type(`${stage}${row}`, "Preparation");
    await bench().shows(`${stage}${row}`, [["Preparation"]]);
    // Whatever the change set off has been answered when the next job of the pane is.
    await stamping.click();
    await bench().pane.getByRole("tab", { name: "Charts" }).click();
    await eventually(() => texts(`${preparation}${row}`), [[""]]);
  });

  test("Refresh charts keeps a colour that a person chose, and the second time changes nothing", async () => {
    const { page, pane } = bench();
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
    for (let time = 0; time < 2; time++) {
      await pane.getByRole("button", { name: "Refresh charts" }).click();
      await pane.getByText("2 charts are up to date already").first().waitFor();
      await eventually(charts, before);
      await pane.getByRole("button", { name: "Dismiss" }).click();
    }
  });

  test("a stage renamed on the Stages sheet is followed when the ribbon is asked to", async () => {
    const approach = await columnOfDeals("Approach");
    await goTo("Stages");
    const names = await texts("A1:A12");
    await bench().type(`A${names.findIndex(([name]) => name === "Approach") + 1}`, "First call");
    await bench().page.getByRole("button", { name: "Apply stage changes" }).click();
    await goTo("Pipeline");
    await bench().shows(`${approach}1`, [["First call"]]);
  });

  test("a second pipeline stands beside the first, and Undo takes it away again", async () => {
    const { pane } = bench();
    await pane.getByRole("tab", { name: "Build" }).click();
    await pane.getByRole("button", { name: "Build another" }).click();
    await build();
    await eventually(async () => (await sheets()).length, 11);
    await eventually(sheets, expect.arrayContaining(["Pipeline", "Pipeline 2", "Dashboard 2"]));
    await goTo("Dashboard 2");
    await bench().shows("B9", [["60"]]);
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByRole("button", { name: "Create pipeline" }).waitFor();
    await eventually(async () => (await sheets()).length, 6);
  });
}
