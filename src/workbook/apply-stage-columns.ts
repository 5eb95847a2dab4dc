import { temporaryHeader } from "./plan-stage-undo";

/** Where a column comes and which it takes after. */
export interface ColumnMaker {
  readonly deals: Excel.Table;
  readonly index: number;
  /** Header of a column of dates; undefined where there is none yet. */
  readonly model: string | undefined;
  /** What may be entered there, loaded. */
  readonly validation: Excel.DataValidation | undefined;
}

/** Queues a blank column of dates. */
export function addColumn({ deals, index, model, validation }: ColumnMaker, name: string): void {
  const column = deals.columns.add(index, undefined, name);
  if (model !== undefined)
    column.getRange().copyFrom(deals.columns.getItem(model).getRange(), "Formats");
  if (validation !== undefined) copyValidation(validation, column.getDataBodyRange());
}

/**
 * Excel's API cannot move a column of a table, so it is copied to its place and then removed where it
 * was. Formulas in it go on reading the same cells.
 */
export async function moveColumn(
  context: Excel.RequestContext,
  { deals, index, validation }: ColumnMaker,
  name: string,
): Promise<void> {
  const { columns } = deals;
  const temporary = temporaryHeader(name);
  columns.add(index, undefined, temporary);
  const body = columns.getItem(name).getDataBodyRange();
  const { dataValidation } = columns.getItem(name).getDataBodyRange();
  body.load("formulas,values");
  dataValidation.load("type,rule,errorAlert,prompt");
  await context.sync();
  const old = columns.getItem(name);
  const copy = columns.getItem(temporary);
  const target = copy.getDataBodyRange();
  target.copyFrom(old.getDataBodyRange(), "All");
  copy.getHeaderRowRange().copyFrom(old.getHeaderRowRange(), "Formats");
  const values = body.values as unknown[][];
  const formulas = (body.formulas as unknown[][]).map(([formula], row) => {
    const isFormula = String(formula).startsWith("=") && formula !== values[row]![0];
    return [isFormula ? formula : null];
  });
  if (formulas.some(([formula]) => formula !== null)) target.formulas = formulas;
  copyValidation(isOne(dataValidation) ? dataValidation : validation, target);
  old.delete();
  // By its header: where columns are numbered, the copy has another number by now.
  columns.getItem(temporary).name = name;
}

/** Queues the rule of one range for another; Excel's copy brings it along, other hosts need not. */
function copyValidation(from: Excel.DataValidation | undefined, to: Excel.Range): void {
  if (from === undefined || !isOne(from)) return;
  const { rule, errorAlert, prompt } = from;
  const { dataValidation } = to;
  const entries = Object.entries(rule).filter(([, each]) => each !== null && each !== undefined);
  dataValidation.rule = Object.fromEntries(entries);
  dataValidation.errorAlert = errorAlert;
  dataValidation.prompt = prompt;
}

/** Whether all cells of a range have one rule. */
function isOne({ type }: Excel.DataValidation): boolean {
  return type !== "None" && type !== "Inconsistent" && type !== "MixedCriteria";
}
