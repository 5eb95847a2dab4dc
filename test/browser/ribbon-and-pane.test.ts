import AxeBuilder from "@axe-core/playwright";
import { eventually } from "../shared/eventually";
import { useWorkbench } from "./workbench";

const bench = useWorkbench();

const frameWidth = async (): Promise<number> =>
  (await bench().page.locator("#pane iframe").boundingBox())?.width ?? 0;

test("the ribbon has the manifest's buttons, with their icons", async () => {
  const { page } = bench();
  const group = page.getByRole("group", { name: "Funnelbook", exact: true });
  await eventually(
    () => group.getByRole("button").allInnerTexts(),
    [
      "Open pane",
      "Refresh charts",
      "Apply stage changes",
      "Check rows",
      "Repair formulas",
      "Copy sheet as values",
    ],
  );
  const sizes = () =>
    group
      .locator("img")
      .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
  await eventually(sizes, [32, 32, 32, 32, 32, 32]);
});

test("a button with a function runs it in the add-in and hears when it is done", async () => {
  const { page } = bench();
  await page.evaluate(() => {
    const wire = window.workbench?.host.wire;
    if (wire) wire.onCommandCompleted = (id) => Object.assign(window, { completed: id });
  });
  const button = page.getByRole("button", { name: "Refresh charts" });
  await button.click();
  await page.waitForFunction(() => "completed" in window);
  const completed = await page.evaluate(() => (window as never)["completed"]);
  expect(completed).toBe(await button.getAttribute("id"));
});

test("keys in the workbook open the pane, refresh and check, where Excel has shortcuts", async () => {
  const { page } = bench();
  const closed = () => page.locator("#pane").isHidden();
  await page.getByRole("button", { name: "Close the task pane" }).click();
  await eventually(closed, true);
  await bench().select("B2");
  await page.keyboard.press("Control+Shift+Alt+F");
  await page.locator("#pane").waitFor();
  await bench().select("B3");
  await page.keyboard.press("Control+Shift+Alt+K");
  await bench().pane.getByRole("tab", { name: "My rows", selected: true }).waitFor();
  await page.keyboard.press("Control+Shift+Alt+R");
  await bench().pane.getByRole("tab", { name: "Charts", selected: true }).waitFor();
  await eventually(() => bench().texts("B3"), [[""]]);

  await bench().load({ level: "minimum" });
  await page.getByRole("button", { name: "Close the task pane" }).click();
  await bench().select("B2");
  await page.keyboard.press("Control+Shift+Alt+F");
  await bench().settled();
  await eventually(closed, true);
  await bench().load();
});

test("Check rows brings the pane to the rows", async () => {
  await bench().page.getByRole("button", { name: "Check rows" }).click();
  await bench().pane.getByRole("tab", { name: "My rows", selected: true }).waitFor();
});

test("the pane is 350 pixels wide and is resized by keys and by its edge", async () => {
  const { page } = bench();
  await eventually(async () => (await page.locator("#pane").boundingBox())?.width, 350);
  const edge = page.getByRole("separator", { name: "Width of the task pane" });
  await edge.press("ArrowLeft");
  await eventually(() => edge.getAttribute("aria-valuenow"), "360");
  const before = await frameWidth();
  const box = await edge.boundingBox();
  if (!box) throw new Error("the edge does not show");
  await page.mouse.move(box.x + 2, 400);
  await page.mouse.down();
  await page.mouse.move(box.x - 98, 400, { steps: 4 });
  await page.mouse.up();
  await eventually(async () => (await frameWidth()) - before, expect.closeTo(100, -1));
});

test("closing the pane keeps the add-in running; the ribbon opens it again", async () => {
  const { page, pane } = bench();
  await pane.evaluate(async () => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      heard.push(visibilityMode);
    });
  });
  await page.getByRole("button", { name: "Close the task pane" }).click();
  await page.locator("#pane").waitFor({ state: "hidden" });
  const focused = page.locator(":focus");
  await eventually(() => focused.innerText(), "Open pane");
  await bench().type("A1", "Deal", "a");
  await bench().type("B1", "Lead", "2026-01-05");
  await bench().type("C1", "Won", "2026-01-06");
  await bench().type("E1", '=SALES.CONVERSION(A1:C2,"Lead","Won")');
  await bench().shows("E1", [["1"]]);
  await page.getByRole("button", { name: "Open pane" }).click();
  await page.locator("#pane").waitFor();
  await pane.waitForFunction(() => (window as never as { heard: string[] }).heard.length === 2);
  await eventually(() => pane.evaluate(() => (window as never)["heard"]), ["Hidden", "Taskpane"]);
});

test("what is drawn around the grid passes axe", async () => {
  const { violations } = await new AxeBuilder({ page: bench().page })
    .include("body > header")
    .include(".pane-head")
    .include(".pane-edge")
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
