import type { IWorksheetData } from "@univerjs/core";
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "./addresses";
import { ApiError, invalidArgument, itemAlreadyExists } from "./api-error";
import { KeyedValues } from "./keyed-values";
import type { Grid } from "./univer/grid";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetRecord {
  readonly id: string;
  name: string;
  visibility: Visibility;
  showHeadings: boolean;
  readonly customProperties: KeyedValues;
}

const newSheet = (id: string, name: string): SheetRecord => ({
  id,
  name,
  visibility: "Visible",
  showHeadings: true,
  customProperties: new KeyedValues(true),
});

const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/;

/** The sheets in their order, with Excel's rules for names and for the last visible sheet. */
export class SheetList {
  private readonly sheets: SheetRecord[];
  private activeId: string;
  private lastNumber = 1;
  /** new sheets are as large as the first: who made the workbook decided it */
  private readonly size: Partial<IWorksheetData>;

  constructor(private readonly grid: Grid) {
    this.sheets = grid.workbook
      .getSheets()
      .map((sheet) => newSheet(sheet.getSheetId(), sheet.getName()));
    this.activeId = this.sheets[0]?.id ?? "";
    const [first] = grid.workbook.getSheets();
    this.size = {
      rowCount: first?.getRowCount() ?? MAX_ROWS,
      columnCount: first?.getColumnCount() ?? MAX_COLUMNS,
      defaultColumnWidth: first?.getConfig().defaultColumnWidth ?? 64,
      defaultRowHeight: first?.getConfig().defaultRowHeight ?? 20,
    };
  }

  list(): readonly SheetRecord[] {
    return this.sheets;
  }

  byId(id: string): SheetRecord | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** By name without regard to case, or by id. */
  byKey(key: string): SheetRecord | undefined {
    const wanted = key.toLowerCase();
    return this.byId(key) ?? this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  get active(): SheetRecord {
    return this.byId(this.activeId) ?? (this.sheets[0] as SheetRecord);
  }

  activate(sheet: SheetRecord): void {
    if (sheet.visibility !== "Visible") throw invalidArgument("A hidden sheet can't be activated.");
    this.activeId = sheet.id;
  }

  add(name: string | null): SheetRecord {
    if (name !== null) this.checkName(name);
    const number = ++this.lastNumber;
    const sheet = newSheet(`sheet-${number}`, name ?? this.freeName());
    this.grid.execute(InsertSheetMutation.id, {
      index: this.sheets.length,
      // The mutation wants a complete sheet, defaults included.
      sheet: mergeWorksheetSnapshotWithDefault({
        id: sheet.id,
        name: sheet.name,
        ...this.size,
      }),
    });
    this.sheets.push(sheet);
    return sheet;
  }

  remove(sheet: SheetRecord): void {
    this.needsAnotherVisible(sheet, "deleted");
    this.grid.execute(RemoveSheetMutation.id, { subUnitId: sheet.id, subUnitName: sheet.name });
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
  }

  rename(sheet: SheetRecord, name: string): void {
    this.checkName(name, sheet);
    this.grid.execute(SetWorksheetNameMutation.id, { subUnitId: sheet.id, name });
    sheet.name = name;
  }

  move(sheet: SheetRecord, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw invalidArgument(`There is no position ${position}.`);
    const from = this.sheets.indexOf(sheet);
    this.grid.execute(SetWorksheetOrderMutation.id, {
      subUnitId: sheet.id,
      fromOrder: from,
      toOrder: position,
    });
    this.sheets.splice(from, 1);
    this.sheets.splice(position, 0, sheet);
  }

  show(sheet: SheetRecord, visibility: string): void {
    if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden")
      throw invalidArgument(`"${visibility}" is no visibility.`);
    if (visibility !== "Visible") this.needsAnotherVisible(sheet, "hidden");
    sheet.visibility = visibility;
    this.grid.execute(SetWorksheetHideMutation.id, {
      subUnitId: sheet.id,
      hidden: visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    });
  }

  private needsAnotherVisible(sheet: SheetRecord, what: string): void {
    const others = this.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
    const [next] = others;
    if (!next) throw new ApiError("InvalidOperation", `The only visible sheet can't be ${what}.`);
    if (this.activeId === sheet.id) this.activeId = next.id;
  }

  private checkName(name: string, except?: SheetRecord): void {
    const quoted = name.startsWith("'") || name.endsWith("'");
    if (name === "" || name.length > LONGEST_NAME || FORBIDDEN.test(name) || quoted)
      throw invalidArgument(`"${name}" is not a valid sheet name.`);
    const other = this.byKey(name);
    if (other && other !== except) throw itemAlreadyExists(`A sheet is named "${name}" already.`);
  }

  private freeName(): string {
    for (let number = this.sheets.length + 1; ; number++)
      if (!this.byKey(`Sheet${number}`)) return `Sheet${number}`;
  }
}
