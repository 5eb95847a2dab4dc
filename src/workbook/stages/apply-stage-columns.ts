import { writeBlock } from "../build/apply-cells";
import type { PlannedCell } from "../build/plan";
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
 * Excel's API cannot move a column of a table, so it is written anew at its place and then removed where
 * it was. Cells are written one by one, since copying leaves out what a filter hides, and nothing is
 * removed before all of them have been read back. Formulas go on reading the same cells.
 * @throws Error when a cell does not read as it was
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
  const copied = columns.getItem(temporary).getDataBodyRange();
  body.load("formulas,values");
  dataValidation.load("type,rule,errorAlert,prompt");
  copied.load("rowIndex,columnIndex");
  await context.sync();
  const values = body.values as unknown[][];
  const before = body.formulas as unknown[][];
  const cells = before.map(([input], row): PlannedCell[] => {
    const isFormula = String(input).startsWith("=") && input !== values[row]![0];
    if (isFormula) return [{ formula: String(input) }];
    return [input === "" ? null : (input as PlannedCell)];
  });
  const target = columns.getItem(temporary);
  target.getRange().copyFrom(columns.getItem(name).getRange(), "Formats");
  writeBlock(deals.worksheet, { row: copied.rowIndex, column: copied.columnIndex, cells });
  copyValidation(isOne(dataValidation) ? dataValidation : validation, target.getDataBodyRange());
  const written = columns.getItem(temporary).getDataBodyRange();
  written.load("formulas");
  await context.sync();
  if (JSON.stringify(written.formulas) !== JSON.stringify(before))
    throw new Error(`The column "${name}" did not read back as it was written.`);
  columns.getItem(name).delete();
  // By its header: where columns are numbered, it has another number by now.
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
