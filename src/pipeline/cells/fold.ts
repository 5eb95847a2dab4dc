const MARKS = /\p{M}/gu;
const SPACES = /\s+/gu;
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;
const ASCII_WORD = /^[a-z0-9]*$/;
// eslint-disable-next-line no-control-regex -- all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;
const ASCII_SPACES = /\s+/g;

/**
 * A text as it is compared: case, spaces and diacritics folded away ("GTX Pro" = "gtxpro",
 * "Árajánlat" = "arajanlat"). Punctuation counts.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_WORD.test(lower)) return lower;
  if (ASCII.test(lower)) return lower.replace(ASCII_SPACES, "");
  return lower.normalize("NFKD").replace(MARKS, "").replace(SPACES, "");
}

/** A header as it is compared: as foldText, and punctuation is folded away too ("Probability (%)"). */
export function foldHeader(text: string): string {
  const folded = foldText(text);
  return ASCII_WORD.test(folded) ? folded : folded.replace(NOT_LETTER_OR_DIGIT, "");
}
