import type { Rect } from "./cells/addresses";
import { rectOf } from "./cells/addresses";
import { ApiError } from "./api/api-error";
import { boundingOf } from "./cells/cell-writes";
import { nothingOfWorkbook } from "./carried";
import { ConditionalFormatList } from "./conditional-formats/conditional-format-list";
import { ChartList } from "./charts/chart-list";
import { checkFormula } from "./formulas/formula-check";
import { renameSheetIn, renameTableIn } from "./formulas/formula-edits";
import { growTables } from "./tables/grow-table";
import { KeyedValues } from "./keyed-values";
import { SheetGuard } from "./sheets/sheet-guard";
import { MoveMemory } from "./moves/move-memory";
import type { SheetRecord } from "./sheets/sheet-list";
import { refuseReserved } from "./sheets/sheet-names";
import { GrowthMemory } from "./tables/shrink-table";
import type { TableRecord } from "./tables/table-registry";
import { headerText, tableHeaders, wholeRect } from "./tables/table-registry";
import { ToldCells } from "./cells/told-cells";
import { UNIT_ID } from "./univer/boot";
import type { CellWrite } from "./univer/grid";
import { ShownConditionalFormats } from "./univer/show-conditional-formats";
import { ShownValidations } from "./univer/show-validations";
import { ValidationList } from "./validations/validation-list";

/** The workbook behind the API: it knows sheets, tables and formulas, not the wire. */
export class Workbook extends ToldCells {
  readonly charts = new ChartList();
  readonly guard = new SheetGuard();
  readonly settings = new KeyedValues(false, () => this.unseen.tell());
  /** what the workbook's file holds for Excel alone */
  carried = nothingOfWorkbook();
  readonly moves = new MoveMemory();
  readonly growths = new GrowthMemory();
  readonly validations = new ValidationList();
  readonly conditionalFormats = new ConditionalFormatList();

  constructor(...given: ConstructorParameters<typeof ToldCells>) {
    super(...given);
    // Other sizes of cells reach the charts from the grid, which tells of them itself.
    this.charts.subscribe(({ kind }) => kind !== "sizes" && this.unseen.tell());
    const shown = new ShownValidations(this.injector, UNIT_ID, this.formulaNames);
    const formats = new ShownConditionalFormats(this.injector, UNIT_ID, this.formulaNames);
    this.conditionalFormats.onChange = (sheetId) =>
      formats.show(sheetId, this.conditionalFormats.list(sheetId));
    this.validations.onChange = (sheetId) => shown.show(sheetId, this.validations.list(sheetId));
  }

  /** The formula as it is stored; throws what Excel says to one it cannot read. */
  checkedFormula(formula: string, sheetId?: string, row = 0, column = 0): string {
    const table = sheetId === undefined ? undefined : this.tables.at(sheetId, row, column);
    return checkFormula(this.injector, formula, table?.name);
  }

  override beginWrite(sheetId: string, writes: readonly CellWrite[]): () => void {
    const finish = super.beginWrite(sheetId, writes);
    const changes = writes.filter(
      ({ value, formula }) => (value ?? formula) !== undefined || value === null,
    );
    const rect = boundingOf(changes);
    if (!rect || this.isQuiet) return finish;
    const { origin } = this;
    const { startRow: row, startColumn: column } = rect;
    const before = this.grid.value(sheetId, row, column);
    return () => {
      finish();
      if (origin.source === "Local")
        this.quietly(() => this.growths.note(growTables(this, sheetId, rect)));
      const details = { before, after: () => this.grid.value(sheetId, row, column) };
      this.tellChange(sheetId, rect, "RangeEdited", changes.length === 1 ? details : {}, origin);
    };
  }

  addSheet(name: string | null): SheetRecord {
    if (name !== null) refuseReserved(name);
    const sheet = this.sheets.add(name);
    this.events?.sheet("sheetAdded", sheet, this.origin);
    return sheet;
  }

  renameSheet(sheet: SheetRecord, name: string): void {
    const before = sheet.name;
    this.sheets.rename(sheet, name);
    this.mapFormulas((formula) => renameSheetIn(formula, before, name));
    this.reparse();
    this.events?.renamed(sheet, before, this.origin);
  }

  /** Replaces formulas wherever they stand: in cells, and in names and rules. */
  private mapFormulas(change: (formula: string) => string): void {
    for (const { id } of this.sheets.list()) this.grid.mapFormulas(id, change);
    this.mapOtherFormulas(change);
  }

