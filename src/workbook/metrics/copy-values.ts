import { cellAddress } from "../address";
import { inputOf } from "../cell-input";
import { asksSales } from "./plan-repair";
import { quietly } from "../quietly";
import { readFingerprints } from "../charts/read-fingerprints";
import { MARK } from "../build/sheet-mark";

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
  const asked = cells.map(({ row, column, formula }) => {
    const address = cellAddress(used.rowIndex + row, used.columnIndex + column);
    const cell = sheet.getRange(address);
    const spill = cell.getSpillingToRangeOrNullObject();
    cell.load("values,valueTypes");
    spill.load("values,valueTypes,address");
    return { address, formula, cell, spill };
  });
  await context.sync();
  // A formula that somebody wrote down as a text shows itself.
  const replaced = asked.filter(({ formula, cell }) => cell.values[0]![0] !== formula);
  if (!replaced.some(({ formula }) => asksSales(formula)))
    return { kind: "none", sheet: sheet.name };
  const blocks = replaced.map(({ address, cell, spill }): ValuesBlock => {
    const { values, valueTypes } = spill.isNullObject ? cell : spill;
    return {
      address: spill.isNullObject ? address : withoutSheet(spill.address),
      values: values as unknown[][],
      types: valueTypes as unknown[][],
    };
  });
  if (blocks.some(({ values }) => values.flat().some((value) => PENDING.includes(value))))
    return { kind: "pending" };
  let copy: ValuesCopy | undefined;
  await quietly(context, async () => {
    copy = await copyWith(context, sheet, blocks);
  });
  return { kind: "copied", copy: copy!, count: blocks.length };
}

/** What is written over the formulas of a copy, with the types of the values. */
interface ValuesBlock {
  readonly address: string;
  readonly values: readonly unknown[][];
  readonly types: readonly unknown[][];
}

async function copyWith(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly ValuesBlock[],
): Promise<ValuesCopy> {
  const copy = sheet.copy("After", sheet);
  copy.load("id,name");
  const mark = copy.customProperties.getItemOrNullObject(MARK);
  mark.load("key");
  await context.sync();
  try {
    for (const { address, values, types } of blocks)
      copy.getRange(address).values = values.map((line, row) =>
        line.map((value, column) => inputOf(value, types[row]![column])),
      );
    if (!mark.isNullObject) mark.delete();
    copy.activate();
    await context.sync();
    const { name, id } = copy;
    const [fingerprint = ""] = await readFingerprints(context, [name], []);
    return { sheet: name, id, fingerprint };
  } catch (error) {
    sheet.activate();
    copy.delete();
    await context.sync().catch(() => undefined);
    throw error;
  }
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
      const isOurs = asksSales(formula) || SPILL_REFERENCE.test(formula);
      return isOurs ? [{ row, column, formula }] : [];
    }),
  );
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
