import { readFileSync, readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, parse } from "node:path";
import { gzipSync } from "node:zlib";
import { manifestVersion } from "../build/manifest.js";
import { builtScript, plainName } from "../workbench/built-files";
import { DIST } from "../workbench/ensure-built";
import { PANE_SCRIPTS } from "./taskpane/pane-scripts";

/** What the webpack build promises; for another host: test/browser/published.test.ts. */

const ROOT = join(__dirname, "..");
const KB = 1024;

/** What the page loads itself, in this order; all other scripts arrive when they are needed. */
const ENTRIES = ["functions.js", "commands.js", "taskpane.js"];

const files = readdirSync(DIST, { recursive: true, encoding: "utf8" }).filter((name) =>
  statSync(join(DIST, name)).isFile(),
);
const scripts = readdirSync(DIST)
  .filter((name) => name.endsWith(".js") && name !== "functions.js")
  .map(plainName);
const code = (name: string): string => readFileSync(builtScript(DIST, name), "utf8");
const zipped = (name: string): number => gzipSync(code(name)).length;

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
    expect(code(name)).not.toContain('FunctionAssignmentNode",');
});

test("the functions load first, and the page itself loads nothing of the pane's interface", () => {
  const page = readFileSync(join(DIST, "taskpane.html"), "utf8");
  const loaded = [...page.matchAll(/<script[^>]*src="?([^"\s>]+)/g)].map((match) => match[1]!);
  expect(loaded.map(plainName)).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    ...ENTRIES,
  ]);
  for (const name of ENTRIES) expect(code(name)).not.toMatch(/createRoot|FluentProvider/);
});

test("every script has its content in its name, and the functions' one also the manifest's name", () => {
  const names = readdirSync(DIST).filter((name) => name.endsWith(".js"));
  const plain = names.filter((name) => plainName(name) === name);
  expect(plain).toEqual(["functions.js"]);
  const fixed = readFileSync(join(DIST, "functions.js"));
  expect(fixed.equals(readFileSync(builtScript(DIST, "functions.js")))).toBe(true);
});

test("all of it is at most 3.25 MB, of which Excel loads what it needs", () => {
  const size = files.reduce((sum, name) => sum + statSync(join(DIST, name)).size, 0);
  expect(size).toBeLessThanOrEqual(3.25 * KB * KB);
});

test("every drawing is there in every size that Office asks for", () => {
  const drawings = readdirSync(join(ROOT, "assets")).filter((name) => name.endsWith(".svg"));
  expect(drawings).toContain("icon.svg");
  for (const drawing of drawings)
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 128]) {
      const png = readFileSync(join(DIST, "assets", `${parse(drawing).name}-${size}.png`));
      expect(png.subarray(1, 4).toString()).toBe("PNG");
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
});

test("the manifest has the version of package.json, and Excel can tell any later one", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  const manifest = readFileSync(join(DIST, "manifest.xml"), "utf8");
  expect(manifest).toContain(`<Version>${manifestVersion(version)}</Version>`);
  expect(["0.1.0", "0.1.1", "0.10.0", "1.0.0", "2.3.4"].map(manifestVersion)).toEqual([
    "1.1.0.0",
    "1.1.1.0",
    "1.10.0.0",
    "2.0.0.0",
    "3.3.4.0",
  ]);
  for (const wrong of ["1.0.0-beta.1", "1.0", ""])
    expect(() => manifestVersion(wrong)).toThrow("must be three numbers such as 1.2.3");
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
  expect(code(name)).not.toMatch(/(?<![\w$.])eval\s*\(/);
  expect(code(name)).not.toMatch(/\bnew Function\b|(?<![\w$.])Function\s*\(\s*["'`]/);
});

test("a development build makes no code from text either", async () => {
  const configure = createRequire(__filename)("../webpack.config.js") as (
    env: object,
    options: { mode: string },
  ) => Promise<{ devtool: string | false }>;
  for (const mode of ["development", "production"])
    expect(String((await configure({}, { mode })).devtool)).not.toContain("eval");
});
