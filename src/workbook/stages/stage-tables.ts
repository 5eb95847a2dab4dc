import { allWords } from "../../locales/all-words";
import { Dictionary } from "../../pipeline/reading/dictionary";
import { foldText } from "../../pipeline/cells/fold";
import { PipelineError } from "../../pipeline/pipeline-error";
import type { Role } from "../../pipeline/reading/roles";
import { StageOrder, stagesFromRange } from "../../pipeline/stages";
import type { StagesColumn } from "../../pipeline/reading/words";

/** What headers, stages and kinds are called in any of our languages. */
const dictionary = new Dictionary(allWords);

/** The stages of a Stages table with its header row; undefined while it names none. */
export function stageOrderOf(table: unknown[][]): StageOrder | undefined {
  try {
    return new StageOrder(stagesFromRange(table, dictionary), true, dictionary);
  } catch (error) {
    if (error instanceof PipelineError) return undefined;
    throw error;
  }
}

/**
 * The names in a Stages table, each once, in the order that their kinds give them: one typed below Lost is
 * an open stage all the same, and the functions count it before Won. None while it names no stage.
 */
export function stageNamesOf(table: unknown[][]): string[] {
  const order = stageOrderOf(table);
  if (order === undefined) return [];
  const listed = new Set(stagesFromRange(table, dictionary).map(({ name }) => foldText(name)));
  // Won and Lost are always in the order, also where the team has none of the name.
  return order.stages.map(({ name }) => name).filter((name) => listed.has(foldText(name)));
}

/** Number of the column that names the stages, among the headers of a Stages table; -1 for none. */
export function nameColumnOf(headers: readonly string[]): number {
  return headers.findIndex((header) => dictionary.stagesColumn(header) === "stage");
}

/** What a header of a Stages table means; undefined for one of the team's own. */
export function stagesColumnOf(header: string): StagesColumn | undefined {
  return dictionary.stagesColumn(header);
}

/** Whether a header means something by itself, such as "Amount", in any of our languages. */
export function hasRole(header: string): boolean {
  return dictionary.role(header) !== undefined || dictionary.isFieldHeader(header);
}

/** The header of the Stage column among these. */
export function stageHeaderOf(headers: readonly string[]): string | undefined {
  const ranked = headers.flatMap((header) => {
    const word = dictionary.role(header);
    return word?.role === "stage" ? [{ header, rank: word.rank }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.header;
}

/** How many headers of a table mean something in one of deals, or of stages; 0 without a column of stages. */
export function meaningsOf(headers: readonly string[], of: "deals" | "stages"): number {
  const isOfStages = of === "stages";
  const hasStage = isOfStages ? nameColumnOf(headers) !== -1 : stageHeaderOf(headers) !== undefined;
  const means = (header: string) =>
    isOfStages ? dictionary.stagesColumn(header) !== undefined : hasRole(header);
  return hasStage ? headers.filter(means).length : 0;
}

/** What a row of deals tells besides its stage. */
const OF_A_DEAL: readonly Role[] = [
  "deal",
  "name",
  "account",
  "owner",
  "amount",
  "created",
  "changed",
];

/** Whether a table with these headers can be read as deals: each with a stage or a status, or with dates of stages. */
export function readsAsDeals(headers: readonly string[]): boolean {
  const roles = new Set(headers.map((header) => dictionary.role(header)?.role));
  const tellsStage =
    roles.has("stage") ||
    roles.has("status") ||
    headers.some(
      (header) =>
        dictionary.kindOfStage(header) !== undefined || dictionary.entryStage(header) !== undefined,
    );
  return tellsStage && OF_A_DEAL.some((role) => roles.has(role));
}
