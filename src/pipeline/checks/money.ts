import { isBlank, isBlankOrZero, isErrorCell, plainValue } from "../cell-value";
import { requireOneCurrency } from "../money";
import { numberFromText } from "../number-text";
import { OPEN, WON } from "../outcome";
import { PipelineError } from "../pipeline-error";
import type { Findings } from "./findings";

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
  for (const deal of findings.deals) {
    const cell = plainValue(pipeline.cellIn(deal, column));
    if (typeof cell === "number" && cell !== 0) continue;
    if (isBlankOrZero(cell)) {
      const code = outcome[deal] === WON ? "won-without-amount" : "no-amount";
      findings.addDeal(code, {}, deal, column, "");
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
  const { amount, currency } = pipeline.source.roles;
  if (amount === undefined || currency === undefined) return;
  try {
    requireOneCurrency(pipeline, deals);
  } catch (error) {
    if (!(error instanceof PipelineError) || error.code !== "mixed-currencies") throw error;
    const { currencies } = error.params as { currencies: readonly string[] };
    findings.addColumn("mixed-currencies", { currencies }, currency, currencies.join(", "));
  }
}

/** Probabilities of open deals: fractions up to 1, or per cents up to 100. */
function checkProbabilities(findings: Findings): void {
  const { pipeline } = findings;
  const column = pipeline.source.roles.probability;
  if (column === undefined) return;
  const { outcome } = pipeline.records;
  for (const deal of findings.deals) {
    if (outcome[deal] !== OPEN) continue;
    const cell = plainValue(pipeline.cellIn(deal, column));
    if (isBlankOrZero(cell)) findings.addDeal("no-probability", {}, deal, column, "");
    else if (!isErrorCell(cell) && !isProbability(cell))
      findings.addDeal("bad-probability", {}, deal, column);
  }
}

function isProbability(cell: unknown): boolean {
  const value = typeof cell === "string" && !isBlank(cell) ? numberFromText(cell) : cell;
  return typeof value === "number" && value >= 0 && value <= 100;
}
