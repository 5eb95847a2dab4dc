import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { MADE_IN } from "./environment";

const ESBUILD = path.resolve(__dirname, "../../node_modules/.bin/esbuild");

/**
 * A script with all that it imports; `options` are esbuild's. The first suite of a run that needs it
 * makes it for all. By the command: within jest, esbuild's functions leave a process behind.
 */
export function bundleOnce(entry: string, options: readonly string[]): string {
  const folder = (process.env[MADE_IN] ??= fs.mkdtempSync(path.join(os.tmpdir(), "bundle-")));
  const file = path.join(folder, `${path.parse(entry).name}.js`);
  if (!fs.existsSync(file)) {
    // Two workers may make it at once: each finds all of it, or nothing.
    const part = `${file}.${process.pid}`;
    const asked = [entry, "--bundle", `--outfile=${part}`, "--log-level=error", ...options];
    execFileSync(ESBUILD, asked, { stdio: "inherit" });
    fs.renameSync(part, file);
  }
  return fs.readFileSync(file, "utf8");
}
