import fs from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

/** Where the pictures of a run are kept; undefined when nobody wants any. */
const FOLDER = process.env["PICTURES"];

/**
 * Keeps a picture of what the page shows, `look` (such as "ru-dark") being its folder. What would
 * have to be scrolled to is in it.
 */
export async function keepPicture(page: Page, look: string, scene: string): Promise<void> {
  if (FOLDER === undefined) return;
  const { width, height } = page.viewportSize()!;
  const hidden = await page.evaluate(() => {
    const all = Array.from(document.querySelectorAll("main, [role=tabpanel]"));
    return Math.max(0, ...all.map((each) => each.scrollHeight - each.clientHeight));
  });
  if (hidden > 0) await page.setViewportSize({ width, height: height + hidden });
  const file = path.join(FOLDER, look, `${scene}.jpg`);
  await page.screenshot({ path: file, type: "jpeg", quality: 60 });
  if (hidden > 0) await page.setViewportSize({ width, height });
}

/** A page that shows all pictures, a state a row and a look a column. */
export function writeContactSheet(): void {
  if (FOLDER === undefined) return;
  fs.mkdirSync(FOLDER, { recursive: true });
  const looks = fs
    .readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  const files = looks.flatMap((look) => fs.readdirSync(path.join(FOLDER, look)));
  const rows = [...new Set(files)].sort().map((file) => {
    const images = looks.map(
      (look) => `<td><img loading="lazy" src="${look}/${file}" alt=""></td>`,
    );
    return `<tr><th>${path.parse(file).name}</th>${images.join("")}</tr>`;
  });
  const heads = ["", ...looks].map((look) => `<th>${look}</th>`).join("");
  const page = `<!doctype html><meta charset="utf-8"><title>The pane in every state</title>
<style>body{font:14px sans-serif}td,th{vertical-align:top;padding:4px}img{width:350px;border:1px solid #888}</style>
<table><tr>${heads}</tr>
${rows.join("\n")}
</table>
`;
  fs.writeFileSync(path.join(FOLDER, "index.html"), page);
}
