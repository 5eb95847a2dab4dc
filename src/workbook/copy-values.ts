import { cellAddress } from "./address";
import { asksSales } from "./plan-repair";
import { readFingerprints } from "./read-fingerprints";
import { MARK } from "./sheet-mark";

export type CopyOutcome =
  | { readonly kind: "copied"; readonly copy: ValuesCopy; readonly count: number }
  /** the sheet asks no SALES function */
  | { readonly kind: "none"; readonly sheet: string }
  /** some formulas have no result yet */
  | { readonly kind: "pending" };

/** A copy as it was made, so that it can be removed while nobody has edited it. */
export interface ValuesCopy {
  readonly sheet: string;
  readonly id: string;
  readonly fingerprint: string;
}

/** What a cell shows while its formula is computed. */
const PENDING: readonly unknown[] = ["#BUSY!", "#GETTING_DATA", "#CONNECT!"];
/** A#: what a formula spills. It would be nothing beside a value. */
const SPILL_REFERENCE = /\$?[A-Z]{1,3}\$?\d+#/i;

/**
 * Copies the sheet in front, with the present values in place of the SALES formulas and of those that
 * read what such a formula spills. The copy is a person's sheet, no part of a pipeline.
 */
export async function copyAsValues(context: Excel.RequestContext): Promise<CopyOutcome> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("formulas,rowIndex,columnIndex");
  await context.sync();
  const cells = used.isNullObject ? [] : cellsToReplace(used.formulas as unknown[][]);
  if (!cells.some(({ asks }) => asks)) return { kind: "none", sheet: sheet.name };
  const replaced = cells.map(({ row, column }) => {
    const address = cellAddress(used.rowIndex + row, used.columnIndex + column);
    const cell = sheet.getRange(address);
    const spill = cell.getSpillingToRangeOrNullObject();
    cell.load("values");
    spill.load("values,address");
    return { address, cell, spill };
  });
  await context.sync();
  const blocks = replaced.map(({ address, cell, spill }) => {
    const source = spill.isNullObject ? cell : spill;
    const values = source.values as unknown[][];
    return { address: spill.isNullObject ? address : withoutSheet(spill.address), values };
  });
  if (blocks.some(({ values }) => values.flat().some((value) => PENDING.includes(value))))
    return { kind: "pending" };
  const copy = sheet.copy("After", sheet);
  copy.load("id,name");
  const mark = copy.customProperties.getItemOrNullObject(MARK);
  mark.load("key");
  await context.sync();
  try {
    for (const { address, values } of blocks) copy.getRange(address).values = values;
    if (!mark.isNullObject) mark.delete();
    copy.activate();
    await context.sync();
  } catch (error) {
    copy.delete();
    await context.sync().catch(() => undefined);
    throw error;
  }
  const [fingerprint = ""] = await readFingerprints(context, [copy.name], []);
  const made = { sheet: copy.name, id: copy.id, fingerprint };
  return { kind: "copied", copy: made, count: blocks.length };
}

/** Removes a copy; false, and nothing done, when somebody has edited it since. */
export async function removeCopy(
  context: Excel.RequestContext,
  { id, fingerprint }: ValuesCopy,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  sheet.load("name");
  await context.sync();
  if (sheet.isNullObject) return false;
  const [present] = await readFingerprints(context, [sheet.name], []);
  if (present !== fingerprint) return false;
  sheet.delete();
  await context.sync();
  return true;
}

function cellsToReplace(formulas: unknown[][]) {
  return formulas.flatMap((line, row) =>
    line.flatMap((formula, column) => {
      if (typeof formula !== "string" || !formula.startsWith("=")) return [];
      const asks = asksSales(formula);
      return asks || SPILL_REFERENCE.test(formula) ? [{ row, column, asks }] : [];
    }),
  );
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
