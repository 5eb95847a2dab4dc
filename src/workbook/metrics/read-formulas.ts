import { cellAddress } from "../address";
import type { PlacedFormula } from "./formula-words";

/** A formula of the workbook with its place: a cell, or a name, which has no sheet; one of a sheet tells it. */
export interface FoundFormula extends PlacedFormula {
  readonly address: string;
  /** of a name that belongs to a sheet: that, and the name without it */
  readonly scope?: { readonly sheet: string; readonly name: string };
}

export interface FoundFormulas {
  readonly formulas: readonly FoundFormula[];
  /** Sheets that are too large to be read at once. */
  readonly unsearched: readonly string[];
  /** All sheets in their order. */
  readonly sheets: readonly string[];
}

/** Cells of a sheet that are read in one go; Excel on the web refuses answers beyond 5 MB. */
const MOST_CELLS = 300_000;

/** Every formula in the cells and the names of the workbook. */
export async function readFormulas(context: Excel.RequestContext): Promise<FoundFormulas> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name");
  names.load("items/name,items/formula");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    const own = sheet.names;
    own.load("items/name,items/formula");
    used.load("cellCount,rowIndex,columnIndex");
    return { name: sheet.name, used, own };
  });
  await context.sync();
  const filled = sheets.filter(({ used }) => !used.isNullObject);
  const isSmall = ({ used }: (typeof sheets)[number]) =>
    used.cellCount >= 0 && used.cellCount <= MOST_CELLS;
  const read = filled.filter(isSmall);
  read.forEach(({ used }) => used.load("formulas"));
  await context.sync();
  const inCells = read.flatMap(({ name: sheet, used }) =>
    (used.formulas as unknown[][]).flatMap((row, down) =>
      row.flatMap((cell, across): FoundFormula[] => {
        if (!isFormula(cell)) return [];
        const address = cellAddress(used.rowIndex + down, used.columnIndex + across);
        return [{ formula: cell, sheet, address }];
      }),
    ),
  );
  const inNames = names.items.flatMap(({ name, formula }): FoundFormula[] =>
    isFormula(formula) ? [{ formula, sheet: undefined, address: name }] : [],
  );
  const inOwnNames = sheets.flatMap(({ name: sheet, own }) =>
    own.items.flatMap(({ name, formula }): FoundFormula[] =>
      isFormula(formula)
        ? [{ formula, sheet: undefined, address: `${sheet}!${name}`, scope: { sheet, name } }]
        : [],
    ),
  );
  return {
    formulas: [...inCells, ...inNames, ...inOwnNames],
    unsearched: filled.filter((sheet) => !isSmall(sheet)).map(({ name }) => name),
    sheets: sheets.map(({ name }) => name),
  };
}

/** The formulas of the conditional formats on a sheet. */
export async function readFormatFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
): Promise<string[]> {
  const { conditionalFormats } = sheet.getRange();
  conditionalFormats.load("items/type");
  await context.sync();
  const rules = conditionalFormats.items
    .filter(({ type }) => type === "Custom")
    .map(({ custom }) => {
      const { rule } = custom;
      rule.load("formula");
      return rule;
    });
  await context.sync();
  return rules.map(({ formula }) => formula);
}

function isFormula(cell: unknown): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
