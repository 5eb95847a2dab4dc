/** A formula that stands in a cell or in a name. */
export interface FormulaAddress {
  /** of the cell; of a name that belongs to a sheet; undefined for a name of the workbook */
  readonly sheet: string | undefined;
  /** of the cell, or the name */
  readonly address: string;
  readonly isName?: boolean;
}

/** What stands there: the formula, and of a cell its number format. */
export interface PlaceContent {
  readonly formula: unknown;
  readonly format: string;
}

/** Where a formula stands, to be read and written. */
export interface FormulaPlace {
  readonly load: () => void;
  /** What was loaded last; undefined where the place is gone. */
  readonly content: () => PlaceContent | undefined;
  /** Queues the formula; the number format stays. */
  readonly write: (formula: string, format: string) => void;
}

export function formulaPlace(
  context: Excel.RequestContext,
  { sheet, address, isName }: FormulaAddress,
): FormulaPlace {
  const { worksheets, names } = context.workbook;
  const on = sheet === undefined ? undefined : worksheets.getItemOrNullObject(sheet);
  if (isName === true) return nameAsPlace((on?.names ?? names).getItemOrNullObject(address));
  return cellAsPlace(on!.getRange(address));
}

function nameAsPlace(item: Excel.NamedItem): FormulaPlace {
  return {
    load: () => item.load("formula"),
    content: () => (item.isNullObject ? undefined : { formula: item.formula, format: "" }),
    write: (formula) => {
      item.formula = formula;
    },
  };
}

function cellAsPlace(cell: Excel.Range): FormulaPlace {
  return {
    load: () => cell.load("formulas,numberFormat"),
    content: () => {
      if (cell.isNullObject) return undefined;
      const { formulas, numberFormat } = cell;
      return {
        formula: (formulas as unknown[][])[0]![0],
        format: (numberFormat as string[][])[0]![0]!,
      };
    },
    write: (formula, format) => {
      // In a cell that is formatted as text a formula would become one.
      if (format === "@") cell.numberFormat = [["General"]];
      cell.formulas = [[formula]];
      if (format === "@") cell.numberFormat = [[format]];
    },
  };
}
