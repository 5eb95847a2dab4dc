import { allWords } from "../locales/all-words";
import { Dictionary } from "../pipeline/dictionary";
import { PipelineError } from "../pipeline/pipeline-error";
import { StageOrder, stagesFromRange } from "../pipeline/stages";

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

/** The header of the Stage column among these. */
export function stageHeaderOf(headers: readonly string[]): string | undefined {
  const ranked = headers.flatMap((header) => {
    const word = dictionary.role(header);
    return word?.role === "stage" ? [{ header, rank: word.rank }] : [];
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0]?.header;
}
