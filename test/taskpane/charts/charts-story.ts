import { eventually } from "../../shared/eventually";
import type { Level } from "../../../workbench/host/api/requirement-sets";
import { useWorkbench } from "../../browser/workbench";

/** Charts as a person adds, refreshes, repairs and removes them, with Microsoft's office.js. */

export function chartsStory(level: Level): void {
  const bench = useWorkbench({ query: { level } });

  const button = (name: string | RegExp) => bench().pane.getByRole("button", { name, exact: true });
  const says = (text: string | RegExp) => bench().says(text);
  const line = (title: string) => bench().pane.getByRole("listitem").filter({ hasText: title });
  const named = () =>
    bench().page.evaluate(() =>
      window.workbench!.host.workbook.charts.list().map(({ name }) => name),
    );
  const sheets = () => bench().page.evaluate(() => window.workbench!.sheetNames());

  test("from the build to a chart of one owner, lost figures, repair, and back", async () => {
    await button("Create pipeline").click();
    await says("Pipeline built");
    const before = { charts: await named(), sheets: await sheets() };
    await bench().pane.getByRole("tab", { name: "Charts" }).click();
    await line("Deals that reach each stage").getByText("Dashboard · ").waitFor();

    await button("Add a chart").click();
    await bench().pane.getByText("Only some deals").click();
    await bench().pane.getByRole("combobox", { name: "Owner" }).selectOption("Ann");
    await bench()
      .pane.getByRole("button", { name: /^Sales funnel/ })
      .click();
    const table = bench().pane.getByRole("table", { name: "Numbers" });
    await table.getByRole("rowheader", { name: "Prospecting" }).waitFor();
    const [first] = await table.getByRole("cell").allTextContents();
    await button("Insert on “Charts”").click();
    await says("“Sales funnel” is on “Charts”.");
    await bench().shows("A2", [["Pipeline · Owner: Ann"]]);
    await bench().shows("A22:B22", [["Prospecting", first!]]);
    await line("Sales funnel").getByText("Charts · Up to date").waitFor();

    // Somebody deletes the figures that the chart reads.
    await bench().pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Charts").getRange("20:40").delete("Up");
        await context.sync();
      }),
    );
    await button("Refresh charts").click();
    await line("Sales funnel").getByText("The cells it read were deleted").waitFor();
    await button("Repair “Sales funnel”").click();
    await button("Repair").click();
    await says("“Sales funnel” has its figures again.");
    await line("Sales funnel").getByText("Charts · Up to date").waitFor();

    await button("Remove “Sales funnel”").click();
    await button("Remove").click();
    await says("“Sales funnel” is removed.");
    await eventually(named, before.charts);

    // On a protected sheet nothing is written, and the pane says why.
    await bench().pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Charts").protection.protect();
        await context.sync();
      }),
    );
    await button("Add a chart").click();
    await bench()
      .pane.getByRole("button", { name: /^Outlook/ })
      .click();
    await button("Insert on “Charts”").click();
    await says("Excel did not allow the change.");
    await eventually(named, before.charts);
    await eventually(sheets, [...before.sheets, "Charts"]);
  });
}
