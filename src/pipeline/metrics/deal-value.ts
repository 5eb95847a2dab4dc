import { toAmount } from "../cells/amount";
import { nameText } from "../cells/cell-value";
import { Currencies, currencyKey, requireAmounts, totalAmount } from "../deals/money";
import type { Pipeline } from "../pipeline";
import { dealsInState, type DealState } from "./deal-count";
import { leftOutDealRows } from "./deals";

/**
 * Value of the deals in a state at a stage: the sum of their amounts, 0 when there are none. Blank
 * amounts add nothing. `leftout`: the amounts of the left-out rows that are deals (no footers), of a
 * deal with several such rows the last amount once; whatever the stage and the criteria.
 * @param deals numbers of the deals looked at
 * @param currencies the currencies asked for; of left-out rows none other is counted, none = any
 * @returns amount in the currency of the rows
 * @throws PipelineError "no-amount-column" | "mixed-currencies", and as dealCount
 * @see docs/metrics.md, "Reached"
 */
export function dealValue(
  pipeline: Pipeline,
  deals: Int32Array,
  stage: number,
  state: DealState,
  currencies: readonly string[] = [],
): number {
  requireAmounts(pipeline);
  if (state === "leftout") return leftOutAmount(pipeline, new Set(currencies.map(currencyKey)));
  return totalAmount(pipeline, dealsInState(pipeline, deals, stage, state));
}

function leftOutAmount(pipeline: Pipeline, wanted: ReadonlySet<string>): number {
  const { rows, roles } = pipeline.source;
  const idColumn = pipeline.layout === "history" ? (roles.deal ?? roles.name) : undefined;
  const currencies = new Currencies(pipeline);
  const { column } = currencies;
  const amounts = new Map<string | number, number>();
  for (const row of leftOutDealRows(pipeline)) {
    const cells = rows[row]!;
    const amount = toAmount(cells[roles.amount!]);
    const currency = column === undefined ? "" : cells[column];
    if (Number.isNaN(amount) || (wanted.size > 0 && !wanted.has(currencies.keyOf(currency))))
      continue;
    currencies.add(currency);
    const id = idColumn === undefined ? "" : nameText(cells[idColumn]);
    amounts.set(id === "" ? row : id, amount);
  }
  currencies.requireOne();
  let sum = 0;
  for (const amount of amounts.values()) sum += amount;
  return sum;
}
