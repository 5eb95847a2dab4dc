import type { ICellData, Nullable } from "@univerjs/core";
import { ObjectMatrix } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { fillFormula } from "../formulas/formula-shift";

type Cells = NonNullable<ISetRangeValuesMutationParams["cellValue"]>;

/**
 * Gives each cell its own formula, in place. Univer writes a formula that is filled or pasted to
 * many cells into the first of them and an id into the others; in Excel's API every cell has its own.
 * `complete` has the last word on each formula.
 */
export function wholeFormulas(
  cells: Cells,
  present: ObjectMatrix<Nullable<ICellData>>,
  complete: (formula: string, row: number, column: number) => string,
): void {
  const changes = new ObjectMatrix<Nullable<ICellData>>(cells);
  const origins = originsIn(changes);
  let isSearched = false;
  changes.forValue((row, column, cell) => {
    if (!cell?.f && !cell?.si) return;
    if (!cell.f && cell.si && !origins.has(cell.si) && !isSearched) {
      for (const [id, origin] of originsIn(present)) if (!origins.has(id)) origins.set(id, origin);
      isSearched = true;
    }
    const formula = cell.f || sharedFormula(origins.get(cell.si ?? ""), row, column);
    if (formula) Object.assign(cell, { f: complete(formula, row, column), si: null });
  });
}

interface Origin {
  formula: string;
  row: number;
  column: number;
}

function originsIn(cells: ObjectMatrix<Nullable<ICellData>>): Map<string, Origin> {
  const origins = new Map<string, Origin>();
  cells.forValue((row, column, cell) => {
    if (cell?.f && cell.si) origins.set(cell.si, { formula: cell.f, row, column });
  });
  return origins;
}

function sharedFormula(
  origin: Origin | undefined,
  row: number,
  column: number,
): string | undefined {
  return origin && fillFormula(origin.formula, row - origin.row, column - origin.column);
}
