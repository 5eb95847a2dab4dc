import type { Level } from "../../../workbench/host/api/requirement-sets";
import { useWorkbench } from "../../browser/workbench";
import { eventually } from "../../shared/eventually";

/** My rows as a person uses it: the pane beside the sheets, the workbench in Excel's place. */

const EXPORT = `\ufeffDeal;Stage;Amount;Created;Region
=2+3;Prospecting;1.200,50;2026-01-05;North
B;Prospecing;900,00;2026-02-05;South
C;Won;100,00;2026-02-06;North
`;

export function rowsStory(level: Level): void {
  const bench = useWorkbench({ width: 1100, height: 900, query: { level } });

  const button = (name: string | RegExp) => bench().pane.getByRole("button", { name });
  const says = (text: string | RegExp) => bench().says(text);
  const cells = (sheet: string, address: string) =>
    bench().pane.evaluate(
      ([name, at]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem(name!).getRange(at!);
          range.load("values");
          await context.sync();
          return range.values as unknown[][];
        }),
      [sheet, address],
    );

  const selected = () =>
    bench().pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    );

  test("a CRM export becomes rows in use that are understood, checked, mended and read anew", async () => {
    await bench().pane.getByRole("tab", { name: "My rows" }).click();
    await says("There are no deals here yet.");
    const buffer = Buffer.from(EXPORT, "utf16le");
    await bench()
      .pane.getByLabel("Choose a file")
      .last()
      .setInputFiles({ name: "Export 2026.csv", mimeType: "text/csv", buffer });
    await says("3 rows and 5 columns");
    await button("Import 3 rows").click();
    await says("3 rows imported onto the sheet “Export 2026”.");
    await button("Undo").click();
    await says("The sheet “Export 2026” is removed again.");
    await bench()
      .pane.getByLabel("Choose a file")
      .last()
      .setInputFiles({ name: "Export 2026.csv", mimeType: "text/csv", buffer });
    await button("Import 3 rows").click();
    await says("3 rows imported onto the sheet “Export 2026”.");
    await says("3 deals read, no row left out");
    await eventually(
      () => cells("Export 2026", "A2:D3"),
      [
        ["=2+3", "Prospecting", 1200.5, 46027],
        ["B", "Prospecing", 900, 46058],
      ],
    );

    // The order makes "Prospecing" a name that is no stage; then the nearest one is offered.
    await button(/^Order of the stages/).click();
    await says("Your rows do not tell the order of the stages.");
    await button("Move “Prospecing” up").click();
    await says("Drag a stage");
    await button(/^Columns and what they mean/).click();
    await bench().pane.getByRole("combobox", { name: "Region" }).selectOption({ label: "Source" });
    await says(/^Export_2026 · 3 rows · checked/);

    // Kept in the workbook: the next pane knows it.
    const setting = () =>
      bench().pane.evaluate(() =>
        Excel.run(async (context) => {
          const found = context.workbook.settings.getItem("funnelbook.rows");
          found.load("value");
          await context.sync();
          return JSON.parse(found.value as string) as unknown;
        }),
      );
    await eventually(
      setting,
      expect.objectContaining({
        place: expect.objectContaining({ kind: "table", table: "Export_2026" }),
        options: [["@source", "Region"]],
        stages: expect.objectContaining({ names: ["Prospecing", "Prospecting", "Won"] }),
      }),
    );
  });

  test("faults are shown, mended after a look, and taken back", async () => {
    await bench().load({ level });
    await button("Create pipeline").click();
    await says("Pipeline built");
    await bench().page.evaluate(() => {
      const { person } = window.workbench!.host;
      return person
        .paste("Pipeline", "L2", [["Prospectng"]])
        .then(() => person.paste("Pipeline", "J3", [["'2025-01-31"]]));
    });
    await eventually(() => cells("Pipeline", "L2"), [["Prospectng"]]);
    await bench().pane.getByRole("tab", { name: "My rows" }).click();
    const toFirst = button("Go to the first: J2");
    await toFirst.click();
    await eventually(async () => (await selected()).split("!")[0], "Pipeline");
    await toFirst.click();
    await eventually(selected, "Pipeline!J2");
    await button("Fix 2 cells …").click();
    await says("Prospectng → Prospecting");
    await says("2025-01-31 → 2025-01-31");
    await button("Write 2 cells").click();
    await says("2 cells fixed.");
    await eventually(() => cells("Pipeline", "L2"), [["Prospecting"]]);
    await eventually(() => cells("Pipeline", "J3"), [[45688]]);
    await button("Undo").click();
    await says("2 cells are as before.");
    await eventually(() => cells("Pipeline", "L2"), [["Prospectng"]]);
  });
}
