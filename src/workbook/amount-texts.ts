import { numberFromText } from "../pipeline/number-text";

const PLAIN = /^[+-]?\d+$|^[+-]?\d*\.(?:\d{1,2}|\d{4,})$/;
/** Digits and separators alone: a currency or a share would be lost with its sign. */
const BARE = /^\(?[+-]?[\d\s.,'\u00a0\u202f]+\)?$/;
/** One comma or point before three digits: thousands or thousandths. */
const OPEN = /^\D*\d{1,3}[.,]\d{3}\D*$/;

/**
 * Reads texts of one column as amounts, where the texts leave no doubt: "1,234" is a thousand unless
 * another text of the column has a decimal comma; "1.234", which the functions take for little more
 * than one, stays a text.
 * @returns a reader that gives undefined for a text that should stay one
 */
export function amountReader(texts: readonly string[]): (text: string) => number | undefined {
  const hasDecimalComma = texts.some((text) => /,\d{1,2}\D*$/.test(text.trim()));
  return (text) => {
    const trimmed = text.trim();
    if (PLAIN.test(trimmed)) return numberFromText(trimmed);
    if (!BARE.test(trimmed)) return undefined;
    const isOpen = OPEN.test(trimmed);
    if (isOpen && (hasDecimalComma || trimmed.includes("."))) return undefined;
    return numberFromText(trimmed);
  };
}
