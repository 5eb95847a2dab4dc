import { isBlank } from "../../pipeline/cells/cell-value";
import { addDeal, undoDeal, type DealUndo } from "./add-deal";
import { areaAddress, parseAddress } from "../address";
import type { NotWritten } from "./not-written";
import type { RowCell } from "./plan-row-edit";
import { findPlace, type RowsInUse } from "./read-rows";
import { writeRowsChoice, type RowsChoice } from "./rows-choice";
import { storeRowsChoice, storedChoice } from "./stored-choice";
import { isAsPlanned, undoRow, writeRow, type PlannedRow, type RowUndo } from "./write-row";

/** A row that some rows are to get at their end. */
export interface PlannedAddition {
  /** as they were read */
  readonly inUse: RowsInUse;
  readonly headers: readonly string[];
  /** the rows that the new one follows from, as they were shown */
  readonly shown: readonly PlannedRow[];
  readonly cells: readonly RowCell[];
  /** columns without whose cells the row would say another thing */
  readonly needed: readonly number[];
}

/** A row that was written at the end of others. */
export type AdditionUndo =
  | { readonly kind: "table"; readonly undo: DealUndo }
  | {
      readonly kind: "range";
      readonly undo: RowUndo;
      /** undefined where the choice of rows took the new one in before */
      readonly grown: Grown | undefined;
    };

/** The choice of rows that takes a new one in, and that before. */
interface Grown {
  readonly before: RowsChoice;
  readonly after: RowsChoice;
}

/** Nothing was written where the rows are others by now, or cells that are needed are taken or computed. */
export type AdditionOutcome =
  | {
      readonly state: "written";
      readonly undo: AdditionUndo;
      /** of the row's first cell, from 0 */
      readonly row: number;
      readonly column: number;
    }
  | NotWritten
  | { readonly state: "taken"; readonly address: string };

/** Writes a row behind the last filled one: as a table's new row, else in the blank cells below the rows. */
export async function appendRow(
  context: Excel.RequestContext,
  planned: PlannedAddition,
): Promise<AdditionOutcome> {
  const { inUse, headers, shown, cells, needed } = planned;
  const found = await findPlace(context, inUse.choice.place);
  const isThere = found?.sheet === inUse.sheet && found.address === inUse.address;
  if (!isThere || !(await isAsPlanned(context, shown))) return { state: "changed" };
  if (found.place.kind === "range") return writeBelow(context, inUse, cells);
  const outcome = await addDeal(context, found.place, headers, cells, needed);
  if (outcome.state !== "added") return outcome;
  const { undo } = outcome;
  return { state: "written", undo: { kind: "table", undo }, row: undo.row, column: undo.column };
}

/** Takes the row back. @returns false, and nothing is done, where it was edited since */
export async function undoAppend(
  context: Excel.RequestContext,
  addition: AdditionUndo,
): Promise<boolean> {
  if (addition.kind === "table") return undoDeal(context, addition.undo);
  if (!(await undoRow(context, addition.undo))) return false;
  // Rows that end with a blank one are the same rows: the deal's is gone all the same.
  if (addition.grown) await shrink(context, addition.grown).catch(console.warn);
  return true;
}

async function shrink(context: Excel.RequestContext, { before, after }: Grown): Promise<void> {
  const isChosen = (await storedChoice(context)) === writeRowsChoice(after);
  if (isChosen) await storeRowsChoice(context, before);
}

async function writeBelow(
  context: Excel.RequestContext,
  inUse: RowsInUse,
  cells: readonly RowCell[],
): Promise<AdditionOutcome> {
  const { choice, sheet, address, values } = inUse;
  const { row: top, column } = parseAddress(address);
  let filled = values.length - 1;
  while (filled > 0 && values[filled]!.every(isBlank)) filled--;
  const columns = values[0]?.length ?? 1;
  const row = top + filled + 1;
  const blank = Array.from({ length: columns }, () => "");
  const outcome = await writeRow(context, { sheet, row, column, cells: blank }, cells);
  if (outcome.state === "changed")
    return { state: "taken", address: areaAddress({ row, column, rows: 1, columns }) };
  if (outcome.state === "formula") return outcome;
  const { undo } = outcome;
  if (filled + 1 < values.length)
    return { state: "written", undo: { kind: "range", undo, grown: undefined }, row, column };
  const rows = values.length + 1;
  const grownAddress = areaAddress({ row: top, column, rows, columns });
  const after: RowsChoice = { ...choice, place: { kind: "range", sheet, address: grownAddress } };
  try {
    await storeRowsChoice(context, after);
  } catch (error) {
    // A row that nobody reads would be a move that did not happen.
    await undoRow(context, undo).catch(console.warn);
    throw error;
  }
  const grown = { before: choice, after };
  return { state: "written", undo: { kind: "range", undo, grown }, row, column };
}