  /** Replaces the formulas of names and rules; `sheetId` is undefined for names of the workbook. */
  mapOtherFormulas(change: (formula: string, sheetId: string | undefined) => string): void {
    for (const each of this.names.list()) each.formula = change(each.formula, each.sheetId);
    this.conditionalFormats.mapFormulas(change);
    this.validations.mapFormulas(change);
  }

  deleteSheet(sheet: SheetRecord): void {
    const active = this.sheets.active;
    this.sheets.remove(sheet);
    this.events?.sheet("sheetDeleted", sheet, this.origin);
    if (active === sheet) this.events?.activated(this.sheets.active, sheet);
    this.sheetIsGone(sheet);
  }

  /** Takes over what a person did to the sheets in the grid's own tabs. */
  takeOverSheets(): void {
    const active = this.sheets.active;
    const done = this.sheets.takeOver();
    if (!done) return;
    for (const sheet of done.added) this.events?.sheet("sheetAdded", sheet, this.origin);
    for (const sheet of done.gone) this.events?.sheet("sheetDeleted", sheet, this.origin);
    for (const sheet of done.gone) this.sheetIsGone(sheet);
    for (const { sheet, before } of done.renamed) {
      this.mapFormulas((formula) => renameSheetIn(formula, before, sheet.name));
      this.reparse();
      this.events?.renamed(sheet, before, this.origin);
    }
    if (done.shown && done.shown !== active) this.activate(done.shown);
  }

  private sheetIsGone(sheet: SheetRecord): void {
    for (const table of this.tables.list(sheet.id)) this.tables.remove(table);
    this.names.sheetDeleted(sheet);
    this.charts.sheetDeleted(sheet.id);
    this.validations.sheetDeleted(sheet.id);
    this.conditionalFormats.sheetDeleted(sheet.id);
    this.guard.forget(sheet.id);
    if (this.selection.sheetId === sheet.id)
      this.selection = { sheetId: this.sheets.active.id, rect: rectOf(0, 0) };
    this.tablesChanged();
  }

  /** A table over cells whose first row is the header; its blank and repeated headers are filled. */
  addTable(sheetId: string, area: Rect, hasHeaders: boolean): TableRecord {
    if (!hasHeaders)
      throw new ApiError("NotImplemented", "The workbench makes tables with a header row only.");
    const rect = { ...area, endRow: Math.max(area.endRow, area.startRow + 1) };
    const isTaken = (name: string): boolean => this.names.byName(name) !== undefined;
    const table = this.tables.add(sheetId, rect, [], isTaken);
    this.readHeaders(table);
    this.tablesChanged();
    this.events?.table("tableAdded", table, this.origin);
    return table;
  }

  renameTable(table: TableRecord, name: string): void {
    const before = table.name;
    this.tables.rename(table, name, (each) => this.names.byName(each) !== undefined);
    this.mapFormulas((formula) => renameTableIn(formula, before, name));
    this.tablesChanged();
  }

  resizeTable(table: TableRecord, rect: Rect): void {
    this.tables.resize(table, rect);
    this.readHeaders(table);
    this.tablesChanged();
  }

  /** Takes a table's column names from its header cells; blank and repeated ones are filled in. */
  readHeaders(table: TableRecord): void {
    const { sheetId, rect } = table;
    const texts: string[] = [];
    for (let column = rect.startColumn; column <= rect.endColumn; column++)
      texts.push(headerText(this.grid.value(sheetId, rect.startRow, column)));
    table.columns = tableHeaders(texts);
    const headers = table.columns.map((value, index) => ({
      row: rect.startRow,
      column: rect.startColumn + index,
      value,
    }));
    this.grid.write(sheetId, headers);
  }

  /** Takes the table away and leaves its cells. */
  removeTable(table: TableRecord): void {
    this.tables.remove(table);
    this.tablesChanged();
    this.events?.table("tableDeleted", table, this.origin);
  }

  /** Takes the table and its cells away. */
  deleteTable(table: TableRecord): void {
    const { startRow, endRow, startColumn, endColumn } = wholeRect(table);
    this.removeTable(table);
    const writes: CellWrite[] = [];
    for (let row = startRow; row <= endRow; row++)
      for (let column = startColumn; column <= endColumn; column++)
        writes.push({ row, column, value: null });
    this.write(table.sheetId, writes);
  }
}
