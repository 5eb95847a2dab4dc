import { parseAddress } from "../../workbook/address";
import type { Corner, RowsToFix } from "../../workbook/rows/apply-fixes";
import type { Fix } from "../../workbook/rows/plan-fixes";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { readingOf } from "./rows-reading";

/** Where the rows in use begin on their sheet. */
export function cornerOf({ sheet, address }: Pick<RowsInUse, "sheet" | "address">): Corner {
  return { sheet, ...parseAddress(address) };
}

/** The rows in use, told apart by the name of their deal; without one by all that no fix changes. */
export function rowsToFix(inUse: RowsInUse, fixes: readonly Fix[]): RowsToFix {
  const { deal, name } = readingOf(inUse).pipeline?.source.roles ?? {};
  const named = deal ?? name;
  const fixed = new Set(fixes.map(({ column }) => column));
  const width = inUse.values[0]?.length ?? 0;
  const others = Array.from({ length: width }, (_, column) => column);
  const identifiers = named === undefined ? others.filter((at) => !fixed.has(at)) : [named];
  return { ...cornerOf(inUse), identifiers };
}
