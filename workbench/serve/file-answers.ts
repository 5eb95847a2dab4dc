import type { IncomingMessage } from "node:http";
import { MOST_FILE_BYTES, tooLarge } from "../files/size-limit";
import { FileError } from "../files/workbook-file";
import type { WorkbookFile } from "../files/workbook-file";
import { writeXlsx } from "../files/write-xlsx";
import type { Answer } from "./answer";
import { text } from "./answer";
import type { OpenedFiles } from "./opened-files";
import { readBody, TooLarge } from "./read-body";

/** A workbook as JSON is larger than its file, which is compressed. */
const MOST_JSON_BYTES = 8 * MOST_FILE_BYTES;

const NO_STORE = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff" };
const JSON_TYPE = { ...NO_STORE, "Content-Type": "application/json; charset=utf-8" };
const XLSX_TYPE = {
  ...NO_STORE,
  "Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * What the page asks about files of its own: GET /workbench/opened/3 gives one as JSON, POST
 * /workbench/open?name=my.xlsx takes one and answers where it is held, POST /workbench/save makes a
 * workbook in JSON an .xlsx file. Undefined for any other request. Only the page itself may post:
 * another site's page could otherwise write into this server's memory.
 */
export async function answerFiles(
  request: IncomingMessage,
  origin: string,
  files: OpenedFiles,
): Promise<Answer | undefined> {
  const address = request.url ?? "/";
  if (!URL.canParse(address, origin)) return text(400, "bad address");
  const { pathname, searchParams } = new URL(address, origin);
  const isPost = request.method === "POST";
  const id = /^\/workbench\/opened\/(\w+)$/.exec(pathname)?.[1];
  if (!isPost && id === undefined) return undefined;
  if (isPost && request.headers.origin !== origin)
    return text(403, "only the workbench's own page may post");
  try {
    if (!isPost && id !== undefined) return held(files, id);
    if (pathname === "/workbench/open") {
      const name = searchParams.get("name") ?? "";
      const id = await files.open(name, await readBody(request, MOST_FILE_BYTES));
      return { status: 200, headers: JSON_TYPE, body: JSON.stringify({ id }) };
    }
    if (pathname === "/workbench/save") {
      const workbook = parsed(await readBody(request, MOST_JSON_BYTES));
      if (!workbook) return text(400, "this is no workbook");
      const bytes = await writeXlsx(workbook);
      return { status: 200, headers: XLSX_TYPE, body: bytes };
    }
    return text(404, "not found");
  } catch (error) {
    if (error instanceof TooLarge) return text(413, tooLarge());
    if (error instanceof FileError) return text(422, error.message);
    process.stderr.write(`start: ${(error as Error).stack}\n`);
    return text(500, `the file could not be worked on: ${(error as Error).message}`);
  }
}

function held(files: OpenedFiles, id: string): Answer {
  const file = files.get(id);
  if (!file) return text(404, "the file is no longer held here: open it again");
  return { status: 200, headers: JSON_TYPE, body: JSON.stringify(file) };
}

function parsed(body: Buffer): WorkbookFile | undefined {
  try {
    return JSON.parse(body.toString("utf8")) as WorkbookFile;
  } catch {
    return undefined;
  }
}
