import { asksSales, planRepairs, type Repair, type ShownFormula } from "./plan-repair";
import { quietlyDone } from "../quietly";
import { readFormulas } from "./read-formulas";

/** Formulas that can be repaired, and the sheets that are too large to be searched. */
export interface BrokenFormulas {
  readonly repairs: readonly Repair[];
  readonly unsearched: readonly string[];
}

export async function findBroken(context: Excel.RequestContext): Promise<BrokenFormulas> {
  const { formulas, unsearched } = await readFormulas(context);
  const found = formulas.flatMap(({ formula, sheet, address }) => {
    if (sheet === undefined || !asksSales(formula)) return [];
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address);
    cell.load("values");
    const parent = cell.getSpillParentOrNullObject();
    parent.load("rowIndex,columnIndex");
    cell.load("rowIndex,columnIndex");
    return [{ formula, sheet, address, cell, parent }];
  });
  await context.sync();
  const shown = found.flatMap(({ formula, sheet, address, cell, parent }): ShownFormula[] => {
    // The cells of a spill may show the formula of the one that they come from.
    const isOwn =
      parent.isNullObject ||
      (parent.rowIndex === cell.rowIndex && parent.columnIndex === cell.columnIndex);
    return isOwn ? [{ formula, sheet, address, shown: (cell.values as unknown[][])[0]![0] }] : [];
  });
  return { repairs: planRepairs(shown), unsearched };
}

/** A cell of which formula and format were loaded before anything was written. */
interface FoundCell {
  readonly repair: Repair;
  readonly cell: Excel.Range;
  readonly format: string;
}

/**
 * Writes formulas anew that are still as they were found.
 * @returns how many
 * @throws Excel's error, when it refuses one of them: what was written is taken back
 */
export async function repairFormulas(
  context: Excel.RequestContext,
  repairs: readonly Repair[],
): Promise<number> {
  const found = repairs.map((repair) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(repair.sheet);
    const cell = sheet.getRange(repair.address);
    cell.load("formulas,numberFormat");
    return { repair, cell };
  });
  await context.sync();
  const same = found.flatMap(({ repair, cell }): FoundCell[] =>
    !cell.isNullObject && formulaOf(cell) === repair.before
      ? [{ repair, cell, format: (cell.numberFormat as string[][])[0]![0]! }]
      : [],
  );
  await quietlyDone(context, async () => {
    try {
      for (const { repair, cell, format } of same) writeFormula(cell, repair.after, format);
      await context.sync();
    } catch (error) {
      await takeBack(context, same).catch(() => undefined);
      throw error;
    }
  });
  return same.length;
}

/** Those that were not written are left alone: their sheet may be the one that refuses. */
async function takeBack(context: Excel.RequestContext, cells: readonly FoundCell[]): Promise<void> {
  cells.forEach(({ cell }) => cell.load("formulas,numberFormat"));
  await context.sync();
  for (const { repair, cell, format } of cells) {
    const isAsFound =
      formulaOf(cell) === repair.before && (cell.numberFormat as string[][])[0]![0] === format;
    if (isAsFound) continue;
    writeFormula(cell, repair.before, format);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one that is refused must not keep the next from coming back
    await context.sync().catch(() => undefined);
  }
}

/** In a cell that is formatted as text a formula would become one. */
function writeFormula(cell: Excel.Range, formula: string, format: string): void {
  if (format === "@") cell.numberFormat = [["General"]];
  cell.formulas = [[formula]];
  if (format === "@") cell.numberFormat = [[format]];
}

function formulaOf(cell: Excel.Range): unknown {
  return (cell.formulas as unknown[][])[0]![0];
}
