import fs from "node:fs";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { Language } from "../../../src/locales/languages";
import { bundleOnce } from "../../shared/bundle-once";
import { PATIENCE } from "../../shared/eventually";
import type { Gallery } from "./gallery";

const ROOT = path.resolve(__dirname, "../../..");
const ADDRESS = "https://pane.test/";

declare global {
  interface Window {
    gallery: Gallery;
  }
}

export type GalleryOptions = BrowserContextOptions & { readonly language?: Language };

/**
 * A page with the gallery, under the very policy of the pane's own page. Nothing is fetched from
 * anywhere; what the page complains of is collected in `complaints`.
 */
export async function openGallery(
  browser: Browser,
  { language = "en", ...options }: GalleryOptions = {},
): Promise<{ page: Page; complaints: string[] }> {
  const script = bundleOnce(path.join(__dirname, "gallery.tsx"), [
    "--jsx=automatic",
    '--define:process.env.NODE_ENV="production"',
  ]);
  const context = await browser.newContext({
    viewport: { width: 350, height: 640 },
    reducedMotion: "reduce",
    ...options,
  });
  const complaints: string[] = [];
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.route("**/*", (route) => {
    const name = new URL(route.request().url()).pathname;
    if (name === "/") return route.fulfill({ contentType: "text/html", body: galleryPage() });
    if (name === "/gallery.js")
      return route.fulfill({ contentType: "text/javascript", body: script });
    if (name === "/taskpane.css")
      return route.fulfill({ path: path.join(ROOT, "src/taskpane/taskpane.css") });
    return route.fulfill({ status: 404, body: "" });
  });
  // As in the workbench, where office.js has no theme to hand over; the functions ask for the language.
  await page.addInitScript((displayLanguage) => {
    const Office = { context: { displayLanguage }, onReady: async () => ({}) };
    Object.assign(window, { Office });
  }, language);
  await page.goto(ADDRESS);
  if (language !== "en") await page.evaluate((spoken) => window.gallery.speak(spoken), language);
  return { page, complaints };
}

/** The pane's page with the gallery in place of the add-in. */
function galleryPage(): string {
  const page = fs.readFileSync(path.join(ROOT, "src/taskpane/taskpane.html"), "utf8");
  return page
    .replace(/<script[^>]*office\.js"><\/script>/, "")
    .replace("</body>", '<script src="gallery.js"></script></body>');
}
