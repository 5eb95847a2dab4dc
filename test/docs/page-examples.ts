import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What a document shows: tables of rows, and formulas with what they answer. */

export const DOCS = join(__dirname, "..", "..", "docs");

export interface Example {
  readonly formula: string;
  /** Rows of cells as they are shown; one cell for a single value. */
  readonly shown: readonly (readonly string[])[];
}

export function readPage(name: string): string {
  return readFileSync(join(DOCS, name), "utf8");
}

/** The blocks whose first line is a formula. */
export function examplesOf(page: string): Example[] {
  return [...page.matchAll(/```text\n(=.*)\n([\s\S]*?)\n?```/g)].map((block) => ({
    formula: block[1]!,
    shown: block[2]!.split("\n").map((line) => line.split("|").map((cell) => cell.trim())),
  }));
}

/** The rows of the table behind a line that names it: "The table **Deals**". */
export function tableOf(page: string, name: string): (string | number)[][] {
  const behind = page.slice(page.indexOf(`The table **${name}**`));
  const lines = /\n(\|[\s\S]*?)\n\n/.exec(behind)![1]!.split("\n");
  const [header, , ...rows] = lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return [header!, ...rows.map((cells) => cells.map(toCell))];
}

const DAY_1970 = 25569;

function toCell(text: string): string | number {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return Date.parse(text) / 86_400_000 + DAY_1970;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** A cell as the page would show it: numbers rounded to the digits that the page gives. */
export function shownAs(value: unknown, page: string | undefined): string {
  if (typeof value === "object" && value !== null && "error" in value) {
    const { code, message } = value.error as { code: string; message: string };
    return `${code} ${message}`;
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return String(value);
  const digits = /\.(\d+)$/.exec(page ?? "")?.[1]?.length ?? 0;
  const rounded = value.toFixed(digits);
  return Math.abs(Number(rounded) - value) <= 10 ** -digits / 2 &&
    (digits > 0 || Number.isInteger(value))
    ? rounded
    : String(value);
}
