import { readFileSync } from "node:fs";
import { eventually } from "../shared/eventually";
import { useWorkbench } from "./workbench";

/** A team's own stages from the pane into a workbook, and from there into another one. */

const bench = useWorkbench();

const button = (name: string | RegExp) => bench().pane.getByRole("button", { name });
const combobox = (name: string) => bench().pane.getByRole("combobox", { name });
const nameField = () => bench().pane.getByRole("textbox", { name: "Name" });

async function create(): Promise<void> {
  await button("Create pipeline").click();
  await bench().pane.getByRole("heading", { name: "Pipeline built" }).waitFor();
}

async function goTo(sheet: string): Promise<void> {
  await bench().page.getByText(sheet, { exact: true }).last().click();
  await active(sheet);
}

/** Opens the first of the sheets that were built, whatever it is called. */
async function showDeals(): Promise<void> {
  const deals = bench().pane.locator("dt button").first();
  const sheet = await deals.innerText();
  await deals.click();
  await active(sheet);
}

async function active(sheet: string): Promise<void> {
  await bench().page.waitForFunction(
    (name) => window.workbench!.host.workbook.sheets.active.name === name,
    sheet,
  );
}

/** The headers behind the Stage column: the stages, each with its dates. */
const stageColumns = async (count: number) => (await bench().texts("M1:Z1"))[0]!.slice(0, count);

let saved = "";

test("edited stages become the columns of the deals, and formulas count by them", async () => {
  const { pane } = bench();
  await pane.getByRole("radio", { name: "Four-step process" }).check();
  await button("Edit stages").click();
  await button(/^2 Qualifying/).click();
  await nameField().fill("Need agreed");
  await button("Add a stage").click();
  await bench().page.keyboard.type("Contract");
  await bench().page.keyboard.press("Alt+ArrowUp");
  await button("Add a step after the sale").click();
  await bench().page.keyboard.type("Renewal");
  const arriving = bench().page.waitForEvent("download");
  await button("Save stages as a file").click();
  saved = await (await arriving).path();
  await bench().screenshot("own-stages-edited");
  await button("Use these stages").click();
  await combobox("Methodology").selectOption("spin");
  await create();

  await goTo("Pipeline");
  const names = ["Prospecting", "Need agreed", "Proposal", "Contract", "Closing", "Won", "Renewal"];
  await eventually(() => stageColumns(8), [...names, "Lost"]);
  await goTo("Dashboard");
  const funnel = await bench().texts("A9:B15");
  expect(funnel.map(([stage]) => stage)).toEqual(names);
  await goTo("Sheet1");
  await bench().type("A1", '=SALES.DEALCOUNT(Pipeline[#All],"Prospecting")');
  await bench().shows("A1", [["60"]]);
  await bench().type("A2", '=60*SALES.CONVERSION(Pipeline[#All],"Prospecting","Contract")');
  await bench().shows("A2", [[funnel[3]![1]!]]);
  await goTo("Pipeline");
  await bench().screenshot("own-stages-built");
});

test("their file builds the same process in another workbook, in another language", async () => {
  await bench().load();
  const { pane } = bench();
  await pane.getByRole("radio", { name: "My own stages" }).check();
  await pane.locator("input[type=file]").setInputFiles({
    ...{ name: "stages.json", mimeType: "application/json", buffer: readFileSync(saved) },
  });
  await pane.getByText("6 stages loaded").first().waitFor();
  await button("Use these stages").click();
  await combobox("Language of the sheets").selectOption("hu");
  await pane.waitForFunction(
    () => document.querySelector<HTMLInputElement>("input[type=text]")?.value !== "Pipeline",
  );
  await create();
  await showDeals();
  await eventually(
    () => stageColumns(8),
    [
      ...["Prospecting", "Need agreed", "Proposal", "Contract", "Closing"],
      ...["Megnyert", "Renewal", "Elvesztett"],
    ],
  );
});

test("a template's stages are edited in English and built in Finnish, but for the renamed one", async () => {
  await bench().load();
  await bench().pane.getByRole("radio", { name: "Four-step process" }).check();
  await button("Edit stages").click();
  await button(/^3 Proposal/).click();
  await nameField().fill("Kick-off");
  await button("Use these stages").click();
  await combobox("Language of the sheets").selectOption("fi");
  await bench().pane.getByRole("listitem").getByText("Voitettu").waitFor();
  await create();
  await showDeals();
  const columns = await stageColumns(6);
  expect(columns[2]).toBe("Kick-off");
  expect(columns.slice(3)).toEqual(["Kaupan päättäminen", "Voitettu", "Hävitty"]);
});
