import { isBlankOrZero, plainValue, type Cell, type Range } from "../cells/cell-value";
import { foldHeader } from "../cells/fold";
import { PipelineError } from "../pipeline-error";

/** Formatted reports start lower than the first row, but not lower than this. */
const ROWS_SEARCHED = 30;

/** With so many known headers a row is one even if it holds a number, such as a year. */
const KNOWN_BESIDE_NUMBERS = 3;

/**
 * Finds the header row among the first 30 rows: the one with the most different known headers, the
 * upper one of equals; where no header is known, the first row that holds nothing but text, one of
 * several cells if there is one (a title has one).
 * @param isKnown whether a header is one that somebody has a use for
 * @returns row number in the range, from 0
 * @throws PipelineError "no-header"
 */
export function findHeaderRow(rows: Range, isKnown: (header: string) => boolean): number {
  let best = -1;
  let bestScore = 0;
  const searched = Math.min(rows.length, ROWS_SEARCHED);
  const judged = new Map<string, string | undefined>();
  const judge = (text: string) => {
    if (!judged.has(text)) judged.set(text, isKnown(text) ? foldHeader(text) : undefined);
    return judged.get(text);
  };
  for (let row = 0; row < searched; row++) {
    const known = new Set<string>();
    for (const cell of rows[row]!) {
      const header = plainValue(cell);
      const folded = typeof header === "string" ? judge(header.trim()) : undefined;
      if (folded !== undefined) known.add(folded);
    }
    // A range without its headers begins with a deal: that has numbers, and few words that are known.
    const isDeal = known.size < KNOWN_BESIDE_NUMBERS && rows[row]!.some(isNumber);
    if (known.size > bestScore && !isDeal) {
      best = row;
      bestScore = known.size;
    }
  }
  const upper = rows.slice(0, searched);
  if (best === -1) best = upper.findIndex((row) => isTextRow(row) && filledCells(row).length > 1);
  if (best === -1) best = upper.findIndex(isTextRow);
  if (best === -1) throw new PipelineError("no-header", {});
  return best;
}

function isTextRow(row: readonly Cell[]): boolean {
  const filled = filledCells(row);
  return filled.length > 0 && filled.every((cell) => typeof cell === "string");
}

function isNumber(cell: Cell): boolean {
  const plain = plainValue(cell);
  return typeof plain === "number" && plain !== 0;
}

function filledCells(row: readonly Cell[]): Cell[] {
  return row.map(plainValue).filter((cell) => !isBlankOrZero(cell));
}
