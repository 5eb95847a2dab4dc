import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";

/**
 * Univer checks every cell of every validation, again and again, to mark those that break one: a
 * sixth of the time of all that happens in a pipeline. Excel marks none unless asked to circle them;
 * what a person types is checked by itself, before it is taken.
 */
export function leaveCellsUnmarked(): void {
  SheetsDataValidationValidatorService.prototype.validatorRanges = () => Promise.resolve([]);
}
