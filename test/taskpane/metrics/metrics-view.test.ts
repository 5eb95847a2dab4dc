import { eventually } from "../../shared/eventually";
import { useGallery } from "../gallery/use-gallery";
import { violations } from "../gallery/violations";
import { ROWS, rowsRead } from "./metric-scenes";

/** The place of the metrics in a real browser, without Excel; the functions are the real ones. */

const gallery = useGallery();

const { show } = gallery;
/** What the last button asked of Excel; the place reads by itself before. */
const asked = async () => (await gallery.tasks()).at(-1);
const button = (name: string | RegExp) => gallery.page.getByRole("button", { name });
const says = (text: string | RegExp) => gallery.page.getByText(text).first().waitFor();

const isClean = async () => expect(await violations(gallery.page)).toEqual([]);

test("a metric is found by a word of it, filled in with the person's own stages, and answered", async () => {
  await show("metrics");
  await gallery.page.getByRole("searchbox", { name: "Search metrics" }).fill("share stage");
  await gallery.page.getByRole("status").filter({ hasText: "1 metric found" }).waitFor();
  await button("Conversion").click();
  // From the first stage to Won: what most people ask first.
  await says("20%");
  await says(/of 5 deals · 4% to 62% with 95% confidence/);
  await gallery.page.getByRole("combobox", { name: "To stage" }).selectOption("Offer");
  await says("60%");
  const formula = gallery.page.getByRole("textbox", { name: "Formula" });
  await eventually(
    () => formula.inputValue(),
    '=SALES.CONVERSION(Deals[#All],"Lead","Offer",,{"Lead";"Offer";"Won";"Lost"})',
  );
});

test("a metric that is opened before the rows are read is filled in when they are", async () => {
  await show("metrics-reading");
  await button("Conversion").click();
  await gallery.page.getByRole("heading", { name: "Conversion" }).waitFor();
  await gallery.page.evaluate(
    (events) => events.forEach((event) => window.gallery.dispatch(event)),
    rowsRead(ROWS),
  );
  await says("20%");
  await says(/of 5 deals · 4% to 62% with 95% confidence/);
});

test("conditions choose the deals, and the formula says so", async () => {
  await show("metrics-conversion");
  await says(/of 3 deals/);
  await button("Remove condition 1").click();
  await says(/of 5 deals/);
  await button("Add a condition").click();
  await gallery.page.getByRole("combobox", { name: "Column" }).selectOption("Amount");
  await gallery.page.getByRole("combobox", { name: "Comparison" }).selectOption("is at most");
  await gallery.page.getByRole("textbox", { name: "Value" }).fill("50");
  await says(/None of the 5 deals/i);
  await eventually(
    () => gallery.page.getByRole("textbox", { name: "Formula" }).inputValue(),
    expect.stringMatching(/,"Amount","<=50"\)$/),
  );
  await isClean();
});

test("the main button names the cell and hands over what is shown", async () => {
  await show("metrics-conversion");
  await says(/of 3 deals/);
  await button("Insert into Dashboard!C4").click();
  expect(await asked()).toMatchObject({
    kind: "metrics",
    job: {
      kind: "insert",
      request: {
        at: { sheet: "Dashboard", address: "C4" },
        insertion: {
          formula:
            '=SALES.CONVERSION(Deals[#All],"Lead","Won",,{"Lead";"Offer";"Won";"Lost"},"Owner","Ann")',
          rows: 1,
          formats: [["0%"]],
        },
      },
    },
  });
});

test("a list shows its first rows in a table that the keyboard can reach", async () => {
  await show("metrics-funnel");
  await says("4 rows, 10 columns");
  const table = gallery.page.getByRole("region", { name: "Answer" });
  await table.getByRole("columnheader", { name: "Step conversion" }).waitFor();
  await table.focus();
  await eventually(() => table.getByRole("row").count(), 4);
  await isClean();
});

test("what is still to be filled in is named, and what cannot be counted says why", async () => {
  await show("metrics-missing");
  await says("Fill in “Target” to see the answer.");
  await isClean();
  await show("metrics-fault");
  await says(/to must be a stage after/);
  await eventually(() => button("Insert into Dashboard!C4").getAttribute("aria-disabled"), "true");
  await isClean();
});

test("a metric of the team's own is written from a vocabulary and saved by name", async () => {
  await show("metrics-own");
  await says("0.33");
  await gallery.page.getByRole("combobox", { name: "Insert a word" }).selectOption("open");
  await says(/needs a sign/);
  await gallery.page
    .getByRole("textbox", { name: "Formula", exact: true })
    .first()
    .fill("won + lost");
  await gallery.page.getByRole("textbox", { name: "Name" }).fill("Closed");
  await button("Save in this workbook").click();
  expect(await asked()).toMatchObject({
    job: {
      kind: "save-own",
      metric: { label: "Closed", expression: "won + lost" },
      replaced: "Yield",
    },
  });
  await isClean();
});

test("broken formulas are shown before they are written", async () => {
  await show("metrics-broken");
  await says("7 formulas to repair");
  await gallery.page.getByText("and 2 more").waitFor();
  await button("Repair 7 formulas").click();
  expect(await asked()).toMatchObject({ job: { kind: "repair" } });
  await isClean();
});

test("a filled cell is asked about where the message stands, and answered there", async () => {
  await show("metrics-filled");
  await says("C4 holds “12”. Replace it?");
  await button("Replace").click();
  expect(await asked()).toMatchObject({ job: { request: { mayReplace: true } } });
});
