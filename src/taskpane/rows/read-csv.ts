import Papa from "papaparse";
import type { FieldTable } from "../../workbook/rows/plan-import";
import { eachRow } from "../../pipeline/steps";
import { inSteps, pause } from "../pause";
import { decodeText } from "./decode-text";

/** Why a file is not imported. */
export type CsvFault = "empty" | "too-large" | "not-read";

/** What a sheet holds, its header row included. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Letters that are taken apart at once, so that the pane stays at hand meanwhile. */
const LETTERS_AT_ONCE = 100_000;

/** How a reading lets other things come first, and tells how far it is. */
export interface ReadingHooks {
  /** awaited between two parts; what it throws ends the reading */
  readonly rest: () => Promise<void>;
  /** the share of the text that is taken apart, from 0 to 1 */
  readonly progress?: (share: number) => void;
}

/**
 * Reads a CSV file as people and CRM systems save them: any usual encoding; commas, semicolons, tabs or
 * bars; line breaks in quotes; an optional line "sep=;". Every header has a name of its own, every row
 * as many fields as there are headers.
 * @param columnName what a column without a header is called
 */
export async function readCsv(
  bytes: Uint8Array,
  columnName: (number: number) => string,
  hooks: ReadingHooks = { rest: pause },
): Promise<FieldTable | CsvFault> {
  const { rest } = hooks;
  const { rows, width } = await parse(await inSteps(decodeText(bytes), rest), hooks);
  const [first] = rows;
  if (first === undefined || rows.length === 1) return "empty";
  if (rows.length > MOST_ROWS || width > MOST_COLUMNS) return "too-large";
  await inSteps(
    eachRow(0, rows.length, (at) => {
      const row = rows[at]!;
      while (row.length < width) row.push("");
    }),
    rest,
  );
  return { headers: distinct(first, columnName), rows: rows.slice(1) };
}

/** The rows that hold anything, as long as they are, and the most fields of one. */
function parse(
  text: string,
  { rest, progress }: ReadingHooks,
): Promise<{ rows: string[][]; width: number }> {
  const separator = /^sep=(.)\r?\n/.exec(text);
  const body = separator ? text.slice(separator[0].length) : text;
  const rows: string[][] = [];
  let width = 0;
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(body, {
      delimiter: separator?.[1] ?? "",
      delimitersToGuess: [",", ";", "\t", "|"],
      // Blank lines would count when the separator is guessed.
      skipEmptyLines: "greedy",
      chunkSize: LETTERS_AT_ONCE,
      chunk({ data, meta }: Papa.ParseResult<string[]>, parser: Papa.Parser) {
        for (const row of data) {
          rows.push(row);
          width = Math.max(width, row.length);
        }
        progress?.(meta.cursor / body.length);
        parser.pause();
        rest().then(
          () => parser.resume(),
          (reason: Error) => {
            reject(reason);
            parser.abort();
          },
        );
      },
      complete: () => resolve({ rows, width }),
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
