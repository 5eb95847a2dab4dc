import type { ICommandInfo, Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { SheetsSelectionsService } from "@univerjs/sheets";
import { CellAlertManagerService } from "@univerjs/sheets-ui";
import type { CellValue } from "../host/cells/cell-value";
import { isCellError } from "../host/cells/cell-value";
import type { Workbook } from "../host/workbook";
import { element } from "./dom";

/**
 * Says what a custom function says about its error: on the card over a cell under the mouse, as in
 * Excel, and below the grid for the selected cell, for those who come there by keyboard.
 */
export function sayErrors(injector: Injector, workbook: Workbook, container: HTMLElement): void {
  const errorAt = (sheetId: string, row: number, column: number): [string, string] | undefined => {
    const sentence = workbook.messageAt(sheetId, row, column);
    const value: CellValue = workbook.grid.value(sheetId, row, column);
    return sentence !== "" && value !== null && isCellError(value)
      ? [value.error, sentence]
      : undefined;
  };
  onCards(injector, errorAt);
  belowGrid(injector, container, () => {
    const primary = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
    return primary
      ? errorAt(workbook.sheets.active.id, primary.actualRow, primary.actualColumn)
      : undefined;
  });
}

type ErrorAt = (sheetId: string, row: number, column: number) => [string, string] | undefined;

/** Univer decides when a card shows; its own words are only the name of the error's kind. */
function onCards(injector: Injector, errorAt: ErrorAt): void {
  const cards = injector.get(CellAlertManagerService);
  const show = cards.showAlert.bind(cards);
  cards.showAlert = (card) => {
    const { subUnitId, row, col } = card.location;
    const [title, message] = errorAt(subUnitId, row, col) ?? [card.title, card.message];
    show({ ...card, title, message });
  };
}

function belowGrid(
  injector: Injector,
  container: HTMLElement,
  errorOfSelected: () => [string, string] | undefined,
): void {
  const line = element("p", { class: "cell-error", role: "status" });
  container.append(line);
  const refresh = (): void => {
    const text = errorOfSelected()?.join("  ") ?? "";
    // The same text again would be read out again.
    if (line.textContent !== text) line.textContent = text;
  };
  let isPlanned = false;
  injector.get(ICommandService).onCommandExecuted((_: Readonly<ICommandInfo>) => {
    if (isPlanned) return;
    isPlanned = true;
    requestAnimationFrame(() => {
      isPlanned = false;
      refresh();
    });
  });
}
