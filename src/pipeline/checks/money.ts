import { isBlankOrZero, isErrorCell, plainValue } from "../cells/cell-value";
import { currenciesOf } from "../deals/money";
import { OPEN, WON } from "../deals/outcome";
import { ownProbabilities } from "../columns/probability-column";
import type { Findings } from "./findings";
import { NOTHING } from "./problem";

/** Amounts that are missing or are texts, several currencies, probabilities that are none. */
export function checkMoney(findings: Findings): void {
  checkAmounts(findings);
  checkCurrencies(findings);
  checkProbabilities(findings);
}

function checkAmounts(findings: Findings): void {
  const { pipeline } = findings;
  const column = pipeline.source.roles.amount;
  if (column === undefined) return;
  const { outcome } = pipeline.records;
  const amounts = pipeline.amounts();
  const isPlain = pipeline.source.isPlain(column);
  const { deals } = findings;
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    if (isPlain && !Number.isNaN(amounts[deal]!)) continue;
    const cell = plainValue(pipeline.cellIn(deal, column));
    if (typeof cell === "number" && cell !== 0) continue;
    if (isBlankOrZero(cell)) {
      const code = outcome[deal] === WON ? "won-without-amount" : "no-amount";
      findings.addDeal(code, NOTHING, deal, column, "");
    } else if (typeof cell === "string") {
      const amount = amounts[deal]!;
      findings.addDeal(
        "amount-text",
        { amount: Number.isNaN(amount) ? undefined : amount },
        deal,
        column,
      );
    }
  }
}

function checkCurrencies(findings: Findings): void {
  const { pipeline, deals } = findings;
  if (pipeline.source.roles.amount === undefined) return;
  const currencies = currenciesOf(pipeline, deals);
  const { column } = currencies;
  const mixed = currencies.mixed();
  if (mixed === undefined || column === undefined) return;
  const codes = mixed.params.currencies;
  findings.addColumn("mixed-currencies", { currencies: codes }, column, codes.join(", "));
}

/** Probabilities of open deals that WEIGHTEDVALUE cannot take. */
function checkProbabilities(findings: Findings): void {
  const { pipeline, deals } = findings;
  const column = pipeline.source.roles.probability;
  const probabilities = ownProbabilities(pipeline);
  if (column === undefined || probabilities === undefined) return;
  const { outcome } = pipeline.records;
  for (let at = 0; at < deals.length; at++) {
    const deal = deals[at]!;
    if (outcome[deal] !== OPEN || !Number.isNaN(probabilities[deal]!)) continue;
    const cell = plainValue(pipeline.cellIn(deal, column));
    if (isBlankOrZero(cell)) findings.addDeal("no-probability", NOTHING, deal, column, "");
    else if (!isErrorCell(cell)) findings.addDeal("bad-probability", NOTHING, deal, column);
  }
}
