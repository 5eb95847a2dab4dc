import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { DIST } from "../../workbench/ensure-built";
import { browserOptions } from "../../workbench/browser/browser-options";
import { buildPage } from "../../workbench/page/build";
import { devCertificate } from "../../workbench/dev-certificate";
import { hashOfPublicKey, serveWorkbench } from "../../workbench/serve/serve";
import type { SharedBrowser, SharedServer, Site } from "./ask";
import { ASKED_AT, MADE_IN, SERVER } from "./environment";
import * as published from "./published";

/** What a browser is launched for. */
interface ServedSite extends SharedServer {
  publicKeyHash: string;
  /** more for the browser's command line */
  args: readonly string[];
}

/**
 * What the suites of a run share, each part made when the first of them asks for it: the workbench's
 * page, its server, and for each worker a browser, which keeps the page compiled from suite to suite.
 * A browser of their own, because what is copied in one of its tabs can be pasted in all.
 */
export class SharedParts {
  private readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), "workbench-shared-"));
  private readonly sites = new Map<Site, Promise<ServedSite>>();
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

  /** @param asked the site, "/", and the worker or the word for the server alone */
  private async partAt(asked: string): Promise<SharedServer> {
    const [site, part] = asked.split("/") as [Site, string];
    return part === SERVER ? this.siteOf(site) : this.browserOf(asked, site);
  }

  private browserOf(asked: string, site: Site): Promise<SharedBrowser> {
    const present = this.browsers.get(asked);
    if (present) return present;
    const forget = (): unknown => this.browsers.delete(asked);
    const launched = this.launch(site, forget);
    this.browsers.set(asked, launched);
    launched.catch(forget);
    return launched;
  }

  /** `onEnd` is told when the browser is no more, so that the next suite gets another one. */
  private async launch(site: Site, onEnd: () => unknown): Promise<SharedBrowser> {
    const { publicKeyHash, args: more, ...served } = await this.siteOf(site);
    // Half a second that most runs need not spend.
    const { chromium } = await import("playwright-core");
    const profile = fs.mkdtempSync(path.join(this.folder, "profile-"));
    const { args, ...options } = browserOptions(publicKeyHash);
    const browser = await chromium.launchPersistentContext(profile, {
      ...options,
      args: [...args, ...more, "--remote-debugging-port=0"],
    });
    browser.once("close", onEnd);
    this.closing.push(() => browser.close());
    const [port] = fs.readFileSync(path.join(profile, "DevToolsActivePort"), "utf8").split("\n");
    return { ...served, browser: `http://127.0.0.1:${port}` };
  }

  private siteOf(site: Site): Promise<ServedSite> {
    const present = this.sites.get(site);
    if (present) return present;
    const served = site === "published" ? this.publish() : this.serve();
    this.sites.set(site, served);
    return served;
  }

  private async serve(): Promise<ServedSite> {
    const page = path.join(this.folder, "page");
    buildPage(page);
    const served = await serveWorkbench({ addIn: DIST, page, port: 0, isKept: true });
    this.closing.push(() => served.close());
    const { origin, address, publicKeyHash } = served;
    return { origin, address, publicKeyHash, origins: [origin], build: DIST, args: [] };
  }

  private async publish(): Promise<ServedSite> {
    const build = path.join(this.folder, "published");
    const page = path.join(this.folder, "published-page");
    await published.buildFor(published.PUBLISHED_URL, build);
    buildPage(page);
    const served = await published.servePublished(build, page, published.recommendedHeaders());
    this.closing.push(() => served.close());
    const { PUBLISHED_ORIGIN: origin, CDN_ORIGIN } = published;
    const here = [origin, CDN_ORIGIN].map(
      (each) => `MAP ${new URL(each).hostname}:443 127.0.0.1:${served.port}`,
    );
    return {
      origin,
      origins: [origin, CDN_ORIGIN],
      address: `${origin}/workbench/`,
      build,
      publicKeyHash: hashOfPublicKey((await devCertificate()).cert),
      args: [`--host-resolver-rules=${here.join(",")}`],
    };
  }
}
