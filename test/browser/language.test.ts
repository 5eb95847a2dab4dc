import AxeBuilder from "@axe-core/playwright";
import { eventually } from "../shared/eventually";
import { useWorkbench } from "./workbench";

const bench = useWorkbench();

const choice = () => bench().page.getByLabel("Display language");
const ribbon = () =>
  bench().page.getByRole("group", { name: "Funnelbook", exact: true }).getByRole("button").first();
const status = () => bench().page.getByRole("status").filter({ hasText: "#N/A" });

/** Keeps something with the document, as an add-in does. */
const keep = (): Promise<void> =>
  bench().pane.evaluate(async () => {
    const { settings } = Office.context.document;
    settings.set("kept", "here");
    await new Promise((resolve) => settings.saveAsync(resolve));
  });

const kept = (): Promise<unknown> =>
  bench().pane.evaluate(() => Office.context.document.settings.get("kept") as unknown);

test("another display language: ribbon, pane and error sentences speak it, the workbook stays", async () => {
  await bench().type("A1", "Deal", "a");
  await bench().type("B1", "Lead", "2026-01-05");
  await bench().type("C1", "Won", "2026-02-05");
  await bench().type("E1", '=SALES.CONVERSION(A1:C2,"Led","Won")');
  await bench().shows("E1", [["#N/A"]]);
  await keep();
  await bench().select("E1");
  await choice().selectOption("hu-HU");
  await bench().pane.getByRole("tab", { name: "Mutatók" }).waitFor();
  await eventually(() => ribbon().innerText(), "Munkaablak megnyitása");
  await eventually(() => status().textContent(), expect.stringContaining("nincs „Led”"));
  await eventually(
    () => bench().texts("A1:C2"),
    [
      ["Deal", "Lead", "Won"],
      ["a", "2026-01-05", "2026-02-05"],
    ],
  );
  await eventually(kept, "here");
  // What was done before is still there to be undone, and the new page calls and is called.
  await bench().type("E1", '=SALES.CONVERSION(A1:C2,"Lead","Won")');
  await bench().shows("E1", [["1"]]);
  await bench().page.keyboard.press("Control+z");
  await bench().page.keyboard.press("Control+z");
  await bench().shows("E1", [[""]]);
  const { violations } = await new AxeBuilder({ page: bench().page }).include("#bar").analyze();
  expect(violations).toEqual([]);
});

/** The place that is open, by the number of its tab; none as long as the pane is not there. */
const place = async () => {
  const tabs = await bench().pane.getByRole("tab").all();
  const open = await Promise.all(tabs.map((tab) => tab.getAttribute("aria-selected")));
  return open.indexOf("true");
};

test("the page loaded anew keeps the language, and nothing of the workbook before", async () => {
  await bench().pane.getByRole("tab").nth(2).click();
  await choice().selectOption("fi-FI");
  await bench().pane.getByRole("heading", { name: "Mittarit", level: 1 }).waitFor();
  await eventually(place, 2);
  await keep();
  await bench().page.reload();
  await bench().page.waitForFunction(() => window.workbench !== undefined);
  await bench().page.evaluate(() => window.workbench?.host.functionsReady);
  await bench().pane.getByRole("tab", { name: "Mittarit" }).waitFor();
  await eventually(place, 0);
  await eventually(() => choice().inputValue(), "fi-FI");
  expect(await kept()).toBeFalsy();
});
