import { numberFromText } from "../../pipeline/number-text";

const PLAIN = /^[+-]?\d+$|^[+-]?\d*\.(?:\d{1,2}|\d{4,})$/;
/** Digits and separators alone: a currency or a share would be lost with its sign. */
const BARE = /^\(?[+-]?[\d\s.,'\u00a0\u202f]+\)?$/;
/** One comma or point before three digits: thousands or thousandths. */
const OPEN = /^\D*[1-9]\d{0,2}([.,])\d{3}\D*$/;

/**
 * Reads texts of one column as amounts, where the texts leave no doubt: "1,234" is a thousand unless
 * another text of the column has a decimal comma; "1.234", which the functions take for little more
 * than one, stays a text unless another has a decimal point.
 * @returns a reader that gives undefined for a text that should stay one
 */
export function amountReader(texts: readonly string[]): (text: string) => number | undefined {
  const hasDecimal = (sign: string) => {
    const decimals = new RegExp(`^[^.,]*[${sign}](?:\\d{1,2}|\\d{4,})\\D*$`);
    const behindThousands = new RegExp(`[.,]\\d{3}[${sign}]\\d+\\D*$`);
    return texts.some((text) => decimals.test(text.trim()) || behindThousands.test(text.trim()));
  };
  const hasComma = hasDecimal(",");
  const hasPoint = hasDecimal(".");
  return (text) => {
    const trimmed = text.trim();
    if (PLAIN.test(trimmed)) return numberFromText(trimmed);
    if (!BARE.test(trimmed)) return undefined;
    const sign = OPEN.exec(trimmed)?.[1];
    if (sign === "," && hasComma) return undefined;
    if (sign === "." && (hasComma || !hasPoint)) return undefined;
    return numberFromText(trimmed);
  };
}
