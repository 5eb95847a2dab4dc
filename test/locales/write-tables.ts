/** `npm run words`: what each language says beside the English, for whoever reads it over. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { OTHER_LANGUAGES, speechOf } from "./every-language";
import { wordsPage, wordsRows } from "./words-table";

const FOLDER = resolve(__dirname, "../../.cache/words");

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const english = await speechOf("en");
  for (const language of OTHER_LANGUAGES) {
    const rows = wordsRows(english, await speechOf(language));
    const file = join(FOLDER, `${language}.md`);
    writeFileSync(file, wordsPage(language, rows));
    console.log(`${relative(process.cwd(), file)}: ${rows.length} texts`);
  }
}

void main();
