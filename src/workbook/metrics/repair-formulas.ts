import { asksSales, planRepairs, type Repair, type ShownFormula } from "./plan-repair";
import { quietly } from "../quietly";
import { formulaPlace, type FormulaPlace } from "./formula-place";
import { readFormulas } from "./read-formulas";

/** Formulas that can be repaired, and the sheets that are too large to be searched. */
export interface BrokenFormulas {
  readonly repairs: readonly Repair[];
  readonly unsearched: readonly string[];
}

export async function findBroken(context: Excel.RequestContext): Promise<BrokenFormulas> {
  const { formulas, unsearched } = await readFormulas(context);
  const asking = formulas.filter(({ formula }) => asksSales(formula));
  const { names, worksheets } = context.workbook;
  const inCells = asking.flatMap(({ formula, sheet, address }) => {
    if (sheet === undefined) return [];
    const cell = worksheets.getItem(sheet).getRange(address);
    cell.load("values");
    const parent = cell.getSpillParentOrNullObject();
    parent.load("rowIndex,columnIndex");
    cell.load("rowIndex,columnIndex");
    return [{ formula, sheet, address, cell, parent }];
  });
  const inNames = asking.flatMap(({ formula, sheet: isCell, address: full, scope }) => {
    if (isCell !== undefined) return [];
    const { sheet, name: address } = scope ?? { sheet: undefined, name: full };
    const item = (sheet === undefined ? names : worksheets.getItem(sheet).names).getItem(address);
    item.load("value");
    return [{ formula, sheet, address, item }];
  });
  await context.sync();
  const shown = inCells.flatMap(({ formula, sheet, address, cell, parent }): ShownFormula[] => {
    // The cells of a spill may show the formula of the one that they come from.
    const isOwn =
      parent.isNullObject ||
      (parent.rowIndex === cell.rowIndex && parent.columnIndex === cell.columnIndex);
    return isOwn ? [{ formula, sheet, address, shown: (cell.values as unknown[][])[0]![0] }] : [];
  });
  const named = inNames.map(({ formula, sheet, address, item }): ShownFormula => {
    return { formula, sheet, address, isName: true, shown: item.value as unknown };
  });
  return { repairs: planRepairs([...shown, ...named]), unsearched };
}

/** A formula as it was found before anything was written. */
interface FoundPlace {
  readonly repair: Repair;
  readonly place: FormulaPlace;
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
  const found = repairs.map((repair) => ({ repair, place: formulaPlace(context, repair) }));
  found.forEach(({ place }) => place.load());
  await context.sync();
  const same = found.flatMap(({ repair, place }): FoundPlace[] => {
    const content = place.content();
    return content?.formula === repair.before ? [{ repair, place, format: content.format }] : [];
  });
  await quietly(context, async () => {
    try {
      for (const { repair, place, format } of same) place.write(repair.after, format);
      await context.sync();
    } catch (error) {
      await takeBack(context, same).catch(() => undefined);
      throw error;
    }
  });
  return same.length;
}

/** Those that were not written are left alone: their sheet may be the one that refuses. */
async function takeBack(context: Excel.RequestContext, all: readonly FoundPlace[]): Promise<void> {
  all.forEach(({ place }) => place.load());
  await context.sync();
  for (const { repair, place, format } of all) {
    const content = place.content();
    if (content?.formula === repair.before && content.format === format) continue;
    place.write(repair.before, format);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one that is refused must not keep the next from coming back
    await context.sync().catch(() => undefined);
  }
}
