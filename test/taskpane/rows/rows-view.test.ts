import type { PaneEvent } from "../../../src/taskpane/pane-event";
import type { RowsInUse } from "../../../src/workbook/rows/read-rows";
import { eventually } from "../../shared/eventually";
import { useGallery } from "../gallery/use-gallery";
import { violations } from "../gallery/violations";
import { ROWS, rowsDone } from "./rows-scenes";

/** My rows in a real browser, without Excel. */

const gallery = useGallery();

const { show } = gallery;

const jobs = async () =>
  (await gallery.tasks()).flatMap((task) => (task.kind === "rows" ? [task.job] : []));
const button = (name: string | RegExp) => gallery.page.getByRole("button", { name });
const unfold = (title: string) => button(new RegExp(`^${title}`)).click();

test("the rows are told in sentences, and a name from the workbook is text", async () => {
  await show("rows");
  await gallery.page.getByText("6 deals read, no row left out").waitFor();
  await gallery.page.getByText("On the sheet “CRM”, cells B3:H9").waitFor();
  const layout = gallery.page.getByRole("combobox", { name: "How the rows tell of your deals" });
  await layout.selectOption({ label: "One row per change of stage" });
  expect(await jobs()).toMatchObject([
    { kind: "read" },
    { kind: "use", choice: { options: [["@layout", "history"]] }, of: { name: "Export" } },
  ]);
  await button(/^No amount/).click();
  await gallery.page.getByRole("button", { name: "E8 · Amount" }).click();
  await eventually(async () => (await gallery.tasks()).at(-1), {
    kind: "go-to",
    spot: { sheet: "CRM", address: "E8" },
  });
  await eventually(() => gallery.page.locator("img").count(), 0);
});

test("where Excel did not say which rows are in use, they are read again, or others are chosen or imported", async () => {
  await show("rows-unread");
  await button("Read again").click();
  await button("Choose rows").click();
  await eventually(async () => (await jobs()).slice(-2), [{ kind: "read" }, { kind: "tables" }]);
  await gallery.page.getByLabel("Choose a file").first().waitFor({ state: "attached" });
});

test("the footer tells of the rows and of their check, and leads here", async () => {
  await show("rows");
  const line = button(/^Export · 6 rows · checked /);
  await line.waitFor();
  await gallery.page.getByRole("tab", { name: "Build" }).click();
  await line.click();
  await gallery.page.getByRole("heading", { name: "My rows", level: 1 }).waitFor();
});

test("a check that the ribbon asks for is unfolded and gets the focus, once the rows are read", async () => {
  await show("rows");
  const check = button(/^Check/);
  await check.click();
  await eventually(() => check.getAttribute("aria-expanded"), "false");
  await gallery.page.evaluate(
    (events) => events.forEach((event) => window.gallery.dispatch(event)),
    [{ type: "check-sought" } as const, ...rowsDone({ kind: "read", inUse: ROWS })],
  );
  await gallery.page.waitForFunction(() => document.activeElement?.textContent.startsWith("Check"));
  await eventually(() => check.getAttribute("aria-expanded"), "true");
  await button(/^No amount/).waitFor();
  const top = () => check.evaluate((each) => each.getBoundingClientRect().top);
  await eventually(async () => (await top()) < 640 - 100, true);
});

test("columns that nobody understands come first, and can be told", async () => {
  await show("rows");
  await unfold("Columns and what they mean \\(1\\)");
  const lists = gallery.page.getByRole("listitem").getByRole("combobox");
  await eventually(() => lists.first().inputValue(), "");
  const region = gallery.page.getByRole("combobox", { name: "Region" });
  await region.getByRole("option", { name: "Please choose" }).waitFor({ state: "attached" });
  await region.selectOption({ label: "None of these" });
  expect((await jobs()).at(-1)).toMatchObject({
    kind: "use",
    choice: { options: [["@noRole", "Region"]] },
  });
  await gallery.page.getByRole("combobox", { name: "Region" }).selectOption({ label: "Source" });
  expect((await jobs()).at(-1)).toMatchObject({
    kind: "use",
    choice: { options: [["@source", "Region"]] },
  });
  await eventually(() => gallery.page.getByRole("img", { name: "understood" }).count(), 6);
  await gallery.page
    .getByRole("combobox", { name: "Owner" })
    .selectOption({ label: "None of these" });
  expect((await jobs()).at(-1)).toMatchObject({ choice: { options: [["@noRole", "Owner"]] } });
});

test("stages are put in order by keyboard and by buttons, and the order is kept", async () => {
  await show("rows");
  await unfold("Order of the stages");
  await gallery.page.getByText("Your rows do not tell the order of the stages.").waitFor();
  const stages = () => gallery.page.locator("ol li > span:nth-child(2)").allTextContents();
  await eventually(stages, ["Call", "Pitch", "Contract"]);
  await button("Move “Pitch” up").focus();
  await gallery.page.keyboard.press("Alt+ArrowUp");
  await eventually(stages, ["Pitch", "Call", "Contract"]);
  await eventually(
    () => gallery.page.evaluate(() => document.activeElement?.getAttribute("aria-label")),
    "Move “Pitch” up",
  );
  expect((await jobs()).at(-1)).toMatchObject({
    choice: { stages: { names: ["Pitch", "Call", "Contract", "Won", "Lost"] } },
  });
});

