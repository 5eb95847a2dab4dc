import { chromium, type Browser } from "playwright-core";
import { ASKED_AT, SERVER } from "./environment";

export interface SharedServer {
  /** where the workbench and the add-in are served, such as "https://localhost:3000" */
  origin: string;
  /** where the workbench opens */
  address: string;
}

export interface SharedBrowser extends SharedServer {
  /** where the browser takes orders; it takes the server's certificate */
  browser: string;
}

/** The browser of this worker, and what is served to it; the first time takes some seconds. */
export async function sharedBrowser(): Promise<SharedBrowser> {
  return (await ask(process.env["JEST_WORKER_ID"] ?? "")) as SharedBrowser;
}

/** What is served, for a suite that brings a browser of its own. */
export async function sharedServer(): Promise<SharedServer> {
  return (await ask(SERVER)) as SharedServer;
}

/** Closing it leaves the browser to the suites to come. */
export async function connectToBrowser(): Promise<Browser> {
  return chromium.connectOverCDP((await sharedBrowser()).browser);
}

async function ask(part: string): Promise<unknown> {
  const response = await fetch(`${process.env[ASKED_AT]}/${part}`);
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
