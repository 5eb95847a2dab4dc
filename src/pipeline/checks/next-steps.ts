import { isBlankOrZero } from "../cells/cell-value";
import { dealDates } from "../deals/deal-cells";
import { OPEN } from "../deals/outcome";
import type { Findings } from "./findings";
import { NOTHING } from "./problem";

/** Open deals without a next step, or with one that is due before the asOf day. */
export function checkNextSteps(findings: Findings): void {
  const { pipeline } = findings;
  const { source, records } = pipeline;
  const { nextStep, nextStepDate } = source.roles;
  const columns = [nextStep, nextStepDate].filter((column) => column !== undefined);
  if (columns.length === 0) return;
  const due = dealDates(pipeline, "nextStepDate");
  const today = asOfDay(findings);
  for (const deal of findings.deals) {
    if (records.outcome[deal] !== OPEN) continue;
    if (columns.every((column) => isBlankOrZero(pipeline.cellIn(deal, column))))
      findings.addDeal("no-next-step", NOTHING, deal, columns[0], "");
    else if (due !== undefined) {
      const days = today - Math.floor(due[deal]!);
      if (days > 0) findings.addDeal("next-step-overdue", { days }, deal, nextStepDate);
    }
  }
}

/** NaN where nothing dates the rows: then nothing is overdue. */
function asOfDay({ pipeline }: Findings): number {
  const { statedAsOf, records } = pipeline;
  return Math.floor(statedAsOf ?? records.latestDate());
}
