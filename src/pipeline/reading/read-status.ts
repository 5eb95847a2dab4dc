import { isErrorCell, nameOrBlank, plainValue, type Cell } from "../cells/cell-value";
import type { Dictionary } from "./dictionary";
import { outcomeOfKind, type Outcome } from "../deals/outcome";
import type { StageOrder } from "../stages";

/** Reads the few different texts of a stage or status column, each text once. */
class TextReader<Meaning> {
  private readonly known = new Map<Cell, Meaning>();

  constructor(private readonly read: (text: string) => Meaning) {}

  meaning(cell: Cell): Meaning {
    let meaning = this.known.get(cell);
    if (meaning === undefined && !this.known.has(cell)) {
      meaning = this.read(nameOrBlank(cell));
      this.known.set(cell, meaning);
    }
    return meaning as Meaning;
  }
}

export const NO_STAGE = -1;
export const UNKNOWN_STAGE = -2;
export const ERROR_STAGE = -3;

/** Stage index of a cell; NO_STAGE for a blank, UNKNOWN_STAGE for a name that is no stage. */
export function stageReader(stages: StageOrder): TextReader<number> {
  return new TextReader((text) => (text === "" ? NO_STAGE : (stages.find(text) ?? UNKNOWN_STAGE)));
}

/** The stage of each of the different cells of a column; as stageReader, and ERROR_STAGE for an error. */
export function stagesByCode(cells: readonly Cell[], stages: StageOrder): Int16Array {
  const stageOf = stageReader(stages);
  return Int16Array.from(cells, (cell) =>
    isErrorCell(plainValue(cell)) ? ERROR_STAGE : stageOf.meaning(cell),
  );
}

/** Outcome that a status says; undefined for a blank or an unknown word, which decides nothing. */
export function statusReader(dictionary: Dictionary): TextReader<Outcome | undefined> {
  return new TextReader((text) => {
    const kind = dictionary.status(text);
    return kind === undefined ? undefined : outcomeOfKind(kind);
  });
}
