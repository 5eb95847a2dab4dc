import { useWorkbench } from "../browser/workbench";
import { eventually } from "../shared/eventually";

/** Edited stages as a person meets them: the pane beside the sheets, the workbench in Excel's place. */

const bench = useWorkbench();

const button = (name: string) => bench().pane.getByRole("button", { name });
const says = (text: string | RegExp) => bench().says(text);

const headers = () =>
  bench().page.evaluate(() => window.workbench!.host.workbook.tables.byName("Pipeline")!.columns);

test("a stage renamed in its table is offered, applied and taken back", async () => {
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
  await eventually(headers, expect.arrayContaining(["Research"]));
  expect(await headers()).not.toContain("Preparation");
  const offered = bench().pane.getByText("becomes “Research”").first();
  await offered.waitFor({ state: "detached" });
  await button("Undo").last().click();
  await says("The stage changes are taken back.");
  await eventually(headers, expect.arrayContaining(["Preparation"]));
  await says(/“Preparation” becomes “Research”/);
});
