import { isBlankOrZero } from "../cell-value";
import { OPEN } from "../outcome";
import type { Findings } from "./findings";

/** Open deals without a next step, or with one that is due before the asOf day. */
export function checkNextSteps(findings: Findings): void {
  const { pipeline } = findings;
  const { source, records } = pipeline;
  const { nextStep, nextStepDate } = source.roles;
  const columns = [nextStep, nextStepDate].filter((column) => column !== undefined);
  if (columns.length === 0) return;
  const due = nextStepDate === undefined ? undefined : source.dates(nextStepDate).values;
  const today = asOfDay(findings);
  for (const deal of findings.deals) {
    if (records.outcome[deal] !== OPEN) continue;
    const row = records.rowOf(deal);
    if (columns.every((column) => isBlankOrZero(pipeline.cellIn(deal, column))))
      findings.add("no-next-step", {}, row, columns[0], "");
    else if (due !== undefined) {
      const days = today - Math.floor(due[row - source.firstRow]!);
      if (days > 0) findings.add("next-step-overdue", { days }, row, nextStepDate);
    }
  }
}

/** NaN where nothing dates the rows: then nothing is overdue. */
function asOfDay({ pipeline }: Findings): number {
  const { statedAsOf, records } = pipeline;
  return Math.floor(statedAsOf ?? records.latestDate());
}
