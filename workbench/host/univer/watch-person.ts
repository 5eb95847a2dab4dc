import type {
  ICellData,
  ICommandInfo,
  IExecutionOptions,
  Injector,
  Workbook as UniverWorkbook,
} from "@univerjs/core";
import { ICommandService, IUniverInstanceService, ObjectMatrix, UndoCommand } from "@univerjs/core";
import type {
  IInsertRowMutationParams,
  IInsertSheetMutationParams,
  IMoveRangeMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import {
  CopySheetCommand,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { Rect } from "../cells/addresses";
import { MAX_COLUMNS, MAX_ROWS } from "../cells/addresses";
import type { BlockMove } from "../moves/block-move";
import type { CellMove } from "../moves/cell-move";
import { STANDARD_SIZES, UNIT_ID } from "./boot";
import { fromCell } from "./cells";
import type { CellWrite } from "./grid";
import { wholeFormulas } from "./whole-formulas";

/** What a person does in Univer's grid, by whatever way: typing, pasting, filling, undoing. */
export interface PersonListener {
  /** the formula as it is to stand in a cell, for what a person typed or pasted there */
  formula(formula: string, sheetId: string, row: number, column: number): string;
  /** cells are about to change; what it gives is called when they have */
  cells(sheetId: string, writes: CellWrite[]): (isUndo: boolean) => void;
  /** sheets came, went, moved, were hidden, renamed or switched to */
  sheets(): void;
  /** what a copy of a sheet is to be named */
  nameOfCopy(sheetId: string): string;
  /** a sheet was copied, or its copy comes back by redo */
  copied(from: string, to: string): void;
  /** rows or columns were put in or taken out, or come back by undo */
  moved(move: CellMove, isUndo: boolean): void;
  /** cells were cut and pasted or dragged to another place, or come back by undo */
  movedBlock(move: BlockMove, isUndo: boolean): void;
  /** other cells are selected on the sheet that shows */
  selection(sheetId: string, ranges: Rect[]): void;
}

/**
 * Tells a person's doings from the host's own by Univer's mark: the host's commands are "only
 * local", which for Univer means not to be undone and not to be sent to others.
 */
export function watchPerson(injector: Injector, listener: PersonListener): void {
  const commands = injector.get(ICommandService);
  const books = injector.get(IUniverInstanceService);
  const open = new Map<object | undefined, (isUndo: boolean) => void>();
  /** the sheet that is copied at the moment, and which sheet each copy is of */
  let source: string | undefined;
  const copies = new Map<string, string>();
  let isUndo = false;
  const isPersons = (options?: IExecutionOptions): boolean => !options?.onlyLocal;
  commands.beforeCommandExecuted((command, options) => {
    if (!isPersons(options)) return;
    if (command.id === UndoCommand.id) isUndo = true;
    if (command.id === CopySheetCommand.id) source = copiedSheet(command, books);
    if (command.id === InsertSheetMutation.id) {
      const { sheet } = command.params as IInsertSheetMutationParams;
      if (source !== undefined) {
        sheet.name = listener.nameOfCopy(source);
        copies.set(sheet.id, source);
      }
      // Univer's own new sheets have wider columns than Excel's.
      if (!copies.has(sheet.id)) Object.assign(sheet, STANDARD_SIZES);
    }
    if (command.id !== SetRangeValuesMutation.id) return;
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const present = books.getUnit<UniverWorkbook>(unitId)?.getSheetBySheetId(subUnitId);
    if (cellValue && present)
      wholeFormulas(cellValue, present.getCellMatrix(), (formula, row, column) =>
        listener.formula(formula, subUnitId, row, column),
      );
    open.set(command.params, listener.cells(subUnitId, writesOf(cellValue)));
  });
  commands.onCommandExecuted((command, options) => {
    const finish = open.get(command.params);
    open.delete(command.params);
    if (finish) finish(isUndo);
    else if (isPersons(options)) tellOther(command, listener, isUndo);
    if (isPersons(options) && command.id === InsertSheetMutation.id) {
      const { id } = (command.params as IInsertSheetMutationParams).sheet;
      const from = copies.get(id);
      if (from !== undefined) listener.copied(from, id);
    }
    if (command.id === CopySheetCommand.id) source = undefined;
    if (command.id === UndoCommand.id) isUndo = false;
  });
}

/** The sheet of a command to copy one: the one that shows unless it names another. */
const copiedSheet = (
  { params }: Readonly<ICommandInfo>,
  books: IUniverInstanceService,
): string | undefined =>
  (params as { subUnitId?: string } | undefined)?.subUnitId ??
  books.getUnit<UniverWorkbook>(UNIT_ID)?.getActiveSheet().getSheetId();

const SHEET_COMMANDS = new Set([
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetActiveOperation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
]);

/** Whole rows and columns that come or go; the range says which. */
const MOVES: Readonly<Record<string, Pick<CellMove, "kind" | "axis">>> = {
  [InsertRowMutation.id]: { kind: "insert", axis: "rows" },
  [RemoveRowMutation.id]: { kind: "delete", axis: "rows" },
  [InsertColMutation.id]: { kind: "insert", axis: "columns" },
  [RemoveColMutation.id]: { kind: "delete", axis: "columns" },
};

function moveOf(
  { subUnitId, range }: IInsertRowMutationParams,
  { kind, axis }: Pick<CellMove, "kind" | "axis">,
): CellMove {
  const { startRow, endRow, startColumn, endColumn } = range;
  const area =
    axis === "rows"
      ? { startRow, endRow, startColumn: 0, endColumn: MAX_COLUMNS - 1 }
      : { startRow: 0, endRow: MAX_ROWS - 1, startColumn, endColumn };
  return { sheetId: subUnitId, kind, axis, area };
}

const blockOf = ({ from, to, fromRange, toRange }: IMoveRangeMutationParams): BlockMove => ({
  sheetId: from.subUnitId,
  from: rectOfRange(fromRange),
  toSheetId: to.subUnitId,
  to: rectOfRange(toRange),
});

const rectOfRange = ({ startRow, startColumn, endRow, endColumn }: Rect): Rect => ({
  startRow,
  startColumn,
  endRow,
  endColumn,
});

function tellOther(
  { id, params }: Readonly<ICommandInfo>,
  listener: PersonListener,
  isUndo: boolean,
): void {
  if (SHEET_COMMANDS.has(id)) return listener.sheets();
  const move = MOVES[id];
  if (move) return listener.moved(moveOf(params as IInsertRowMutationParams, move), isUndo);
  if (id === MoveRangeMutation.id)
    return listener.movedBlock(blockOf(params as IMoveRangeMutationParams), isUndo);
  if (id !== SetSelectionsOperation.id) return;
  const { subUnitId, selections, type } = params as ISetSelectionsOperationParams;
  // While the mouse moves, nothing is selected yet.
  if (type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return;
  const ranges = selections.map(({ range }) => range);
  listener.selection(subUnitId, ranges);
}

function writesOf(cellValue: ISetRangeValuesMutationParams["cellValue"]): CellWrite[] {
  const writes: CellWrite[] = [];
  new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
    writes.push({ row, column, ...contentOf(cell ?? null) });
  });
  return writes;
}

/** What the mutation sets in a cell; nothing when it only styles it. */
function contentOf(cell: ICellData | null): Pick<CellWrite, "value" | "formula"> {
  if (cell === null) return { value: null };
  if (cell.f) return { formula: cell.f };
  return "v" in cell || "f" in cell || "p" in cell ? { value: fromCell(cell) } : {};
}
