import { useWorkbench } from "../browser/workbench";

/** Rows that are too many for the pane itself: what it shows of them its worker computes. */

jest.setTimeout(120_000);

const bench = useWorkbench({ width: 1100, height: 900 });

const COUNT = 3200;
const button = (name: string | RegExp) => bench().pane.getByRole("button", { name });
const says = (text: string | RegExp) => bench().pane.getByText(text).first().waitFor();

/** A quarter is won; one deal stands there twice. */
function csv(): Buffer {
  const rows = Array.from({ length: COUNT }, (_, at) =>
    [at === 7 ? "D-6" : `D-${at}`, at % 4 === 0 ? "Won" : "Prospecting", at].join(),
  );
  return Buffer.from(["Deal,Stage,Amount", ...rows].join("\n"));
}

test("very many rows are checked and counted by the same functions, beside the pane", async () => {
  await bench().pane.getByRole("tab", { name: "My rows" }).click();
  await bench()
    .pane.getByLabel("Choose a file")
    .last()
    .setInputFiles({ name: "Deals.csv", mimeType: "text/csv", buffer: csv() });
  await button(`Import ${COUNT} rows`).click();
  await says(`${COUNT} rows imported onto the sheet “Deals”.`);
  await says(/ · checked /);
  await says("Deal id of row 8 again");
  await bench().pane.getByRole("tab", { name: "Metrics" }).click();
  await button("Win rate").first().click();
  // The figures beside it are METRIC's, which needs a script of its own.
  await says(/of 800 deals/);
  const workers = bench()
    .page.workers()
    .map((each) => new URL(each.url()).pathname);
  expect(workers).toEqual([expect.stringMatching(/rows-worker\.[0-9a-f]{12}\.js$/)]);
});
