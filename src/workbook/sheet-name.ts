export const LONGEST_SHEET_NAME = 31;

const FORBIDDEN = /[\\/?*[\]:\p{Cc}]/gu;

export type SheetNameFault = "missing" | "forbidden" | "too-long";

/** What keeps Excel from calling a sheet so. */
export function sheetNameFault(wanted: string): SheetNameFault | undefined {
  const name = wanted.trim();
  if (name === "") return "missing";
  if (name.search(FORBIDDEN) !== -1 || name.startsWith("'") || name.endsWith("'"))
    return "forbidden";
  return name.length > LONGEST_SHEET_NAME ? "too-long" : undefined;
}

/** What Excel allows as a sheet's name of the name wanted. */
export function cleanSheetName(wanted: string): string {
  const allowed = wanted.replace(FORBIDDEN, " ").replace(/\s+/g, " ");
  const trimmed = cutText(allowed, LONGEST_SHEET_NAME).replace(/^['\s]+|['\s]+$/g, "");
  // Excel keeps this name for itself.
  return trimmed.toLowerCase() === "history" ? `${trimmed}_` : trimmed;
}

/** The beginning of a text, without half of a sign that takes two code units, such as an emoji. */
export function cutText(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Surrogate}$/u, "");
}
