import type { ICellData, Injector } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Rect } from "../cells/addresses";
import { contains } from "../cells/addresses";

/** Quirk 8: the cells of a spill are not in the sheet, only in Univer's array-formula data. */
export class Spills {
  private readonly formulas: FormulaDataModel;

  constructor(
    injector: Injector,
    private readonly unitId: string,
  ) {
    this.formulas = injector.get(FormulaDataModel);
  }

  list(sheetId: string): Rect[] {
    const byRow = this.formulas.getArrayFormulaRange()[this.unitId]?.[sheetId] ?? {};
    return Object.values(byRow).flatMap((row) => Object.values(row ?? {}) as Rect[]);
  }

  /** The spill that starts at a cell; undefined when there is none. */
  from(sheetId: string, row: number, column: number): Rect | undefined {
    return (
      this.formulas.getArrayFormulaRange()[this.unitId]?.[sheetId]?.[row]?.[column] ?? undefined
    );
  }

  /** The spill a cell belongs to, its first cell included. */
  over(sheetId: string, row: number, column: number): Rect | undefined {
    return this.list(sheetId).find((rect) => contains(rect, row, column));
  }

  /** What a cell shows as part of a spill. */
  cell(sheetId: string, row: number, column: number): ICellData | undefined {
    const cells = this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId];
    return cells?.[row]?.[column] ?? undefined;
  }

  /** Takes away a spill whose formula is gone; Univer's own clean-up lives in its screen part. */
  clear(sheetId: string, row: number, column: number): void {
    const rect = this.from(sheetId, row, column);
    if (!rect) return;
    const matrix = this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId];
    for (let r = rect.startRow; matrix && r <= rect.endRow; r++)
      for (let c = rect.startColumn; c <= rect.endColumn; c++) delete matrix[r]?.[c];
    this.formulas.deleteArrayFormulaRange(this.unitId, sheetId, row, column);
  }
}
