import { isBlankOrZero, nameText, plainValue } from "../../pipeline/cell-value";
import type { Pipeline } from "../../pipeline/pipeline";
import type { SourceRows } from "../../pipeline/source-rows";

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

/** A deal's way into the stage that comes next. */
export interface DealMove extends RowEdit {
  readonly stage: string;
}

/**
 * What moves a deal on: its Stage becomes the next stage, whose date becomes today unless it has one.
 * Into Won a Status column takes the word that its other rows have for it, and a Close date today where
 * Won has no date of its own. Undefined where no stage comes next, or where that cannot be written in
 * the row: the order of the stages is unknown, a history wants a row of its own, or no row of a Status
 * column is won, so that nobody knows its word.
 * @param today serial
 */
export function planMove(pipeline: Pipeline, deal: number, today: number): DealMove | undefined {
  const { layout, records, source, stages } = pipeline;
  const next = nextStage(pipeline, deal);
  if (next === undefined || layout === "history") return undefined;
  const { kind, name } = stages.at(next);
  const { status } = source.roles;
  const won = kind === "won" && status !== undefined ? wordForWon(source, status) : undefined;
  if (kind === "won" && status !== undefined && won === undefined) return undefined;
  const row = records.rowOf(deal);
  const closed = kind === "won" ? source.roles.closed : undefined;
  const dateColumn = pipeline.columnOfStage(next) ?? closed;
  const isDated = dateColumn === undefined || !isBlankOrZero(source.rows[row]![dateColumn]);
  const cells: RowCell[] = [];
  if (source.roles.stage !== undefined)
    cells.push({ column: source.roles.stage, value: stageCell(pipeline, name), isDate: false });
  if (won !== undefined) cells.push({ column: status!, value: won, isDate: false });
  if (!isDated) cells.push({ column: dateColumn, value: today, isDate: true });
  return cells.length === 0 ? undefined : { stage: name, row, cells };
}

/** The word that most of the won rows have in the Status column. */
function wordForWon({ rows, firstRow, dictionary }: SourceRows, column: number) {
  const counts = new Map<string, number>();
  for (let row = firstRow; row < rows.length; row++) {
    const word = nameText(rows[row]![column]);
    if (dictionary.status(word) === "won") counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0];
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

/** The stage after the present one; the first for a deal whose stage is unknown. */
function nextStage({ records, stages }: Pipeline, deal: number): number | undefined {
  if (!stages.isKnown) return undefined;
  const present = records.present()[deal]!;
  const next = present + 1;
  return stages.isInOrder(present) && next < stages.sequenceEnd ? next : undefined;
}

/** A stage as the Stage column holds it: a number only where stages stand there as numbers. */
function stageCell({ source }: Pipeline, name: string): string | number {
  const column = source.roles.stage!;
  const number = Number(name);
  if (String(number) !== name) return name;
  const isNumbered = source.rows
    .slice(source.firstRow)
    .some(
      (cells) => typeof plainValue(cells[column]) === "number" && !isBlankOrZero(cells[column]),
    );
  return isNumbered ? number : name;
}
