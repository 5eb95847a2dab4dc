import type { Rect } from "../cells/addresses";
import { formatRect, intersection } from "../cells/addresses";
import type { CellValue } from "../cells/cell-value";
import { toApiValue, valueTypeOf } from "../cells/cell-value";
import type { SheetRecord } from "../sheets/sheet-list";
import type { TableRecord } from "../tables/table-registry";
import type { EventHub } from "./event-hub";
import type { Origin } from "./event-types";
import { CO_AUTHOR, EventType, WORKBOOK } from "./event-types";

export interface CellChange {
  sheetId: string;
  rect: Rect;
  changeType:
    | "RangeEdited"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted"
    | "CellInserted"
    | "CellDeleted";
  /** what it means for a table, when that is something else */
  tableChangeType?: CellChange["changeType"];
  shiftDirection?: string;
  /** of one cell only */
  before?: CellValue;
  /** asked for when the event leaves */
  after?: () => CellValue;
  origin: Origin;
}

/** The oldest references are forgotten: nobody asks for an event's range so late. */
const MOST_REFERENCES = 1000;

/** What happens in a workbook, told as Excel's events. */
export class WorkbookEvents {
  private readonly references = new Map<string, { sheetId: string; rect: Rect }>();
  private lastReference = 0;

  constructor(
    readonly hub: EventHub,
    private readonly options: {
      hasTriggerSource: boolean;
      /** the older event of the whole document, which carries nothing */
      onSelection: () => void;
    },
  ) {}

  /** The cells an event was about, for `getRange` of its arguments. */
  reference(id: string): { sheetId: string; rect: Rect } | undefined {
    return this.references.get(id);
  }

  changed(change: CellChange, tables: readonly TableRecord[]): void {
    const { sheetId, rect } = change;
    const isRemote = change.origin === CO_AUTHOR;
    const sheetTargets = [sheetId, WORKBOOK];
    this.hub.tell(EventType.dataChanged, sheetTargets, () => this.message(change, rect), isRemote);
    for (const table of tables) {
      const part = intersection(table.rect, rect);
      if (!part) continue;
      const targets = [table.id, sheetId, WORKBOOK];
      const tableMessage = () => ({
        ...this.message(
          { ...change, changeType: change.tableChangeType ?? change.changeType },
          part,
        ),
        tableId: table.id,
      });
      this.hub.tell(EventType.tableChanged, targets, tableMessage, isRemote);
    }
  }

  selected(sheetId: string, rect: Rect, tables: readonly TableRecord[]): void {
    this.options.onSelection();
    const message = { address: formatRect(rect), worksheetId: sheetId };
    this.hub.tell(EventType.selectionChanged, [sheetId, WORKBOOK], () => message);
    for (const table of tables) {
      const isInsideTable = intersection(table.rect, rect) !== undefined;
      const inTable = { ...message, tableId: table.id, isInsideTable };
      this.hub.tell(EventType.tableSelectionChanged, [table.id], () => inTable);
    }
  }

  activated(sheet: SheetRecord, before: SheetRecord): void {
    if (sheet === before) return;
    this.hub.tell(EventType.deactivated, [before.id, WORKBOOK], () => ({
      worksheetId: before.id,
    }));
    this.hub.tell(EventType.activated, [sheet.id, WORKBOOK], () => ({
      worksheetId: sheet.id,
    }));
  }

  sheet(what: "sheetAdded" | "sheetDeleted", sheet: SheetRecord, { source }: Origin): void {
    this.hub.tell(EventType[what], [WORKBOOK], () => ({ worksheetId: sheet.id, source }));
  }

  renamed(sheet: SheetRecord, nameBefore: string, { source }: Origin): void {
    const message = { worksheetId: sheet.id, nameBefore, nameAfter: sheet.name, source };
    this.hub.tell(EventType.nameChanged, [sheet.id, WORKBOOK], () => message);
  }

  table(what: "tableAdded" | "tableDeleted", table: TableRecord, { source }: Origin): void {
    const message = {
      tableId: table.id,
      tableName: table.name,
      worksheetId: table.sheetId,
      source,
    };
    this.hub.tell(EventType[what], [table.sheetId, WORKBOOK], () => message);
  }

  /** Told of sheets with formulas; looking for them is left out when nobody listens. */
  calculated(sheetId: string, hasFormulas: () => boolean): void {
    const heard = [sheetId, WORKBOOK].some((id) => this.hub.isHeard(EventType.calculated, id));
    if (!heard || !hasFormulas()) return;
    this.hub.tell(EventType.calculated, [sheetId, WORKBOOK], () => ({ worksheetId: sheetId }));
  }

  private message(change: CellChange, rect: Rect): object {
    const { sheetId, changeType, origin, before, after } = change;
    const referenceId = `event-range-${++this.lastReference}`;
    this.references.set(referenceId, { sheetId, rect });
    if (this.references.size > MOST_REFERENCES) {
      const [oldest] = this.references.keys();
      if (oldest !== undefined) this.references.delete(oldest);
    }
    return {
      address: formatRect(rect),
      changeType,
      worksheetId: sheetId,
      referenceId,
      source: origin.source,
      // Older Excel does not say who triggered a change (ExcelApi 1.14).
      ...(this.options.hasTriggerSource ? { triggerSource: origin.triggerSource } : {}),
      shiftDirection: change.shiftDirection ?? "None",
      ...detailsOf(before, after?.()),
    };
  }
}

/** Values before and after are told for single cells only. */
function detailsOf(before: CellValue | undefined, after: CellValue | undefined): object {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: toApiValue(before),
    valueAfter: toApiValue(after),
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}
