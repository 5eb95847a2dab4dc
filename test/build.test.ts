import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";

/** What the webpack build promises. */

const ROOT = resolve(__dirname, "..");
const DIST = join(ROOT, "dist");
const KB = 1024;

test("the functions chunk is at most 60 KB in gzip", () => {
  const size = gzipSync(readFileSync(join(DIST, "functions.js"))).length;
  expect(size).toBeLessThanOrEqual(60 * KB);
});

test("the functions load before anything of the pane", () => {
  const page = readFileSync(join(DIST, "taskpane.html"), "utf8");
  const scripts = [...page.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map((match) => match[1]!);
  expect(scripts).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    "taskpane.js",
  ]);
});

test("a build for another address names that address and never localhost", () => {
  const folder = mkdtempSync(join(tmpdir(), "build-"));
  const address = "https://sales.example/funnelbook";
  try {
    const webpack = require.resolve("webpack/bin/webpack.js");
    execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
      cwd: ROOT,
      env: { ...process.env, FUNNELBOOK_URL: `${address}/` },
      stdio: "ignore",
    });
    for (const file of ["manifest.xml", "functions.json", "functions.js", "taskpane.html"])
      expect(readFileSync(join(folder, file), "utf8")).not.toContain("localhost");
    expect(readFileSync(join(folder, "functions.json"), "utf8")).toContain(
      `${address}/help.html#winrate`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
