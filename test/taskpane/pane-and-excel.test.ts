import { eventually } from "../shared/eventually";
import { plainName } from "../../workbench/built-files";
import { useWorkbench } from "../browser/workbench";
import { PANE_SCRIPTS } from "./pane-scripts";

/** The pane as a person meets it, with Microsoft's office.js and the workbench in Excel's place. */

const bench = useWorkbench({ isLoaded: false });

const button = (name: string | RegExp) => bench().pane.getByRole("button", { name });
const place = (name: string) => bench().pane.getByRole("tab", { name });
const heading = (name: string) => bench().pane.getByRole("heading", { name });
const says = (text: string | RegExp) => bench().says(text);
const sheets = () => bench().page.evaluate(() => window.workbench!.sheetNames());

test("a closed pane loads nothing of the interface; opening it draws it", async () => {
  const loaded: string[] = [];
  const note = (request: { url(): string }) => void loaded.push(new URL(request.url()).pathname);
  bench().page.on("request", note);
  await bench().load({ pane: "closed" });
  await bench().type("A1", "Deal", "a");
  await bench().type("B1", "Lead", "2026-01-05");
  await bench().type("C1", "Won", "2026-02-05");
  await bench().type("E1", '=SALES.CONVERSION(A1:C2,"Lead","Won")');
  await bench().shows("E1", [["1"]]);
  const files = () => loaded.map((path) => plainName(path.split("/").pop() ?? ""));
  expect(files()).toContain("taskpane.js");
  for (const script of PANE_SCRIPTS) expect(files()).not.toContain(script);
  loaded.length = 0;

  await bench().page.getByRole("button", { name: "Open pane" }).click();
  await button("Create pipeline").waitFor();
  const scripts = files().filter((name) => name.endsWith(".js"));
  expect(scripts.sort()).toEqual(PANE_SCRIPTS);
  bench().page.off("request", note);

  // Closed, and opened again by Office: the workbook is looked at anew.
  await bench().page.evaluate(() => {
    const { pane, workbook } = window.workbench!.host;
    pane.visible = false;
    workbook.settings.set("funnelbook.stamping", false);
    pane.visible = true;
  });
  await bench().pane.locator("input[role=switch]:not(:checked)").waitFor();
});

describe("with the pane open", () => {
  beforeEach(() => bench().load());

  test("the ribbon's Refresh brings its report into the open pane; a link shows a sheet", async () => {
    await button("Create pipeline").click();
    await heading("Pipeline built").waitFor();
    await button("Playbook").click();
    await bench().page.waitForFunction(
      () => window.workbench!.host.workbook.sheets.active.name === "Playbook",
    );
    // A Dashboard that is still calculated has no figures to draw.
    await bench().settled();
    await bench().page.getByRole("button", { name: "Refresh charts" }).click();
    await heading("Charts").waitFor();
    await says("2 charts are up to date already");
    await says("Dashboard · Up to date");
    await says(/^Refreshed /);
  });

  test("a workbook with a pipeline brings the add-in along when it is opened again", async () => {
    const startState = () => bench().page.evaluate(() => window.workbench!.host.pane.startState);
    await eventually(startState, "Inactive");
    await button("Create pipeline").click();
    await heading("Pipeline built").waitFor();
    await bench().page.waitForFunction(
      () => window.workbench!.host.pane.startState === "Background",
    );
  });

  test("a cell being edited: one sentence, and Try again goes on", async () => {
    await place("Charts").click();
    await says("No charts of Funnelbook yet.");
    await bench().page.evaluate(() => window.workbench!.host.faults.startCellEdit());
    await button("Refresh charts").click();
    await says("A cell is being edited.");
    await bench().page.evaluate(() => window.workbench!.host.faults.endCellEdit());
    await button("Try again").click();
    await says("There is no chart of ours to refresh in this workbook.");
  });

  test("cancelled half-way: nothing is left, and the form is", async () => {
    await bench().pane.getByRole("textbox", { name: "Name" }).fill("EMEA");
    await bench().page.evaluate(() => {
      for (let batch = 1; batch < 30; batch++) window.workbench!.host.faults.delayBatch(batch, 250);
    });
    await button("Create pipeline").click();
    await says(/^Writing the/);
    await button("Cancel").click();
    await says("Cancelled. Nothing was added to the workbook.");
    await eventually(sheets, ["Sheet1"]);
    await eventually(
      () => bench().pane.getByRole("textbox", { name: "Name" }).inputValue(),
      "EMEA",
    );
  });

  test("the session lost in the middle: what is left is offered for removal", async () => {
    await button("Create pipeline").waitFor();
    await bench().page.evaluate(() => {
      const { faults, workbook } = window.workbench!.host;
      // Gone for good as soon as the first of the new sheets is there.
      const watch = setInterval(() => {
        if (workbook.sheets.list().length < 2) return;
        clearInterval(watch);
        faults.dropSession();
      }, 1);
    });
    await button("Create pipeline").click();
    await says("The connection to this workbook was lost.");
    await bench().page.evaluate(() => window.workbench!.host.faults.restoreSession());
    expect((await sheets()).length).toBeGreaterThan(1);
    await button("Remove").click();
    await says(/^Removed: /);
    await eventually(sheets, ["Sheet1"]);
  });

  test("every function of the build is a metric to choose, METRIC the team's own", async () => {
    await place("Metrics").click();
    await button("New metric").waitFor();
    const count = await bench().pane.evaluate(async () => {
      const { functions } = await (await fetch("functions.json")).json();
      return functions.length as number;
    });
    await eventually(() => bench().pane.getByRole("listitem").count(), count - 1);
  });
});

test("an interface that does not arrive can be asked for again", async () => {
  await bench().page.route("**/pane.*.js", (route) => route.abort(), { times: 1 });
  await bench().load();
  await says("The pane could not be loaded. Check the connection, then try again.");
  await button("Try again").click();
  await button("Create pipeline").waitFor();
  // The browser and the pane both say what happened; nothing else may have gone wrong.
  for (const problem of bench().problems.splice(0)) expect(problem).toMatch(/pane|net::ERR_FAILED/);
});

test("Refresh from the ribbon with the pane closed opens it when there is something to say", async () => {
  await bench().load({ pane: "closed" });
  await bench().page.getByRole("button", { name: "Refresh charts" }).click();
  await heading("Charts").waitFor();
  await says("There is no chart of ours to refresh in this workbook.");
});
