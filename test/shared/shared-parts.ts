import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { DIST } from "../../workbench/ensure-built";
import { browserOptions } from "../../workbench/browser/browser-options";
import { buildPage } from "../../workbench/page/build";
import { serveWorkbench, type Served } from "../../workbench/serve/serve";
import type { SharedBrowser, SharedServer } from "./ask";
import { ASKED_AT, MADE_IN, SERVER } from "./environment";

/**
 * What the suites of a run share, each part made when the first of them asks for it: the workbench's
 * page, its server, and for each worker a browser, which keeps the page compiled from suite to suite.
 * A browser of their own, because what is copied in one of its tabs can be pasted in all.
 */
export class SharedParts {
  private readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), "workbench-shared-"));
  private served: Promise<Served> | undefined;
  private readonly browsers = new Map<string, Promise<SharedBrowser>>();
  private readonly closing: Array<() => Promise<unknown>> = [];

  private constructor() {}

  /** Answers the workers of this run, who learn the address from the environment. */
  static async open(): Promise<SharedParts> {
    const parts = new SharedParts();
    const server = http.createServer((request, response) => {
      parts.partAt((request.url ?? "").slice(1)).then(
        (shared) => response.end(JSON.stringify(shared)),
        (error: Error) => response.writeHead(500).end(error.stack),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    process.env[MADE_IN] = parts.folder;
    process.env[ASKED_AT] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    parts.closing.push(() => new Promise((resolve) => server.close(resolve)));
    return parts;
  }

  async close(): Promise<void> {
    await Promise.all(this.closing.map((close) => close()));
    // A browser that is closed may still have a last word to write.
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  private async partAt(name: string): Promise<SharedServer> {
    if (name !== SERVER) return this.browserOf(name);
    const { origin, address } = await this.server();
    return { origin, address };
  }

  private browserOf(worker: string): Promise<SharedBrowser> {
    const present = this.browsers.get(worker);
    if (present) return present;
    const forget = (): unknown => this.browsers.delete(worker);
    const launched = this.launch(forget);
    this.browsers.set(worker, launched);
    launched.catch(forget);
    return launched;
  }

  /** `onEnd` is told when the browser is no more, so that the next suite gets another one. */
  private async launch(onEnd: () => unknown): Promise<SharedBrowser> {
    const { origin, address, publicKeyHash } = await this.server();
    // Half a second that most runs need not spend.
    const { chromium } = await import("playwright-core");
    const profile = fs.mkdtempSync(path.join(this.folder, "profile-"));
    const { args, ...options } = browserOptions(publicKeyHash);
    const browser = await chromium.launchPersistentContext(profile, {
      ...options,
      args: [...args, "--remote-debugging-port=0"],
    });
    browser.once("close", onEnd);
    this.closing.push(() => browser.close());
    const [port] = fs.readFileSync(path.join(profile, "DevToolsActivePort"), "utf8").split("\n");
    return { origin, address, browser: `http://127.0.0.1:${port}` };
  }

  private server(): Promise<Served> {
    return (this.served ??= this.serve());
  }

  private async serve(): Promise<Served> {
    const page = path.join(this.folder, "page");
    buildPage(page);
    const served = await serveWorkbench({ addIn: DIST, page, port: 0, isKept: true });
    this.closing.push(() => served.close());
    return served;
  }
}
