import type { Range } from "../../pipeline/cells/cell-value";
import { readFormulas } from "../metrics/read-formulas";
import { readInParts, type PartsHooks } from "../read-parts";
import { namesRows } from "./names-rows";
import { findPlace } from "./read-rows";
import { writeRowsChoice, type RowsChoice } from "./rows-choice";
import { queueChoice, storedChoice } from "./stored-choice";

/** What is needed to take an import back. */
export interface ImportUndo {
  /** the rows that it made and chose */
  readonly choice: RowsChoice;
  /** as they were read when they had been written, else as they were to be */
  readonly values: Range;
  /** the workbook's choice before, as it is stored; undefined where there was none */
  readonly before: string | undefined;
}

const CHANGED = { state: "changed" } as const;

/** Nothing was done where the sheet was changed or added to since, or a formula elsewhere reads it or may. */
export type ImportUndone =
  | { readonly state: "undone" }
  | { readonly state: "changed" }
  /** `where` as a person finds it: a cell with its sheet, or a name */
  | { readonly state: "read"; readonly where: string }
  /** sheets that are too large to tell */
  | { readonly state: "unsearched"; readonly sheets: readonly string[] };

/** Removes the sheet that an import made, and goes back to the rows that were in use. */
export async function undoImport(
  context: Excel.RequestContext,
  { choice, values, before }: ImportUndo,
  hooks: PartsHooks = {},
): Promise<ImportUndone> {
  const found = await findPlace(context, choice.place);
  if (found === undefined) return CHANGED;
  const { range, sheet, place } = found;
  const { worksheet } = range;
  const used = worksheet.getUsedRange(true);
  used.load("address");
  const { tables, charts, shapes, comments } = worksheet;
  const counts = [tables, charts, shapes, comments].map((each) => each.getCount());
  await context.sync();
  const things = counts.reduce((sum, { value }) => sum + value, 0);
  // The one is the table of the import.
  if (things > 1 || used.address !== range.address) return CHANGED;
  let isUntouched = range.rowCount === values.length;
  const partRead = (part: Range, from: number) => {
    const written = values.slice(from, from + part.length);
    isUntouched &&= JSON.stringify(part) === JSON.stringify(written);
  };
  await readInParts(context, range, { ...hooks, partRead });
  if (!isUntouched) return CHANGED;
  const table = place.kind === "table" ? place.table : sheet;
  const { formulas, unsearched, sheets: all } = await readFormulas(context);
  // What stands on the sheet or belongs to it, such as the area to be printed, goes with it.
  const elsewhere = formulas.filter((each) => each.sheet !== sheet && each.scope?.sheet !== sheet);
  const reader = elsewhere.find(({ formula }) => namesRows(formula, table, sheet, all));
  if (reader !== undefined) {
    const { sheet: on, address } = reader;
    return { state: "read", where: on === undefined ? address : `${on}!${address}` };
  }
  const sheets = unsearched.filter((name) => name !== sheet);
  if (sheets.length > 0) return { state: "unsearched", sheets };
  const isChosen = (await storedChoice(context)) === writeRowsChoice(choice);
  worksheet.delete();
  if (isChosen) queueChoice(context, before);
  await context.sync();
  return { state: "undone" };
}
