import { useWorkbench } from "../browser/workbench";

/** Edited stages as a person meets them: the pane beside the sheets, the workbench in Excel's place. */

jest.setTimeout(60_000);

const bench = useWorkbench();

const button = (name: string) => bench().pane.getByRole("button", { name });
const says = (text: string | RegExp) => bench().pane.getByText(text).first().waitFor();

const headers = () =>
  bench().page.evaluate(() => window.workbench!.host.workbook.tables.byName("Pipeline")!.columns);

test("a stage renamed in its table is offered, applied and taken back", async () => {
  await bench().load();
  await button("Create pipeline").click();
  await says("Pipeline built");
  await bench().page.evaluate(() =>
    window.workbench!.host.person.edit("Stages", "A6", [["Research"]]),
  );
  // Turning to the pane is enough.
  await bench().pane.evaluate(() => window.dispatchEvent(new Event("focus")));
  await says(/“Preparation” becomes “Research” · \d+ dates/);
  await button("Apply stage changes").click();
  await says("Stage changes applied.");
  expect(await headers()).toContain("Research");
  expect(await headers()).not.toContain("Preparation");
  const offered = bench().pane.getByText("becomes “Research”").first();
  await offered.waitFor({ state: "detached" });
  await button("Undo").last().click();
  await says("The stage changes are taken back.");
  expect(await headers()).toContain("Preparation");
  await says(/“Preparation” becomes “Research”/);
});
