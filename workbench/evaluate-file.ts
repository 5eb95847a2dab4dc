import path from "node:path";
import type { DateOrder } from "./csv/field-dates";
import { UsageError } from "./command-line";
import { csvFile } from "./files/csv-file";
import { loadIntoHost } from "./files/load-into-host";
import { readXlsx } from "./files/read-xlsx";
import type { FileRead, Loss } from "./files/workbook-file";
import { FileError } from "./files/workbook-file";
import { nameSheet } from "./host/formulas/formula-shift";
import type { OpenAddIn } from "./node/open-add-in";

/** A workbook, or a CSV file as a workbook of one table. */
export async function readFileOf(
  name: string,
  bytes: Uint8Array,
  dates: DateOrder | undefined,
): Promise<FileRead> {
  const { name: base, ext } = path.parse(name);
  try {
    if (/^\.(csv|tsv|txt)$/i.test(ext)) return csvFile(bytes, base, dates);
    return await readXlsx(bytes);
  } catch (error) {
    if (error instanceof FileError) throw new UsageError(`${name}: ${error.message}`);
    throw error;
  }
}

/** Opens a file in the workbench, calculates it, and gives what of it could not be kept. */
export async function openFile(addIn: OpenAddIn, { file, losses }: FileRead): Promise<Loss[]> {
  const refused = loadIntoHost(addIn.host, file);
  await addIn.host.calculate();
  await addIn.host.settled();
  return [...losses, ...refused];
}

/**
 * Formulas whose addresses mean a sheet of the workbook; without a name, the sheet that shows.
 * @throws UsageError when there is no such sheet
 */
export function onSheet(
  addIn: OpenAddIn,
  sheet: string | undefined,
  formulas: readonly string[],
): string[] {
  const { sheets } = addIn.host.workbook;
  const found = sheet === undefined ? sheets.active : sheets.byKey(sheet);
  if (!found) {
    const names = sheets.list().map(({ name }) => name);
    throw new UsageError(`the file has no sheet "${sheet}"; it has ${names.join(", ")}`);
  }
  return formulas.map((formula) => nameSheet(formula, found.name));
}
