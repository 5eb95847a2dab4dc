import type { Page } from "playwright-core";
import { paneWords } from "../../src/locales/en/pane";
import { eventually } from "../shared/eventually";
import { keepPicture, writeContactSheet } from "./gallery/pictures";
import { BUILT, FORM, type Scene } from "./gallery/scenes";
import { ALL_SCENES, showScene, whenDrawn } from "./gallery/show-scene";
import { useGallery } from "./gallery/use-gallery";
import { violations } from "./gallery/violations";

/** The views in a real browser, without Excel: what a person sees, reaches and hears. */

afterAll(writeContactSheet);

const SIZES = {
  "the usual pane": { width: 350, height: 640 },
  "the narrowest pane": { width: 320, height: 378 },
  "a pane at 200 % zoom": { width: 175, height: 320 },
  "a wide pane": { width: 600, height: 900 },
};

type Size = (typeof SIZES)[keyof typeof SIZES];

/** What does not fit at a size: parts to be scrolled sideways, and a main action out of sight. */
async function misfits(page: Page, size: Size): Promise<string[]> {
  await page.setViewportSize(size);
  // With less motion a change of size still takes its millisecond: it is there in the second frame.
  await whenDrawn(page);
  return page.evaluate(() => {
    const parts = Array.from(document.querySelectorAll("html, main, [role=tabpanel], footer"));
    const wider = parts.filter((each) => each.scrollWidth > each.clientWidth);
    const found = wider.map(({ tagName }) => `${tagName} is to be scrolled sideways`);
    const action = Array.from(document.querySelectorAll("footer > button")).at(-1);
    const { top, bottom } = action?.getBoundingClientRect() ?? { top: 1, bottom: 1 };
    if (top <= 0 || bottom > innerHeight) found.push(`${action!.textContent} is out of sight`);
    return found;
  });
}

describe("every state", () => {
  const gallery = useGallery({ colorScheme: "light" });
  /** What is wrong, by what was looked at. Each state is drawn once, since that takes longest. */
  const found: Record<string, string[]> = {};

  function note(scene: Scene, what: string, findings: readonly string[]): void {
    (found[what] ??= []).push(...findings.map((each) => `${scene}: ${each}`));
  }

  beforeAll(async () => {
    const { page } = gallery;
    const looksAs = async (theme: string): Promise<string[]> => {
      const isSo = (await page.locator(`[data-theme=${theme}]`).count()) === 1;
      return isSo ? [] : [`does not look ${theme}`];
    };
    for (const scene of ALL_SCENES) {
      await showScene(page, scene, paneWords);
      await keepPicture(page, "en-light", scene);
      note(scene, "light", [...(await violations(page)), ...(await looksAs("light"))]);
      for (const [name, size] of Object.entries(SIZES).reverse()) {
        note(scene, name, await misfits(page, size));
      }
      await page.emulateMedia({ colorScheme: "dark" });
      await page.locator("[data-theme=dark]").waitFor();
      await whenDrawn(page);
      await keepPicture(page, "en-dark", scene);
      note(scene, "dark", await violations(page, ["color-contrast"]));
      await page.emulateMedia({ colorScheme: "light" });
    }
  }, 600_000);

  test("is clean for assistive technology", () => expect(found["light"]).toEqual([]));

  test("has its contrast in the dark look, too", () => expect(found["dark"]).toEqual([]));

  test.each(Object.keys(SIZES))(
    "needs no sideways scrolling and keeps its main action in sight: %s",
    (size) => expect(found[size]).toEqual([]),
  );
});

