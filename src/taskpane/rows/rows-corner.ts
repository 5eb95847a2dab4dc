import { parseAddress } from "../../workbook/address";
import type { Corner } from "../../workbook/apply-fixes";
import type { RowsInUse } from "../../workbook/read-rows";

/** Where the rows in use begin on their sheet. */
export function cornerOf({ sheet, address }: Pick<RowsInUse, "sheet" | "address">): Corner {
  return { sheet, ...parseAddress(address) };
}
