import { BooleanNumber } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRowDataMutation,
  SetTabColorMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { formatRect, rectOf } from "../host/cells/addresses";
import type { Host } from "../host/host";
import type { SheetRecord, StandardSizes } from "../host/sheets/sheet-list";
import { isReservedName, unreservedName } from "../host/sheets/sheet-names";
import { headerText } from "../host/tables/table-registry";
import type { CellWrite, StylePatch } from "../host/univer/grid";
import type { Workbook } from "../host/workbook";
import { filledBySpills } from "./filled-by-spills";
import { setLocks } from "./set-locks";
import { styleForHost } from "./host-styles";
import type { CellFile, LinesFile, Loss, SheetFile, WorkbookFile } from "./workbook-file";

/**
 * Puts a file in the place of the host's workbook. What the host refuses, such as a formula that it
 * cannot read, is told and left out, never the rest with it. Formulas are due: `host.calculate()` is next.
 */
export function loadIntoHost(host: Host, file: WorkbookFile): Loss[] {
  const { workbook } = host;
  const loading = new Loading(workbook, file);
  workbook.quietly(() => loading.run());
  host.otherNamespaces = file.namespaces;
  for (const entry of workbook.settings.list()) workbook.settings.remove(entry);
  for (const [key, value] of file.settings) workbook.settings.set(key, value);
  host.documentSettings.replace(file.documentSettings);
  workbook.carried = file.carried;
  return loading.losses;
}

/** Files number the other workbooks that their formulas read: `[1]Sheet1!A1`. */
const OTHER_WORKBOOK = /\[\d+\][^[\]!]*!/;

class Loading {
  readonly losses: Loss[] = [];
  private readonly patches: StylePatch[];

  constructor(
    private readonly workbook: Workbook,
    private readonly file: WorkbookFile,
  ) {
    this.patches = file.styles.map(styleForHost);
  }

  run(): void {
    const { workbook, file } = this;
    const sheets = this.replaceSheets();
    // Tables come first: with their names no formula has to be changed, and cells know where they are.
    for (const [record, sheet] of sheets) this.addTables(record, sheet);
    this.addNames();
    for (const [record, sheet] of sheets) this.fill(record, sheet);
    for (const table of workbook.tables.list()) workbook.readHeaders(table);
    workbook.tablesChanged();
    for (const [record, sheet] of sheets) this.addRules(record, sheet);
    const active = workbook.sheets.byKey(file.activeSheet);
    if (active) {
      workbook.activate(active);
      workbook.selection = { sheetId: active.id, rect: rectOf(0, 0) };
    }
    for (const [record, { visibility }] of sheets)
      if (visibility !== "Visible") workbook.sheets.show(record, visibility);
    for (const [record, { protection }] of sheets)
      if (protection)
        workbook.guard.protect(record.id, { options: protection, password: undefined });
    this.renameReserved(sheets.map(([record]) => record));
  }

  /** Last, since all that refers to a sheet by its name follows. */
  private renameReserved(sheets: readonly SheetRecord[]): void {
    const { workbook } = this;
    for (const sheet of sheets.filter(({ name }) => isReservedName(name))) {
      const { name: where } = sheet;
      let name = unreservedName(where);
      while (workbook.sheets.byKey(name)) name += "_";
      workbook.renameSheet(sheet, name);
      this.losses.push({
        where,
        what: `the sheet is named ${name}: Excel keeps its name for itself`,
      });
    }
  }

  /** Does something and tells what is left out when the host refuses it. */
  private attempt(where: string, what: string, job: () => void): void {
    try {
      job();
    } catch {
      this.losses.push({ where, what });
    }
  }

  private replaceSheets(): Array<[SheetRecord, SheetFile]> {
    const { workbook } = this;
    for (const name of workbook.names.list()) workbook.names.remove(name);
    const before = [...workbook.sheets.list()];
    // Out of the way of the new names, which may be the same.
    for (const [index, sheet] of before.entries())
      workbook.renameSheet(sheet, `\u2026${index}${sheet.id}`.slice(0, 31));
    const sheets = this.file.sheets.map((sheet): [SheetRecord, SheetFile] => {
      let record: SheetRecord | undefined;
      const sizes = sizesOf(sheet.standard);
      this.attempt(sheet.name, "the sheet's name cannot be kept", () => {
        record = workbook.sheets.add(sheet.name, sizes);
      });
      return [record ?? workbook.sheets.add(null, sizes), sheet];
    });
    for (const sheet of before) workbook.deleteSheet(sheet);
    return sheets;
  }

  private addTables(record: SheetRecord, sheet: SheetFile): void {
    const { workbook } = this;
    for (const { name, rect, hasTotals, style, look } of sheet.tables) {
      const where = `${sheet.name}!${formatRect(rect)}`;
      const area =
        hasTotals && rect.endRow > rect.startRow + 1 ? { ...rect, endRow: rect.endRow - 1 } : rect;
      this.attempt(where, `the table ${name} cannot be made`, () => {
        const table = workbook.addTable(record.id, area, true);
        Object.assign(table, { style, look: { ...look }, hasTotals: area !== rect });
        this.attempt(where, `the table ${name} is named ${table.name}`, () =>
          workbook.renameTable(table, name),
        );
      });
    }
  }

