import { isBlankOrZero, nameText } from "./cell-value";
import { foldText } from "./fold";
import type { Pipeline } from "./pipeline";
import { PipelineError } from "./pipeline-error";

/**
 * Sum of the amounts of some deals; blanks add nothing.
 * @throws PipelineError "mixed-currencies" when their amounts are in more than one currency
 */
export function sumAmounts(pipeline: Pipeline, deals: ArrayLike<number>): number {
  requireOneCurrency(pipeline, deals);
  const amounts = pipeline.amounts();
  let sum = 0;
  for (let at = 0; at < deals.length; at++) {
    const amount = amounts[deals[at]!]!;
    if (!Number.isNaN(amount)) sum += amount;
  }
  return sum;
}

/** @throws PipelineError "mixed-currencies" */
function requireOneCurrency(pipeline: Pipeline, deals: ArrayLike<number>): void {
  if (pipeline.source.roles.currency === undefined) return;
  const amounts = pipeline.amounts();
  const currencies = new Map<string, string>();
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    if (Number.isNaN(amounts[deal]!)) continue;
    const cell = pipeline.cell(deal, "currency");
    if (isBlankOrZero(cell)) continue;
    const code = nameText(cell);
    if (!currencies.has(foldText(code))) currencies.set(foldText(code), code);
  }
  if (currencies.size > 1)
    throw new PipelineError("mixed-currencies", { currencies: [...currencies.values()] });
}
