import type { IWorksheetData } from "@univerjs/core";
import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "../cells/addresses";
import { ApiError, invalidArgument, itemAlreadyExists } from "../api/api-error";
import type { CarriedOfSheet } from "../carried";
import { nothingOfSheet } from "../carried";
import { KeyedValues } from "../keyed-values";
import { LONGEST_NAME, copyName, refuseReserved } from "./sheet-names";
import type { Grid } from "../univer/grid";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetRecord {
  readonly id: string;
  name: string;
  visibility: Visibility;
  showHeadings: boolean;
  readonly customProperties: KeyedValues;
  /** how many pictures and other shapes a person has put on it */
  shapes: number;
  /** how many comments its cells have */
  comments: number;
  /** what its file holds for Excel alone */
  carried: CarriedOfSheet;
}

/** In pixels. */
export type StandardSizes = Partial<
  Pick<IWorksheetData, "defaultColumnWidth" | "defaultRowHeight">
>;

/** What a person did to the sheets. */
export interface TakenOver {
  added: SheetRecord[];
  gone: SheetRecord[];
  renamed: Array<{ sheet: SheetRecord; before: string }>;
  /** the sheet that shows */
  shown: SheetRecord | undefined;
}

const newSheet = (id: string, name: string, onProperty: () => void): SheetRecord => ({
  id,
  name,
  visibility: "Visible",
  showHeadings: true,
  customProperties: new KeyedValues(true, onProperty),
  shapes: 0,
  comments: 0,
  carried: nothingOfSheet(),
});

const FORBIDDEN = /[\\/?*[\]:]/;

/** The sheets in their order, with Excel's rules for names and for the last visible sheet. */
export class SheetList {
  private readonly sheets: SheetRecord[];
  private activeId: string;
  private lastNumber = 1;
  private changing = false;
  /** new sheets are as large as the first: who made the workbook decided it */
  private readonly size: Partial<IWorksheetData>;

  /** @param onProperty called when a custom property of a sheet changes */
  constructor(
    private readonly grid: Grid,
    private readonly onProperty: () => void,
  ) {
    this.sheets = grid.workbook
      .getSheets()
      .map((sheet) => newSheet(sheet.getSheetId(), sheet.getName(), onProperty));
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

  /** @param sizes of columns and rows that nobody has set, where they are not Excel's own */
  add(name: string | null, sizes: StandardSizes = {}): SheetRecord {
    if (name !== null) this.checkName(name);
    const number = ++this.lastNumber;
    const sheet = newSheet(`sheet-${number}`, name ?? this.freeName(), this.onProperty);
    this.change(InsertSheetMutation.id, {
      index: this.sheets.length,
      // The mutation wants a complete sheet, defaults included.
      sheet: mergeWorksheetSnapshotWithDefault({
        id: sheet.id,
        name: sheet.name,
        ...this.size,
        ...sizes,
      }),
    });
    this.sheets.push(sheet);
    return sheet;
  }

  remove(sheet: SheetRecord): void {
    this.needsAnotherVisible(sheet, "deleted");
    // A screen cannot show a sheet that is gone, and fails at the next write.
    if (this.grid.workbook.getActiveSheet()?.getSheetId() === sheet.id)
      this.change(SetWorksheetActiveOperation.id, { subUnitId: this.active.id });
    this.change(RemoveSheetMutation.id, { subUnitId: sheet.id, subUnitName: sheet.name });
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
  }

  rename(sheet: SheetRecord, name: string): void {
    refuseReserved(name);
    this.checkName(name, sheet);
    this.change(SetWorksheetNameMutation.id, { subUnitId: sheet.id, name });
    sheet.name = name;
  }

  move(sheet: SheetRecord, position: number): void {
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw invalidArgument(`There is no position ${position}.`);
    const from = this.sheets.indexOf(sheet);
    this.change(SetWorksheetOrderMutation.id, {
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
    this.change(SetWorksheetHideMutation.id, {
      subUnitId: sheet.id,
      hidden: visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    });
  }

  /**
   * Takes over what a person did to the sheets in Univer's own tabs: new, deleted, moved, hidden and
   * renamed ones. Gives what is to be done for them; undefined when nobody but us did it.
   */
  takeOver(): TakenOver | undefined {
    if (this.changing) return undefined;
    const before = [...this.sheets];
    const renamed: TakenOver["renamed"] = [];
    const now = this.grid.workbook.getSheets().map((shown) => {
      const id = shown.getSheetId();
      const sheet = this.byId(id) ?? newSheet(id, shown.getName(), this.onProperty);
      if (sheet.name !== shown.getName()) renamed.push({ sheet, before: sheet.name });
      sheet.name = shown.getName();
      if (shown.isSheetHidden() === BooleanNumber.FALSE) sheet.visibility = "Visible";
      else if (sheet.visibility === "Visible") sheet.visibility = "Hidden";
      return sheet;
    });
    this.sheets.splice(0, this.sheets.length, ...now);
    const shown = this.grid.workbook.getActiveSheet()?.getSheetId() ?? "";
    return {
      added: now.filter((sheet) => !before.includes(sheet)),
      gone: before.filter((sheet) => !now.includes(sheet)),
      renamed,
      shown: this.byId(shown),
    };
  }

  /**
   * Univer answers a change with its own, such as activating a neighbour: not a person's doing. It
   * brings a new or unhidden sheet to the front unless the change comes from elsewhere; Excel does not.
   */
  private change(id: string, params: object): void {
    this.changing = true;
    try {
      this.grid.execute(id, params, { fromCollab: true });
    } finally {
      this.changing = false;
    }
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

  /** What a copy of a sheet is named. */
  nameOfCopy({ name }: SheetRecord): string {
    return copyName(name, (wanted) => this.byKey(wanted) !== undefined);
  }

  private freeName(): string {
    for (let number = this.sheets.length + 1; ; number++)
      if (!this.byKey(`Sheet${number}`)) return `Sheet${number}`;
  }
}
