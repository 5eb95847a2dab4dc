import type { Rect } from "../cells/addresses";
import { heightOf, widthOf } from "../cells/addresses";
import type { ErrorCode } from "../cells/cell-value";
import { isCellError } from "../cells/cell-value";
import type { FunctionResult } from "./function-result";
import type { FormulaPlace } from "../univer/runtime-function";

interface Noted {
  calculation: number;
  results: FunctionResult[];
}

/**
 * The error sentences of custom functions, by the cell whose formula made the call. A cell that
 * only refers to such a cell shows the plain error, as in Excel.
 */
export class FormulaMessages {
  private readonly byCell = new Map<string, Noted>();
  private calculation = 0;

  startCalculation(): void {
    this.calculation++;
  }

  note(place: FormulaPlace, result: FunctionResult): void {
    const key = keyOf(place.sheetId, place.row, place.column);
    const noted = this.byCell.get(key);
    if (noted?.calculation === this.calculation) noted.results.push(result);
    else this.byCell.set(key, { calculation: this.calculation, results: [result] });
  }

  forget(sheetId: string, row: number, column: number): void {
    this.byCell.delete(keyOf(sheetId, row, column));
  }

  /**
   * The sentence for an error at `row`, `column` of a formula's spill. When the spill is a call's
   * own array the sentence stands at the same place in it; otherwise the first of that code is it.
   */
  find(sheetId: string, spill: Rect, row: number, column: number, code: ErrorCode): string {
    const noted = this.byCell.get(keyOf(sheetId, spill.startRow, spill.startColumn));
    for (const result of noted?.results ?? []) {
      const same = result.length === heightOf(spill) && result[0]?.length === widthOf(spill);
      const cell = same
        ? result[row - spill.startRow]?.[column - spill.startColumn]
        : result.flat().find(({ value, message }) => hasCode(value, code) && message !== "");
      if (cell && hasCode(cell.value, code) && cell.message !== "") return cell.message;
    }
    return "";
  }
}

function hasCode(value: FunctionResult[number][number]["value"], code: ErrorCode): boolean {
  return value !== null && isCellError(value) && value.error === code;
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${sheetId}\n${row}\n${column}`;
}
