import { parseRect } from "../../host/cells/addresses";
import type { Loss, TableFile } from "../workbook-file";
import type { XmlNode } from "./xml";
import { decodeText, descendants, find, flag, numberOf } from "./xml";

/** A table of a sheet; undefined for one without headers, which is told. */
export function readTable(root: XmlNode, sheet: string): { table?: TableFile; losses: Loss[] } {
  const { attributes } = root;
  const name = decodeText(attributes["displayName"] ?? attributes["name"] ?? "");
  const rect = parseRect(attributes["ref"] ?? "");
  const where = `${sheet}!${attributes["ref"] ?? ""}`;
  if (!rect || name === "")
    return { losses: [{ where, what: "a table that cannot be read is left out" }] };
  if (numberOf(root, "headerRowCount") === 0)
    return {
      losses: [{ where, what: `the table ${name} has no headers and becomes plain cells` }],
    };
  const losses: Loss[] = [];
  if (descendants(root, "filterColumn").some(({ children }) => children.length > 0))
    losses.push({
      where,
      what: `the filter of the table ${name} is left out; its hidden rows stay hidden`,
    });
  if (attributes["tableType"] === "queryTable")
    losses.push({ where, what: `the table ${name} is no longer filled by its query` });
  const look = find(root, "tableStyleInfo");
  const table: TableFile = {
    name,
    rect,
    hasTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    style: look?.attributes["name"] ?? "",
    look: {
      showBandedRows: flag(look, "showRowStripes"),
      showBandedColumns: flag(look, "showColumnStripes"),
      showFilterButton: find(root, "autoFilter") !== undefined,
      highlightFirstColumn: flag(look, "showFirstColumn"),
      highlightLastColumn: flag(look, "showLastColumn"),
    },
  };
  return { table, losses };
}
