import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Browser, Frame, Page } from "playwright-core";
import { DIST } from "../../workbench/ensure-built";
import { buildPage } from "../../workbench/page/build";
import type { Box } from "../../workbench/page/charts/geometry";
import type { Served } from "../../workbench/serve/serve";
import { serveWorkbench } from "../../workbench/serve/serve";
import { launchBrowser } from "../../workbench/browser/launch";

/** A git-ignored folder to look at pictures in. */
export const SCREENSHOTS = path.resolve(__dirname, "../../.cache/screenshots");

export interface OpenOptions {
  /** the add-in's build; ours when left out */
  addIn?: string;
  /** as the page's address takes them: level, locale, pane */
  query?: Record<string, string>;
  width?: number;
  height?: number;
  colorScheme?: "light" | "dark";
  forcedColors?: "active" | "none";
}

/** The workbench in a browser, as a person has it before them. */
export class BrowserWorkbench {
  /** console errors, uncaught errors and requests that left localhost; each fails the test */
  readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly served: Served,
    private readonly built: string,
  ) {}

  static async open(options: OpenOptions = {}): Promise<BrowserWorkbench> {
    const built = fs.mkdtempSync(path.join(os.tmpdir(), "workbench-page-"));
    buildPage(built);
    const served = await serveWorkbench({ addIn: options.addIn ?? DIST, page: built, port: 0 });
    const browser = await launchBrowser(served.publicKeyHash);
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1400, height: options.height ?? 900 },
      colorScheme: options.colorScheme ?? "light",
      forcedColors: options.forcedColors ?? "none",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const page = await context.newPage();
    const workbench = new BrowserWorkbench(page, browser, served, built);
    workbench.watch();
    await workbench.load(options.query);
    return workbench;
  }

  /** Loads the page anew: an empty workbook, the add-in at its start. */
  async load(query: Record<string, string> = {}): Promise<void> {
    await this.page.goto(`${this.served.address}?${new URLSearchParams(query)}`);
    await this.page.waitForFunction(() => window.workbench !== undefined);
    await this.page.evaluate(() => window.workbench?.host.functionsReady);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.served.close();
    fs.rmSync(this.built, { recursive: true });
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

  /** Types into a cell and below it, a text a cell, each ended by Enter. */
  async type(address: string, ...texts: string[]): Promise<void> {
    await this.select(address);
    for (const text of texts) {
      await this.page.keyboard.type(text);
      await this.page.keyboard.press("Enter");
    }
  }

  /** Puts the mouse over a cell. */
  async hover(address: string): Promise<void> {
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
    await this.eventually(async () => ({ [address]: await this.texts(address) }), {
      [address]: expected,
    });
  }

  /** Waits until a look gives what is expected; fails with what it gives instead. */
  async eventually<Seen>(look: () => Promise<Seen>, expected: Seen): Promise<void> {
    const until = Date.now() + 10_000;
    let seen = await look();
    while (!isDeepStrictEqual(seen, expected) && Date.now() < until) {
      await this.page.waitForTimeout(50);
      seen = await look();
    }
    expect(seen).toEqual(expected);
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
      if (url.protocol !== "data:" && url.protocol !== "blob:" && url.origin !== this.served.origin)
        this.problems.push(`left localhost: ${request.url()}`);
    });
  }
}

/**
 * One workbench for the tests of a file, opened before the first of them. After each test its
 * problems are counted: a test passes only without any.
 */
export function useWorkbench(options: OpenOptions = {}): () => BrowserWorkbench {
  let workbench: BrowserWorkbench | undefined;
  jest.setTimeout(60_000);
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
