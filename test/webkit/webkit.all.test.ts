import { eventually } from "../shared/eventually";
import { WebKitWorkbench } from "./webkit-workbench";

/** The product in WebKit, whose kin Excel on a Mac shows its panes with. */

let bench: WebKitWorkbench;

const inPane = (act: () => Promise<unknown>): Promise<unknown> => bench.inPane(act);
const sheets = () => bench.ask(() => window.workbench?.sheetNames());

function useLook(look: "light" | "dark"): void {
  beforeAll(async () => {
    bench = await WebKitWorkbench.open(look);
  });
  afterEach(async () => expect(await bench.problems()).toEqual([]));
  afterAll(() => bench.close());
}

// Told in order: each test goes on in the workbook that the one before has left.
describe("from the first look to refreshed charts", () => {
  useLook("light");

  test("the workbench and the add-in start, the pane within the window", async () => {
    await inPane(() => bench.says("Build a pipeline"));
    const { pane, window: height } = await bench.ask(() => ({
      pane: document.querySelector("#pane iframe")?.getBoundingClientRect().bottom,
      window: window.innerHeight,
    }));
    expect(pane).toBe(height);
    await bench.screenshot("start");
  });

  test("a function answers in a cell", async () => {
    for (const [at, text] of Object.entries({
      A1: "Deal",
      A2: "a",
      B1: "Lead",
      B2: "2026-01-05",
      C1: "Won",
      C2: "2026-01-06",
      E1: '=SALES.CONVERSION(A1:C2,"Lead","Won")',
    }))
      await bench.type(at, text);
    await eventually(() => bench.texts("E1"), [["1"]]);
  });

  test("one click builds the sheets", async () => {
    await inPane(() => bench.click("button", "Create pipeline"));
    await inPane(() => bench.says("Pipeline built"));
    expect(await sheets()).toEqual([
      "Sheet1",
      "Pipeline",
      "Stages",
      "Lists",
      "Dashboard",
      "Playbook",
    ]);
    await bench.screenshot("built");
  });

  test("a metric is inserted into the selected cell", async () => {
    await inPane(() => bench.click("button", "Dashboard"));
    await bench.says("Dashboard");
    await inPane(() => bench.click("tab", "Metrics"));
    await inPane(() => bench.click("button", "Conversion"));
    await inPane(() => bench.says(/of 60 deals/));
    await bench.select("AA3");
    await inPane(() => bench.click("button", "Insert into Dashboard!AA3"));
    await inPane(() => bench.says("Inserted into Dashboard!AA3"));
    expect(await bench.texts("AA3")).toEqual([["12%"]]);
    await bench.screenshot("metric");
  });

  test("the charts are refreshed from the ribbon, and keep what a person made of them", async () => {
    await bench.click("button", "Refresh charts");
    await inPane(() => bench.says("2 charts are up to date already"));
    await bench.screenshot("charts");
  });
});

describe("where the system is dark", () => {
  useLook("dark");

  test("page and pane are dark", async () => {
    const brightness = () =>
      bench.ask(() => {
        const color = getComputedStyle(document.body).backgroundColor;
        return Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number));
      });
    expect(await brightness()).toBeLessThan(64);
    await inPane(async () => {
      await bench.says("Build a pipeline");
      expect(await brightness()).toBeLessThan(64);
    });
    await bench.screenshot("dark");
  });
});