test("an order made while something else is at work is asked for after it, also of rows that have changed", async () => {
  await show("rows");
  await unfold("Order of the stages");
  // A co-author has written a note meanwhile.
  const values = ROWS.values.map((row, at) => (at === 1 ? [...row.slice(0, -1), "call"] : row));
  const [begin, end] = rowsDone({ kind: "read", inUse: { ...ROWS, values } });
  const dispatch = (event: PaneEvent) =>
    gallery.page.evaluate((each) => window.gallery.dispatch(each), event);
  await dispatch(begin!);
  await button("Move “Pitch” up").click();
  await button("Move “Contract” up").click();
  expect((await jobs()).map(({ kind }) => kind)).toEqual(["read"]);
  await dispatch(end!);
  await eventually(jobs, [
    { kind: "read" },
    expect.objectContaining({
      kind: "use",
      choice: expect.objectContaining({
        stages: { names: ["Pitch", "Contract", "Call", "Won", "Lost"] },
      }),
    }),
  ]);
});

test("the focus stays with the stage that was moved, and an order taken back shows no more", async () => {
  await show("rows");
  await unfold("Order of the stages");
  const stages = () => gallery.page.locator("ol li > span:nth-child(2)").allTextContents();
  await eventually(stages, ["Call", "Pitch", "Contract"]);
  await button("Move “Contract” up").focus();
  await gallery.page.keyboard.press("Enter");
  await eventually(stages, ["Call", "Contract", "Pitch"]);
  const names = ["Call", "Contract", "Pitch", "Won", "Lost"];
  const ordered = {
    ...ROWS,
    choice: { ...ROWS.choice, stages: { names } },
    stages: names.map((name) => [name]),
  };
  const answer = (inUse: RowsInUse) =>
    gallery.page.evaluate(
      (events) => events.forEach((event) => window.gallery.dispatch(event)),
      rowsDone({ kind: "use", inUse, isNew: false }),
    );
  await answer(ordered);
  await gallery.page.getByText("Drag a stage").waitFor();
  await eventually(
    () => gallery.page.evaluate(() => document.activeElement?.getAttribute("aria-label")),
    "Move “Contract” up",
  );
  await button("Use the order found in the rows").click();
  await answer({ ...ROWS });
  await gallery.page.getByText("Your rows do not tell the order of the stages.").waitFor();
  await eventually(stages, ["Call", "Pitch", "Contract"]);
});

test("an undo is grey while something else is at work, and not lost in a click", async () => {
  await show("rows");
  const [begin, end] = rowsDone({ kind: "read", inUse: ROWS });
  const dispatch = (...events: PaneEvent[]) =>
    gallery.page.evaluate((all) => all.forEach((event) => window.gallery.dispatch(event)), events);
  const undo = { choice: ROWS.choice, values: ROWS.values, before: undefined };
  await dispatch(
    ...rowsDone({ kind: "import", inUse: ROWS, sheet: "CRM", count: 6, undo }),
    begin!,
  );
  const isGrey = () => button("Undo").getAttribute("aria-disabled");
  await eventually(isGrey, "true");
  await dispatch(end!);
  await eventually(isGrey, null);
  await button("Undo").click();
  await eventually(
    async () => (await jobs()).at(-1),
    expect.objectContaining({ kind: "undo-import" }),
  );
});

test("an order that stands in a table is changed there", async () => {
  await show("rows-in-order");
  await unfold("Order of the stages");
  await button("Go to Stages").click();
  await eventually(async () => (await jobs()).at(-1), { kind: "go-to-table", table: "Stages" });
});

test("unfolded, every part is clean for assistive technology", async () => {
  await show("rows");
  for (const title of ["Columns and what", "Order of", "Import a CRM", "Add a deal$"])
    await unfold(title);
  await button(/^No amount/).click();
  expect(await violations(gallery.page)).toEqual([]);
});

test("rows that cannot be read say why, and their columns can be told", async () => {
  await show("rows-unreadable");
  await gallery.page
    .getByRole("alert")
    .filter({ hasText: "No column of these rows says which stage a deal is in." })
    .waitFor();
  await gallery.page.getByRole("combobox", { name: "Fruit" }).selectOption({ label: "Stage" });
  expect((await jobs()).at(-1)).toMatchObject({ choice: { options: [["@stage", "Fruit"]] } });
});

