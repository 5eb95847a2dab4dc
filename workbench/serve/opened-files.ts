import path from "node:path";
import type { DateOrder } from "../csv/field-dates";
import { csvFile } from "../files/csv-file";
import { readXlsx } from "../files/read-xlsx";
import type { FileRead } from "../files/workbook-file";

/** A file that somebody opened, as a page asks for it. */
export interface OpenedFile extends FileRead {
  /** with its ending, without its folder */
  name: string;
}

/** Pages that are open are few; what older ones opened is forgotten. */
const MOST = 8;
const CSV = new Set([".csv", ".tsv", ".txt"]);

/** The files opened in the pages of one server, each under a number of its own. */
export class OpenedFiles {
  private readonly held = new Map<string, OpenedFile>();
  private last = 0;

  /**
   * Reads a file and holds it.
   * @param dates how a CSV file's dates are read that could be day or month first
   * @returns the number it is held under
   * @throws FileError when it cannot be read
   */
  async open(name: string, bytes: Uint8Array, dates?: DateOrder): Promise<string> {
    const { name: plain, ext } = path.parse(name);
    const isCsv = CSV.has(ext.toLowerCase());
    const read = isCsv ? csvFile(bytes, plain, dates) : await readXlsx(bytes);
    const id = String(++this.last);
    this.held.set(id, { name, ...read });
    const [oldest] = this.held.keys();
    if (this.held.size > MOST && oldest !== undefined) this.held.delete(oldest);
    return id;
  }

  get(id: string): OpenedFile | undefined {
    return this.held.get(id);
  }
}
