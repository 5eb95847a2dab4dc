import Papa from "papaparse";
import { tableHeaders } from "../host/tables/table-registry";

/** A CSV file as text fields; every row has as many as there are headers. */
export interface CsvTable {
  headers: string[];
  rows: string[][];
}

/**
 * Reads a CSV file as people save them: UTF-8 with or without a mark, UTF-16 with one, otherwise
 * Windows-1252; commas, semicolons, tabs or bars; line breaks inside quotes; an optional `sep=;`
 * line. Blank and repeated headers are named as Excel names them in a table.
 */
export function readCsv(bytes: Uint8Array): CsvTable {
  const text = decode(bytes);
  const separator = /^sep=(.)\r?\n/.exec(text);
  const body = separator ? text.slice(separator[0].length) : text;
  const { data } = Papa.parse<string[]>(body, {
    skipEmptyLines: true,
    ...(separator?.[1] ? { delimiter: separator[1] } : {}),
  });
  // Too many rows to be the arguments of one call.
  const width = data.reduce((most, row) => Math.max(most, row.length), 0);
  const padded = data.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
  const [first = [], ...rows] = padded;
  return { headers: tableHeaders(first.map((header) => header.trim())), rows };
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
