import { chromium, type Browser } from "playwright-core";
import { ASKED_AT } from "./environment";

export interface SharedBrowser {
  /** where the workbench and the add-in are served, such as "https://localhost:3000" */
  origin: string;
  /** where the workbench opens */
  address: string;
  /** where the browser takes orders; it takes the server's certificate */
  browser: string;
}

/** The browser of this worker, and what is served to it; the first time takes some seconds. */
export async function sharedBrowser(): Promise<SharedBrowser> {
  const address = `${process.env[ASKED_AT]}/${process.env["JEST_WORKER_ID"]}`;
  const response = await fetch(address);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as SharedBrowser;
}

/** Closing it leaves the browser to the suites to come. */
export async function connectToBrowser(): Promise<Browser> {
  return chromium.connectOverCDP((await sharedBrowser()).browser);
}
