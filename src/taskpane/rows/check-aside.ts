import type { Pipeline } from "../../pipeline/pipeline";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import { hasManyRows, helped } from "../worker/the-helper";
import { checkRows, type CheckedRows } from "./check-rows";

/** What CHECK finds in the rows in use; in many rows the pane's worker looks for it. */
export function checkAside(rows: RowsInUse, pipeline: Pipeline): Promise<CheckedRows> {
  const { values, ...rest } = rows;
  const here = () => checkRows(rows, pipeline);
  if (!hasManyRows(values)) return here();
  return helped(async (helper) => {
    const range = await helper.send(values);
    return helper.ask({ of: "check", rows: rest, range });
  }, here);
}
