import type { Injector, IUnitRange } from "@univerjs/core";
import { IFunctionService } from "@univerjs/engine-formula";
import type { Rect } from "./addresses";
import { contains, overlaps, rectOf } from "./addresses";
import { isCellError } from "./cell-value";
import { boundingOf } from "./cell-writes";
import type { FunctionMetadata } from "../functions/function-metadata";
import type { FunctionResult } from "../functions/function-result";
import { FormulaMessages } from "../functions/formula-messages";
import { NameRegistry } from "../name-registry";
import { SheetList } from "../sheets/sheet-list";
import { TableRegistry, headerText } from "../tables/table-registry";
import { Calculation } from "../univer/calculation";
import { UnseenChanges } from "../unseen-changes";
import { UNIT_ID } from "../univer/boot";
import type { CellWrite } from "../univer/grid";
import { Grid } from "../univer/grid";
import type { QuirkName } from "../univer/quirks";
import { applyQuirks } from "../univer/quirks";
import type { FormulaPlace, MakeCall } from "../univer/runtime-function";
import { RuntimeFunction } from "../univer/runtime-function";
import type { FormulaNames } from "../univer/translate-formula";
import { columnTitles, tableAlias } from "../univer/translate-formula";
import { TableMirror } from "../univer/table-mirror";

/** Whose parsed formulas Univer keeps at the moment: a workbook is known by its mirror. */
let lastCalculated: object | undefined;

/**
 * Cells, tables and names over Univer, and what of them has to be calculated. `Workbook` adds what
 * changes the structure.
 */
export class CalculatedCells {
  readonly sheets: SheetList;
  readonly tables = new TableRegistry();
  readonly names = new NameRegistry();
  readonly unseen = new UnseenChanges();
  readonly messages = new FormulaMessages();
  readonly grid: Grid;
  private readonly calculation: Calculation;
  private readonly mirror: TableMirror;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  selection: { sheetId: string; rect: Rect };
  private dirty: IUnitRange[] = [];
  private allDirty = false;
  private requested = false;
  private calculating = 0;

  constructor(
    protected readonly injector: Injector,
    without: readonly QuirkName[] = [],
  ) {
    this.grid = new Grid(injector, UNIT_ID);
    this.sheets = new SheetList(this.grid, () => this.unseen.tell());
    this.selection = { sheetId: this.sheets.active.id, rect: rectOf(0, 0) };
    this.calculation = Calculation.of(injector);
    this.mirror = new TableMirror(injector, UNIT_ID);
    applyQuirks(injector, this.formulaNames, without);
  }

  /** What the names in formulas stand for. */
  readonly formulaNames: FormulaNames = {
    table: (name) => {
      const found = this.tables.byName(name);
      return found && { ...found, sheetName: this.sheets.byId(found.sheetId)?.name ?? "" };
    },
    definedName: (name) => this.names.byName(name)?.formula.replace(/^=/, ""),
  };

  /** Makes a custom function callable from formulas. */
  registerFunction(fn: FunctionMetadata, makeCall: MakeCall): void {
    this.injector.get(IFunctionService).registerExecutors(new RuntimeFunction(fn, makeCall));
  }

  /** Notes a call's result for the sentence its cell shows on hover. */
  noteResult(place: FormulaPlace, result: FunctionResult): void {
    this.messages.note(place, result);
  }

  write(sheetId: string, writes: readonly CellWrite[]): void {
    const finish = this.beginWrite(sheetId, writes);
    this.grid.write(sheetId, writes);
    finish();
  }

  /**
   * For a change of cells that somebody else makes, such as a person in Univer's grid: to be called
   * before it, and what it gives after it.
   */
  beginWrite(sheetId: string, writes: readonly CellWrite[]): () => void {
    const changes = writes.filter((each) => each.value !== undefined || each.formula !== undefined);
    if (changes.length === 0) return () => {};
    this.markWrites(sheetId, changes);
    return () => this.syncHeaders(sheetId, changes);
  }

