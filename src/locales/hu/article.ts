const VOWEL = /^[aáeéiíoóöőuúüű]/i;
const LATIN = /^\p{Script=Latin}/u;
const DIGITS = /^\d+/;
const NOT_SPOKEN = /^[^\p{L}\p{N}]+/u;

/** A number is spoken with a vowel first when it begins with öt, or is egy, ezer… or egymillió… */
function isSpokenWithVowel(digits: string): boolean {
  return digits.startsWith("5") || (digits.startsWith("1") && digits.length % 3 === 1);
}

/**
 * A name behind its definite article, "az Ügyletek" but "a Szakaszok"; "a(z)" where the script does
 * not tell how the name begins.
 * @param shown the name as it is written, with quotation marks for example
 */
export function withArticle(name: string, shown = name): string {
  const spoken = name.replace(NOT_SPOKEN, "");
  const digits = DIGITS.exec(spoken)?.[0];
  if (digits !== undefined) return `${isSpokenWithVowel(digits) ? "az" : "a"} ${shown}`;
  if (!LATIN.test(spoken)) return `a(z) ${shown}`;
  return `${VOWEL.test(spoken) ? "az" : "a"} ${shown}`;
}
