import { foldText } from "../../pipeline/fold";

const TEXTS = /"(?:[^"]|"")*"/g;
/** The parts that a name is made of; a sheet's may stand in apostrophes. */
const NAMES = /'((?:[^']|'')+)'(?=!)|[\p{L}_\\][\p{L}\p{N}_.]*/gu;

/** Whether a formula names a table, or the sheet that it stands on; texts in quotes name nothing. */
export function namesRows(formula: string, table: string, sheet: string): boolean {
  const wanted = [table, sheet].map(foldText);
  const bare = formula.replace(TEXTS, '""');
  return [...bare.matchAll(NAMES)].some(([found, quoted], at, all) => {
    const name = foldText(quoted?.replaceAll("''", "'") ?? found);
    const end = all[at]!.index + found.length;
    // A function of the same name is none of them; a sheet has its mark behind it.
    return bare[end] === "!" ? name === wanted[1] : bare[end] !== "(" && name === wanted[0];
  });
}
