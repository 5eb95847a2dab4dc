import { existsSync } from "node:fs";
import { join } from "node:path";
import { readPage } from "./page-examples";

/** docs/security.md: behind each threat stand tests that are there. */

const ROOT = join(__dirname, "../..");
const page = readPage("security.md");
const threats = [...page.matchAll(/^\| (?!threat|---)(.*) \|$/gm)].map((match) => match[1]!);

test("it has a table of threats", () => expect(threats.length).toBeGreaterThanOrEqual(12));

test.each(threats)("%s", (threat) => {
  const tests = [
    ...threat
      .split(" | ")
      .at(-1)!
      .matchAll(/`([^`]+)`/g),
  ].map((match) => match[1]!);
  expect(tests).not.toEqual([]);
  for (const file of tests) {
    expect(file).toMatch(/^test\/.*\.test\.ts$/);
    expect({ file, isThere: existsSync(join(ROOT, file)) }).toEqual({ file, isThere: true });
  }
});
