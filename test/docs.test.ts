import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The documents are true: their links lead somewhere, their commands exist. */

const ROOT = resolve(__dirname, "..");
const DOCUMENTS = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  ...readdirSync(join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => join("docs", name)),
];
const text = (file: string) => readFileSync(join(ROOT, file), "utf8");
const scripts = (JSON.parse(text("package.json")) as { scripts: Record<string, string> }).scripts;

/** The anchors of a page's headings, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  return [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-"),
  );
}

describe.each(DOCUMENTS)("%s", (file) => {
  test("links only to files that exist", () => {
    const targets = [...text(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      (match) => match[1]!,
    );
    const missing = targets.filter((target) => !existsSync(resolve(ROOT, dirname(file), target)));
    expect(missing).toEqual([]);
  });

  test("links only to headings that exist", () => {
    const targets = [...text(file).matchAll(/\]\((?!https?:)([^)#]*)#([^)]+)\)/g)];
    const missing = targets.filter(([, target, anchor]) => {
      const page = target === "" ? file : join(dirname(file), target!);
      return !anchorsOf(text(page)).includes(anchor!);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  test("names only npm scripts that exist", () => {
    const named = [...text(file).matchAll(/npm (?:run (?:-s )?)([a-z:-]+)/g)].map(
      (match) => match[1]!,
    );
    const unknown = named.filter((name) => !(name in scripts));
    expect(unknown).toEqual([]);
  });
});
