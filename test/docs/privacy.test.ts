import { readFileSync, readdirSync } from "node:fs";
import { join, sep } from "node:path";
import { DIST } from "../../workbench/ensure-built";
import { readPage } from "./page-examples";

/** docs/privacy.md: what is stored is what it lists, and nothing asks another origin than those it names. */

const page = readPage("privacy.md");
const SRC = join(__dirname, "../../src");
const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(`locales${sep}`))
  .map((file) => ({ file, text: readFileSync(join(SRC, file), "utf8") }));
const code = sources.map(({ text }) => text).join("\n");

const KEY = /^(?:export )?const (\w+) = "(funnelbook[\w.]*)";$/gm;
const keys = new Map([...code.matchAll(KEY)].map(([, , key]) => [key!, key!]));

describe("what the workbook keeps", () => {
  test("every write of a setting or property names a key that is a constant beside it", () => {
    const writes = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/\b(?:settings|customProperties)\.(?:add|set)\(\s*(\w+)/g)].map(
        ([, name]) => ({ file, name: name! }),
      ),
    );
    expect(writes.length).toBeGreaterThanOrEqual(8);
    const constants = new Set([...code.matchAll(KEY)].map(([, name]) => name));
    expect(writes.filter(({ name }) => !constants.has(name))).toEqual([]);
  });

  test("the page lists these keys and no other", () => {
    const listed = [...page.matchAll(/^\| `(funnelbook[\w.]*)…?`/gm)].map((match) => match[1]!);
    expect(listed.sort()).toEqual([...keys.values()].sort());
  });

  test("nothing is kept in the browser", () => {
    expect(code).not.toMatch(/\b(?:localStorage|sessionStorage|indexedDB|caches)\b|\.cookie\b/);
  });
});

describe("what leaves the workbook", () => {
  const built = (name: string) => readFileSync(join(DIST, name), "utf8");

  test("the page quotes the policy of the built page", () => {
    const policy = /http-equiv="?Content-Security-Policy"?\s+content="([^"]+)"/.exec(
      built("taskpane.html"),
    )?.[1];
    expect(policy).toBeDefined();
    expect(page).toContain(policy!.replaceAll("; ", ";\n"));
  });

  test.each(["taskpane.html", "help.html"])("%s loads from its own folder and the CDN", (name) => {
    const loaded = [
      ...built(name).matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="?([^"\s>]+)/g),
    ];
    const elsewhere = loaded.map((match) => match[1]!).filter((url) => /^[a-z]+:|^\/\//.test(url));
    expect(elsewhere).toEqual(
      name === "help.html" ? [] : ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
    );
  });

  test("our own code makes one request, for a file beside the page", () => {
    expect(code.match(/\bfetch\(\w*/g)).toEqual(["fetch(file"]);
    expect(code).not.toMatch(/XMLHttpRequest|WebSocket|EventSource|sendBeacon/);
  });

  test("its worker is a script beside the page, and so are the scripts that it loads", () => {
    const named = code.match(/\b(?:new Worker|\.importScripts)\([^)]*\)/g) ?? [];
    expect(named).toHaveLength(2);
    expect(named.join(" ")).not.toMatch(/\/\/|:/);
  });

  test("no script names an address but those of namespaces and of React's error texts", () => {
    const addresses = readdirSync(DIST)
      .filter((name) => name.endsWith(".js"))
      .flatMap((name) => built(name).match(/\b(?:https?|wss?):\/\/[\w.-]+/g) ?? []);
    expect([...new Set(addresses)].sort()).toEqual(["http://www.w3.org", "https://react.dev"]);
  });
});
