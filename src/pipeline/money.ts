import { isBlankOrZero, nameText, type Cell } from "./cell-value";
import { foldText } from "./fold";
import type { Pipeline } from "./pipeline";
import { PipelineError } from "./pipeline-error";

/**
 * Refuses deals whose amounts are in more than one currency; a blank amount or currency says nothing.
 * @throws PipelineError "mixed-currencies"
 */
export function requireOneCurrency(pipeline: Pipeline, deals: ArrayLike<number>): void {
  currenciesOf(pipeline, deals).requireOne();
}

/** The currencies of the amounts of some deals. */
export function currenciesOf(pipeline: Pipeline, deals: ArrayLike<number>): Currencies {
  const currencies = new Currencies();
  const column = pipeline.source.roles.currency;
  if (column === undefined) return currencies;
  const amounts = pipeline.amounts();
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    if (!Number.isNaN(amounts[deal]!)) currencies.add(pipeline.cellIn(deal, column));
  }
  return currencies;
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
  private readonly codes = new Map<string, string>();
  /** A column repeats a few texts: each is folded once. */
  private readonly seen = new Set<Cell>();

  add(cell: Cell): void {
    if (this.seen.has(cell) || isBlankOrZero(cell)) return;
    if (typeof cell === "string") this.seen.add(cell);
    const code = nameText(cell);
    // An error cell names nothing.
    if (code === "") return;
    const folded = foldText(code);
    if (!this.codes.has(folded)) this.codes.set(folded, code);
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
