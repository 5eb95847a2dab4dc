import { foldText } from "../pipeline/cells/fold";
import { PHASES } from "./phases";
import type { Methodology } from "./template";
import { LONGEST, type Problems } from "./template-problem";

const COLUMNS = [3, 5] as const;
const GUIDANCE = [2, 3] as const;

/** @param field where the methodology stands @param takenNames headers that its columns may not have */
export function checkMethodology(
  problems: Problems,
  field: string,
  { name, summary, columns, guidance }: Methodology,
  takenNames: readonly string[],
): void {
  const headers = columns.map(({ header }) => header);
  const prompts = columns.map(({ prompt }) => prompt);
  problems.checkText({ field: `${field}.name` }, name);
  problems.checkText({ field: `${field}.summary` }, summary);
  problems.checkTexts({ field: `${field}.columns.header` }, headers, COLUMNS, LONGEST.name);
  problems.checkTexts({ field: `${field}.columns.prompt` }, prompts, COLUMNS, LONGEST.prompt);
  const folded = headers.map(foldText);
  const taken = new Set(takenNames.map(foldText));
  folded.forEach((header, item) => {
    const place = { field: `${field}.columns.header`, item };
    problems.check(place, "repeated-name", folded.indexOf(header) < item);
    problems.check(place, "taken-name", taken.has(header));
  });
  for (const phase of PHASES)
    problems.checkTexts({ field: `${field}.guidance.${phase}` }, guidance[phase], GUIDANCE);
}
