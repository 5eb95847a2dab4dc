import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export const PROJECT = resolve(__dirname, "../..");

/** The manifest of this repository. */
export const OURS = readFileSync(resolve(PROJECT, "manifest.xml"), "utf8");

/** The same in its default language only, so that an edit stands out. */
export const GOOD = OURS.replace(
  /(<([\w:]+) [^>]*[^/])>(?:\s*<(?:bt:)?Override [^>]*\/>)+\s*<\/\2>/g,
  "$1 />",
);

/** The good manifest with one small edit; an edit that meets nothing is a mistake in the test. */
export function edited(from: string | RegExp, to: string): string {
  const text = GOOD.replace(from, to);
  if (text === GOOD) throw new Error(`nothing in manifest.xml matches ${from}`);
  return text;
}
