/** One cell as Excel hands it over: number, text, boolean, blank (null, undefined, ""), error or rich value. */
export type Cell = unknown;

/** A range as Excel hands it over: rows of cells. */
export type Range = readonly (readonly Cell[])[];

/** An error cell: `CustomFunctions.Error` or anything else that carries Excel's code ("#N/A"). */
export interface ErrorCell {
  readonly code: string;
}

/** The plain value of a cell: a rich value (formatted number, entity) is replaced by its basic value. */
export function plainValue(cell: Cell): Cell {
  if (typeof cell !== "object" || cell === null || isErrorCell(cell)) return cell;
  if (!("basicValue" in cell)) return cell;
  const basic = cell.basicValue;
  if ("type" in cell && cell.type === "Error") return { code: String(basic) };
  return basic;
}

export function isErrorCell(cell: Cell): cell is ErrorCell {
  return (
    typeof cell === "object" &&
    cell !== null &&
    "code" in cell &&
    typeof cell.code === "string" &&
    cell.code.startsWith("#")
  );
}

/** Blank whatever the column holds. 0 is not among them: where 0 is a blank the column decides. */
export function isBlank(cell: Cell): boolean {
  if (cell === null || cell === undefined || cell === "") return true;
  return typeof cell === "string" && hasOuterSpace(cell) && cell.trim() === "";
}

/**
 * Whether a text may begin or end with a space: to look at two letters costs less than to trim a
 * hundred thousand texts.
 */
export function hasOuterSpace(text: string): boolean {
  return !isInk(text.charCodeAt(0)) || !isInk(text.charCodeAt(text.length - 1));
}

/** Of ASCII all that can be seen; other letters may be spaces of some kind. */
function isInk(code: number): boolean {
  return code > 32 && code < 127;
}

/** Blank in a column of dates or text, where Excel on some platforms hands a blank over as 0. */
export function isBlankOrZero(cell: Cell): boolean {
  return cell === 0 || isBlank(cell);
}

/** What a message shows of a cell. */
export function cellText(cell: Cell): string {
  const value = plainValue(cell);
  if (isErrorCell(value)) return value.code;
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? "(object)" : String(value);
}

/** As nameText, in a column of names: there a 0 is a blank that Excel handed over. */
export function nameOrBlank(cell: Cell): string {
  return cell === 0 ? "" : nameText(cell);
}

/** The text of a cell that names something (a stage, a deal id); blanks and errors give "". */
export function nameText(cell: Cell): string {
  const value = plainValue(cell);
  if (typeof value === "string") return hasOuterSpace(value) ? value.trim() : value;
  return typeof value === "number" || typeof value === "boolean" ? cellText(value) : "";
}
