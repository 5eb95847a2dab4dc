import { readFileSync } from "node:fs";
import { join } from "node:path";
import { firstWords } from "../../src/locales/first-words";
import { speechOf } from "../locales/every-language";
import { wordsRows } from "../locales/words-table";

const MANIFEST = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");

/** Every text that Funnelbook shows in English: pane, sheets, functions, ribbon. */
export async function ourWords(): Promise<string[]> {
  const english = await speechOf("en");
  const ribbon = [...MANIFEST.matchAll(/DefaultValue="([^"]+)"/g)].map((match) => match[1]!);
  const said = wordsRows(english, english).map(([, text]) => text);
  return [...said, ...Object.values(firstWords.en as object).map(String), ...ribbon];
}

/** What a page quotes as our words: it keeps “these quotation marks” for them alone. */
export function quotedIn(page: string): string[] {
  return [...page.matchAll(/“([^”]+)”/g)].map((match) => match[1]!);
}
