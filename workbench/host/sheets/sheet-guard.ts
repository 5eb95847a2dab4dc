import type { Rect } from "../cells/addresses";
import { contains } from "../cells/addresses";
import { ApiError } from "../api/api-error";

export interface Protection {
  options: Record<string, boolean | string>;
  password: string | undefined;
}

/** What a protected sheet allows when `protect` is called without options. */
export const DEFAULT_PROTECTION: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/**
 * Which sheets are protected and which cells are unlocked. Every change to a sheet asks here first;
 * Excel refuses it with AccessDenied.
 */
export class SheetGuard {
  private readonly sheets = new Map<string, Protection>();
  /** the last entry that holds a cell decides; cells without one are locked */
  private readonly locks = new Map<string, Array<{ rect: Rect; locked: boolean }>>();

  protection(sheetId: string): Protection | undefined {
    return this.sheets.get(sheetId);
  }

  protect(sheetId: string, protection: Protection): void {
    this.sheets.set(sheetId, protection);
  }

  unprotect(sheetId: string): void {
    this.sheets.delete(sheetId);
  }

  setLocked(sheetId: string, rect: Rect, locked: boolean): void {
    this.locks.set(sheetId, [...(this.locks.get(sheetId) ?? []), { rect, locked }]);
  }

  /** The rectangles that were unlocked; cells of them may be locked again by now. */
  unlocked(sheetId: string): Rect[] {
    return (this.locks.get(sheetId) ?? []).flatMap(({ rect, locked }) => (locked ? [] : [rect]));
  }

  isLocked(sheetId: string, row: number, column: number): boolean {
    let locked = true;
    for (const lock of this.locks.get(sheetId) ?? [])
      if (contains(lock.rect, row, column)) locked = lock.locked;
    return locked;
  }

  /** Moves the rectangles of unlocked cells as their sheet's cells move. */
  mapLocks(sheetId: string, change: (rect: Rect) => Rect | undefined): void {
    const entries = this.locks.get(sheetId) ?? [];
    this.locks.set(
      sheetId,
      entries.flatMap(({ rect, locked }) => {
        const moved = change(rect);
        return moved ? [{ rect: moved, locked }] : [];
      }),
    );
  }

  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
    this.locks.delete(sheetId);
  }

  /** Values and formulas may change in unlocked cells only. */
  values(sheetId: string, rect: Rect): void {
    if (!this.sheets.has(sheetId)) return;
    if (!this.locks.get(sheetId)?.length) throw denied();
    for (let row = rect.startRow; row <= rect.endRow; row++)
      for (let column = rect.startColumn; column <= rect.endColumn; column++)
        if (this.isLocked(sheetId, row, column)) throw denied();
  }

  formats(sheetId: string): void {
    this.needs(sheetId, "allowFormatCells");
  }

  /** Anything that needs one of the named permissions. */
  needs(sheetId: string, option: string): void {
    if (!this.allows(sheetId, option)) throw denied();
  }

  private allows(sheetId: string, option: string): boolean {
    const protection = this.sheets.get(sheetId);
    return !protection || protection.options[option] === true;
  }
}

const denied = (): ApiError =>
  new ApiError("AccessDenied", "You cannot perform the requested operation: protected sheet.");
