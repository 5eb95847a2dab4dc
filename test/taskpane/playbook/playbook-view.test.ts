import type { Browser, Page } from "playwright-core";
import { connectToBrowser } from "../../shared/ask";
import { openGallery } from "../gallery/open-gallery";
import type { Scene } from "../gallery/scenes";
import { rowOf, selected } from "./playbook-cases";

/** The playbook in a real browser, without Excel. */

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectToBrowser();
  ({ page } = await openGallery(browser));
}, 60_000);

afterAll(() => browser.close());

async function show(scene: Scene): Promise<void> {
  await page.evaluate((name) => window.gallery.show(name), scene);
  await page.getByRole("heading", { name: "Playbook", level: 1 }).waitFor();
}

const jobs = () =>
  page.evaluate(() =>
    window.gallery.tasks.flatMap((task) => (task.kind === "playbook" ? [task.job] : [])),
  );
const text = (words: string) => page.getByText(words, { exact: true });

test("a deal: its names are text, its stage and lateness are said, the next write is announced", async () => {
  await show("playbook-deal");
  await page.getByRole("heading", { name: "D-1" }).waitFor();
  await text("Acme <b>").waitFor();
  await page.getByRole("img", { name: "Stage 1 of 3" }).waitFor();
  await page.getByText("over the target of 14").waitFor();
  await page.getByText("Moving writes “Offer” to D4 and today’s date to F4 on “Sales”.").waitFor();
  await page.getByRole("group", { name: "Watch out" }).waitFor();
  await page.getByRole("button", { name: "Move to “Offer”" }).waitFor();
});

test("ticks stay with their deal", async () => {
  await show("playbook-deal");
  const box = page.getByRole("checkbox", { name: "They can pay for it." });
  await box.focus();
  await page.keyboard.press("Space");
  expect(await box.isChecked()).toBe(true);
  const other = rowOf(1, ["D-9", "", "Lead", 46000, "", "", "", "", ""]);
  await page.evaluate((event) => window.gallery.dispatch(event), selected(other));
  await page.getByRole("heading", { name: "D-9" }).waitFor();
  expect(await box.isChecked()).toBe(false);
  await page.evaluate((event) => window.gallery.dispatch(event), selected(rowOf(1)));
  await page.getByRole("heading", { name: "D-1" }).waitFor();
  expect(await box.isChecked()).toBe(true);
});

test("the next step is saved on request, after saying where", async () => {
  await show("playbook-deal");
  const save = page.getByRole("button", { name: "Save next step" });
  expect(await save.getAttribute("aria-disabled")).toBe("true");
  const what = page.getByRole("textbox", { name: "What" });
  expect(await what.inputValue()).toBe("Call");
  await what.fill("Visit");
  await page.getByText("Writes to I4 on “Sales”.").waitFor();
  await page.getByRole("textbox", { name: "When", exact: true }).fill("2026-12-24");
  await page.getByText("Writes to I4 and J4 on “Sales”.").waitFor();
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
  await page.getByText("Select a row of “Deals”").waitFor();
  const stage = page.getByRole("group").filter({ hasText: "Lead" }).first().locator("summary");
  await stage.focus();
  await page.keyboard.press("Enter");
  await text("Find out whether they need it.").waitFor();
});

test("without rows it leads to them", async () => {
  await show("playbook-no-rows");
  await page.getByRole("button", { name: "Choose my rows" }).click();
  await page.getByRole("heading", { name: "My rows", level: 1 }).waitFor();
});
