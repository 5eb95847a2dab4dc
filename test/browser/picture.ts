import path from "node:path";
import type { Page } from "playwright-core";

/** The pictures of README.md are taken anew by its own tests, with `PICTURES=docs/pictures`; else nothing happens. */
export async function takePicture(
  page: Page,
  name: string,
  prepare: () => Promise<void> = async () => {},
): Promise<void> {
  const folder = process.env["PICTURES"];
  if (folder === undefined) return;
  await prepare();
  // Nothing is half-way faded in, and charts have grown.
  const STILL_MS = 2000;
  await page.waitForTimeout(STILL_MS);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
