import type { Pipeline } from "../../pipeline/pipeline";

/** A cell of a row; columns count in the rows. */
export interface RowCell {
  readonly column: number;
  /** a date is the serial of its day; a text stays one, whatever it looks like; "" empties the cell */
  readonly value: string | number;
  readonly isDate: boolean;
}

/** What to write in the row of one deal. */
export interface RowEdit {
  /** number of the row in the rows, from 0 */
  readonly row: number;
  readonly cells: readonly RowCell[];
}

/** What writes a next step and its date: only of the two what is another than it was. */
export function planNextStep(
  { source, records }: Pipeline,
  deal: number,
  before: NextStep,
  after: NextStep,
): RowEdit | undefined {
  const { nextStep, nextStepDate } = source.roles;
  const cells: RowCell[] = [];
  if (nextStep !== undefined && after.text !== before.text)
    cells.push({ column: nextStep, value: after.text, isDate: false });
  if (nextStepDate !== undefined && after.date !== before.date)
    cells.push({ column: nextStepDate, value: after.date ?? "", isDate: true });
  return cells.length === 0 ? undefined : { row: records.rowOf(deal), cells };
}

/** What is to happen next with a deal, and when. */
export interface NextStep {
  readonly text: string;
  /** serial */
  readonly date: number | undefined;
}
