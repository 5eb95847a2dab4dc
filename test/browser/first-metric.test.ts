import path from "node:path";
import { takePicture } from "./picture";
import { useWorkbench } from "./workbench";

/**
 * The walk in README.md: from an empty workbook to a figure of one's own export. `PICTURES=docs/pictures`
 * takes its pictures anew.
 */

const bench = useWorkbench({ width: 1200, height: 720 });

const button = (name: string | RegExp) => bench().pane.getByRole("button", { name });
const says = (text: string | RegExp) => bench().says(text);
const EXPORT = path.resolve(__dirname, "../../workbench/sample/deals.csv");

test("a CSV file becomes rows, and a cell shows their conversion", async () => {
  await bench().pane.getByRole("tab", { name: "My rows" }).click();
  await button("Choose a file").waitFor();
  await bench().pane.locator("input[type=file]").setInputFiles(EXPORT);
  await says("60 rows and 10 columns");
  await button("Import 60 rows").click();
  await says(/60 rows imported onto the sheet/);
  await says("60 deals read, no row left out");
  await takePicture(bench().page, "my-rows");

  await bench().pane.getByRole("tab", { name: "Metrics" }).click();
  await button("Conversion").first().click();
  await says(/of 60 deals · .* with 95% confidence/);
  await bench().select("M2");
  await bench().page.keyboard.press("ArrowDown");
  await button(/Insert into .*M3/).click();
  await says(/Inserted into/);
  const answer = bench().pane.getByText(/of 60 deals · .* with 95% confidence/);
  await takePicture(bench().page, "metric", () => answer.scrollIntoViewIfNeeded());
  const [[shown]] = (await bench().texts("M3")) as [[string]];
  expect(shown).toMatch(/^\d+%$/);
  await says(shown);
});
