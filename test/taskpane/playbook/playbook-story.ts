import type { Level } from "../../../workbench/host/api/requirement-sets";
import { useWorkbench } from "../../browser/workbench";

/** The playbook as a person meets it, with Microsoft's office.js and the workbench in Excel's place. */

export function playbookStory(level: Level): void {
  const bench = useWorkbench({ query: { level } });

  const button = (name: string | RegExp) => bench().pane.getByRole("button", { name });
  const heading = (name: string) => bench().pane.getByRole("heading", { name, exact: true });
  const says = (text: string | RegExp) => bench().says(text);
  const edit = (address: string, ...row: unknown[]) =>
    bench().page.evaluate(
      ([at, cells]) => window.workbench!.host.person.edit("Pipeline", at, [cells]),
      [address, row] as const,
    );

  async function openPlaybook(): Promise<void> {
    await bench().pane.getByRole("tab", { name: "Playbook" }).click();
    await heading("Playbook").waitFor();
  }

  test("from the selected row to the next stage and back", async () => {
    await bench().pane.getByRole("checkbox", { name: "60 sample deals" }).uncheck();
    await bench().pane.getByRole("combobox", { name: "Methodology" }).selectOption("spin");
    await button("Create pipeline").click();
    await heading("Pipeline built").waitFor();
    await edit("A2:B2", "D-1", "<img src=x>");
    await edit("A3:B3", "D-2", "Beta");
    await edit("L3:M3", "Prospecting", 46000);
    await button("Go to Pipeline").click();

    await openPlaybook();
    await says("<img src=x>");
    await says("This deal has no stage yet.");
    await bench().select("C3");
    await heading("D-2").waitFor();
    await bench().pane.getByRole("img", { name: "Stage 1 of 7" }).waitFor();
    await says("Find people who may need what you sell");
    await says("Not filled in yet");

    // The sheet is the product: what is typed there shows here.
    await bench().page.evaluate(() =>
      window.workbench!.host.person.paste("Playbook", "C4", [["Only shops with a bakery."]]),
    );
    await bench().pane.getByRole("tab", { name: "Build" }).click();
    await heading("Pipeline built").waitFor();
    await openPlaybook();
    await says("Only shops with a bakery.");

    await says("Moving writes “Preparation” to L3 and today’s date to N3 on “Pipeline”.");
    await button("Move to “Preparation”").click();
    await says("“D-2” moved to “Preparation”.");
    await bench().pane.getByRole("img", { name: "Stage 2 of 7" }).waitFor();
    await says("0 days in this stage");
    await button("Move to “Approach”").waitFor();
    await button("Undo").click();
    await says("Undone: the cells are as they were.");
    await bench().shows("L3", [["Prospecting"]]);
    await bench().shows("N3", [[""]]);

    // A co-author's edit shows here, and nothing is written for it.
    await bench().page.evaluate(() =>
      window.workbench!.host.coAuthor.edit("Pipeline", "L3", [["Closing"]]),
    );
    await bench().pane.getByRole("img", { name: "Stage 6 of 7" }).waitFor();
    await bench().shows("R3", [[""]]);

    await bench().page.evaluate(() => window.workbench!.host.faults.startCellEdit());
    await button("Move to “Won”").click();
    await says("A cell is being edited.");
    await bench().page.evaluate(() => window.workbench!.host.faults.endCellEdit());
    await button("Try again").click();
    await says("“D-2” moved to “Won”.");
  });
}
