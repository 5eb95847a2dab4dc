import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "..");
/** What the build reads; a change in any of them makes dist old. */
export const SOURCES = [
  "src",
  "assets",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "LICENSE",
  "tsconfig.json",
  "webpack.config.js",
  "build",
  "docs/functions.notes.md",
  "workbench/dev-certificate.js",
  "workbench/docs/function-notes.js",
];

export const DIST = path.join(ROOT, "dist");

/**
 * Builds the add-in when dist is missing, was built from other sources, or was changed since; the
 * output goes to stderr. Content is compared, not times: those may lie in the future, or go back
 * with a checkout.
 */
export function ensureBuilt(root = ROOT, build = buildWithWebpack): void {
  // Not in dist, which is what gets published.
  const stamp = path.join(root, ".cache", "built-from");
  const sources = `${hashOf(root, SOURCES)} ${process.env["FUNNELBOOK_URL"] ?? ""}`;
  const current = (): string => `${sources}\n${hashOf(root, ["dist"])}\n`;
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === current()) return;
  process.stderr.write("Building the add-in, about a minute the first time …\n");
  build(root);
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, current());
}

function buildWithWebpack(root: string): void {
  const webpack = require.resolve("webpack/bin/webpack.js");
  const { status } = spawnSync(
    process.execPath,
    [webpack, "--mode", "production", "--stats", "errors-only"],
    { cwd: root, stdio: ["ignore", process.stderr, process.stderr] },
  );
  if (status !== 0) throw new Error("the add-in could not be built");
}

function hashOf(root: string, places: readonly string[]): string {
  const hash = createHash("sha256");
  for (const file of places.flatMap((place) => filesIn(path.join(root, place)))) {
    const content = fs.readFileSync(file);
    hash.update(`${path.relative(root, file)}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

function filesIn(place: string): string[] {
  if (!fs.existsSync(place)) return [];
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs
    .readdirSync(place)
    .sort()
    .flatMap((each) => filesIn(path.join(place, each)));
}
