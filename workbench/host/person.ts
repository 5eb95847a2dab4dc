import type { Rect } from "./cells/addresses";
import { ApiError } from "./api/api-error";
import type { Origin } from "./events/event-types";
import { readReference } from "./objects/data-validation";
import type { RangeTarget } from "./objects/range-target";
import { rangeAt } from "./objects/range-target";
import { writeValues } from "./objects/range-values";
import { typedInput } from "./cells/typed-input";
import { obeys } from "./validations/check-value";
import type { Workbook } from "./workbook";

/**
 * Somebody else than the add-in at work in the workbook: the person at the screen, or a co-author
 * elsewhere. What they do raises events with their mark; a page's grid and tests come in here.
 */
export class Person {
  constructor(
    private readonly workbook: Workbook,
    private readonly origin: Origin,
    /** calculates and sends the events */
    private readonly done: () => Promise<void>,
  ) {}

  /**
   * Types values or formulas into cells. Data validation of style Stop refuses a value, as it does
   * in the cell; what a co-author typed was accepted where they sit.
   */
  async edit(
    sheet: string,
    address: string,
    values: readonly (readonly unknown[])[],
  ): Promise<void> {
    const range = this.range(sheet, address);
    if (this.origin.source === "Local") checkTyped(range, values);
    await this.write(range, values);
  }

  /** Pastes values: Excel applies no data validation to them. */
  async paste(
    sheet: string,
    address: string,
    values: readonly (readonly unknown[])[],
  ): Promise<void> {
    await this.write(this.range(sheet, address), values);
  }

  /** Does anything else as this person: adding sheets, renaming, deleting rows. */
  async do(job: (workbook: Workbook) => unknown): Promise<void> {
    this.workbook.by(this.origin, () => job(this.workbook));
    await this.done();
  }

  async select(sheet: string, address: string): Promise<void> {
    const { sheetId, rect } = this.range(sheet, address);
    await this.selectCells(sheetId, rect);
  }

  /** What a co-author selects shows here as a coloured frame at most; the selection stays. */
  async selectCells(sheetId: string, rect: Rect): Promise<void> {
    if (this.origin.source === "Remote") return;
    this.workbook.by(this.origin, () => this.workbook.select(sheetId, rect));
    await this.done();
  }

  private range(sheet: string, address: string): RangeTarget {
    const record = this.workbook.sheets.byKey(sheet);
    if (!record) throw new ApiError("ItemNotFound", `There is no sheet "${sheet}".`);
    return rangeAt(this.workbook, record.id, address);
  }

  private async write(range: RangeTarget, values: readonly (readonly unknown[])[]): Promise<void> {
    this.workbook.by(this.origin, () => writeValues(range, values));
    await this.done();
  }
}

/** Throws what Excel shows in its alert. */
function checkTyped(range: RangeTarget, values: readonly (readonly unknown[])[]): void {
  const { workbook, sheetId, rect } = range;
  for (const [down, line] of values.entries())
    for (const [across, value] of line.entries()) {
      const validation = workbook.validations.at(
        sheetId,
        rect.startRow + down,
        rect.startColumn + across,
      );
      const stops = validation?.errorAlert.showAlert && validation.errorAlert.style === "Stop";
      if (!validation || !stops || typeof value === "object") continue;
      const typed = typeof value === "string" ? (typedInput(value)?.value ?? value) : value;
      const cell = typed === "" ? null : (typed as string | number | boolean);
      if (obeys(validation, cell, (formula) => readReference(range, formula))) continue;
      const text = validation.errorAlert.message || "This value doesn't match the data validation.";
      throw new ApiError("ValidationFailed", text);
    }
}
