import { formatRect, rectOf, widthOf } from "../../host/cells/addresses";
import { headerText, tableHeaders } from "../../host/tables/table-registry";
import { storedFormula } from "../stored-formulas";
import type { CellFile, SheetFile, TableFile } from "../workbook-file";
import { XML_HEADER, element, encodeText, escapeXml } from "./xml";

/** The columns' names as the header cells have them. */
export function headersOf(table: TableFile, cells: ReadonlyMap<string, CellFile>): string[] {
  const { startRow, startColumn } = table.rect;
  return tableHeaders(
    Array.from({ length: widthOf(table.rect) }, (_, index) =>
      headerText(cells.get(`${startRow},${startColumn + index}`)?.value ?? null),
    ),
  );
}

export function cellsByPlace(sheet: SheetFile): Map<string, CellFile> {
  return new Map(sheet.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
}

/** The part of one table; `id` is unique in the workbook. */
export function tableXml(
  table: TableFile,
  id: number,
  cells: ReadonlyMap<string, CellFile>,
  namespaces: readonly string[],
): string {
  const { rect, hasTotals, look } = table;
  const lastRow = hasTotals ? rect.endRow - 1 : rect.endRow;
  const columns = headersOf(table, cells).map((name, index) => {
    const column = rect.startColumn + index;
    const formulas = new Set<string | undefined>();
    for (let row = rect.startRow + 1; row <= lastRow; row++)
      formulas.add(cells.get(`${row},${column}`)?.formula);
    const [formula] = formulas.size === 1 ? formulas : [];
    const total = hasTotals ? cells.get(`${rect.endRow},${column}`) : undefined;
    return element(
      "tableColumn",
      { id: index + 1, name: columnNameOf(name), ...totalAttributes(total) },
      formulaXml("calculatedColumnFormula", formula, namespaces) +
        formulaXml("totalsRowFormula", total?.formula, namespaces),
    );
  });
  const filtered = rectOf(
    rect.startRow,
    rect.startColumn,
    lastRow - rect.startRow + 1,
    widthOf(rect),
  );
  return (
    XML_HEADER +
    element(
      "table",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        id,
        name: table.name,
        displayName: table.name,
        ref: formatRect(rect),
        totalsRowCount: hasTotals ? 1 : undefined,
        totalsRowShown: hasTotals ? undefined : false,
      },
      [
        look.showFilterButton ? element("autoFilter", { ref: formatRect(filtered) }) : "",
        element("tableColumns", { count: columns.length }, columns.join("")),
        element("tableStyleInfo", {
          name: table.style || undefined,
          showFirstColumn: look.highlightFirstColumn,
          showLastColumn: look.highlightLastColumn,
          showRowStripes: look.showBandedRows,
          showColumnStripes: look.showBandedColumns,
        }),
      ].join(""),
    )
  );
}

/** Line breaks in a name are written as files write characters XML changes. */
const columnNameOf = (name: string): string =>
  encodeText(name).replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");

function totalAttributes(total: CellFile | undefined): Record<string, string | undefined> {
  if (total?.formula !== undefined) return { totalsRowFunction: "custom" };
  const { value } = total ?? {};
  return typeof value === "string" ? { totalsRowLabel: encodeText(value) } : {};
}

function formulaXml(
  name: string,
  formula: string | undefined,
  namespaces: readonly string[],
): string {
  if (formula === undefined) return "";
  return element(name, {}, escapeXml(encodeText(storedFormula(formula, namespaces))));
}