describe("by keyboard and by ear", () => {
  const gallery = useGallery();
  const { show, tasks } = gallery;

  const focused = () =>
    gallery.page.evaluate(
      () => document.activeElement?.textContent?.trim() || document.activeElement?.tagName,
    );

  test("the form is filled in and sent without a pointer", async () => {
    await show("choosing");
    const name = gallery.page.getByRole("textbox", { name: "Name" });
    await name.focus();
    await gallery.page.keyboard.press("Control+A");
    await gallery.page.keyboard.type("EMEA");
    await gallery.page.keyboard.press("Tab");
    await gallery.page.keyboard.type("M");
    await gallery.page.keyboard.press("Tab");
    await gallery.page.keyboard.press("Space");
    await eventually(
      () => gallery.page.getByRole("checkbox", { name: "60 sample deals" }).isChecked(),
      false,
    );
    await gallery.page.keyboard.press("Tab");
    await gallery.page.keyboard.press("Space");
    await gallery.page.getByRole("button", { name: "Create pipeline" }).focus();
    await gallery.page.keyboard.press("Enter");
    await eventually(tasks, [
      {
        kind: "build",
        form: { ...FORM, name: "EMEA", language: "hu", samples: false, nativeFunnel: true },
      },
    ]);
  });

  test("a name that no sheet can have is explained, and nothing is built", async () => {
    await show("choosing");
    await gallery.page.getByRole("textbox", { name: "Name" }).fill("Q1/Q2");
    await gallery.page.getByText("A sheet’s name cannot hold").waitFor();
    await gallery.page.getByRole("button", { name: "Create pipeline" }).press("Enter");
    await eventually(tasks, []);
  });

  test("the button that was pressed keeps the focus while it works and after", async () => {
    await show("choosing");
    await gallery.page.getByRole("button", { name: "Create pipeline" }).focus();
    await gallery.page.evaluate((form) => {
      window.gallery.dispatch({ type: "task-started", task: { kind: "build", form } });
    }, FORM);
    await gallery.page.getByRole("progressbar").waitFor();
    await eventually(focused, "Create pipeline");
    await gallery.page.evaluate((result) => {
      window.gallery.dispatch({ type: "task-done", done: { kind: "build", result } });
    }, BUILT);
    await gallery.page.getByRole("heading", { name: "Pipeline built" }).waitFor();
    await eventually(focused, "Go to Pipeline");
    await eventually(
      () => gallery.page.getByRole("status").textContent(),
      "Pipeline built: 5 sheets, 60 sample deals",
    );
  });

  test("when what had the focus is gone, the heading takes it", async () => {
    await show("built");
    await gallery.page.getByRole("button", { name: "Build another" }).press("Enter");
    await gallery.page.getByRole("heading", { name: "Build a pipeline" }).waitFor();
    await eventually(focused, "Build a pipeline");

    await show("build-failed");
    await gallery.page.getByRole("button", { name: "Dismiss" }).press("Enter");
    await eventually(focused, "Build a pipeline");
  });

  test("another place: the focus stays on its tab", async () => {
    await show("choosing");
    await gallery.page.getByRole("tab", { name: "Build" }).focus();
    // Past My rows and Metrics.
    for (let tab = 0; tab < 3; tab++) await gallery.page.keyboard.press("ArrowRight");
    await gallery.page.keyboard.press("Enter");
    await gallery.page.getByRole("heading", { name: "Charts" }).waitFor();
    await eventually(focused, "Charts");
    await eventually(() => gallery.page.getByRole("tabpanel", { name: "Charts" }).count(), 1);
  });

  test("each button asks for its task", async () => {
    await show("built");
    await gallery.page.getByRole("button", { name: "Dashboard" }).click();
    await gallery.page.getByRole("button", { name: "Undo" }).click();
    await gallery.page.getByRole("button", { name: "Go to Pipeline" }).click();
    await eventually(tasks, [
      { kind: "go-to", spot: { sheet: "Dashboard", address: "A1" } },
      { kind: "undo", built: BUILT },
      { kind: "go-to", spot: BUILT.goTo },
    ]);

    await show("remains-found");
    await gallery.page.getByRole("button", { name: "Remove" }).click();
    await gallery.page.getByRole("switch", { name: "Keep stages and dates in step" }).click();
    await eventually(tasks, [{ kind: "remove-remains" }, { kind: "switch-stamping", on: true }]);
    await gallery.page.getByRole("button", { name: "Keep" }).click();
    await gallery.page.getByText("A pipeline was left unfinished").waitFor({ state: "detached" });

    await show("build-failed");
    await gallery.page.getByRole("button", { name: "Try again" }).click();
    await eventually(tasks, [{ kind: "build", form: FORM }]);

    await show("charts");
    await gallery.page.getByRole("button", { name: "Refresh charts" }).click();
    await eventually(async () => (await tasks()).at(-1), { kind: "refresh" });
  });

  test("cancelling is asked for once and shown", async () => {
    await show("building");
    await gallery.page.getByRole("button", { name: "Cancel" }).click();
    await gallery.page.getByText("Stopping, and removing what was added …").first().waitFor();
    await eventually(
      () => gallery.page.getByRole("button", { name: "Cancel" }).getAttribute("aria-disabled"),
      "true",
    );
  });

  test("a name from the workbook is text, whatever it holds", async () => {
    await show("charts");
    const title = '<img src=x onerror="document.title = 1">';
    await gallery.page.evaluate((text) => {
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
    await gallery.page.getByText(title, { exact: true }).waitFor();
    await eventually(() => gallery.page.locator("img").count(), 0);
  });
});

describe("with forced colours", () => {
  const gallery = useGallery({ forcedColors: "active" });

  test("the contrast look, and every button has an edge", async () => {
    const { page, show } = gallery;
    await show("built");
    await eventually(() => page.locator("[data-theme]").getAttribute("data-theme"), "contrast");
    const buttons = await page.getByRole("button", { name: /Undo|another|Go to/ }).all();
    expect(buttons).toHaveLength(3);
    for (const button of buttons) {
      const width = await button.evaluate((each) => getComputedStyle(each).borderTopWidth);
      expect(parseFloat(width)).toBeGreaterThan(0);
    }
  });
});

describe("in Office’s dark theme", () => {
  const gallery = useGallery({ colorScheme: "light" });

  test("it is followed when the pane comes into view again", async () => {
    const { page, show } = gallery;
    await show("choosing");
    await page.evaluate(() => {
      Object.assign(Office.context, { officeTheme: { isDarkTheme: true } });
      window.dispatchEvent(new Event("focus"));
    });
    await page.locator("[data-theme=dark]").waitFor();
  });
});
