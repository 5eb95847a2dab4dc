import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { PANE_SCRIPTS } from "./taskpane/pane-scripts";

/** What the webpack build promises. */

const ROOT = resolve(__dirname, "..");
const DIST = join(ROOT, "dist");
const KB = 1024;

/** What the page loads itself, in this order; all other scripts arrive when they are needed. */
const ENTRIES = ["functions.js", "commands.js", "taskpane.js"];

const scripts = readdirSync(DIST).filter((name) => name.endsWith(".js"));
const zipped = (name: string): number => gzipSync(readFileSync(join(DIST, name))).length;

test.each([
  ["functions.js", 60],
  ["commands.js", 20],
  ["taskpane.js", 5],
])("%s, which every session loads, is at most %d KB in gzip", (name, limit) => {
  expect(zipped(name)).toBeLessThanOrEqual(limit * KB);
});

// That these are all is seen in the browser: test/taskpane/pane-and-excel.test.ts.
test("what the pane loads when it is shown is at most 300 KB in gzip", () => {
  const size = PANE_SCRIPTS.reduce((sum, name) => sum + zipped(name), 0);
  expect(size).toBeLessThanOrEqual(300 * KB);
});

test("METRIC's parser comes in a file of its own, of at most 45 KB in gzip, when METRIC is used", () => {
  expect(zipped("expressions.js")).toBeLessThanOrEqual(45 * KB);
  for (const name of scripts.filter((each) => each !== "expressions.js"))
    expect(readFileSync(join(DIST, name), "utf8")).not.toContain('FunctionAssignmentNode",');
});

test("the functions load first, and the page itself loads nothing of the pane's interface", () => {
  const page = readFileSync(join(DIST, "taskpane.html"), "utf8");
  const loaded = [...page.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map((match) => match[1]!);
  expect(loaded).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ...ENTRIES,
  ]);
  for (const name of ENTRIES)
    expect(readFileSync(join(DIST, name), "utf8")).not.toMatch(/createRoot|FluentProvider/);
});

test.each(["taskpane.html", "help.html"])("%s forbids and holds no code of its own", (name) => {
  const page = readFileSync(join(DIST, name), "utf8");
  const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(page)?.[1] ?? "";
  expect(policy).toMatch(/^default-src 'none'/);
  expect(policy).not.toMatch(/script-src[^;]*'unsafe|\*/);
  const inline = [...page.matchAll(/<script\b([^>]*)>/g)].filter(([tag]) => !/\ssrc=/.test(tag));
  expect(inline).toEqual([]);
  expect(page).not.toMatch(/\son[a-z]+\s*=|javascript:/i);
});

test("the help page has an entry for every function", () => {
  const page = readFileSync(join(DIST, "help.html"), "utf8");
  const { functions } = JSON.parse(readFileSync(join(DIST, "functions.json"), "utf8")) as {
    functions: { id: string; helpUrl: string; description: string }[];
  };
  expect(functions.length).toBe(28);
  for (const { id, helpUrl } of functions) {
    // The build takes quotes away that HTML does not need.
    const anchor = new URL(helpUrl).hash.slice(1);
    expect(page.replaceAll('"', "")).toContain(`<h2 id=${anchor}>SALES.${id}</h2>`);
    expect(page).toContain(`=SALES.${id}(deals, `);
  }
});

test.each(scripts)("%s makes no code from text", (name) => {
  const code = readFileSync(join(DIST, name), "utf8");
  expect(code).not.toMatch(/(?<![\w$.])eval\s*\(/);
  expect(code).not.toMatch(/\bnew Function\b|(?<![\w$.])Function\s*\(\s*["'`]/);
});

test("a development build makes no code from text either", async () => {
  const configure = createRequire(__filename)("../webpack.config.js") as (
    env: object,
    options: { mode: string },
  ) => Promise<{ devtool: string | false }>;
  for (const mode of ["development", "production"])
    expect(String((await configure({}, { mode })).devtool)).not.toContain("eval");
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
    for (const file of [
      "manifest.xml",
      "functions.json",
      "functions.js",
      "taskpane.html",
      "pane.js",
    ])
      expect(readFileSync(join(folder, file), "utf8")).not.toContain("localhost");
    expect(readFileSync(join(folder, "functions.json"), "utf8")).toContain(
      `${address}/help.html#winrate`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
