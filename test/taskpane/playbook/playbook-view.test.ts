import { eventually } from "../../shared/eventually";
import { useGallery } from "../gallery/use-gallery";
import { problemOf } from "../../../src/taskpane/problems";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import { BOOK, REASONED, bookRead, opened, reasonedRow, rowOf, selected } from "./playbook-cases";

/** The playbook in a real browser, without Excel. */

const gallery = useGallery();

const { show } = gallery;

const jobs = async () =>
  (await gallery.tasks()).flatMap((task) => (task.kind === "playbook" ? [task.job] : []));
const text = (words: string) => gallery.page.getByText(words, { exact: true });

test("a deal: its names are text, its stage and lateness are said, the next write is announced", async () => {
  await show("playbook-deal");
  await gallery.page.getByRole("heading", { name: "D-1" }).waitFor();
  await text("Acme <b>").waitFor();
  await gallery.page.getByRole("img", { name: "Stage 1 of 3" }).waitFor();
  await gallery.page.getByText("over the target of 14").waitFor();
  await gallery.page
    .getByText("Moving writes “Offer” to D4 and today’s date to F4 on “Sales”.")
    .waitFor();
  await gallery.page.getByRole("group", { name: "Watch out" }).waitFor();
  await gallery.page.getByRole("button", { name: "Move to “Offer”" }).waitFor();
});

test("rows that have moved are read again once, also where Excel refuses it", async () => {
  await show("playbook-deal");
  const reads = async () => (await gallery.tasks()).filter(({ kind }) => kind === "rows").length;
  await eventually(reads, 1);
  const moved = (): PaneEvent => ({
    type: "playbook",
    event: { kind: "row-read", row: { ...rowOf(1), address: "B3:J99" } },
  });
  const task = { kind: "rows", job: { kind: "read" }, isQuick: true } as const;
  const dispatch = (...events: PaneEvent[]) =>
    gallery.page.evaluate((all) => all.forEach((each) => window.gallery.dispatch(each)), events);
  await dispatch(moved());
  await eventually(reads, 2);
  await dispatch({ type: "task-started", task });
  await dispatch({ type: "task-failed", problem: problemOf(new Error("refused")) });
  await dispatch(moved());
  await gallery.page.getByRole("button", { name: "Try again" }).waitFor();
  expect(await reads()).toBe(2);
});

test("where there is nothing to tick, nothing is said of ticks", async () => {
  const ticks = "Ticks are your reminder while the pane is open. They are not saved.";
  await show("playbook-deal");
  await text(ticks).waitFor();
  await show("playbook-reasons");
  await gallery.page.getByRole("heading", { name: "D-2" }).waitFor();
  await eventually(() => gallery.page.getByRole("checkbox").count(), 0);
  await eventually(() => text(ticks).count(), 0);
});

test("a log of changes says what row it gets, and which formulas have to reach down to it", async () => {
  await show("playbook-log");
  await text("“Won” comes next.").waitFor();
  await text(
    "Moving adds a row at the end of “Sales!B3:D6”: “a” under “Deal”, “Won” under “Stage” and today’s date under “Changed”.",
  ).waitFor();
  await text("Formulas over B3:D6 count the new row once they reach down to it.").last().waitFor();
});

test("a date that stands there is said to stay", async () => {
  await show("playbook-deal");
  const dated = rowOf(1, ["D-1", "", "Lead", 46000, 46020, "", "", "", ""]);
  await gallery.page.evaluate((event) => window.gallery.dispatch(event), selected(dated));
  await text("F4 is filled in already and stays as it is.").waitFor();
  await text("Moving writes “Offer” to D4 on “Sales”.").waitFor();
});

test("a deal is lost for a reason of the sheet's list, after saying what is written", async () => {
  await show("playbook-reasons");
  const { page } = gallery;
  await text("If the deal is lost").click();
  const lose = page.getByRole("button", { name: "Move to “Lost”" });
  await eventually(() => lose.getAttribute("aria-disabled"), "true");
  await page.getByRole("combobox", { name: "Lost reason" }).selectOption("No need");
  await text(
    "Moving writes “Lost” to D5, “No need” to K5 and today’s date to H5 on “Sales”.",
  ).waitFor();
  await lose.click();
  expect(await jobs()).toMatchObject([
    { kind: "write-row", news: { kind: "moved", deal: "D-2", stage: "Lost" } },
  ]);
});

