import type { FormulaAddress } from "./formula-place";
import { SALES_NAMES } from "./sales-names";

/** A formula with what its cell shows, or its name. */
export interface ShownFormula extends FormulaAddress {
  readonly formula: string;
  readonly shown: unknown;
}

/** A formula that is to be written anew, sometimes as it is: Excel looks its functions up again then. */
export interface Repair extends FormulaAddress {
  readonly before: string;
  readonly after: string;
}

const TEXT = '"(?:[^"]|"")*"';
const QUOTED = "'(?:[^']|'')*'";
/** What Excel and other add-ins put before a function that they do not know: `[2]!`, `'C:\a.xlam'!`, `_xldudf_`. */
const FILE = `(?:${QUOTED}!|(?:\\[[^\\]]*\\])?[\\p{L}\\p{N}_.]*!)?`;
const MARKS = "(?:_xl[a-z]+[._])*";
const CALL = new RegExp(
  `${TEXT}|(?<![\\p{L}\\p{N}_.\\]])${FILE}${MARKS}SALES[._](${SALES_NAMES.join("|")})(?=\\()|${QUOTED}`,
  "giu",
);

/** Functions behind which an error of a SALES function is not seen. */
const CATCHERS = /\b(?:IFERROR|ISERROR|ISERR)\(/i;

/** The formula with each SALES function by its own name; texts in quotes stay as they are. */
export function mended(formula: string): string {
  return formula.replace(CALL, (found, name: string | undefined) =>
    name === undefined ? found : `SALES.${name.toUpperCase()}`,
  );
}

/** Whether a formula asks a SALES function, by whatever prefix. */
export function asksSales(formula: string): boolean {
  let asks = false;
  formula.replace(CALL, (found, name: string | undefined) => {
    asks ||= name !== undefined;
    return found;
  });
  return asks;
}

/**
 * The formulas to write anew: those with a foreign prefix and those that show #NAME?. Where there are
 * any, those behind them that would hide a #NAME?.
 */
export function planRepairs(formulas: readonly ShownFormula[]): Repair[] {
  const asking = formulas
    // A formula that somebody wrote down as a text in a cell shows itself.
    .filter(
      (each) => (each.isName === true || each.shown !== each.formula) && asksSales(each.formula),
    )
    .map((each) => ({ ...each, after: mended(each.formula) }));
  const isBroken = ({ formula, after, shown }: (typeof asking)[number]) =>
    !isSame(after, formula) || shown === "#NAME?";
  if (!asking.some(isBroken)) return [];
  const broken = asking.filter(isBroken);
  const hiding = asking.filter((each) => !isBroken(each) && CATCHERS.test(each.formula));
  return [...broken, ...hiding].map(({ sheet, address, isName, formula, after }) => ({
    sheet,
    address,
    ...(isName === true && { isName }),
    before: formula,
    after,
  }));
}

/** Excel keeps names of functions in capitals, whoever typed them. */
function isSame(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
