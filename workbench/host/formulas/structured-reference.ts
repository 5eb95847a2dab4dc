import type { Rect } from "../cells/addresses";
import { rectOf } from "../cells/addresses";

/** What a structured reference needs to know of a table. */
export interface TableShape {
  rect: Rect;
  hasTotals?: boolean;
  columns: readonly string[];
}

export interface StructuredReference {
  /** rows asked for; "This Row" needs the row of the formula */
  sections: Array<"#all" | "#data" | "#headers" | "#totals" | "#this row">;
  /** first and last column by name; both undefined for the whole width */
  from: string | undefined;
  to: string | undefined;
}

/**
 * Reads the bracket part of a structured reference: `[#All]`, `[Amount]`, `[[#All],[A]:[B]]`, `[@X]`,
 * `[@[Won date]]`, `[]`. Undefined when it is none.
 */
export function parseStructured(brackets: string): StructuredReference | undefined {
  let body = brackets.slice(1, -1).trim();
  const result: StructuredReference = { sections: [], from: undefined, to: undefined };
  if (!brackets.startsWith("[") || !brackets.endsWith("]")) return undefined;
  if (body.startsWith("@")) {
    result.sections.push("#this row");
    body = body.slice(1).trim();
    if (body === "") return result;
  }
  if (body === "") return result;
  for (const part of body.startsWith("[") ? splitTop(body, ",") : [body]) {
    const section = sectionOf(unwrap(part));
    if (section) result.sections.push(section);
    else if (result.from !== undefined) return undefined;
    else {
      const [from = "", to = from, ...more] = part.trim().startsWith("[")
        ? splitTop(part, ":")
        : [part];
      if (more.length > 0) return undefined;
      result.from = unescapeName(unwrap(from));
      result.to = unescapeName(unwrap(to));
    }
  }
  return result;
}

/** The cells meant by a reference, or undefined for an unknown column or row outside the table. */
export function resolveStructured(
  reference: StructuredReference,
  table: TableShape,
  formulaRow?: number,
): Rect | undefined {
  const first = reference.from === undefined ? 0 : columnAt(table, reference.from);
  const last =
    reference.to === undefined ? table.columns.length - 1 : columnAt(table, reference.to);
  const rows = rowsOf(reference, table, formulaRow);
  if (first < 0 || last < 0 || !rows) return undefined;
  const left = table.rect.startColumn + Math.min(first, last);
  return rectOf(rows[0], left, rows[1] - rows[0] + 1, Math.abs(last - first) + 1);
}

function rowsOf(
  { sections }: StructuredReference,
  { rect, hasTotals = false }: TableShape,
  formulaRow: number | undefined,
): [number, number] | undefined {
  const asked = new Set(sections);
  if (asked.has("#this row")) {
    const inside =
      formulaRow !== undefined && formulaRow > rect.startRow && formulaRow <= rect.endRow;
    return inside && asked.size === 1 ? [formulaRow, formulaRow] : undefined;
  }
  const headers = asked.has("#headers") || asked.has("#all");
  const data = asked.has("#data") || asked.has("#all") || asked.size === 0;
  const totals = hasTotals && (asked.has("#totals") || asked.has("#all"));
  if (!headers && !data && !totals) return undefined;
  const first = headers ? rect.startRow : data ? rect.startRow + 1 : rect.endRow + 1;
  return [first, totals ? rect.endRow + 1 : data ? rect.endRow : rect.startRow];
}

function columnAt(table: TableShape, name: string): number {
  return table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase());
}

function sectionOf(text: string): StructuredReference["sections"][number] | undefined {
  const known = text.trim().toLowerCase().replace(/\s+/g, " ");
  switch (known) {
    case "#all":
    case "#data":
    case "#headers":
    case "#totals":
    case "#this row":
      return known;
    default:
      return undefined;
  }
}

function unwrap(part: string): string {
  const text = part.trim();
  return text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1) : text;
}

function unescapeName(name: string): string {
  return name.replace(/'([\s\S])/g, "$1");
}

function splitTop(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]") depth--;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}
