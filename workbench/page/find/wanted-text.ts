/**
 * Whether a shown text has in it what a person looks for, as Excel's Find reads it: in any case; `?` is
 * any one character, `*` any number of them, and `~` before one of the three means the character itself.
 */
export function wantedText(wanted: string): (shown: string) => boolean {
  const parts = wanted.match(/~[~*?]|[^]/gu) ?? [];
  const pattern = new RegExp(parts.map(patternOf).join(""), "isu");
  return (shown) => pattern.test(shown);
}

function patternOf(part: string): string {
  if (part === "*") return ".*?";
  if (part === "?") return ".";
  const character = part.length > 1 && part.startsWith("~") ? part.slice(1) : part;
  return character.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
