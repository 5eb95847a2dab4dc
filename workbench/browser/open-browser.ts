import { spawn } from "node:child_process";
import path from "node:path";
import { findBrowser, hasDisplay } from "./find-browser";

export interface OpenBrowser {
  name: string;
  close(): void;
}

const PROFILE = path.resolve(__dirname, "../../.cache/browser-profile");

/**
 * Opens an installed browser on an address, in a profile of the workbench's own: there, and nowhere
 * else, the certificate with this public key is taken. Undefined when there is no browser, or no
 * display to show it on.
 */
export async function openBrowser(
  address: string,
  publicKeyHash: string,
): Promise<OpenBrowser | undefined> {
  const found = findBrowser();
  if (!found || !hasDisplay()) return undefined;
  const child = spawn(
    found.executable,
    [
      `--user-data-dir=${PROFILE}`,
      `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
      "--no-first-run",
      "--no-default-browser-check",
      // Chromium refuses to run as root with its sandbox, as in most containers.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      address,
    ],
    { stdio: "ignore" },
  );
  const started = await new Promise<boolean>((resolve) => {
    child.once("spawn", () => resolve(true));
    child.once("error", () => resolve(false));
  });
  return started ? { name: found.name, close: () => child.kill() } : undefined;
}
