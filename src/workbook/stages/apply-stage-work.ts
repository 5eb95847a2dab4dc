import { writeBlock } from "../build/apply-cells";
import { addColumn, moveColumn, type ColumnMaker } from "./apply-stage-columns";
import { sheetAddress } from "../address";
import { placeSteps, type PlacedColumn, type PlacedStep } from "./place-steps";
import { renameInPlaybook } from "./plan-playbook-renames";
import { find } from "./plan-stage-changes";
import type { CellRename, StageCompletion, StageWork } from "./plan-stage-undo";
import { complete, type Guide } from "./apply-stage-fills";
import { FAINT, GONE_FILL } from "../build/plan-styles";
import type { PipelineTables } from "./read-stage-surveys";
import { writeMemory } from "./remembered-stages";
import { nameColumnOf } from "./stage-tables";

type Tables = Pick<PipelineTables, "sheet" | "deals" | "stages" | "playbook" | "words">;

/** What is done, as far as taking it back needs to know: the rows of deals by their stage's new name. */
export interface WorkDone {
  readonly rows: Readonly<Record<string, readonly number[]>>;
  readonly completion: StageCompletion;
}

/** What is read of the tables before anything is written. */
interface Facts {
  readonly columns: readonly PlacedColumn[];
  /** Header of a column of dates that new ones take after. */
  readonly model: string | undefined;
  /** What may be entered in that column. */
  readonly validation: Excel.DataValidation | undefined;
  readonly stageCells: Excel.Range;
  readonly dropdown: Excel.DataValidation;
  /** The names in the Stages table. */
  readonly stageNames: Excel.Range;
  readonly guides: readonly Guide[];
  /** The Stages table with its headers. */
  readonly stageTable: Excel.Range;
}

/**
 * Writes what there is to write: names first, then the columns one by one, in batches so that a refusal
 * leaves whole steps.
 * @param done told what is renamed and completed before it is written
 */
export async function applyStageWork(
  context: Excel.RequestContext,
  tables: Tables,
  work: StageWork,
  stageHeader: string,
  done: (done: WorkDone) => void = () => undefined,
): Promise<void> {
  const facts = await readFacts(context, tables, work, stageHeader);
  const rows = renameCells(tables, facts, work.cells);
  done({ rows, completion: complete(tables, facts, work) });
  await context.sync();
  const { steps, columns } = placeSteps(facts.columns, work.steps, facts.model);
  await steps.reduce(
    (before, step) => before.then(() => takeStep(context, tables, facts, step)),
    Promise.resolve(),
  );
  finish(tables, facts, work, columns);
  await context.sync();
}

async function readFacts(
  context: Excel.RequestContext,
  { deals, stages, playbook }: Tables,
  { memory }: StageWork,
  stageHeader: string,
): Promise<Facts> {
  const header = deals.getHeaderRowRange();
  const stagesHeader = stages.getHeaderRowRange();
  header.load("values");
  stagesHeader.load("values");
  await context.sync();
  const headers = (header.values[0] as unknown[]).map(String);
  const formats = headers.map((_, at) => {
    const { format } = header.getCell(0, at);
    format.load("columnWidth");
    return format;
  });
  const model = headers.find((each) => find(memory.applied, each) !== -1);
  const validation =
    model === undefined
      ? undefined
      : deals.columns.getItem(model).getDataBodyRange().dataValidation;
  validation?.load("type,rule,errorAlert,prompt");
  const stageCells = deals.columns.getItem(stageHeader).getDataBodyRange();
  stageCells.load("formulas,rowIndex,columnIndex");
  const dropdown = deals.columns.getItem(stageHeader).getDataBodyRange().dataValidation;
  dropdown.load("type,rule");
  const guides = playbook.map((table) => {
    const range = table.getRange();
    range.load("formulas,rowIndex,columnIndex");
    return { table, range };
  });
  const stageTable = stages.getRange();
  stageTable.load("formulas,rowIndex,columnIndex");
  const nameColumn = nameColumnOf((stagesHeader.values[0] as unknown[]).map(String));
  const stageNames = stages.getDataBodyRange().getColumn(Math.max(0, nameColumn));
  stageNames.load("rowIndex,columnIndex,rowCount,worksheet/name");
  await context.sync();
  const columns = headers.map((header, at) => ({ header, width: formats[at]!.columnWidth }));
  return { columns, model, validation, stageCells, dropdown, stageNames, guides, stageTable };
}

