import { cellText } from "../../pipeline/cells/cell-value";
import { asArgument } from "../read-parts";

/** 'Sheet'!A1:A9, Sheet!A1, A1:A9, or A:A */
const REFERENCE =
  /^=(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})$/i;

const NAME = /^=([\p{L}_\\][\p{L}\d_.]*)$/u;

/** What the dropdown of a cell offers; undefined where it has none, or one that a formula computes. */
export async function readChoices(
  context: Excel.RequestContext,
  sheet: string,
  address: string,
): Promise<readonly string[] | undefined> {
  const { workbook } = context;
  const { dataValidation } = workbook.worksheets.getItem(sheet).getRange(address);
  dataValidation.load("type,rule");
  await context.sync();
  const source: unknown = dataValidation.type === "List" ? dataValidation.rule.list?.source : "";
  if (typeof source !== "string" || source === "") return undefined;
  if (!source.startsWith("=")) return distinct(source.split(","));
  const [, quoted, plain, cells] = REFERENCE.exec(source) ?? [];
  const [, name] = NAME.exec(source) ?? [];
  if (cells === undefined && name === undefined) return undefined;
  const list =
    cells === undefined
      ? workbook.names.getItemOrNullObject(name!).getRangeOrNullObject()
      : workbook.worksheets
          .getItemOrNullObject(quoted?.replaceAll("''", "'") ?? plain ?? sheet)
          .getRange(cells);
  // Whole columns have no values to be read.
  const range = list.getUsedRangeOrNullObject(true);
  range.load("values");
  await context.sync();
  return range.isNullObject ? undefined : distinct((range.values as unknown[][]).flat());
}

function distinct(cells: readonly unknown[]): readonly string[] | undefined {
  const texts = cells.map((cell) => cellText(asArgument(cell)).trim());
  const filled = [...new Set(texts)].filter((text) => text !== "");
  return filled.length === 0 ? undefined : filled;
}
