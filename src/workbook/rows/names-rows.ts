import { foldText } from "../../pipeline/cells/fold";

const TEXTS = /"(?:[^"]|"")*"/g;
/** The parts that a name is made of, and two sheets of a span; a sheet's may stand in apostrophes. */
const NAMES = /'((?:[^']|'')+)'(?=!)|[\p{L}_\\][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*(?=!))?/gu;

/**
 * Whether a formula names a table, or the sheet that it stands on, alone or as one of several from the
 * first to the last (`Jan:Mar!A1`); texts in quotes name nothing.
 * @param sheets all of the workbook, in their order
 */
export function namesRows(
  formula: string,
  table: string,
  sheet: string,
  sheets: readonly string[],
): boolean {
  const wanted = foldText(sheet);
  const bare = formula.replace(TEXTS, '""');
  return [...bare.matchAll(NAMES)].some(([found, quoted], at, all) => {
    const name = foldText(quoted?.replaceAll("''", "'") ?? found);
    const end = all[at]!.index + found.length;
    if (bare[end] !== "!")
      // A function of the same name is not the table.
      return bare[end] !== "(" && name === foldText(table);
    const [first, last] = name.split(":");
    if (last === undefined) return first === wanted;
    const order = sheets.map(foldText);
    const [from, to, own] = [first!, last, wanted].map((each) => order.indexOf(each));
    // The cell before the colon of Jan!A1:Jan!B2 is no sheet.
    if (from === -1) return last === wanted;
    return Math.min(from!, to!) <= own! && own! <= Math.max(from!, to!);
  });
}