test("without a list the reason is written freely, and one that stands there is kept", async () => {
  await show("playbook-reasons");
  const { page } = gallery;
  const tell = (events: PaneEvent[]) =>
    page.evaluate((all) => all.forEach((event) => window.gallery.dispatch(event)), events);
  await tell(bookRead(BOOK, REASONED));
  await text("If the deal is lost").click();
  await page.getByRole("combobox", { name: "Lost reason" }).fill("Gone quiet");
  await page.getByText("“Gone quiet” to K5").waitFor();
  await tell([selected(reasonedRow(2, "Price"))]);
  await text("K5 is filled in already and stays as it is.").waitFor();
  await eventually(() => page.getByRole("combobox", { name: "Lost reason" }).count(), 0);
});

test("the reasons that were read for other rows are not offered for these", async () => {
  await show("playbook-reasons");
  const { page } = gallery;
  const place = { kind: "table", table: "Others" } as const;
  const others = { ...REASONED, choice: { ...REASONED.choice, place } };
  await page.evaluate(
    (all) => all.forEach((event) => window.gallery.dispatch(event)),
    opened(others),
  );
  await text("If the deal is lost").click();
  await page.getByRole("combobox", { name: "Lost reason" }).fill("Gone quiet");
  await page.getByText("“Gone quiet” to K5").waitFor();
});

test("ticks stay with their deal", async () => {
  await show("playbook-deal");
  const box = gallery.page.getByRole("checkbox", { name: "They can pay for it." });
  await box.focus();
  await gallery.page.keyboard.press("Space");
  await eventually(() => box.isChecked(), true);
  const other = rowOf(1, ["D-9", "", "Lead", 46000, "", "", "", "", ""]);
  await gallery.page.evaluate((event) => window.gallery.dispatch(event), selected(other));
  await gallery.page.getByRole("heading", { name: "D-9" }).waitFor();
  await eventually(() => box.isChecked(), false);
  await gallery.page.evaluate((event) => window.gallery.dispatch(event), selected(rowOf(1)));
  await gallery.page.getByRole("heading", { name: "D-1" }).waitFor();
  await eventually(() => box.isChecked(), true);
});

test("the next step is saved on request, after saying where", async () => {
  await show("playbook-deal");
  const save = gallery.page.getByRole("button", { name: "Save next step" });
  await eventually(() => save.getAttribute("aria-disabled"), "true");
  const what = gallery.page.getByRole("textbox", { name: "What" });
  await eventually(() => what.inputValue(), "Call");
  await what.fill("Visit");
  await gallery.page.getByText("Writes to I4 on “Sales”.").waitFor();
  await gallery.page.getByRole("textbox", { name: "When", exact: true }).fill("2026-12-24");
  await gallery.page.getByText("Writes to I4 and J4 on “Sales”.").waitFor();
  await save.click();
  expect(await jobs()).toMatchObject([
    {
      kind: "write-row",
      cells: [
        { column: 7, value: "Visit", isDate: false },
        { column: 8, value: 46380, isDate: true },
      ],
      news: { kind: "next-step", deal: "D-1" },
    },
  ]);
});

test("without a deal the whole playbook is there to read, by keyboard too", async () => {
  await show("playbook-none");
  await gallery.page.getByText("Select a row of “Deals”").waitFor();
  const stage = gallery.page
    .getByRole("group")
    .filter({ hasText: "Lead" })
    .first()
    .locator("summary");
  await stage.focus();
  await gallery.page.keyboard.press("Enter");
  await text("Find out whether they need it.").waitFor();
});

test("rows without a stage say so in a sentence, with the way to mend it", async () => {
  await show("playbook-no-deals");
  await gallery.page.getByText("No column of these rows says which stage").waitFor();
  await gallery.page.getByRole("button", { name: "My rows" }).click();
  await gallery.page.getByRole("heading", { name: "My rows", level: 1 }).waitFor();
});

test("without rows it leads to them", async () => {
  await show("playbook-no-rows");
  await gallery.page.getByRole("button", { name: "Choose my rows" }).click();
  await gallery.page.getByRole("heading", { name: "My rows", level: 1 }).waitFor();
});
