import { isBlankOrZero, plainValue } from "../../pipeline/cells/cell-value";
import type { SourceRows } from "../../pipeline/reading/source-rows";

/** A stage as a column holds it: a number only where stages stand there as numbers. */
export function stageCell(source: SourceRows, column: number, name: string): string | number {
  const number = Number(name);
  if (String(number) !== name) return name;
  const isNumbered = source.rows
    .slice(source.firstRow)
    .some(
      (cells) => typeof plainValue(cells[column]) === "number" && !isBlankOrZero(cells[column]),
    );
  return isNumbered ? number : name;
}
