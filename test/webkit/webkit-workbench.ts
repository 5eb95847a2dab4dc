import fs from "node:fs";
import path from "node:path";
import { By, Key, type WebDriver, type WebElement } from "selenium-webdriver";
import { SCREENSHOTS } from "../browser/workbench";
import { sharedServer } from "../shared/ask";
import { startWebKit, type WebKit } from "./start-webkit";

/** How long a sign may be waited for, in milliseconds: without a graphics card all takes its time. */
const PATIENCE = 60_000;

/** What may have a role, as selectors: the driver is asked for the role and the name of each. */
const CANDIDATES = {
  button: "button, summary",
  tab: "[role=tab]",
  heading: "h1, h2, h3",
} as const;

/** The workbench in WebKit, as a person has it before them. */
export class WebKitWorkbench {
  private constructor(private readonly webkit: WebKit) {}

  static async open(look: "light" | "dark", width = 1400): Promise<WebKitWorkbench> {
    const { address } = await sharedServer();
    const workbench = new WebKitWorkbench(await startWebKit(look));
    const { driver } = workbench;
    await driver.manage().setTimeouts({ script: PATIENCE });
    await driver.manage().window().setRect({ x: 0, y: 0, width, height: 900 });
    await driver.get(address);
    await workbench.note();
    await driver.wait(
      () => driver.executeScript("return window.workbench !== undefined"),
      PATIENCE,
    );
    await workbench.ask(() => window.workbench?.host.functionsReady.then(() => undefined));
    await workbench.inPane(() => workbench.note());
    return workbench;
  }

  get driver(): WebDriver {
    return this.webkit.driver;
  }

  close(): Promise<void> {
    return this.webkit.close();
  }

  /** Runs a function in the page, which may promise its result. */
  async ask<Result, Args extends unknown[]>(
    look: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const asked = `const done = arguments[0]; Promise.resolve((${look.toString()})(...${JSON.stringify(args)}))
      .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const { value, error } = await this.driver.executeAsyncScript<{
      value: Awaited<Result>;
      error?: string;
    }>(asked);
    if (error !== undefined) throw new Error(error);
    return value;
  }

  /** Does something in the frame of the add-in's page. */
  async inPane<Result>(act: () => Promise<Result>): Promise<Result> {
    await this.driver.switchTo().frame(await this.driver.findElement(By.css("#pane iframe")));
    try {
      return await act();
    } finally {
      await this.driver.switchTo().defaultContent();
    }
  }

  /** Clicks what shows with that role and name, as the engine tells them to assistive technology. */
  async click(role: keyof typeof CANDIDATES, name: string | RegExp): Promise<void> {
    await this.driver.wait(
      async () => {
        // What is drawn anew between finding and clicking is looked for again.
        const found = await this.find(role, name).catch(() => undefined);
        return found?.click().then(
          () => true,
          () => false,
        );
      },
      PATIENCE,
      `there is no ${role} ${name}`,
      50,
    );
  }

  /** Waits until the page or the pane, whichever is asked, shows a text. */
  async says(text: string | RegExp): Promise<void> {
    const shown = (): Promise<string> => this.ask(() => document.body.innerText);
    const isThere = async (): Promise<boolean> => {
      const all = await shown();
      return typeof text === "string" ? all.includes(text) : text.test(all);
    };
    await this.driver.wait(isThere, PATIENCE).catch(async () => {
      throw new Error(`${text} does not show, but: ${await shown()}`);
    });
  }

  async texts(address: string): Promise<string[][]> {
    return (await this.ask((at) => window.workbench?.texts(at), address)) ?? [];
  }

  /** Clicks a cell, types into it and leaves it by Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.clickCell(address);
    const row = await this.selectedRow();
    await this.driver.actions().sendKeys(text, Key.ENTER).perform();
    await this.driver.wait(async () => (await this.selectedRow()) !== row, PATIENCE);
  }

  /** Selects a cell that may be out of sight. */
  async select(address: string): Promise<void> {
    await this.ask((at) => window.workbench?.select(at), address);
  }

  private async clickCell(address: string): Promise<void> {
    const box = await this.ask((at) => window.workbench?.box(at), address);
    if (!box) throw new Error("the workbench is not open");
    const x = Math.round(box.left + box.width / 2);
    const y = Math.round(box.top + box.height / 2);
    await this.driver.actions().move({ x, y }).click().perform();
  }

  private selectedRow(): Promise<number | undefined> {
    return this.ask(() => window.workbench?.host.workbook.selection.rect.startRow);
  }

  async screenshot(name: string): Promise<void> {
    fs.mkdirSync(SCREENSHOTS, { recursive: true });
    const picture = Buffer.from(await this.driver.takeScreenshot(), "base64");
    fs.writeFileSync(path.join(SCREENSHOTS, `webkit-${name}.png`), picture);
  }

  /** What went wrong since the page was opened, in the page and in the pane. */
  async problems(): Promise<string[]> {
    const noted = (): Promise<string[]> =>
      this.ask(() => (window as never as { problems: string[] }).problems);
    return [...(await noted()), ...(await this.inPane(noted))];
  }

  private async find(
    role: keyof typeof CANDIDATES,
    name: string | RegExp,
  ): Promise<WebElement | undefined> {
    for (const each of await this.driver.findElements(By.css(CANDIDATES[role]))) {
      if (!(await each.isDisplayed()) || (await each.getAriaRole()) !== role) continue;
      const said = await each.getAccessibleName();
      if (typeof name === "string" ? said === name : name.test(said)) return each;
    }
    return undefined;
  }

  /** The driver tells nothing of the console: the page keeps its errors. */
  private note(): Promise<void> {
    return this.ask(() => {
      const problems: string[] = [];
      const { error } = console;
      console.error = (...said: unknown[]) => {
        problems.push(`console: ${said.map(String).join(" ")}`);
        error(...said);
      };
      addEventListener("error", (event) => problems.push(`uncaught: ${event.message}`));
      addEventListener("unhandledrejection", (event) => problems.push(`uncaught: ${event.reason}`));
      addEventListener("securitypolicyviolation", (event) =>
        problems.push(`refused: ${event.violatedDirective} ${event.blockedURI}`),
      );
      Object.assign(window, { problems });
    });
  }
}