/** Queues the new names in the Stage column and in the playbook; formulas stay. */
function renameCells(
  { sheet, words }: Tables,
  { stageCells, guides }: Facts,
  renames: readonly CellRename[],
): Record<string, number[]> {
  const rows = new Map<string, number[]>();
  const from = renames.map((rename) => rename.from);
  const cells = (stageCells.formulas as unknown[][]).map(([cell], row) => {
    const text = String(cell);
    const rename = text === "" || text.startsWith("=") ? undefined : renames[find(from, text)];
    if (rename === undefined || rename.to === text) return [null];
    if (rename.rows !== undefined && !rename.rows.includes(row)) return [null];
    const known = rows.get(rename.to);
    if (known === undefined) rows.set(rename.to, [row]);
    else known.push(row);
    return [rename.to];
  });
  if (rows.size > 0)
    writeBlock(sheet, { row: stageCells.rowIndex, column: stageCells.columnIndex, cells });
  for (const { table, range } of guides) {
    const found = renameInPlaybook(range.formulas as unknown[][], words, renames);
    for (const { row, column, value } of found)
      writeBlock(table.worksheet, {
        row: range.rowIndex + row,
        column: range.columnIndex + column,
        cells: [[value]],
      });
  }
  return Object.fromEntries(rows);
}

async function takeStep(
  context: Excel.RequestContext,
  { deals }: Tables,
  { validation }: Facts,
  { step, index, model }: PlacedStep,
): Promise<void> {
  const maker: ColumnMaker = { deals, index, model, validation };
  const { columns } = deals;
  if (step.do === "rename") columns.getItem(step.from).name = step.to;
  else if (step.do === "drop") columns.getItem(step.name).delete();
  else if (step.do === "add") addColumn(maker, step.name);
  else await moveColumn(context, maker, step.name);
  await context.sync();
}

/** Queues what follows the columns: widths, looks of headers, the dropdown, and the memory of it all. */
function finish(
  { sheet, deals }: Tables,
  { dropdown, stageNames, model }: Facts,
  { steps, greyed, cleared, memory }: StageWork,
  columns: readonly PlacedColumn[],
): void {
  const header = deals.getHeaderRowRange();
  const headerCell = (name: string) =>
    header.getCell(
      0,
      columns.findIndex((column) => column.header === name),
    );
  const isThere = (name: string) => columns.some((column) => column.header === name);
  // A table takes cells in, not columns of the sheet: widths stay behind.
  if (steps.some((step) => step.do !== "rename"))
    columns.forEach(({ width }, at) => {
      if (width !== undefined) header.getCell(0, at).format.columnWidth = width;
    });
  for (const name of greyed.filter(isThere)) {
    const { format } = headerCell(name);
    format.fill.color = GONE_FILL;
    format.font.color = FAINT;
    format.font.italic = true;
  }
  const other = columns.find((column) => column.header === model) ?? columns[0]!;
  for (const name of cleared.filter(isThere))
    headerCell(name).copyFrom(headerCell(other.header), "Formats");
  followStages(dropdown, stageNames);
  writeMemory(sheet, memory);
}

/** The dropdown offers the cells of the Stages table, which may be more or fewer by now. */
function followStages(dropdown: Excel.DataValidation, stageNames: Excel.Range): void {
  const source: unknown = dropdown.type === "List" ? dropdown.rule.list?.source : undefined;
  if (typeof source !== "string") return;
  const { worksheet, rowIndex, columnIndex, rowCount } = stageNames;
  const area = { row: rowIndex, column: columnIndex, rows: rowCount, columns: 1 };
  const wanted = `=${sheetAddress(worksheet.name, area)}`;
  const plain = (reference: string) => reference.replace(/[$'=]/g, "").toLowerCase();
  const sheetOf = (reference: string) => plain(reference).split("!")[0];
  // A list of the team's own stays theirs.
  if (sheetOf(source) === sheetOf(wanted) && plain(source) !== plain(wanted))
    dropdown.rule = { list: { inCellDropDown: true, source: wanted } };
}
