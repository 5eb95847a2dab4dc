import { plainValue, type Cell } from "../cells/cell-value";
import { numberFromText } from "../cells/number-text";
import type { Pipeline } from "../pipeline";

/** A probability column with any value above 1 is all per cent. */
export function holdsPercents(
  rows: readonly (readonly Cell[])[],
  firstRow: number,
  column: number,
): boolean {
  for (let row = firstRow; row < rows.length; row++) {
    const cell = plainValue(rows[row]![column]);
    if ((typeof cell === "string" ? (numberFromText(cell) ?? 0) : Number(cell)) > 1) return true;
  }
  return false;
}

/**
 * The probability that each deal's own column gives it, as a fraction above 0 and up to 1; NaN for a
 * blank (0 is one) and for what is no probability. "45%" is 0.45 whatever the column writes.
 * @returns one element a deal; undefined without such a column
 */
export function ownProbabilities(pipeline: Pipeline): Float64Array | undefined {
  const { source, length } = pipeline;
  const column = source.roles.probability;
  if (column === undefined) return undefined;
  const isPercent = holdsPercents(source.rows, source.firstRow, column);
  const probabilities = new Float64Array(length);
  for (let deal = 0; deal < length; deal++)
    probabilities[deal] = toProbability(pipeline.cellIn(deal, column), isPercent);
  return probabilities;
}

function toProbability(cell: Cell, isPercent: boolean): number {
  const value = plainValue(cell);
  const isFraction = typeof value === "string" && value.trim().endsWith("%");
  const number = typeof value === "string" ? numberFromText(value) : value;
  if (typeof number !== "number") return NaN;
  const probability = isPercent && !isFraction ? number / 100 : number;
  return probability > 0 && probability <= 1 ? probability : NaN;
}