  private addNames(): void {
    const { workbook } = this;
    for (const { name, formula, sheet, comment, visible } of this.file.names) {
      this.attempt(sheet ?? "", `the name ${name} cannot be kept`, () => {
        const sheetId = sheet === undefined ? undefined : workbook.sheets.byKey(sheet)?.id;
        const isTaken = workbook.tables.byName(name) !== undefined;
        const checked = workbook.checkedFormula(formula, sheetId);
        const added = workbook.names.add({ name, formula: checked, comment, sheetId, isTaken });
        added.visible = visible;
      });
    }
  }

  private fill(record: SheetRecord, sheet: SheetFile): void {
    const { workbook } = this;
    const { grid } = workbook;
    const { id } = record;
    grid.execute(SetColDataMutation.id, {
      subUnitId: id,
      columnData: this.linesOf(sheet.columns, (size) => ({ w: size })),
    });
    grid.execute(SetRowDataMutation.id, {
      subUnitId: id,
      rowData: this.linesOf(sheet.rows, (size) => ({ h: size, ia: BooleanNumber.FALSE })),
    });
    const writes = this.writesOf(id, sheet);
    if (writes.length > 0) workbook.write(id, writes);
    setLocks(workbook, id, sheet, this.file.styles);
    if (sheet.merges.length > 0)
      grid.execute(AddWorksheetMergeMutation.id, { subUnitId: id, ranges: sheet.merges });
    const { rows, columns } = sheet.frozen;
    grid.execute(SetFrozenMutation.id, {
      subUnitId: id,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
    if (!sheet.showGridlines)
      grid.execute(ToggleGridlinesMutation.id, {
        subUnitId: id,
        showGridlines: BooleanNumber.FALSE,
      });
    if (sheet.tabColor !== "")
      grid.execute(SetTabColorMutation.id, { subUnitId: id, color: sheet.tabColor });
    record.carried = sheet.carried;
    record.showHeadings = sheet.showHeadings;
    for (const [key, value] of sheet.properties) record.customProperties.set(key, value);
  }

  private linesOf(
    lines: readonly LinesFile[],
    sizeOf: (pixels: number) => object,
  ): Record<number, object> {
    const data: Record<number, object> = {};
    for (const { first, last, size, hidden, style } of lines)
      for (let line = first; line <= last; line++)
        data[line] = {
          ...(size === undefined ? {} : sizeOf(size)),
          ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
          ...(style === undefined ? {} : { s: this.patches[style] }),
        };
    return data;
  }

  private writesOf(sheetId: string, sheet: SheetFile): CellWrite[] {
    const contents = new Map(
      sheet.cells.flatMap((cell) =>
        cell.formula === undefined
          ? []
          : [[cell, this.formulaOf(sheetId, sheet.name, cell, cell.formula)] as const],
      ),
    );
    // What a formula filled that cannot be read stays as its own value does.
    const filled = filledBySpills(
      sheet.cells,
      sheet.cells.filter((cell) => contents.get(cell)?.formula !== undefined),
    );
    return sheet.cells.map((cell): CellWrite => {
      const { row, column, style } = cell;
      const write: CellWrite = { row, column };
      if (style !== undefined) write.style = this.patches[style] ?? null;
      // The formula before it fills these cells again.
      if (filled.has(cell)) return write;
      const table = this.workbook.tables.at(sheetId, row, column);
      if (table?.rect.startRow === row) write.value = headerText(cell.value ?? null);
      else Object.assign(write, contents.get(cell) ?? { value: cell.value ?? null });
      return write;
    });
  }

  /** A formula the host cannot read leaves its last value. */
  private formulaOf(
    sheetId: string,
    name: string,
    { row, column, value = null }: CellFile,
    formula: string,
  ): Pick<CellWrite, "value" | "formula"> {
    try {
      if (OTHER_WORKBOOK.test(formula)) throw new Error("another workbook is out of reach");
      return { formula: this.workbook.checkedFormula(formula, sheetId, row, column) };
    } catch {
      this.losses.push({
        where: `${name}!${formatRect(rectOf(row, column))}`,
        what: `the formula ${formula} cannot be read here; its last value stays`,
      });
      return { value };
    }
  }

  private addRules(record: SheetRecord, sheet: SheetFile): void {
    const { workbook } = this;
    // The host changes its rules in place; the file stays as it is.
    workbook.validations.addAll(record.id, structuredClone(sheet.validations));
    workbook.conditionalFormats.addAll(record.id, structuredClone(sheet.conditionalFormats));
  }
}

const sizesOf = ({ width, height }: SheetFile["standard"]): StandardSizes => ({
  ...(width === undefined ? {} : { defaultColumnWidth: width }),
  ...(height === undefined ? {} : { defaultRowHeight: height }),
});
