import type { CellValue } from "../../host/cells/cell-value";
import { isErrorCode } from "../../host/cells/cell-value";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  formatRect,
  heightOf,
  parseRect,
  rectOf,
  widthOf,
} from "../../host/cells/addresses";
import { fillFormula } from "../../host/formulas/formula-shift";
import { withOneCell } from "../one-cell-of-range";
import { namespacesOf, typedFormula } from "../stored-formulas";
import type { CellFile, CellStyle, Loss } from "../workbook-file";
import { FileError } from "../workbook-file";
import { isDateFormat, serialOfIso } from "./dates";
import type { XmlNode } from "./xml";
import { childrenOf, decodeText, find } from "./xml";

/** A text, and whether its letters differ in their format. */
export interface SharedText {
  text: string;
  isRich: boolean;
  /** how it is read aloud stands above it, as in Japanese */
  hasReading: boolean;
}

export interface CellContext {
  texts: readonly SharedText[];
  styles: readonly CellStyle[];
  /** what each of them loses */
  styleLosses: ReadonlyArray<readonly string[]>;
  /** days to add to dates: files of old Macs count from 1904 */
  dayShift: number;
  /** takes the namespaces of custom functions that formulas name */
  namespaces: Set<string>;
  /** how many cells may still be read, of all sheets */
  room: { cells: number; characters: number };
}

/** Excel refuses more in one answer on the web, and the workbench holds no more. */
export const MOST_CELLS = 5_000_000;
/** A long text or formula may be named by any number of cells: together they have to fit, too. */
export const MOST_CHARACTERS = 200_000_000;

const lengthOf = (part: CellValue | undefined): number =>
  typeof part === "string" ? part.length : 0;

/** Reads a sheet's rows one by one. */
export class CellReader {
  readonly cells: CellFile[] = [];
  /** what cells lose: the first that does, and how many there are */
  private readonly lost = new Map<string, { first: string; count: number }>();
  private readonly shared = new Map<string, { formula: string; row: number; column: number }>();
  private row = -1;

  constructor(private readonly context: CellContext) {}

  take(node: XmlNode): number {
    this.row = node.attributes["r"] ? Number(node.attributes["r"]) - 1 : this.row + 1;
    let column = -1;
    for (const cell of childrenOf(node, "c")) {
      const at = cell.attributes["r"] ? parseRect(cell.attributes["r"]) : undefined;
      column = at ? at.startColumn : column + 1;
      this.add(cell, at?.startRow ?? this.row, column);
    }
    return this.row;
  }

  losses(sheet: string): Loss[] {
    return [...this.lost].map(([what, { first, count }]) => {
      const others = count === 1 ? "" : ` and ${count - 1} more`;
      return { where: `${sheet}!${first}${others}`, what };
    });
  }

  private note(what: string, row: number, column: number): void {
    const known = this.lost.get(what);
    if (known) known.count++;
    else this.lost.set(what, { first: formatRect(rectOf(row, column)), count: 1 });
  }

  private add(node: XmlNode, row: number, column: number): void {
    const cell: CellFile = { row, column };
    const style = Number(node.attributes["s"] ?? 0);
    const look = this.context.styles[style];
    if (look && Object.keys(look).length > 0) cell.style = style;
    for (const what of this.context.styleLosses[style] ?? []) this.note(what, row, column);
    if (node.attributes["vm"] !== undefined)
      this.note("a picture or data type in a cell keeps its plain value", row, column);
    const value = this.valueOf(node, look, cell);
    if (value !== null) cell.value = value;
    this.addFormula(cell, find(node, "f"));
    if (Object.keys(cell).length === 2 || row >= MAX_ROWS || column >= MAX_COLUMNS) return;
    this.cells.push(cell);
    const { room } = this.context;
    room.cells--;
    room.characters -= lengthOf(cell.value) + lengthOf(cell.formula);
    if (room.cells < 0)
      throw new FileError("the workbook has too many filled cells; split it into smaller ones");
    if (room.characters < 0)
      throw new FileError(
        "the workbook has too much text in its cells; split it into smaller ones",
      );
  }

