import type {
  ICellData,
  IExecutionOptions,
  Injector,
  IStyleData,
  IUnitRange,
  Workbook as UniverWorkbook,
  Worksheet as UniverSheet,
} from "@univerjs/core";
import { ICommandService, IUniverInstanceService, ObjectMatrix } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { Rect } from "../cells/addresses";
import { contains, extend, intersection, rectOf } from "../cells/addresses";
import type { CellValue } from "../cells/cell-value";
import { fromCell, toCell } from "./cells";
import { Spills } from "./spills";

/** A cell to be written; `undefined` leaves a part as it is. */
export interface CellWrite {
  row: number;
  column: number;
  value?: CellValue;
  /** with its equals sign */
  formula?: string;
  numberFormat?: string;
  /** parts of the style; a part that is null is taken away, null for all of it takes everything */
  style?: StylePatch | null;
}

export type StylePatch = { [K in keyof IStyleData]?: IStyleData[K] | null };

/** Takes every part of a style away: under a style that is to replace another. */
export const NO_STYLE: StylePatch = {
  ff: null,
  fs: null,
  it: null,
  bl: null,
  ul: null,
  st: null,
  ol: null,
  bg: null,
  bd: null,
  cl: null,
  va: null,
  n: null,
  tr: null,
  ht: null,
  vt: null,
  tb: null,
  pd: null,
};

const LOCAL = { onlyLocal: true };

/** Cells of the Univer workbook: raw values, formulas and number formats. */
export class Grid {
  private readonly commands: ICommandService;
  private readonly book: UniverWorkbook;
  readonly spills: Spills;

  constructor(
    injector: Injector,
    private readonly unitId: string,
  ) {
    this.commands = injector.get(ICommandService);
    this.spills = new Spills(injector, unitId);
    const book = injector.get(IUniverInstanceService).getUnit<UniverWorkbook>(unitId);
    if (!book) throw new Error(`Univer has no workbook ${unitId}`);
    this.book = book;
  }

