import { meaningsOf } from "./stage-tables";

/** The tables of a sheet of ours, with the headers that tell them apart. */
export type SheetTables = readonly { readonly table: Excel.Table; readonly header: Excel.Range }[];

/** Queues the headers of tables whose `items/name,items/showHeaders` are loaded; `ownTable` after the caller's sync. */
export function loadHeaders({ items }: Excel.TableCollection): SheetTables {
  return items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => {
      const header = table.getHeaderRowRange();
      header.load("values");
      return { table, header };
    });
}

/**
 * The table of deals or of stages among those of its sheet, whatever it is called by now: people put tables
 * of their own beside it. The one whose headers mean most; undefined when none has a column of stages.
 */
export function ownTable(tables: SheetTables, of: "deals" | "stages"): Excel.Table | undefined {
  const ranked = tables.map(({ table, header }) => ({
    table,
    meanings: meaningsOf((header.values[0] as unknown[]).map(String), of),
  }));
  const most = Math.max(0, ...ranked.map(({ meanings }) => meanings));
  return ranked.find(({ meanings }) => meanings > 0 && meanings === most)?.table;
}
