import { textInput, writeBlock } from "../build/apply-cells";
import { planGuideRows, planStageFills, placeOfFill } from "./plan-stage-fills";
import type { StageCompletion, StageWork } from "./plan-stage-undo";
import type { PipelineTables } from "./read-stage-surveys";

/** A table of the playbook; its range with the headers is loaded. */
export interface Guide {
  readonly table: Excel.Table;
  readonly range: Excel.Range;
}

/**
 * Queues what the Stages table and the playbook say of new stages, or takes that back: only cells and rows
 * that are still as they were written.
 * @returns what is written, to take it back
 */
export function complete(
  { stages, words }: Pick<PipelineTables, "stages" | "words">,
  { stageTable, guides }: { readonly stageTable: Excel.Range; readonly guides: readonly Guide[] },
  { completed, emptied }: Pick<StageWork, "completed" | "emptied">,
): StageCompletion {
  const cells = stageTable.formulas as unknown[][];
  const write = (row: number, column: number, value: string | number) =>
    writeBlock(stages.worksheet, {
      row: stageTable.rowIndex + row,
      column: stageTable.columnIndex + column,
      cells: [[value]],
    });
  const fills = planStageFills(cells, completed, words);
  for (const fill of fills) {
    const { row, column } = placeOfFill(cells, fill)!;
    write(row, column, fill.value);
  }
  for (const fill of emptied.fills) {
    const place = placeOfFill(cells, fill);
    if (place !== undefined && cells[place.row]![place.column] === fill.value)
      write(place.row, place.column, "");
  }
  const guided = guides.flatMap(({ table, range }) => {
    const known = range.formulas as unknown[][];
    takeBack(table, known, planGuideRows(known.slice(0, 1), emptied.guided, words));
    const rows = planGuideRows(known, completed, words);
    if (rows.length > 0)
      table.rows.add(
        undefined,
        rows.map((cells) => cells.map(textInput)),
      );
    return completed.filter((name) => rows.some((cells) => cells.includes(name)));
  });
  return { fills, guided };
}

/** Queues the deletion of rows that say nothing else than what was written, the last first. */
function takeBack(table: Excel.Table, known: unknown[][], written: readonly string[][]): void {
  const texts = written.map((cells) => JSON.stringify(cells));
  known.forEach((_, at) => {
    const row = known.length - 1 - at;
    if (row > 0 && texts.includes(JSON.stringify(known[row])))
      table.rows.getItemAt(row - 1).delete();
  });
}