test("rows of which Excel did not tell are read again by a button, and the import's Undo stays", async () => {
  await show("rows-unread");
  await gallery.page.getByText("Excel did not say which rows are in use.").waitFor();
  await button("Undo").waitFor();
  await button("Read again").click();
  await eventually(async () => (await jobs()).at(-1), { kind: "read" });
  await gallery.page.evaluate(() => {
    const functions = [{ name: "FUNNEL", use: "The whole funnel.", parameters: [] }];
    window.gallery.dispatch({ type: "functions-read", functions });
  });
  for (const tab of ["Metrics", "Playbook"]) {
    await gallery.page.getByRole("tab", { name: tab }).click();
    await gallery.page.getByText("Excel did not say which rows are in use.").waitFor();
  }
});

test("of a range the header row can be told", async () => {
  await show("rows-range");
  const header = gallery.page.getByRole("spinbutton", { name: "Header row" });
  await eventually(() => header.inputValue(), "3");
  await header.fill("4");
  await header.press("Tab");
  expect((await jobs()).at(-1)).toMatchObject({
    kind: "use",
    choice: { place: { kind: "range", sheet: "CRM", address: "B4:H9" } },
  });
});

test("of a range it is said that rows below it do not count", async () => {
  await show("rows-range");
  await gallery.page.getByText("Rows added below row 9 are not counted").waitFor();
  await show("rows");
  expect(await gallery.page.getByText("are not counted").count()).toBe(0);
});

test("where nothing is known yet, the ways to rows are there", async () => {
  await show("rows-none");
  await gallery.page.getByText("There are no deals here yet.").waitFor();
  await button("Choose rows").click();
  await eventually(async () => (await jobs()).at(-1), { kind: "tables" });
  await show("rows-gone");
  await gallery.page.getByText("“Export” is no longer there.").waitFor();
});

test("a file is shown before it is written, and its faults are said", async () => {
  await show("rows-none");
  const choose = (content: string) =>
    gallery.page
      .getByLabel("Choose a file")
      .last()
      .setInputFiles({ name: "My deals.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
  await choose("Deal,Stage");
  await gallery.page.getByRole("alert").filter({ hasText: "The file holds no rows." }).waitFor();
  await choose("Deal,Created\nA,03/04/2026\nB,05/06/2026");
  await gallery.page.getByText("2 rows and 2 columns").waitFor();
  await gallery.page.getByText("“Created” does not tell").waitFor();
  await button("Import 2 rows").click();
  expect((await jobs()).at(-1)).toMatchObject({ kind: "import", rows: { name: "My deals" } });
});

test("a large file that is being read can be left", async () => {
  await show("rows-reading-file");
  const bar = gallery.page.getByRole("progressbar", { name: "Reading the file …" });
  await bar.waitFor();
  await eventually(() => gallery.page.getByRole("status").textContent(), "Reading the file …");
  await eventually(() => button("Choose a file").getAttribute("aria-disabled"), "true");
  await button("Cancel").click();
  await bar.waitFor({ state: "detached" });
  await eventually(() => button("Choose a file").getAttribute("aria-disabled"), null);
  await eventually(
    () => gallery.page.evaluate(() => document.activeElement?.textContent),
    "Choose a file",
  );
});

test("a large file that is read while something is to be decided waits, and says so", async () => {
  await show("rows-file-waiting");
  await gallery.page.getByRole("heading", { name: "Add a deal", level: 1 }).waitFor();
  const waits = "“deals 2026” is read. You see it when you are back at My rows.";
  await gallery.page.getByRole("paragraph").filter({ hasText: waits }).waitFor();
  const said = () => gallery.page.getByRole("status").textContent();
  expect(await said()).toBe(waits);
  await button("Back").click();
  await gallery.page.getByText("2 rows and 4 columns").waitFor();
  expect(await said()).toBe("“deals 2026” is read.");
});

test("who comes back finds why the file is not imported", async () => {
  await show("rows-refused");
  await gallery.page.getByRole("alert").filter({ hasText: "The file holds no rows." }).waitFor();
});

test("a deal is asked for by its own columns; it needs a name", async () => {
  await show("rows-adding");
  await gallery.page.getByText("Enter a number, such as 12000").waitFor();
  await gallery.page.getByText("Find out who decides").waitFor();
  const add = button("Add deal");
  await eventually(() => add.getAttribute("aria-disabled"), "true");
  await gallery.page.getByRole("textbox", { name: "Amount" }).fill("1,200");
  await gallery.page.getByRole("textbox", { name: "Deal" }).fill("Zeta");
  await gallery.page.getByRole("combobox", { name: "Can they pay for it?" }).selectOption("Yes");
  await gallery.page.getByRole("heading", { name: "SPIN selling" }).waitFor();
  await gallery.page.getByText("How they do it today.").waitFor();
  await gallery.page.getByRole("textbox", { name: "Situation" }).fill("By hand");
  await add.click();
  const job = (await jobs()).at(-1)!;
  if (job.kind !== "add-deal") throw new Error(job.kind);
  expect(job.deal.cells).toEqual(
    expect.arrayContaining([
      { column: 0, value: "Zeta", isDate: false },
      { column: 2, value: "Call", isDate: false },
      { column: 3, value: 1200, isDate: false },
      { column: 5, value: "Yes", isDate: false },
      { column: 6, value: "By hand", isDate: false },
    ]),
  );
});
