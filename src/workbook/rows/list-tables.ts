import { readMarkedSheets, type MarkedSheet } from "../read-workbook";
import type { RowsChoice, TableChoice } from "./rows-choice";
import { readsAsDeals } from "../stages/stage-tables";

/** A table that rows can be read from. */
export interface TableEntry {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** below the header */
  readonly rows: number;
  /** the deals of a pipeline that we built, others that can be read as deals, or something else */
  readonly kind: "ours" | "deals" | "other";
  /** the Stages table of a pipeline that we built */
  readonly stages: TableChoice | undefined;
}

const KINDS: readonly TableEntry["kind"][] = ["ours", "deals", "other"];

/**
 * The tables with a header row, the most likely deals first. Those that explain a pipeline of ours (its
 * stages, lists and playbook) are left away.
 */
export async function listTables(context: Excel.RequestContext): Promise<TableEntry[]> {
  const marked = await readMarkedSheets(context);
  const { tables } = context.workbook;
  tables.load("items/id,items/name,items/showHeaders");
  await context.sync();
  const found = tables.items.flatMap((table) => {
    if (!table.showHeaders) return [];
    const { worksheet } = table;
    const header = table.getHeaderRowRange();
    const range = table.getRange();
    worksheet.load("id,name");
    header.load("values");
    range.load("rowCount");
    return [{ table, worksheet, header, range }];
  });
  await context.sync();
  const placed = found.map(({ table: { id, name }, worksheet, header, range }) => ({
    id,
    name,
    sheet: worksheet.name,
    mark: marked.find((mark) => mark.id === worksheet.id),
    headers: ((header.values[0] ?? []) as unknown[]).map(String),
    rows: range.rowCount - 1,
  }));
  const entries = placed.flatMap(({ mark, headers, ...table }): TableEntry[] => {
    if (mark !== undefined && EXPLAINING.includes(mark.role)) return [];
    const reads = readsAsDeals(headers);
    const kind = !reads ? "other" : mark?.role === "pipeline" ? "ours" : "deals";
    const stages = mark && placed.find((other) => isStagesOf(mark, other.mark));
    const choice = stages && { table: stages.name, id: stages.id };
    return [{ ...table, kind, stages: kind === "ours" ? choice : undefined }];
  });
  return entries.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
}

const EXPLAINING: readonly MarkedSheet["role"][] = ["stages", "lists", "playbook"];

function isStagesOf({ key }: MarkedSheet, other: MarkedSheet | undefined): boolean {
  return other?.role === "stages" && other.key === key;
}

/** A table as rows to be used, in the order of its own stages if it has one. */
export function choiceOfTable({ id, name, stages }: TableEntry): RowsChoice {
  return { place: { kind: "table", table: name, id }, options: [], stages };
}

/** What to read while nobody has chosen: a pipeline of ours, else a table that reads as deals. */
export function likelyRows(tables: readonly TableEntry[]): RowsChoice | undefined {
  const likely = tables.find(({ kind }) => kind !== "other");
  return likely && choiceOfTable(likely);
}
