import type { Browser, Page } from "playwright-core";
import type { Task } from "../../../src/taskpane/tasks";
import { connectToBrowser } from "../../shared/ask";
import { openGallery, type GalleryOptions } from "./open-gallery";
import type { Scene } from "./scenes";

/** The gallery as the tests of a file, or of a `describe`, have it before them. */
export interface GalleryTools {
  readonly page: Page;
  /** Shows a state of the pane, and waits for its heading. */
  readonly show: (scene: Scene) => Promise<void>;
  /** what the buttons have asked of Excel since the state was shown */
  readonly tasks: () => Promise<Task[]>;
}

/**
 * One gallery in the worker's browser, from the first of the tests to the last. What the page complains
 * of fails the test in which it does.
 */
export function useGallery(options: GalleryOptions = {}): GalleryTools {
  let browser: Browser | undefined;
  let opened: Awaited<ReturnType<typeof openGallery>> | undefined;
  const gallery = () => {
    if (opened === undefined) throw new Error("the gallery did not open");
    return opened;
  };

  beforeAll(async () => {
    browser = await connectToBrowser();
    opened = await openGallery(browser, options);
  });
  afterEach(() => expect(opened?.complaints.splice(0)).toEqual([]));
  afterAll(async () => {
    await opened?.page.context().close();
    await browser?.close();
  });

  return {
    get page() {
      return gallery().page;
    },
    show: async (scene) => {
      const { page } = gallery();
      await page.evaluate((name) => window.gallery.show(name), scene);
      await page.locator("h1").waitFor();
    },
    tasks: () => gallery().page.evaluate(() => window.gallery.tasks),
  };
}
