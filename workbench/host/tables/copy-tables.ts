import { renameTableIn } from "../formulas/formula-edits";
import type { Workbook } from "../workbook";

/**
 * The tables of a sheet on its copy, whose cells are there already: each under a name of its own, such as
 * Deals2, by which the formulas of the copy call it from then on, as in Excel.
 */
export function copyTables(workbook: Workbook, from: string, to: string): void {
  const renamed = workbook.tables.list(from).map((table) => {
    const { name, rect, hasTotals, style, look } = table;
    const copy = workbook.addTable(to, rect, true);
    Object.assign(copy, { hasTotals, style, look: { ...look } });
    workbook.renameTable(copy, freeName(workbook, name));
    return { before: name, after: copy.name };
  });
  if (renamed.length === 0) return;
  workbook.grid.mapFormulas(to, (formula) =>
    renamed.reduce((text, { before, after }) => renameTableIn(text, before, after), formula),
  );
  workbook.tablesChanged();
}

function freeName({ tables, names }: Workbook, name: string): string {
  for (let number = 2; ; number++) {
    const wanted = `${name}${number}`;
    if (!tables.byName(wanted) && !names.byName(wanted)) return wanted;
  }
}
