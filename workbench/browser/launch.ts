import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import { browserOptions } from "./browser-options";

/** A browser without a window, which takes the certificate with this public key. */
export function launchBrowser(publicKeyHash: string): Promise<Browser> {
  return chromium.launch(browserOptions(publicKeyHash));
}