  /** The sentence shown on hover over a cell with an error; "" when there is none. */
  messageAt(sheetId: string, row: number, column: number): string {
    const value = this.grid.value(sheetId, row, column);
    if (value === null || !isCellError(value)) return "";
    const spill = this.grid.spills.over(sheetId, row, column) ?? rectOf(row, column);
    return this.messages.find(sheetId, spill, row, column, value.error);
  }

  /** Everything is calculated anew at the next `calculate`. */
  markAll(): void {
    this.allDirty = true;
  }

  markCells(places: readonly FormulaPlace[]): void {
    for (const { sheetId, row, column } of places)
      this.dirty.push(this.grid.unitRange(sheetId, rectOf(row, column)));
  }

  /** `application.calculate`: everything that is dirty, or all formulas and all calls anew. */
  requestCalculation(full: boolean): void {
    this.requested = true;
    if (!full) return;
    this.markAll();
    this.onFullCalculation();
  }

  /** Set by the host: a full calculation makes the custom functions' calls again. */
  onFullCalculation: () => void = () => {};

  get needsCalculation(): boolean {
    const due = this.requested || this.calculationMode !== "Manual";
    return due && (this.allDirty || this.dirty.length > 0 || !this.calculation.others.isEmpty);
  }

  get calculationState(): "Done" | "Calculating" | "Pending" {
    if (this.calculating > 0) return "Calculating";
    return this.allDirty || this.dirty.length > 0 ? "Pending" : "Done";
  }

  /** Calculates what is dirty; custom functions may leave pending cells behind. */
  async calculate(): Promise<void> {
    const dirty = this.allDirty ? "all" : this.dirty;
    this.allDirty = false;
    this.dirty = [];
    this.requested = false;
    // Univer keeps parsed formulas for all its workbooks together, executors of functions included.
    if (lastCalculated !== this.mirror) this.mirror.forgetParsedFormulas();
    lastCalculated = this.mirror;
    this.messages.startCalculation();
    this.calculating++;
    await this.calculation.run(dirty);
    this.calculating--;
  }

  /** Tells the formula engine what the tables are now; formulas over them are parsed again. */
  tablesChanged(): void {
    this.mirror.sync(
      this.tables.list().map(({ id, sheetId, rect, columns }) => ({
        name: tableAlias(id),
        sheetId,
        rect,
        titles: columnTitles(columns),
      })),
    );
    this.reparse();
  }

  /** After a change of names every parsed formula may mean something else. */
  reparse(): void {
    this.mirror.forgetParsedFormulas();
    this.markAll();
    this.unseen.tell();
  }

  private markWrites(sheetId: string, writes: readonly CellWrite[]): void {
    const spills = this.grid.spills.list(sheetId);
    for (const { row, column } of writes) {
      const replaced = this.grid.formula(sheetId, row, column) !== undefined;
      if (replaced) this.grid.spills.clear(sheetId, row, column);
      this.messages.forget(sheetId, row, column);
      // Univer keeps the dependencies of formulas that are gone, and blocks nothing by itself.
      if (replaced || spills.some((spill) => contains(spill, row, column))) this.allDirty = true;
    }
    const area = boundingOf(writes);
    if (area && spills.some((spill) => overlaps(spill, area))) this.allDirty = true;
    if (area) this.dirty.push(this.grid.unitRange(sheetId, area));
    // A cleared cell may free a spill that was blocked anywhere on the sheet.
    if (writes.some((each) => each.value === null)) this.allDirty = true;
  }

  /** A table's header cells are its column names: editing one renames the column. */
  private syncHeaders(sheetId: string, writes: readonly CellWrite[]): void {
    let changed = false;
    for (const { row, column, value } of writes) {
      const table = this.tables.at(sheetId, row, column);
      if (!table || table.rect.startRow !== row || value === undefined) continue;
      const name = value === null ? "" : headerText(value);
      if (name === "") continue;
      table.columns[column - table.rect.startColumn] = name;
      changed = true;
    }
    if (changed) this.tablesChanged();
  }
}
