const SYMBOL_OR_SPACE = /[\p{Sc}\s\u00a0\u202f']/gu;
/** A code, or the short word or letter beside a sign that people write for one. */
const CURRENCY_CODE =
  /^([A-Z]{3}|kr\.?|[A-Z]{1,3}(?=\$))\s?(?=[-\d$])|(?<=\d)\s?([A-Z]{3}|(Ft|kr|руб|р)\.?|zł|Kč|元)$/;
const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const GROUPED_COMMA = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const GROUPED_POINT = /^[+-]?\d{1,3}(\.\d{3})+(,\d+)?$/;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;
const MAX_LENGTH = 64;

/**
 * A number that was typed or exported as text: "1200", "1,234.50", "1 234,50 €", "(300)", "45%".
 * A comma or point that could be either is read as Excel's English form reads it ("1,234" = 1234).
 * @returns the number, or undefined when the text is not one
 */
export function numberFromText(text: string): number | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  let digits = text.trim();
  if (PLAIN.test(digits)) return finite(Number(digits));
  const percent = digits.endsWith("%");
  if (percent) digits = digits.slice(0, -1);
  const negative = /^\(.*\)$/.test(digits);
  if (negative) digits = digits.slice(1, -1);
  digits = digits.replace(SYMBOL_OR_SPACE, "");
  const value = parseDigits(digits);
  if (value === undefined) return undefined;
  return (negative ? -value : value) / (percent ? 100 : 1);
}

/** An amount as text: a number that may bear its currency, "EUR 1,200", "1200 USD" or "1 200 Ft". */
export function amountFromText(text: string): number | undefined {
  return text.length > MAX_LENGTH
    ? undefined
    : numberFromText(text.trim().replace(CURRENCY_CODE, ""));
}

function parseDigits(digits: string): number | undefined {
  if (PLAIN.test(digits)) return finite(Number(digits));
  if (GROUPED_COMMA.test(digits)) return finite(Number(digits.replace(/,/g, "")));
  if (GROUPED_POINT.test(digits))
    return finite(Number(digits.replace(/\./g, "").replace(",", ".")));
  if (DECIMAL_COMMA.test(digits)) return finite(Number(digits.replace(",", ".")));
  return undefined;
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
