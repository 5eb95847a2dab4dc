import type { Page } from "playwright-core";
import type { PaneWords } from "../../../src/locales/pane-words";
import { SCENES, type Scene } from "./scenes";

export const ALL_SCENES = Object.keys(SCENES) as Scene[];

/** Shows a state of the pane, and waits until nothing in it is still to come. */
export async function showScene(page: Page, scene: Scene, words: PaneWords): Promise<void> {
  await page.evaluate((name) => window.gallery.show(name), scene);
  await page.waitForFunction(
    (computing) =>
      document.querySelector("h1") !== null && !document.body.innerText.includes(computing),
    words.metrics.computing,
  );
  // A button that a figure still to come kept out of reach has its new colours two frames later.
  await whenDrawn(page);
}

/** Resolves two frames from now. */
export function whenDrawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
