/** Cells whose results spill. */
type Spills = readonly { readonly sheet: string; readonly address: string }[];

/**
 * A short text for what each sheet holds: equal as long as nobody edits a cell, adds a chart or takes
 * one away. What formulas spill is left out, since results come and go without anybody's doing; so are
 * looks. A sheet that is gone gives "".
 */
export async function readFingerprints(
  context: Excel.RequestContext,
  sheetNames: readonly string[],
  spills: Spills,
): Promise<string[]> {
  const { worksheets } = context.workbook;
  const sheets = sheetNames.map((name) => {
    const sheet = worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    sheet.load("id");
    used.load("formulas,rowIndex,columnIndex");
    const { charts } = sheet;
    charts.load("items/name");
    return { name, sheet, used, charts };
  });
  const spilled = spills.map(({ sheet, address }) => {
    const range = worksheets
      .getItemOrNullObject(sheet)
      .getRange(address)
      .getSpillingToRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { sheet, range };
  });
  await context.sync();
  return sheets.map(({ name, sheet, used, charts }) => {
    if (sheet.isNullObject) return "";
    const chartNames = charts.items.map((chart) => chart.name).sort();
    if (used.isNullObject) return fingerprint(chartNames);
    const hidden = spilled
      .filter((spill) => spill.sheet === name && !spill.range.isNullObject)
      .map(({ range }) => range);
    const isSpilled = (row: number, column: number) =>
      hidden.some(
        (range) =>
          (row !== range.rowIndex || column !== range.columnIndex) &&
          row >= range.rowIndex &&
          row < range.rowIndex + range.rowCount &&
          column >= range.columnIndex &&
          column < range.columnIndex + range.columnCount,
      );
    const cells = (used.formulas as unknown[][]).flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const at = [used.rowIndex + row, used.columnIndex + column] as const;
        return cell === "" || isSpilled(...at) ? [] : [[...at, cell]];
      }),
    );
    return fingerprint([chartNames, cells]);
  });
}

/** The text's length and its hash (FNV-1a, 32 bits): far too many ways to differ by chance. */
export function fingerprint(content: unknown): string {
  const text = JSON.stringify(content);
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}:${(hash >>> 0).toString(16)}`;
}
