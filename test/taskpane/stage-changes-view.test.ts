import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { connectToBrowser } from "../shared/ask";
import { EDITED } from "./gallery/edited-stages";
import { openGallery } from "./gallery/open-gallery";

jest.setTimeout(30_000);

/** The card of edited stages in a real browser, without Excel. */

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectToBrowser();
  ({ page } = await openGallery(browser, { viewport: { width: 350, height: 1500 } }));
}, 60_000);

afterAll(() => browser.close());

beforeEach(() => page.evaluate(() => window.gallery.show("stages-edited")));

const tasks = () => page.evaluate(() => window.gallery.tasks);
const apply = () => page.getByRole("button", { name: "Apply stage changes" });

test("it says what will change, and asks what nobody can tell", async () => {
  await page.getByText("The column “Offer” moves to its new place").waitFor();
  await page.getByText("“Signature” becomes “Contract” · 12 dates, 3 deals").waitFor();
  await page.getByText("Another column is called “Notes” already").waitFor();
  await page.getByText("“Follow-up” is gone from the Stages table").waitFor();
  await page.getByText("2 deals stand in it: choose another stage for them").waitFor();
  expect(await page.getByRole("radio", { name: "Yes, “Demo”" }).count()).toBe(4);
  await page.getByText("Answer the question first.").waitFor();
  expect(await apply().getAttribute("aria-disabled")).toBe("true");
});

test("with an answer it can be applied as it was shown and decided", async () => {
  const visit = page.getByRole("radiogroup", { name: "Did “Visit” have another name before?" });
  await visit.getByRole("radio", { name: "Yes, “Demo”" }).check();
  await page.getByText("“Demo” becomes “Visit” · 42 dates, 11 deals").waitFor();
  await page.getByText("“Call” gets a column for its dates").waitFor();
  await page.getByRole("radio", { name: "Delete its column with 4 dates" }).check();
  await apply().click();
  expect(await tasks()).toEqual([
    {
      kind: "apply-stages",
      survey: EDITED,
      decisions: { origins: { Visit: "Demo" }, drops: { "Follow-up": true } },
    },
  ]);
});

test("a formula to mend is one click away", async () => {
  await page.getByRole("button", { name: "Report!C4" }).click();
  expect(await tasks()).toEqual([{ kind: "go-to", spot: { sheet: "Report", address: "C4" } }]);
});

test("it is clean for assistive technology", async () => {
  const axe = new AxeBuilder({ page }).exclude("[data-tabster-dummy]").setLegacyMode();
  expect((await axe.analyze()).violations).toEqual([]);
});
