import type { BuildWords, SourceId } from "../locales/build-words";
import type { MethodologyColumn, MethodologyId, QuestionWords } from "../locales/methodology-words";
import type { Methodology, Process } from "./template";

export type MethodologyChoice = MethodologyId | "none";

/** The columns of each methodology from the left; the methodologies in the order of the gallery. */
const COLUMNS: { readonly [Id in MethodologyId]: readonly MethodologyColumn<Id>[] } = {
  inbound: ["interest", "journey", "goal", "next-content"],
  spin: ["situation", "problem", "implication", "need-payoff"],
  solution: ["pain", "cause", "affected", "vision"],
  value: ["driver", "gain", "waiting", "proof"],
  concept: ["concept", "unknown", "attitude", "commitment"],
  "target-account": ["opportunity", "position", "supporters", "worth"],
};
export const METHODOLOGY_IDS = Object.keys(COLUMNS) as readonly MethodologyId[];

/**
 * The article names them all; it describes inbound, SPIN and solution selling, what the others do is
 * common knowledge.
 */
const SOURCE: SourceId = "process-or-method";

export function methodologyOf(id: MethodologyId, words: BuildWords): Methodology {
  const { name, summary, columns, guidance } = words.methodologies.methods[id];
  const byId: Readonly<Record<string, QuestionWords>> = columns;
  return {
    name,
    summary,
    source: SOURCE,
    columns: COLUMNS[id].map((column) => byId[column]!),
    guidance,
  };
}

/** The process with a methodology laid over it; "none" leaves it as it is. */
export function withMethodology(
  process: Process,
  choice: MethodologyChoice,
  words: BuildWords,
): Process {
  if (choice === "none") return process;
  return { ...process, methodology: methodologyOf(choice, words) };
}
