import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "..");
/** What the build reads; a change in any of them makes dist old. */
const SOURCES = ["src", "assets", "manifest.xml", "webpack.config.js", "package.json"];

export const DIST = path.join(ROOT, "dist");

/** Builds the add-in when dist is missing or older than its sources; the output goes to stderr. */
export function ensureBuilt(): void {
  const built = path.join(DIST, "manifest.xml");
  const newest = Math.max(...SOURCES.map((source) => newestTime(path.join(ROOT, source))));
  if (fs.existsSync(built) && fs.statSync(built).mtimeMs >= newest) return;
  const webpack = require.resolve("webpack/bin/webpack.js");
  const { status } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--stats", "errors-only"],
    {
      cwd: ROOT,
      stdio: ["ignore", process.stderr, process.stderr],
    },
  );
  if (status !== 0) throw new Error("the add-in could not be built");
  // webpack leaves files alone whose content is the same, so their old time would build for ever.
  const now = new Date();
  fs.utimesSync(built, now, now);
}

function newestTime(file: string): number {
  if (!fs.existsSync(file)) return 0;
  const stat = fs.statSync(file);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    stat.mtimeMs,
    ...fs.readdirSync(file).map((each) => newestTime(path.join(file, each))),
  );
}
