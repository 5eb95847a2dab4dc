import type { ICellData, ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";
import { ICommandService, ObjectMatrix } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { fromCell } from "./cells";
import type { CellWrite } from "./grid";

/** What a person does in Univer's grid, by whatever way: typing, pasting, filling, undoing. */
export interface PersonListener {
  /** cells are about to change; what it gives is called when they have */
  cells(sheetId: string, writes: CellWrite[]): () => void;
  /** anything else happened that may change what formulas see, such as a row inserted */
  structure(command: Readonly<ICommandInfo>): void;
}

/**
 * Tells a person's doings from the host's own by Univer's mark: the host's commands are "only
 * local", which for Univer means not to be undone and not to be sent to others.
 */
export function watchPerson(injector: Injector, listener: PersonListener): void {
  const commands = injector.get(ICommandService);
  const open = new Map<object | undefined, () => void>();
  const isPersons = (options?: IExecutionOptions): boolean => !options?.onlyLocal;
  commands.beforeCommandExecuted((command, options) => {
    if (command.id !== SetRangeValuesMutation.id || !isPersons(options)) return;
    const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    open.set(command.params, listener.cells(subUnitId, writesOf(cellValue)));
  });
  commands.onCommandExecuted((command, options) => {
    const finish = open.get(command.params);
    open.delete(command.params);
    if (finish) finish();
    else if (isPersons(options)) listener.structure(command);
  });
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
  // A formula that is filled down is shared: the cells name the first by an id.
  if (cell.si) return { formula: "=" };
  return "v" in cell || "f" in cell || "p" in cell ? { value: fromCell(cell) } : {};
}
