import Papa from "papaparse";
import type { FieldTable } from "../../workbook/rows/plan-import";
import { decodeText } from "./decode-text";

/** Why a file is not imported. */
export type CsvFault = "empty" | "too-large" | "not-read";

/** What a sheet holds, its header row included. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Letters that are taken apart at once, so that the pane stays at hand meanwhile. */
const LETTERS_AT_ONCE = 200_000;

/**
 * Reads a CSV file as people and CRM systems save them: any usual encoding; commas, semicolons, tabs or
 * bars; line breaks in quotes; an optional line "sep=;". Every header has a name of its own, every row
 * as many fields as there are headers.
 * @param columnName what a column without a header is called
 */
export async function readCsv(
  bytes: Uint8Array,
  columnName: (number: number) => string,
): Promise<FieldTable | CsvFault> {
  const rows = await parse(decodeText(bytes));
  const filled = rows.filter((row) => row.some((field) => field.trim() !== ""));
  const width = filled.reduce((widest, { length }) => Math.max(widest, length), 0);
  const [first, ...others] = filled;
  if (first === undefined || others.length === 0) return "empty";
  if (filled.length > MOST_ROWS || width > MOST_COLUMNS) return "too-large";
  const padded = (row: readonly string[]) =>
    row.length === width ? row : [...row, ...new Array<string>(width - row.length).fill("")];
  return { headers: distinct(padded(first), columnName), rows: others.map(padded) };
}

function parse(text: string): Promise<string[][]> {
  const separator = /^sep=(.)\r?\n/.exec(text);
  const body = separator ? text.slice(separator[0].length) : text;
  const rows: string[][] = [];
  return new Promise((resolve) => {
    Papa.parse<string[]>(body, {
      delimiter: separator?.[1] ?? "",
      delimitersToGuess: [",", ";", "\t", "|"],
      // Else they would count when the separator is guessed.
      skipEmptyLines: "greedy",
      chunkSize: LETTERS_AT_ONCE,
      chunk({ data }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        for (const row of data) rows.push(row);
        parser.pause();
        setTimeout(() => parser.resume());
      },
      complete: () => resolve(rows),
    });
  });
}

const LONGEST_HEADER = 255;

/** As Excel names the headers of a table: none blank, none twice. */
function distinct(headers: readonly string[], columnName: (number: number) => string): string[] {
  const taken = new Set<string>();
  return headers.map((header, at) => {
    const base = header.trim().slice(0, LONGEST_HEADER - 5) || columnName(at + 1);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
