import { asksSales, planRepairs, type Repair, type ShownFormula } from "./plan-repair";
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

/** Writes formulas anew that are still as they were found. @returns how many */
export async function repairFormulas(
  context: Excel.RequestContext,
  repairs: readonly Repair[],
): Promise<number> {
  const found = repairs.map((repair) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(repair.sheet);
    const cell = sheet.getRange(repair.address);
    cell.load("formulas");
    return { repair, cell };
  });
  await context.sync();
  const same = found.filter(
    ({ repair, cell }) =>
      !cell.isNullObject && (cell.formulas as unknown[][])[0]![0] === repair.before,
  );
  for (const { repair, cell } of same) cell.formulas = [[repair.after]];
  await context.sync();
  return same.length;
}
