import type { Dictionary } from "./dictionary";
import { foldHeader, foldText } from "../cells/fold";
import { nearestName } from "../nearest";
import { PipelineError } from "../pipeline-error";
import { isTextRole, type Role, type RoleColumns } from "./roles";
import type { Looks } from "../columns/column-looks";

export interface Headers {
  readonly headers: readonly string[];
  /** The headers as far as they say what their columns are, else blank. */
  readonly meanings: readonly string[];
}

/** Column of a header, compared as text and, failing that, without its punctuation. */
export function findHeader(headers: readonly string[], header: string): number | undefined {
  const text = foldText(header);
  const exact = headers.findIndex((candidate) => foldText(candidate) === text);
  if (exact !== -1) return exact;
  const folded = foldHeader(header);
  if (folded === "") return undefined;
  const loose = headers.findIndex((candidate) => foldHeader(candidate) === folded);
  return loose === -1 ? undefined : loose;
}

/** @throws PipelineError "unknown-column" */
export function requireHeader(headers: readonly string[], header: string): number {
  const column = findHeader(headers, header);
  if (column !== undefined) return column;
  const columns = headers.filter((candidate) => candidate !== "");
  const nearest = nearestName(header, columns);
  throw new PipelineError("unknown-column", { column: header, nearest, columns });
}

/**
 * Which column plays which role: an @role setting first, then the headers by the dictionary. Of two
 * headers for one role the more usual word wins, then the left one. A column full of dates plays no
 * role of text, so a stage called "Contact" is not taken for the contact.
 */
export function matchRoles(
  { headers, meanings }: Headers,
  overrides: ReadonlyMap<Role, string>,
  dictionary: Dictionary,
  looksOf: (column: number) => Looks,
): RoleColumns {
  const roles: RoleColumns = {};
  const taken = new Set<number>();
  for (const [role, header] of overrides) {
    const column = requireHeader(headers, header);
    roles[role] = column;
    taken.add(column);
  }
  const ranks = new Map<Role, number>();
  meanings.forEach((header, column) => {
    if (header === "" || taken.has(column)) return;
    const word = dictionary.role(header);
    if (word === undefined || overrides.has(word.role)) return;
    if (isTextRole(word.role) && looksOf(column) === "dates") return;
    if (word.rank >= (ranks.get(word.role) ?? Infinity)) return;
    ranks.set(word.role, word.rank);
    roles[word.role] = column;
  });
  return roles;
}