  private addFormula(cell: CellFile, node: XmlNode | undefined): void {
    if (!node) return;
    const { t: kind, si: key = "", ref } = node.attributes;
    // The values of a what-if table stay; its formula exists in Excel's dialogs only.
    const { row, column } = cell;
    if (kind === "dataTable") {
      this.note("a what-if table keeps its values only", row, column);
      return;
    }
    if (node.text !== "") {
      const stored = decodeText(node.text);
      cell.formula = typedFormula(stored);
      for (const each of namespacesOf(stored)) this.context.namespaces.add(each);
      if (kind === "shared") this.shared.set(key, { formula: cell.formula, row, column });
    } else if (kind === "shared") {
      const first = this.shared.get(key);
      if (first) cell.formula = fillFormula(first.formula, row - first.row, column - first.column);
    }
    if (kind !== "array" && cell.formula !== undefined) this.takeOneCell(cell, cell.formula);
    const rect = kind === "array" && ref ? parseRect(ref) : undefined;
    if (rect && (heightOf(rect) > 1 || widthOf(rect) > 1))
      cell.spill = { rows: heightOf(rect), columns: widthOf(rect) };
  }

  private takeOneCell(cell: CellFile, formula: string): void {
    const { row, column } = cell;
    const meant = withOneCell(formula, row, column);
    if (meant === formula) return;
    if (meant !== undefined) cell.formula = meant;
    else delete cell.formula;
    const what = meant === undefined ? NO_CELL : "a formula that took one cell of a range names it";
    this.note(what, row, column);
  }

  private valueOf(node: XmlNode, style: CellStyle | undefined, place: CellFile): CellValue {
    const kind = node.attributes["t"] ?? "n";
    if (kind === "inlineStr") return this.textOf(readText(find(node, "is")), place);
    const text = find(node, "v")?.text;
    if (text === undefined) return null;
    switch (kind) {
      case "s":
        return this.textOf(this.context.texts[Number(text)] ?? NO_TEXT, place);
      case "str":
        return decodeText(text);
      case "b":
        return text.trim() === "1" || text.trim() === "true";
      case "e":
        return errorOf(text.trim());
      case "d":
        return serialOfIso(text.trim()) ?? text;
    }
    const number = Number(text);
    if (text.trim() === "" || !Number.isFinite(number)) return null;
    const isDate = this.context.dayShift !== 0 && isDateFormat(style?.numberFormat ?? "");
    return isDate ? number + this.context.dayShift : number;
  }

  private textOf({ text, isRich, hasReading }: SharedText, { row, column }: CellFile): string {
    if (isRich) this.note("a text in several formats keeps its words and one format", row, column);
    if (hasReading) this.note("the reading above a text is left out", row, column);
    return text;
  }
}

const NO_CELL =
  "a formula that takes one cell of a range, which has none for it, keeps its last value";
const NO_TEXT: SharedText = { text: "", isRich: false, hasReading: false };

function errorOf(text: string): CellValue {
  if (text === "#GETTING_DATA") return { error: "#BUSY!" };
  return { error: isErrorCode(text) ? text : "#VALUE!" };
}

/** A text of the shared list or of a cell: its runs without their formats, and without readings. */
export function readText(node: XmlNode | undefined): SharedText {
  const runs = childrenOf(node, "r");
  const parts =
    runs.length > 0 ? runs.flatMap((run) => childrenOf(run, "t")) : childrenOf(node, "t");
  const formats = new Set(runs.map((run) => JSON.stringify(find(run, "rPr")?.children ?? [])));
  return {
    text: decodeText(parts.map(({ text }) => text).join("")),
    isRich: formats.size > 1,
    hasReading: find(node, "rPh") !== undefined,
  };
}
