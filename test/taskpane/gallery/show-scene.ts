import type { Page } from "playwright-core";
import type { PaneWords } from "../../../src/locales/pane-words";
import { SCENES, type Scene } from "./scenes";

export const ALL_SCENES = Object.keys(SCENES) as Scene[];

/** Shows a state of the pane, and waits until nothing in it is still to come. */
export async function showScene(page: Page, scene: Scene, words: PaneWords): Promise<void> {
  await page.evaluate((name) => window.gallery.show(name), scene);
  await page.locator("h1").waitFor();
  // A button that a figure still to come kept out of reach has its new colours two frames later.
  await page.getByText(words.metrics.computing).waitFor({ state: "hidden" });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
