import { parseRect } from "../host/cells/addresses";
import type { FormulaToken } from "../host/formulas/formula-tokens";
import { tokenize } from "../host/formulas/formula-tokens";

/**
 * Formulas as files hold them and as a person types them. Files mark functions that came after 2007
 * with `_xlfn.`, variables of LET and LAMBDA with `_xlpm.`, and functions of add-ins such as ours with
 * `_xldudf_` and an underscore for the dot: without it Excel does not find the function again.
 */

const MARKS = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.|_xll\.)+/i;
const ADD_IN_MARK = /^_xldudf_/i;
const THIS_ROW = /^\[\[#This Row\],((?:\[[\s\S]*\])(?::\[[\s\S]*\])?)\]$/i;
const PLAIN_COLUMN = /^[\p{L}\p{N}_.]+$/u;

/** With its equals sign, as typed. */
export function typedFormula(stored: string): string {
  return `=${tokenize(stored).map(typedToken).join("")}`;
}

function typedToken({ kind, text }: FormulaToken): string {
  if (kind === "structured") return typedReference(text);
  if (kind !== "name") return text;
  const plain = text.replace(MARKS, "");
  return ADD_IN_MARK.test(plain) ? plain.replace(ADD_IN_MARK, "").replace("_", ".") : plain;
}

/** `[[#This Row],[Amount]]` is typed `[@Amount]`. */
function typedReference(text: string): string {
  const column = THIS_ROW.exec(text)?.[1];
  if (column !== undefined)
    return PLAIN_COLUMN.test(column.slice(1, -1)) ? `[@${column.slice(1, -1)}]` : `[@${column}]`;
  return /^\[#This Row\]$/i.test(text) ? "[@]" : text;
}

/** The custom functions' namespaces that a stored formula names, in capitals. */
export function namespacesOf(stored: string): string[] {
  if (!/_xldudf_/i.test(stored)) return [];
  return tokenize(stored).flatMap(({ kind, text }) => {
    const plain = text.replace(MARKS, "");
    const namespace = /^_xldudf_([^_]+)_/i.exec(plain)?.[1];
    return kind === "name" && namespace ? [namespace.toUpperCase()] : [];
  });
}

/** Functions of Excel 2010 and later that files mark, by the mark they need. */
const MARKED: ReadonlyArray<[mark: string, names: string]> = [
  ["_xlfn._xlws.", "FILTER SORT"],
  [
    "_xlfn.",
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
      "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
      "CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH " +
      "COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST " +
      "F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS " +
      "FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST " +
      "GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC " +
      "IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS " +
      "MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NETWORKDAYS.INTL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV " +
      "NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA " +
      "PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT " +
      "REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST " +
      "T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE " +
      "UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WORKDAY.INTL WRAPCOLS WRAPROWS " +
      "XLOOKUP XMATCH XOR Z.TEST",
  ],
];
/** Of these Excel wrote no mark when it brought them. */
const UNMARKED = new Set(["AGGREGATE", "NETWORKDAYS.INTL", "WORKDAY.INTL"]);
const MARK_OF = new Map(
  MARKED.flatMap(([mark, names]) => names.split(" ").map((name) => [name, mark] as const)).filter(
    ([name]) => !UNMARKED.has(name),
  ),
);

/** A typed formula as files hold it, without its equals sign. */
export function storedFormula(formula: string, namespaces: readonly string[]): string {
  const tokens = tokenize(formula.replace(/^=/, ""));
  const variables = variablesOf(tokens);
  return tokens
    .map((token, at) => {
      if (token.kind === "structured") return storedReference(token.text);
      if (token.kind !== "name" || isSheet(tokens, at)) return token.text;
      if (variables.has(token.text.toLowerCase())) return `_xlpm.${token.text}`;
      return tokens[at + 1]?.text === "(" ? storedFunction(token.text, namespaces) : token.text;
    })
    .join("");
}

const isSheet = (tokens: readonly FormulaToken[], at: number): boolean =>
  tokens[at + 1]?.text === "!";

function storedFunction(name: string, namespaces: readonly string[]): string {
  const upper = name.toUpperCase();
  const [namespace = "", rest] = [upper.split(".")[0], upper.slice(upper.indexOf(".") + 1)];
  if (upper.includes(".") && namespaces.includes(namespace)) return `_xldudf_${namespace}_${rest}`;
  const mark = MARK_OF.get(upper);
  return mark ? mark + upper : name;
}

function storedReference(text: string): string {
  if (text === "[@]") return "[#This Row]";
  if (!text.startsWith("[@")) return text;
  const column = text.slice(2, -1);
  return `[[#This Row],${column.startsWith("[") ? column : `[${column}]`}]`;
}

/** The names that LET and LAMBDA give to values, in small letters. */
function variablesOf(tokens: readonly FormulaToken[]): Set<string> {
  const found = new Set<string>();
  for (const [at, { kind, text }] of tokens.entries()) {
    const word = kind === "name" ? text.toUpperCase() : "";
    if ((word !== "LET" && word !== "LAMBDA") || tokens[at + 1]?.text !== "(") continue;
    const starts = argumentStarts(tokens, at + 2);
    const named = starts.filter((_, index) => word === "LAMBDA" || index % 2 === 0).slice(0, -1);
    for (const start of named) {
      const name = tokens.slice(start).find((token) => token.text.trim() !== "");
      if (name?.kind === "name" && !parseRect(name.text)) found.add(name.text.toLowerCase());
    }
  }
  return found;
}

/** Where the arguments of a call begin; `from` is behind its bracket. */
function argumentStarts(tokens: readonly FormulaToken[], from: number): number[] {
  const starts = [from];
  let depth = 0;
  for (let at = from; at < tokens.length && depth >= 0; at++) {
    const { text } = tokens[at] as FormulaToken;
    if (text === "(" || text === "{") depth++;
    else if (text === ")" || text === "}") depth--;
    else if (text === "," && depth === 0) starts.push(at + 1);
  }
  return starts;
}

/** Functions that give many values, or take apart what they get cell by cell. */
const ARRAY_FUNCTIONS = new Set(
  (
    "BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER GROUPBY HSTACK LAMBDA LET MAKEARRAY MAP PIVOTBY RANDARRAY " +
    "REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS"
  ).split(" "),
);
/** Functions of one value, which take a range cell by cell. */
const CELL_FUNCTIONS = new Set(
  (
    "ABS CEILING CHAR CODE DATE DATEVALUE DAY EDATE EOMONTH EXACT EXP FIND FLOOR HOUR IF IFERROR IFNA INT ISBLANK ISERR " +
    "ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH NOT " +
    "POWER PROPER REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SQRT SUBSTITUTE TEXT TIME TIMEVALUE " +
    "TRIM TRUNC UPPER VALUE WEEKDAY WEEKNUM YEAR"
  ).split(" "),
);
const OPERATOR = /^[-+*/^&=<>%]$/;

/**
 * Whether a formula has to be stored as an array's, for a result in one cell too: Excel puts an `@` into
 * any other where it calculates with a range, and so takes one cell of it.
 */
export function calculatesArrays(formula: string): boolean {
  const tokens = tokenize(formula.replace(/^=/, "")).filter(({ text }) => text.trim() !== "");
  return tokens.some(({ kind, text }, at) => {
    if (kind === "name" && tokens[at + 1]?.text === "(")
      return ARRAY_FUNCTIONS.has(text.toUpperCase());
    if (text === "{") return true;
    const isRange =
      (kind === "structured" && !/^\[@|^\[\[?#This Row/i.test(text)) ||
      (text === ":" && tokens[at - 1]?.kind === "name");
    if (!isRange) return false;
    const width = kind === "structured" ? 1 : 2;
    const before = tokens[at - (kind === "structured" || tokens[at - 2]?.text !== "!" ? 2 : 4)];
    const after = tokens[at + width];
    if (!before && !after) return true;
    if (CELL_FUNCTIONS.has(functionAround(tokens, at))) return true;
    return OPERATOR.test(before?.text ?? "") || OPERATOR.test(after?.text ?? "");
  });
}

/** The function whose argument a token is, in capitals; "" where it is none's. */
function functionAround(tokens: readonly FormulaToken[], at: number): string {
  let depth = 0;
  for (let before = at - 1; before > 0; before--) {
    const { text } = tokens[before]!;
    if (text === ")") depth++;
    else if (text === "(" && depth-- === 0) return tokens[before - 1]!.text.toUpperCase();
  }
  return "";
}
