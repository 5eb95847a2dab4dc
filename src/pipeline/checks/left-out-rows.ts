import { cellText } from "../cells/cell-value";
import { nearestName } from "../nearest";
import type { Findings } from "./findings";
import { NOTHING } from "./problem";

/** The rows that take part in nothing, each with its reason. */
export function checkLeftOutRows(findings: Findings): void {
  const { records, stages } = findings.pipeline;
  const nearest = stageGuesser(stages.names());
  for (const { row, reason, column, value } of records.leftOut) {
    if (reason === "unknown-stage")
      findings.add(reason, { isLeftOut: true, nearest: nearest(value ?? "") }, row, column);
    else if (reason === "footer-row" || reason === "header-again" || reason === "after-as-of")
      findings.add(
        reason,
        NOTHING,
        row,
        column,
        column === undefined ? firstText(findings, row) : undefined,
      );
    else findings.add(reason, { isLeftOut: true }, row, column);
  }
}

/** Guesses the known stage that a name stands for, each name once. */
export function stageGuesser(stages: readonly string[]): (name: string) => string | undefined {
  const guesses = new Map<string, string | undefined>();
  return (name) => {
    if (!guesses.has(name)) guesses.set(name, nearestName(name, stages));
    return guesses.get(name);
  };
}

function firstText({ pipeline }: Findings, row: number): string {
  const cell = pipeline.source.rows[row]!.find((each) => cellText(each).trim() !== "");
  return cellText(cell).slice(0, 60);
}
