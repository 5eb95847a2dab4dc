import { asArgument } from "../read-parts";
import { findPlace } from "./read-rows";
import type { RowsPlace } from "./rows-choice";
import { readSelection } from "../selection";

/** The row of some rows that somebody has selected a cell of, as it is now. */
export interface SelectedRow {
  readonly sheet: string;
  /** of all the rows, header row included, without the sheet */
  readonly address: string;
  /** of the first cell of the rows, from 0 */
  readonly top: number;
  readonly left: number;
  /** number of the row in the rows, from 0 */
  readonly row: number;
  /** as a function gets them */
  readonly cells: readonly unknown[];
}

/**
 * The first selected row, whichever of its cells is selected; undefined when the selection is elsewhere
 * or the rows are gone.
 */
export async function readSelectedRow(
  context: Excel.RequestContext,
  place: RowsPlace,
): Promise<SelectedRow | undefined> {
  const selection = await readSelection(context);
  const found = selection && (await findPlace(context, place));
  if (found === undefined || found.sheet !== selection?.sheet) return undefined;
  const { sheet, address, range } = found;
  const selected = range.worksheet.getRange(selection.address);
  const cells = selected.getRow(0).getEntireRow().getIntersectionOrNullObject(range);
  range.load("rowIndex,columnIndex");
  cells.load("values,rowIndex");
  await context.sync();
  if (cells.isNullObject) return undefined;
  const { rowIndex: top, columnIndex: left } = range;
  const values = (cells.values[0] as unknown[]).map(asArgument);
  return { sheet, address, top, left, row: cells.rowIndex - top, cells: values };
}
