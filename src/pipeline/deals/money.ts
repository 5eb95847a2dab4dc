import { isBlankOrZero, nameText, plainValue, type Cell } from "../cells/cell-value";
import { foldText } from "../cells/fold";
import type { Pipeline } from "../pipeline";
import { PipelineError } from "../pipeline-error";

/**
 * Refuses deals whose amounts are in more than one currency; a blank amount or currency says nothing.
 * @throws PipelineError "mixed-currencies"
 */
export function requireOneCurrency(pipeline: Pipeline, deals: ArrayLike<number>): void {
  currenciesOf(pipeline, deals).requireOne();
}

/** The currencies of the amounts of some deals. */
export function currenciesOf(pipeline: Pipeline, deals: ArrayLike<number>): Currencies {
  const currencies = new Currencies(pipeline);
  const { column } = currencies;
  if (column === undefined) return currencies;
  const amounts = pipeline.amounts();
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    if (!Number.isNaN(amounts[deal]!)) currencies.add(pipeline.cellIn(deal, column));
  }
  return currencies;
}

/** What stands around the currency in an amount that is a text; of "$5 USD" the last word counts. */
const AROUND = /^.*\d[\s.,'()+-]*(?=[^\d\s.,'()+-])|^[\d\s.,'()+-]+|[\d\s.,'()+-]+$/g;

/** Codes of the signs and words that people write for them, folded. */
const CODES: ReadonlyMap<string, string> = new Map([
  ["€", "eur"],
  ["$", "usd"],
  ["£", "gbp"],
  ["₽", "rub"],
  ["руб", "rub"],
  ["р", "rub"],
  ["ft", "huf"],
  ["zł", "pln"],
  ["kc", "czk"],
  // Of "1e6", an amount without a currency.
  ["e", ""],
]);

/** The same for the ways to write one currency. */
export function currencyKey(name: Cell): string {
  const folded = foldText(nameText(name));
  return CODES.get(folded) ?? folded;
}

/** Sum of the amounts of some deals; blanks add nothing. @throws PipelineError "mixed-currencies" */
export function totalAmount(pipeline: Pipeline, deals: Int32Array): number {
  requireOneCurrency(pipeline, deals);
  const amounts = pipeline.amounts();
  let sum = 0;
  for (let at = 0; at < deals.length; at++) {
    const amount = amounts[deals[at]!]!;
    if (!Number.isNaN(amount)) sum += amount;
  }
  return sum;
}

/**
 * Mean amount of won deals; blanks are left out.
 * @throws PipelineError "no-won-amount" | "mixed-currencies"
 */
export function meanAmount(pipeline: Pipeline, deals: Int32Array): number {
  requireOneCurrency(pipeline, deals);
  const amounts = pipeline.amounts();
  let sum = 0;
  let count = 0;
  for (let at = 0; at < deals.length; at++) {
    const amount = amounts[deals[at]!]!;
    if (Number.isNaN(amount)) continue;
    sum += amount;
    count++;
  }
  if (count === 0) throw new PipelineError("no-won-amount", {});
  return sum / count;
}

/** @throws PipelineError "no-amount-column" where the answer is an amount and no column holds any. */
export function requireAmounts(pipeline: Pipeline): void {
  const missing = missingAmounts(pipeline);
  if (missing !== undefined) throw missing;
}

/** The refusal of amounts that no column holds. */
export function missingAmounts({
  source,
}: Pipeline): PipelineError<"no-amount-column"> | undefined {
  return source.roles.amount === undefined ? new PipelineError("no-amount-column", {}) : undefined;
}

/** The currencies met among the amounts of a sum. */
export class Currencies {
  /**
   * The column that tells the currency of an amount: one of its own, else that of the amounts where
   * some are texts, such as "1,200 €"; undefined where nothing can tell.
   */
  readonly column: number | undefined;
  private readonly isAmount: boolean;
  private readonly codes = new Map<string, string>();
  /** A column repeats a few texts: each is folded once. */
  private readonly seen = new Set<Cell>();

  constructor(pipeline: Pipeline) {
    const { amount, currency } = pipeline.source.roles;
    // Whether amounts are plain is known when they were read.
    if (currency === undefined && amount !== undefined) pipeline.amounts();
    this.isAmount =
      currency === undefined && amount !== undefined && !pipeline.source.isPlain(amount);
    this.column = this.isAmount ? amount : currency;
  }

  add(cell: Cell): void {
    if (this.seen.has(cell) || isBlankOrZero(cell)) return;
    if (typeof cell === "string") this.seen.add(cell);
    const key = this.keyOf(cell);
    if (key !== "" && !this.codes.has(key)) this.codes.set(key, this.nameIn(cell));
  }

  /** What a cell of the column names, the same for the ways to write one currency; "" for none. */
  keyOf(cell: Cell): string {
    return currencyKey(this.nameIn(cell));
  }

  private nameIn(cell: Cell): string {
    if (!this.isAmount) return nameText(cell);
    // No amount is so long, and what ends in a letter would be looked through from each of its digits.
    return typeof plainValue(cell) === "string"
      ? nameText(cell).slice(0, 99).replace(AROUND, "")
      : "";
  }

  /** The refusal of more than one. */
  mixed(): PipelineError<"mixed-currencies"> | undefined {
    if (this.codes.size <= 1) return undefined;
    return new PipelineError("mixed-currencies", { currencies: [...this.codes.values()] });
  }

  /** @throws PipelineError "mixed-currencies" */
  requireOne(): void {
    const mixed = this.mixed();
    if (mixed !== undefined) throw mixed;
  }
}
