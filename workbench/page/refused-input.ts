import type { Injector } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { ILayoutService } from "@univerjs/ui";
import { ApiError } from "../host/api/api-error";
import type { Host } from "../host/host";
import type { Workbook } from "../host/workbook";
import { goTo } from "./go-to";
import { tellRefusal } from "./refusal";

/** Before all others, so that it sees the cell as they leave it. */
const FIRST = 10_000;

/**
 * Refuses a formula that cannot be read, with a message, as Excel does: the cell keeps what it had.
 * Univer would take it and show an error.
 */
export function refuseMistakes(injector: Injector, host: Host): void {
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (typed, place, next) => {
      const { subUnitId, row, col, worksheet } = place;
      const cell = next(typed);
      const mistake = cell?.f ? mistakeIn(host.workbook, cell.f, subUnitId, row, col) : undefined;
      if (mistake === undefined) return cell;
      tellRefusal(mistake, () => {
        // Enter has gone on to the next cell already.
        if (host.workbook.sheets.active.id === subUnitId) goTo(injector, host, row, col);
        injector.get(ILayoutService).focus();
      });
      return worksheet.getCellRaw(row, col) ?? {};
    },
  });
}

function mistakeIn(
  workbook: Workbook,
  formula: string,
  ...place: [sheetId: string, row: number, column: number]
): string | undefined {
  try {
    workbook.checkedFormula(formula, ...place);
    return undefined;
  } catch (refusal) {
    if (refusal instanceof ApiError) return refusal.message;
    throw refusal;
  }
}