  /** Univer's own sheet: sizes, freeze, merges and the like are read there. */
  sheet(sheetId: string): UniverSheet {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`Univer has no sheet ${sheetId}`);
    return sheet;
  }

  /** The style a cell shows: its own over its row's and its column's. */
  style(sheetId: string, row: number, column: number): IStyleData {
    return this.sheet(sheetId).getComposedCellStyle(row, column);
  }

  get workbook(): UniverWorkbook {
    return this.book;
  }

  execute(id: string, params: object, options: IExecutionOptions = {}): void {
    const all = { ...LOCAL, ...options };
    this.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params }, all);
  }

  /** Writes cells in one command (quirk 10: one write of many cells, never many writes). */
  write(sheetId: string, writes: readonly CellWrite[]): void {
    const cellValue = new ObjectMatrix<ICellData>();
    for (const write of writes) cellValue.setValue(write.row, write.column, dataOf(write));
    this.execute(SetRangeValuesMutation.id, {
      subUnitId: sheetId,
      cellValue: cellValue.getMatrix(),
    });
  }

  value(sheetId: string, row: number, column: number): CellValue {
    return fromCell(this.spills.cell(sheetId, row, column) ?? this.cell(sheetId, row, column));
  }

  /** The formula with its equals sign, or undefined. */
  formula(sheetId: string, row: number, column: number): string | undefined {
    return this.cell(sheetId, row, column)?.f ?? undefined;
  }

  /** The style a cell carries itself. */
  ownStyle(sheetId: string, row: number, column: number): IStyleData | undefined {
    return this.book.getStyles().getStyleByCell(this.cell(sheetId, row, column)) ?? undefined;
  }

  styleById(id: string): IStyleData | undefined {
    return this.book.getStyles().get(id) ?? undefined;
  }

  numberFormat(sheetId: string, row: number, column: number): string {
    const cell = this.cell(sheetId, row, column);
    const style = cell && this.book.getStyles().getStyleByCell(cell);
    return style?.n?.pattern ?? "General";
  }

  /** Visits the cells that hold something or have a style, row by row. */
  visit(sheetId: string, job: (row: number, column: number) => void): void {
    this.matrix(sheetId)?.forValue((row, column, cell) => {
      if (cell && (cell.f || cell.s || (cell.v !== null && cell.v !== undefined))) job(row, column);
    });
  }

  hasFormulas(sheetId: string): boolean {
    let found = false;
    this.matrix(sheetId)?.forValue((_row, _column, cell) => {
      found ||= Boolean(cell?.f);
      return !found;
    });
    return found;
  }

  /** Takes everything out of cells: values, formulas and formats. */
  erase(sheetId: string, area: Rect): void {
    const cells = new ObjectMatrix<ICellData | null>();
    for (let row = area.startRow; row <= area.endRow; row++)
      for (let column = area.startColumn; column <= area.endColumn; column++) {
        this.spills.clear(sheetId, row, column);
        cells.setValue(row, column, { v: null, f: null, t: null, si: null, p: null, s: null });
      }
    this.execute(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: cells.getMatrix() });
  }

  /** Moves cells by some rows and columns, with all they hold; their old places are left empty. */
  shift(sheetId: string, area: Rect, rows: number, columns: number): void {
    const cells = new ObjectMatrix<ICellData>();
    for (let row = area.startRow; row <= area.endRow; row++)
      for (let column = area.startColumn; column <= area.endColumn; column++) {
        const cell = this.cell(sheetId, row, column);
        if (cell) cells.setValue(row + rows, column + columns, structuredClone(cell));
      }
    this.erase(sheetId, area);
    this.execute(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: cells.getMatrix() });
  }

  /** Replaces formulas by other texts of the same meaning. */
  mapFormulas(sheetId: string, change: (formula: string) => string): void {
    const writes: CellWrite[] = [];
    this.matrix(sheetId)?.forValue((row, column, cell) => {
      const changed = cell?.f ? change(cell.f) : undefined;
      if (changed !== undefined && changed !== cell?.f)
        writes.push({ row, column, formula: changed });
    });
    if (writes.length > 0) this.write(sheetId, writes);
  }

  /** The smallest rectangle with all cells that hold something, within `area`. */
  usedRect(sheetId: string, area: Rect, valuesOnly: boolean): Rect | undefined {
    let used: Rect | undefined;
    const add = (row: number, column: number): void => {
      if (!contains(area, row, column)) return;
      used ??= rectOf(row, column);
      extend(used, row, column);
    };
    this.matrix(sheetId)?.forValue((row, column, cell) => {
      const holds = cell?.f || (cell?.v !== null && cell?.v !== undefined);
      if (holds || (!valuesOnly && cell?.s)) add(row, column);
    });
    for (const spill of this.spills.list(sheetId)) {
      const part = intersection(spill, area);
      if (!part) continue;
      add(part.startRow, part.startColumn);
      add(part.endRow, part.endColumn);
    }
    return used;
  }

  unitRange(sheetId: string, range: Rect): IUnitRange {
    return { unitId: this.unitId, sheetId, range };
  }

  private matrix(sheetId: string): ObjectMatrix<ICellData> | undefined {
    return this.book.getSheetBySheetId(sheetId)?.getCellMatrix() as
      ObjectMatrix<ICellData> | undefined;
  }

  private cell(sheetId: string, row: number, column: number): ICellData | undefined {
    return this.matrix(sheetId)?.getValue(row, column) ?? undefined;
  }
}

function dataOf(write: CellWrite): ICellData {
  const data: ICellData = {};
  if (write.formula !== undefined)
    Object.assign(data, { f: write.formula, v: null, t: null, si: null, p: null });
  else if (write.value !== undefined) Object.assign(data, toCell(write.value));
  if (write.numberFormat !== undefined) {
    const general = write.numberFormat === "General";
    data.s = { n: general ? null : { pattern: write.numberFormat } };
  }
  if (write.style === null) data.s = null;
  else if (write.style) data.s = { ...(data.s as IStyleData), ...(write.style as IStyleData) };
  return data;
}
