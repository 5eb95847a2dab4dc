import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureBuilt } from "../../workbench/ensure-built";

const root = fs.mkdtempSync(path.join(os.tmpdir(), "ensure-built-"));
afterAll(() => fs.rmSync(root, { recursive: true }));

function put(file: string, text: string): void {
  fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  fs.writeFileSync(path.join(root, file), text);
}

function writeDist(): void {
  put("dist/manifest.xml", "built");
  put("dist/functions.js", "built");
}

/** How often two calls in a row build; the second never has a reason of its own. */
function buildsOfTwo(): number {
  let builds = 0;
  const build = (): void => {
    builds++;
    writeDist();
  };
  ensureBuilt(root, build);
  ensureBuilt(root, build);
  return builds;
}

const SOURCES = [
  "src/functions/functions.ts",
  "assets/icon.svg",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "webpack.config.js",
  "build/complete-metadata.js",
  "workbench/dev-certificate.js",
];

beforeAll(() => {
  for (const source of SOURCES) put(source, "first");
});

beforeEach(() => ensureBuilt(root, writeDist));

test("what is there stays while nothing changed, whatever the files' times are", () => {
  expect(buildsOfTwo()).toBe(0);
  const tomorrow = new Date(Date.now() + 86_400_000);
  for (const source of SOURCES) fs.utimesSync(path.join(root, source), tomorrow, tomorrow);
  expect(buildsOfTwo()).toBe(0);
});

test.each(SOURCES)("a change in %s builds once, with a time in the future too", (source) => {
  const tomorrow = new Date(Date.now() + 86_400_000);
  put(source, "second");
  fs.utimesSync(path.join(root, source), tomorrow, tomorrow);
  expect(buildsOfTwo()).toBe(1);
  put(source, "third");
  fs.utimesSync(path.join(root, source), new Date(0), new Date(0));
  expect(buildsOfTwo()).toBe(1);
});

test("a file that comes, is renamed or goes builds once each", () => {
  put("src/new.ts", "new");
  expect(buildsOfTwo()).toBe(1);
  fs.renameSync(path.join(root, "src/new.ts"), path.join(root, "src/newer.ts"));
  expect(buildsOfTwo()).toBe(1);
  fs.rmSync(path.join(root, "src/newer.ts"));
  expect(buildsOfTwo()).toBe(1);
});

test("a missing dist is built", () => {
  fs.rmSync(path.join(root, "dist"), { recursive: true });
  expect(buildsOfTwo()).toBe(1);
});

test("a dist that something else built is built again", () => {
  put("dist/functions.js", "by hand, from sources that are gone");
  expect(buildsOfTwo()).toBe(1);
});

test("another address to build for builds once", () => {
  process.env["FUNNELBOOK_URL"] = "https://example.com";
  expect(buildsOfTwo()).toBe(1);
  delete process.env["FUNNELBOOK_URL"];
  expect(buildsOfTwo()).toBe(1);
});

test("says before a build that there is something to wait for, and nothing when there is none", () => {
  const said: string[] = [];
  const stderr = jest
    .spyOn(process.stderr, "write")
    .mockImplementation((text) => said.push(String(text)) > 0);
  try {
    put("src/functions/functions.ts", "changed");
    const build = (): void => {
      said.push("building\n");
      writeDist();
    };
    ensureBuilt(root, build);
    ensureBuilt(root, build);
    expect(said).toEqual(["Building the add-in, about a minute the first time …\n", "building\n"]);
  } finally {
    stderr.mockRestore();
  }
});

test("a build that failed is tried again", () => {
  put("src/functions/functions.ts", "broken");
  const fail = (): void => {
    throw new Error("the add-in could not be built");
  };
  expect(() => ensureBuilt(root, fail)).toThrow("could not be built");
  expect(buildsOfTwo()).toBe(1);
});
