import { chromium, type Browser } from "playwright-core";
import { ASKED_AT, SERVER } from "./environment";

/**
 * "workbench": the build for development, whose addresses the workbench's server writes anew.
 * "published": one for a folder of another host, served as it is by a plain server of files.
 */
export type Site = "workbench" | "published";

export interface SharedServer {
  /** where the workbench and the add-in are served, such as "https://localhost:3000" */
  origin: string;
  /** all hosts that a page may ask; the first is the one above */
  origins: readonly string[];
  /** the built add-in */
  build: string;
  /** where the workbench opens */
  address: string;
}

export interface SharedBrowser extends SharedServer {
  /** where the browser takes orders; it takes the server's certificate */
  browser: string;
}

/**
 * The browser of this worker, and what is served to it; the first time takes some seconds, of the
 * published site as long as a build.
 */
export async function sharedBrowser(site: Site = "workbench"): Promise<SharedBrowser> {
  return (await ask(site, process.env["JEST_WORKER_ID"] ?? "")) as SharedBrowser;
}

/** What is served, for a suite that brings a browser of its own. */
export async function sharedServer(): Promise<SharedServer> {
  return (await ask("workbench", SERVER)) as SharedServer;
}

/** Closing it leaves the browser to the suites to come. */
export async function connectToBrowser(): Promise<Browser> {
  return chromium.connectOverCDP((await sharedBrowser()).browser);
}

async function ask(site: Site, part: string): Promise<unknown> {
  const response = await fetch(`${process.env[ASKED_AT]}/${site}/${part}`);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
