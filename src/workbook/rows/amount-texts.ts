import { numberFromText } from "../../pipeline/cells/number-text";

const PLAIN = /^[+-]?\d+$|^[+-]?\d*\.(?:\d{1,2}|\d{4,})$/;
/** Digits and separators alone: a currency or a share would be lost with its sign. */
const BARE = /^\(?[+-]?[\d\s.,'\u00a0\u202f]+\)?$/;
/** One comma or point before three digits: thousands or thousandths. */
const OPEN = /^\D*[1-9]\d{0,2}([.,])\d{3}\D*$/;

/**
 * Reads texts of one column as amounts, where the texts leave no doubt: "1,234" is a thousand unless
 * another text of the column has a decimal comma; "1.234", which the functions take for little more
 * than one, stays a text unless another has a decimal point.
 */
export class AmountTexts {
  private readonly comma = new DecimalSign(",");
  private readonly point = new DecimalSign(".");

  /** Learns from a text of the column; all are looked at before the first is read. */
  look(text: string): void {
    this.comma.look(text);
    this.point.look(text);
  }

  /** @returns undefined for a text that should stay one */
  read(text: string): number | undefined {
    const trimmed = text.trim();
    if (PLAIN.test(trimmed)) return numberFromText(trimmed);
    if (!BARE.test(trimmed)) return undefined;
    const sign = OPEN.exec(trimmed)?.[1];
    if (sign === "," && this.comma.isThere) return undefined;
    if (sign === "." && (this.comma.isThere || !this.point.isThere)) return undefined;
    return numberFromText(trimmed);
  }
}

/** Whether a column has a sign as that of decimals, without a doubt. */
class DecimalSign {
  isThere = false;
  private readonly decimals: RegExp;
  private readonly behindThousands: RegExp;

  constructor(private readonly sign: string) {
    this.decimals = new RegExp(`^[^.,]*[${sign}](?:\\d{1,2}|\\d{4,})\\D*$`);
    this.behindThousands = new RegExp(`[.,]\\d{3}[${sign}]\\d+\\D*$`);
  }

  look(text: string): void {
    if (this.isThere || !text.includes(this.sign)) return;
    const trimmed = text.trim();
    this.isThere = this.decimals.test(trimmed) || this.behindThousands.test(trimmed);
  }
}
