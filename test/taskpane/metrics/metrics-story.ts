import type { Level } from "../../../workbench/host/api/requirement-sets";
import { useWorkbench } from "../../browser/workbench";

/** A metric as a person meets it: the pane beside the sheets, the workbench in Excel's place. */

export function metricsStory(level: Level): void {
  const bench = useWorkbench({ query: { level } });

  const button = (name: string | RegExp) => bench().pane.getByRole("button", { name, exact: true });
  const says = (text: string | RegExp) => bench().says(text);

  /** Goes to a cell of the sheet in front as a person does, so that Excel tells of it. */
  async function goTo(above: string): Promise<void> {
    await bench().select(above);
    await bench().page.keyboard.press("ArrowDown");
  }

  test("from the build to a metric of one owner in a cell, as text, and back", async () => {
    await button("Create pipeline").click();
    await says("Pipeline built");
    await bench().page.evaluate(() =>
      window.workbench!.host.person.edit("Pipeline", "A2", [["<img src=x onerror=alert(1)>"]]),
    );
    await bench().pane.getByRole("tab", { name: "Metrics" }).click();
    await button("Conversion").click();
    await says(/of 60 deals/);
    await button("Add a condition").click();
    await bench().pane.getByLabel("Value").fill("Ann");
    await says(/of 17 deals/);

    await goTo("AA2");
    await button("Insert into Dashboard!AA3").click();
    await says("Inserted into Dashboard!AA3");
    await bench().shows("AA3", [["12%"]]);
    await button("Undo").last().click();
    await says("AA3 is as it was");
    await bench().shows("AA3", [[""]]);

    // Over the title of the Dashboard only with leave.
    await goTo("A4");
    await button("Insert into Dashboard!A5").click();
    await says("A5 holds “60”. Replace it?");
    await bench().shows("A5", [["60"]]);

    await button("All metrics").click();
    await button("Next actions").click();
    await says(/rows, 10 columns/);
    await button("Insert into Dashboard!A5").click();
    await says(/The list needs A5:/);
    await button(/^Insert at /).click();
    await says(/Inserted into Dashboard!/);

    await button("All metrics").click();
    await button("New metric").click();
    await bench().pane.getByRole("textbox", { name: "Name" }).fill("Yield");
    await button("Save in this workbook").click();
    await says("“Yield” is saved in this workbook");
    await button("All metrics").click();
    await button("Yield").click();
    await button("Remove").click();
    await says("“Yield” is removed");
    await button("Undo").last().click();
    await button("Yield").waitFor();
  });
}
