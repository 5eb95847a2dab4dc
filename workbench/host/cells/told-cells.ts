import type { Rect } from "./addresses";
import { itemNotFound } from "../api/api-error";
import type { CellMove } from "../moves/cell-move";
import { CalculatedCells } from "./calculated-cells";
import type { Origin } from "../events/event-types";
import { ADD_IN } from "../events/event-types";
import type { CellChange, WorkbookEvents } from "../events/workbook-events";
import type { SheetRecord } from "../sheets/sheet-list";

/** Cells that tell what happens to them, and who did it. */
export class ToldCells extends CalculatedCells {
  /** Set by the host: whoever listens for what happens here. */
  events: WorkbookEvents | undefined;
  protected origin: Origin = ADD_IN;
  protected isQuiet = false;

  /** Does something as a person or a co-author would: events tell whose it was. */
  by<T>(origin: Origin, job: () => T): T {
    const before = this.origin;
    this.origin = origin;
    try {
      return job();
    } finally {
      this.origin = before;
    }
  }

  override async calculate(): Promise<void> {
    await super.calculate();
    for (const { id } of this.sheets.list())
      this.events?.calculated(id, () => this.grid.hasFormulas(id));
  }

  /** Tells of changed cells, by whoever does something at the moment. */
  tellChange(
    sheetId: string,
    rect: Rect,
    changeType: CellChange["changeType"],
    details: Pick<CellChange, "before" | "after"> = {},
    origin = this.origin,
  ): void {
    const change = { sheetId, rect, changeType, origin, ...details };
    if (!this.isQuiet) this.events?.changed(change, this.tables.list(sheetId));
  }

  /** Tells of cells put in or taken out; for a table they are rows or columns of it. */
  tellMove(
    move: CellMove,
    changeType: CellChange["changeType"],
    tableChangeType: CellChange["changeType"],
  ): void {
    if (this.isQuiet) return;
    const { sheetId, area, axis, kind } = move;
    const away = axis === "rows" ? "ShiftCellDown" : "ShiftCellRight";
    const back = axis === "rows" ? "ShiftCellUp" : "ShiftCellLeft";
    const isCells = changeType.startsWith("Cell");
    const shiftDirection = kind === "insert" ? away : back;
    const change = { sheetId, rect: area, changeType, tableChangeType, origin: this.origin };
    this.events?.changed(
      isCells ? { ...change, shiftDirection } : change,
      this.tables.list(sheetId),
    );
  }

  /** What follows from a change is not told as a change of its own. */
  quietly(job: () => unknown): void {
    const before = this.isQuiet;
    this.isQuiet = true;
    try {
      job();
    } finally {
      this.isQuiet = before;
    }
  }

  select(sheetId: string, rect: Rect): void {
    const sheet = this.sheets.byId(sheetId);
    if (!sheet) throw itemNotFound("The sheet has been deleted.");
    this.activate(sheet);
    this.selection = { sheetId, rect };
    this.events?.selected(sheetId, rect, this.tables.list(sheetId));
  }

  activate(sheet: SheetRecord): void {
    const before = this.sheets.active;
    this.sheets.activate(sheet);
    this.events?.activated(sheet, before);
  }
}
