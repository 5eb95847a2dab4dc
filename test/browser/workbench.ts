import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { chromium } from "playwright-core";
import type { Box } from "../../workbench/page/charts/geometry";
import { eventually, PATIENCE } from "../shared/eventually";
import { sharedBrowser, type SharedBrowser, type Site } from "../shared/ask";

/** A git-ignored folder to look at pictures in. */
export const SCREENSHOTS = path.resolve(__dirname, "../../.cache/screenshots");

let usedSite: Site = "workbench";

/** Which site the suites of a file are run against, when it is not the workbench's own. */
export function useSite(site: Site): void {
  usedSite = site;
}

export interface OpenOptions {
  /** false where each test loads the page for itself */
  isLoaded?: boolean;
  /** as the page's address takes them: level, locale, pane */
  query?: Record<string, string>;
  width?: number;
  height?: number;
  colorScheme?: "light" | "dark";
  forcedColors?: "active" | "none";
}

/** The workbench in a browser, as a person has it before them. */
export class BrowserWorkbench {
  /** console errors, uncaught errors and requests that left the site; each fails the test */
  readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly shared: SharedBrowser,
  ) {}

  /** In a tab of the worker's browser, with nothing in the storage of the add-in's pages. */
  static async open(options: OpenOptions = {}): Promise<BrowserWorkbench> {
    const shared = await sharedBrowser(usedSite);
    const browser = await chromium.connectOverCDP(shared.browser);
    const [context] = browser.contexts();
    if (!context) throw new Error("the browser has no context of its own");
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewportSize({ width: options.width ?? 1400, height: options.height ?? 900 });
    await page.emulateMedia({
      // What still unfolds moves away from under the mouse between its down and up.
      reducedMotion: "reduce",
      colorScheme: options.colorScheme ?? "light",
      forcedColors: options.forcedColors ?? "none",
    });
    const tab = await context.newCDPSession(page);
    const storage = { origin: shared.origin, storageTypes: "cookies,indexeddb,local_storage" };
    await tab.send("Storage.clearDataForOrigin", storage);
    const workbench = new BrowserWorkbench(page, browser, shared);
    workbench.watch();
    if (options.isLoaded ?? true) await workbench.load(options.query);
    return workbench;
  }

  /** Loads the page anew: an empty workbook, the add-in at its start. */
  async load(query: Record<string, string> = {}): Promise<void> {
    await this.page.goto(`${this.shared.address}?${new URLSearchParams(query)}`);
    await this.page.waitForFunction(() => window.workbench !== undefined);
    await this.page.evaluate(() => window.workbench?.host.functionsReady);
  }

  async close(): Promise<void> {
    await this.page.close();
    await this.browser.close();
  }

  /** The frame of the add-in's page. */
  get pane(): Frame {
    const frame = this.page.frames().find((each) => each.parentFrame() !== null);
    if (!frame) throw new Error("there is no task pane");
    return frame;
  }

  /** Selects a range of the active sheet. */
  async select(address: string): Promise<void> {
    await this.page.evaluate((at) => window.workbench?.select(at), address);
  }

  /** A new sheet by the button beside the tabs; it is the active one. */
  async addSheet(): Promise<void> {
    const count = await this.page.evaluate(() => window.workbench?.sheetNames().length ?? 0);
    await this.page.locator('[data-u-comp="sheet-bar-append-button"]').first().click();
    await this.page.waitForFunction(
      (before) => (window.workbench?.sheetNames().length ?? 0) > before,
      count,
    );
  }

  /**
   * Types into a cell and below it, a text a cell, each ended by Enter. Goes on when the cell is left
   * or a message refuses the text: before that, a slow browser still has keys of the last cell.
   */
  async type(address: string, ...texts: string[]): Promise<void> {
    const [, column = "", first = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    for (const [at, text] of texts.entries()) {
      const row = Number(first) + at;
      await this.select(`${column}${row}`);
      await this.enter(text);
      await this.page.waitForFunction(
        (typed) =>
          window.workbench?.host.workbook.selection.rect.startRow !== typed - 1 ||
          document.querySelector('[role="dialog"]') !== null,
        row,
      );
    }
  }

  /** Types into the selected cell; the Enter waits until the grid has taken the keys before it. */
  async enter(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.waitForFunction((typed) => window.workbench?.typing() === typed, text);
    await this.page.keyboard.press("Enter");
  }

  /** Waits until all formulas have their results. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => window.workbench?.host.settled());
  }

  /** Puts the mouse over a cell. */
  async hover(address: string): Promise<void> {
    await this.page.evaluate(() => window.workbench?.whenSteady);
    const { left, top, width, height } = await this.box(address);
    await this.page.mouse.move(left + width / 2 - 4, top + height / 2);
    await this.page.mouse.move(left + width / 2, top + height / 2, { steps: 4 });
  }

  /** Selects a cell and drags the corner of its frame to another: Excel's fill handle. */
  async dragFill(from: string, to: string): Promise<void> {
    await this.page.evaluate(() => window.workbench?.whenSteady);
    await this.select(from);
    const { left, top, width, height } = await this.box(from);
    await this.page.mouse.move(left + width, top + height);
    await this.page.mouse.down();
    const target = await this.box(to);
    await this.page.mouse.move(target.left + 10, target.top + target.height / 2, { steps: 8 });
    await this.page.mouse.up();
  }

  /** The cells of a range as they show when all formulas have settled. */
  async texts(address: string): Promise<string[][]> {
    return (await this.page.evaluate((at) => window.workbench?.texts(at), address)) ?? [];
  }

  /** Waits until a range shows what is expected; fails with what it shows instead. */
  async shows(address: string, expected: string[][]): Promise<void> {
    await eventually(async () => ({ [address]: await this.texts(address) }), {
      [address]: expected,
    });
  }

  /** Waits until the pane shows a text; fails with what it shows instead. */
  async says(text: string | RegExp): Promise<void> {
    const { pane } = this;
    try {
      await pane.getByText(text).first().waitFor();
    } catch {
      const shown = await pane.evaluate(() => document.body.innerText).catch(String);
      throw new Error(`The pane does not say ${text}, but:\n${shown}`);
    }
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });
  }

  private async box(address: string): Promise<Box> {
    const box = await this.page.evaluate((at) => window.workbench?.box(at), address);
    if (!box) throw new Error("the workbench is not open");
    return box;
  }

  private watch(): void {
    this.page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(`console: ${message.text()}`);
    });
    this.page.on("pageerror", (error) => this.problems.push(`uncaught: ${error.stack}`));
    this.page.on("request", (request) => {
      const url = new URL(request.url());
      const isOwn = ["data:", "blob:"].includes(url.protocol);
      if (!isOwn && !this.shared.origins.includes(url.origin))
        this.problems.push(`left the site: ${request.url()}`);
    });
  }
}

/**
 * One workbench for the tests of a file, opened before the first of them. After each test its
 * problems are counted: a test passes only without any.
 */
export function useWorkbench(options: OpenOptions = {}): () => BrowserWorkbench {
  let workbench: BrowserWorkbench | undefined;
  beforeAll(async () => {
    workbench = await BrowserWorkbench.open(options);
  });
  afterEach(() => expect(workbench?.problems.splice(0) ?? []).toEqual([]));
  afterAll(() => workbench?.close());
  return () => {
    if (!workbench) throw new Error("the workbench did not open");
    return workbench;
  };
}
