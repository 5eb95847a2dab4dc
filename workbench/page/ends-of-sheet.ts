import type { Injector } from "@univerjs/core";
import { IContextService } from "@univerjs/core";
import { whenSheetEditorFocused } from "@univerjs/sheets-ui";
import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../host/cells/addresses";
import type { Host } from "../host/host";
import { goTo } from "./go-to";

/**
 * Ctrl+Home goes to the first cell that scrolls, A1 where no panes are frozen, and Ctrl+End to where the
 * last filled row and column meet, as in Excel; Univer knows neither.
 */
export function goToEnds(injector: Injector, host: Host, container: HTMLElement): void {
  const contexts = injector.get(IContextService);
  container.addEventListener(
    "keydown",
    (event) => {
      if (!event.ctrlKey || event.shiftKey || event.altKey) return;
      const end = { Home: firstCell, End: lastCell }[event.key];
      if (!end || !whenSheetEditorFocused(contexts)) return;
      event.preventDefault();
      event.stopPropagation();
      goTo(injector, host, ...end(host));
    },
    true,
  );
}

type Cell = [row: number, column: number];

function firstCell({ workbook }: Host): Cell {
  const { startRow, startColumn } = workbook.grid.sheet(workbook.sheets.active.id).getFreeze();
  return [Math.max(startRow, 0), Math.max(startColumn, 0)];
}

function lastCell({ workbook }: Host): Cell {
  const whole = rectOf(0, 0, MAX_ROWS, MAX_COLUMNS);
  const used = workbook.grid.usedRect(workbook.sheets.active.id, whole, true);
  return used ? [used.endRow, used.endColumn] : [0, 0];
}
