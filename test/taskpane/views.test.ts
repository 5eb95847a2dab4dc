import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { paneWords } from "../../src/locales/en/pane";
import { connectToBrowser } from "../shared/ask";
import { eventually } from "../shared/eventually";
import { openGallery } from "./gallery/open-gallery";
import { keepPicture, writeContactSheet } from "./gallery/pictures";
import { BUILT, FORM, type Scene } from "./gallery/scenes";
import { ALL_SCENES, showScene } from "./gallery/show-scene";

/** The views in a real browser, without Excel: what a person sees, reaches and hears. */

declare global {
  interface Window {
    axe: typeof axe;
  }
}

let browser: Browser;

beforeAll(async () => {
  // No certificate to let in: nothing is fetched over the network.
  browser = await connectToBrowser();
}, 60_000);

afterAll(() => browser.close());
afterAll(writeContactSheet);

const show = (page: Page, scene: Scene) => showScene(page, scene, paneWords);
const tasks = (page: Page) => page.evaluate(() => window.gallery.tasks);

/** What axe finds in every state; `rules` limits it to these, `look` names its pictures. */
async function findings(page: Page, look: string, rules?: string[]): Promise<string[]> {
  const found: string[] = [];
  // Handed over once: the builder of @axe-core/playwright brings its 500 KB along for every look.
  await page.evaluate(axe.source);
  for (const scene of ALL_SCENES) {
    await show(page, scene);
    await keepPicture(page, look, scene);
    const violations = await page.evaluate(async (wanted) => {
      // Tabster's own marks around a tab list take the focus for a moment and pass it on.
      const context = { exclude: ["[data-tabster-dummy]"] };
      const options = wanted ? { runOnly: wanted } : {};
      const results = await window.axe.run(context, { ...options, resultTypes: ["violations"] });
      return results.violations.map(({ id, nodes }) => ({
        id,
        targets: nodes.map(({ target }) => target.join(" ")),
      }));
    }, rules);
    for (const { id, targets } of violations)
      found.push(...targets.map((target) => `${scene}: ${id} at ${target}`));
  }
  return found;
}

