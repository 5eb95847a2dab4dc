import { execFileSync } from "node:child_process";
import { findBrowser } from "./find-browser";

/** How playwright launches it. */
export interface BrowserOptions {
  executablePath: string;
  args: string[];
  /** milliseconds */
  timeout: number;
}

/** An installed browser, or the one that npm brings along; without a window. */
export function browserOptions(publicKeyHash: string): BrowserOptions {
  return {
    executablePath: findBrowser()?.executable ?? unpackBrowser(),
    // The flag by which `npm start` lets a browser take the certificate.
    args: ["--no-sandbox", `--ignore-certificate-errors-spki-list=${publicKeyHash}`],
    timeout: 60_000,
  };
}

/** The package is an ES module, which jest does not load: another Node unpacks the browser. */
function unpackBrowser(): string {
  const code =
    'import chromium from "@sparticuz/chromium"; console.log(await chromium.executablePath());';
  const run = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: __dirname,
    encoding: "utf8",
  });
  return run.trim();
}
