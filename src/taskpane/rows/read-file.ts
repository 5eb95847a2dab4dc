import type { RowsToImport } from "../../workbook/rows/import-rows";
import { planColumn, type ImportColumn } from "../../workbook/rows/plan-import";
import { inSteps } from "../pause";
import { readCsv, type CsvFault, type ReadingHooks } from "./read-csv";

/** Below it a file is read before anybody could read how far it is. */
const BYTES_WORTH_PROGRESS = 1_000_000;

/** Of the time of a file, the part in which it is taken apart; then its columns are looked through. */
const SHARE_OF_PARSING = 0.5;

/**
 * What a file chosen for import holds, or why it is not imported.
 * @throws what `rest` throws
 */
export async function readFile(
  file: File,
  columnName: (number: number) => string,
  { rest, progress }: Required<ReadingHooks>,
): Promise<RowsToImport | CsvFault> {
  const isLarge = file.size > BYTES_WORTH_PROGRESS;
  const tell = (share: number) => isLarge && progress(share);
  tell(0);
  const table = await readCsv(new Uint8Array(await file.arrayBuffer()), columnName, {
    rest,
    progress: (share) => tell(SHARE_OF_PARSING * share),
  });
  if (typeof table === "string") return table;
  const columns: ImportColumn[] = [];
  for (const column of table.headers.keys()) {
    tell(SHARE_OF_PARSING + (1 - SHARE_OF_PARSING) * (column / table.headers.length));
    columns.push(await inSteps(planColumn(table, column), rest));
  }
  return { name: file.name.replace(/\.[^.]*$/, ""), table, columns };
}