test("every state is clean for assistive technology", async () => {
  const { page, complaints } = await openGallery(browser, { colorScheme: "light" });
  expect(await findings(page, "en-light")).toEqual([]);
  expect(await page.locator("[data-theme=light]").count()).toBe(1);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);

test("every state has its contrast in the dark look, too", async () => {
  const { page, complaints } = await openGallery(browser, { colorScheme: "dark" });
  expect(await findings(page, "en-dark", ["color-contrast"])).toEqual([]);
  expect(await page.locator("[data-theme=dark]").count()).toBe(1);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 120_000);

test.each([
  ["the narrowest pane", 320, 378],
  ["a pane at 200 % zoom", 175, 320],
  ["a wide pane", 600, 900],
])(
  "%s needs no sideways scrolling and keeps its main action in sight",
  async (_, width, height) => {
    const { page } = await openGallery(browser, { viewport: { width, height } });
    for (const scene of ALL_SCENES) {
      await show(page, scene);
      const wider = await page.evaluate(() =>
        Array.from(document.querySelectorAll("html, main, [role=tabpanel], footer"))
          .filter((each) => each.scrollWidth > each.clientWidth)
          .map((each) => each.tagName),
      );
      expect({ scene, wider }).toEqual({ scene, wider: [] });
      const action = page.locator("footer > button").last();
      if ((await action.count()) === 0) continue;
      const box = (await action.boundingBox())!;
      expect(box.y).toBeGreaterThan(0);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
    await page.context().close();
  },
  60_000,
);

describe("by keyboard and by ear", () => {
  let page: Page;

  beforeAll(async () => {
    ({ page } = await openGallery(browser));
  }, 60_000);

  afterAll(() => page.context().close());

  const focused = () =>
    page.evaluate(
      () => document.activeElement?.textContent?.trim() || document.activeElement?.tagName,
    );

  test("the form is filled in and sent without a pointer", async () => {
    await show(page, "choosing");
    const name = page.getByRole("textbox", { name: "Name" });
    await name.focus();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("EMEA");
    await page.keyboard.press("Tab");
    await page.keyboard.type("M");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    expect(await page.getByRole("checkbox", { name: "60 sample deals" }).isChecked()).toBe(false);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Create pipeline" }).focus();
    await page.keyboard.press("Enter");
    expect(await tasks(page)).toEqual([
      {
        kind: "build",
        form: { ...FORM, name: "EMEA", language: "hu", samples: false, nativeFunnel: true },
      },
    ]);
  });

  test("a name that no sheet can have is explained, and nothing is built", async () => {
    await show(page, "choosing");
    await page.getByRole("textbox", { name: "Name" }).fill("Q1/Q2");
    await page.getByText("A sheet’s name cannot hold").waitFor();
    await page.getByRole("button", { name: "Create pipeline" }).press("Enter");
    expect(await tasks(page)).toEqual([]);
  });

  test("the button that was pressed keeps the focus while it works and after", async () => {
    await show(page, "choosing");
    await page.getByRole("button", { name: "Create pipeline" }).focus();
    await page.evaluate((form) => {
      window.gallery.dispatch({ type: "task-started", task: { kind: "build", form } });
    }, FORM);
    await page.getByRole("progressbar").waitFor();
    await eventually(focused, "Create pipeline");
    await page.evaluate((result) => {
      window.gallery.dispatch({ type: "task-done", done: { kind: "build", result } });
    }, BUILT);
    await page.getByRole("heading", { name: "Pipeline built" }).waitFor();
    await eventually(focused, "Go to Pipeline");
    expect(await page.getByRole("status").textContent()).toBe(
      "Pipeline built: 5 sheets, 60 sample deals",
    );
  });

  test("when what had the focus is gone, the heading takes it", async () => {
    await show(page, "built");
    await page.getByRole("button", { name: "Build another" }).press("Enter");
    await page.getByRole("heading", { name: "Build a pipeline" }).waitFor();
    await eventually(focused, "Build a pipeline");

    await show(page, "build-failed");
    await page.getByRole("button", { name: "Dismiss" }).press("Enter");
    await eventually(focused, "Build a pipeline");
  });

  test("another place: the focus stays on its tab", async () => {
    await show(page, "choosing");
    await page.getByRole("tab", { name: "Build" }).focus();
    // Past My rows and Metrics.
    for (let tab = 0; tab < 3; tab++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Charts" }).waitFor();
    await eventually(focused, "Charts");
    expect(await page.getByRole("tabpanel", { name: "Charts" }).count()).toBe(1);
  });

  test("each button asks for its task", async () => {
    await show(page, "built");
    await page.getByRole("button", { name: "Dashboard" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Go to Pipeline" }).click();
    expect(await tasks(page)).toEqual([
      { kind: "go-to", spot: { sheet: "Dashboard", address: "A1" } },
      { kind: "undo", built: BUILT },
      { kind: "go-to", spot: BUILT.goTo },
    ]);

    await show(page, "remains-found");
    await page.getByRole("button", { name: "Remove" }).click();
    await page.getByRole("switch", { name: "Keep stages and dates in step" }).click();
    expect(await tasks(page)).toEqual([
      { kind: "remove-remains" },
      { kind: "switch-stamping", on: true },
    ]);
    await page.getByRole("button", { name: "Keep" }).click();
    await page.getByText("A pipeline was left unfinished").waitFor({ state: "detached" });

    await show(page, "build-failed");
    await page.getByRole("button", { name: "Try again" }).click();
    expect(await tasks(page)).toEqual([{ kind: "build", form: FORM }]);

    await show(page, "charts");
    await page.getByRole("button", { name: "Refresh charts" }).click();
    expect((await tasks(page)).at(-1)).toEqual({ kind: "refresh" });
  });

  test("cancelling is asked for once and shown", async () => {
    await show(page, "building");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByText("Stopping, and removing what was added …").first().waitFor();
    expect(await page.getByRole("button", { name: "Cancel" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
  });

  test("a name from the workbook is text, whatever it holds", async () => {
    await show(page, "charts");
    const title = '<img src=x onerror="document.title = 1">';
    await page.evaluate((text) => {
      const state = "unchanged" as const;
      const texts = { name: text, title: text, sheet: text, address: "A1", refreshed: undefined };
      const chart = { ...texts, state, rows: 1, repairs: undefined };
      const survey = { charts: [chart], sheets: [text] };
      const job = { kind: "look" } as const;
      window.gallery.dispatch({ type: "task-started", task: { kind: "charts", job } });
      window.gallery.dispatch({
        type: "task-done",
        done: { kind: "charts", done: { kind: "look", survey } },
      });
    }, title);
    await page.getByText(title, { exact: true }).waitFor();
    expect(await page.locator("img").count()).toBe(0);
  });
});

test("forced colours: the contrast look, and every button has an edge", async () => {
  const { page } = await openGallery(browser, { forcedColors: "active" });
  await show(page, "built");
  expect(await page.locator("[data-theme]").getAttribute("data-theme")).toBe("contrast");
  const buttons = await page.getByRole("button", { name: /Undo|another|Go to/ }).all();
  expect(buttons).toHaveLength(3);
  for (const button of buttons) {
    const width = await button.evaluate((each) => getComputedStyle(each).borderTopWidth);
    expect(parseFloat(width)).toBeGreaterThan(0);
  }
  await page.context().close();
});

test("Office's theme is followed when the pane comes into view again", async () => {
  const { page } = await openGallery(browser, { colorScheme: "light" });
  await show(page, "choosing");
  await page.evaluate(() => {
    Object.assign(Office.context, { officeTheme: { isDarkTheme: true } });
    window.dispatchEvent(new Event("focus"));
  });
  await page.locator("[data-theme=dark]").waitFor();
  await page.context().close();
});
