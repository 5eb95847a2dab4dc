import type { Page } from "playwright-core";
import { eventually } from "../shared/eventually";
import { LANGUAGES } from "../../src/locales/languages";
import { speechOf } from "../locales/every-language";
import { showScene, whenDrawn } from "./gallery/show-scene";
import { useGallery } from "./gallery/use-gallery";

/** The row of the five places, where it has the least room. */

const gallery = useGallery();

/** Where Excel draws a button of its own over the pane, in pixels from the right. */
const CORNER = 36;

const measure = (page: Page, width: number) =>
  page.getByRole("tab").evaluateAll((tabs, right) => {
    const boxes = tabs.map((each) => each.getBoundingClientRect());
    return {
      places: tabs.length,
      rows: new Set(boxes.map(({ top }) => top)).size,
      outside: boxes.filter((box) => box.right > right).length,
      hardToHit: boxes.filter((box) => Math.min(box.width, box.height) < 24).length,
      // What is only heard has no room.
      cut: tabs
        .flatMap((each) => Array.from(each.querySelectorAll("span")))
        .filter((each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth)
        .map(({ textContent }) => textContent),
    };
  }, width - CORNER);

test("labels stand below the icons where they have room, and come back when they do again", async () => {
  const { page } = gallery;
  await page.evaluate(() => window.gallery.speak("ru"));
  await showScene(page, "choosing", (await speechOf("ru")).pane);
  const labels = () =>
    page.getByRole("tab").evaluateAll((tabs) => {
      const spans = tabs.map((tab) => tab.querySelector(".fui-Tab__content")!);
      return spans.every((span) => span.getBoundingClientRect().width > 1);
    });
  // At each width, since the labels that are tried grow with it.
  for (const width of [600, 200, 201, 202, 203, 600, 200, 600]) {
    await page.setViewportSize({ width, height: 378 });
    await whenDrawn(page);
    await eventually(labels, width === 600);
  }
});

test.each(LANGUAGES)(
  "%s: all five places are in one row, at 320 pixels and at 200 %% zoom",
  async (language) => {
    const { page } = gallery;
    const { pane } = await speechOf(language);
    await page.evaluate((spoken) => window.gallery.speak(spoken), language);
    await showScene(page, "choosing", pane);
    for (const width of [320, 175]) {
      await page.setViewportSize({ width, height: 378 });
      await whenDrawn(page);
      const whole = { places: 5, rows: 1, outside: 0, hardToHit: 0, cut: [] };
      await eventually(async () => ({ width, ...(await measure(page, width)) }), {
        width,
        ...whole,
      });
      for (const name of Object.values(pane.places))
        await eventually(() => page.getByRole("tab", { name, exact: true }).count(), 1);
    }
    // An icon without its label says its name when it is pointed at.
    const { playbook } = pane.places;
    await page.getByRole("tab").last().hover();
    await page.getByRole("tooltip").filter({ hasText: playbook }).waitFor();
  },
);
