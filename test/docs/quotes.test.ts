import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ourWords, quotedIn } from "./our-words";

/** What the guides quote between “these marks” is what a person reads in Excel, letter by letter. */

const ROOT = join(__dirname, "../..");
const GUIDES = [
  "README.md",
  "docs/guide.md",
  "docs/installing.md",
  "docs/privacy.md",
  "docs/security.md",
  "docs/troubleshooting.md",
  "docs/limits.md",
];

test.each(GUIDES)("%s quotes only what Funnelbook says", async (file) => {
  const words = await ourWords();
  const quotes = quotedIn(readFileSync(join(ROOT, file), "utf8"));
  const invented = quotes.filter((quote) => !words.some((text) => text.includes(quote)));
  expect(invented).toEqual([]);
});

test("the troubleshooting quotes what it explains", () => {
  const page = readFileSync(join(ROOT, "docs/troubleshooting.md"), "utf8");
  expect(quotedIn(page).length).toBeGreaterThanOrEqual(15);
});
