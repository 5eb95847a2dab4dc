/**
 * What a file holds for Excel alone, element by element: nothing here reads it, and a workbook that is saved
 * has it again.
 */
export interface CarriedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly CarriedElement[];
  readonly text: string;
}

export interface CarriedOfSheet {
  /** how the sheet shows beside what the workbench knows: zoom, zeros, right to left */
  view: Readonly<Record<string, string>>;
  /** how it prints */
  page: readonly CarriedElement[];
}

export interface CarriedOfWorkbook {
  /** when Excel calculates, and how often where formulas go in circles */
  calculation: Readonly<Record<string, string>>;
  /** title, author and so on */
  properties: ReadonlyArray<readonly [name: string, text: string]>;
}

export const nothingOfSheet = (): CarriedOfSheet => ({ view: {}, page: [] });
export const nothingOfWorkbook = (): CarriedOfWorkbook => ({ calculation: {}, properties: [] });
