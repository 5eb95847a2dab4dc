import { eventually } from "../shared/eventually";
import { useWorkbench } from "../browser/workbench";
import { violations } from "./gallery/violations";

/** Rows that are too many for the pane itself: what it shows of them its worker computes. */

const bench = useWorkbench({ width: 1100, height: 900 });

const COUNT = 3200;
const button = (name: string | RegExp) => bench().pane.getByRole("button", { name });
/** What runs beside the pane; the browser tells of it a moment later. */
const workers = async () =>
  bench()
    .page.workers()
    .map((each) => new URL(each.url()).pathname);
const says = (text: string | RegExp) => bench().says(text);

/** A quarter is won; one deal stands there twice. */
function csv(): Buffer {
  const rows = Array.from({ length: COUNT }, (_, at) =>
    [at === 7 ? "D-6" : `D-${at}`, at % 4 === 0 ? "Won" : "Prospecting", at].join(),
  );
  return Buffer.from(["Deal,Stage,Amount", ...rows].join("\n"));
}

test("very many rows are checked and counted by the same functions, beside the pane", async () => {
  // The worker waits for a script that does not come yet: the check takes long.
  await bench().page.route("**/check.*.js", () => undefined);
  await bench().pane.getByRole("tab", { name: "My rows" }).click();
  await bench()
    .pane.getByLabel("Choose a file")
    .last()
    .setInputFiles({ name: "Deals.csv", mimeType: "text/csv", buffer: csv() });
  await button(`Import ${COUNT} rows`).click();
  await says(`${COUNT} rows imported onto the sheet “Deals”.`);
  const bar = bench().pane.getByRole("progressbar", { name: "Checking your rows …" });
  await bar.waitFor();
  // All rows are sent, and whoever comes back finds the same check.
  await bench().pane.locator("[role=progressbar][aria-valuenow='0.3']").waitFor();
  await bench().pane.getByRole("tab", { name: "Build" }).click();
  await bar.waitFor({ state: "detached" });
  await bench().pane.getByRole("tab", { name: "My rows" }).click();
  await bar.waitFor();
  expect(await bar.getAttribute("aria-valuenow")).toBe("0.3");
  const said = (text: string) => bench().pane.getByRole("status").filter({ hasText: text });
  await said("Checking your rows …").waitFor();
  expect(await violations(bench().pane)).toEqual([]);
  await button("Cancel").click();
  await says("The check was cancelled");
  const focused = () => bench().pane.locator(":focus").textContent();
  await eventually(focused, "Check rows");
  const header = bench().pane.getByRole("button", { name: "Check", exact: true });
  await header.press("Enter");
  await button("Check rows").waitFor({ state: "detached" });
  await header.press("Enter");
  await button("Check rows").waitFor();
  await eventually(focused, "Check");
  expect(await violations(bench().pane)).toEqual([]);
  await eventually(workers, []);
  await bench().page.unroute("**/check.*.js");
  await button("Check rows").click();
  await says(/ · checked /);
  await says("Deal id of row 8 again");
  await said("Your rows are checked: ").waitFor();
  await bench().pane.getByRole("tab", { name: "Metrics" }).click();
  await button("Win rate").first().click();
  // The figures beside it are METRIC's, which needs a script of its own.
  await says(/of 800 deals/);
  await eventually(workers, [expect.stringMatching(/rows-worker\.[0-9a-f]{12}\.js$/)]);
});
