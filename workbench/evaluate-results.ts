import type { Evaluated } from "./evaluate-formulas";
import { fileOfHost } from "./files/file-of-host";
import type { Loss } from "./files/workbook-file";
import { writeXlsx } from "./files/write-xlsx";
import type { CellWrite } from "./host/univer/grid";
import type { Workbook } from "./host/workbook";
import type { OpenAddIn } from "./node/open-add-in";

const SHEET = "Results";

/**
 * The workbook with a sheet of its own for the results: each formula as a text, and beside it the
 * formula with what it gives, below each other with a row between.
 * @param formulas as they are calculated, one for each of the results
 */
export async function workbookWithResults(
  addIn: OpenAddIn,
  formulas: readonly string[],
  results: readonly Evaluated[],
): Promise<{ bytes: Uint8Array; losses: Loss[] }> {
  const { workbook } = addIn.host;
  const sheet = workbook.addSheet(freeName(workbook));
  const writes: CellWrite[] = [];
  let row = 0;
  for (const [index, { formula, value, error }] of results.entries()) {
    writes.push({ row, column: 0, value: formula });
    const typed = `=${(formulas[index] ?? "").replace(/^=/, "")}`;
    if (error && !isReadable(workbook, typed))
      writes.push({ row, column: 1, value: error.message });
    else writes.push({ row, column: 1, formula: workbook.checkedFormula(typed, sheet.id) });
    row += Array.isArray(value) ? value.length + 1 : 2;
  }
  workbook.write(sheet.id, writes);
  await addIn.host.calculate();
  await addIn.host.settled();
  const { file, losses } = fileOfHost(addIn.host);
  return { bytes: await writeXlsx(file), losses };
}

function isReadable(workbook: Workbook, formula: string): boolean {
  try {
    workbook.checkedFormula(formula);
    return true;
  } catch {
    return false;
  }
}

function freeName(workbook: Workbook): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? SHEET : `${SHEET} (${number})`;
    if (!workbook.sheets.byKey(name)) return name;
  }
}
