import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openBrowser } from "./browser/open-browser";
import type { DateOrder } from "./csv/field-dates";
import { DIST, ensureBuilt } from "./ensure-built";
import { UsageError } from "./command-line";
import { MOST_FILE_BYTES, tooLarge } from "./files/size-limit";
import { FileError } from "./files/workbook-file";
import { buildPage } from "./page/build";
import { OpenedFiles } from "./serve/opened-files";
import { serveWorkbench } from "./serve/serve";
import { readStartArguments } from "./start-arguments";
import { printFunnel } from "./terminal";

const PAGE = path.resolve(__dirname, "../.cache/page");
const PORT = 3000;

/**
 * `npm start`: the workbench in a browser; `-- my.xlsx` or `-- my.csv` opens the file in it; with
 * `--terminal` the sample funnel in the terminal.
 */
async function main(): Promise<void> {
  const { file, dates, terminal, noBrowser, port } = readStartArguments(process.argv.slice(2));
  const files = new OpenedFiles();
  const id = file === undefined ? undefined : await openFile(files, file, dates);
  ensureBuilt();
  if (terminal) return printFunnel();
  buildPage(PAGE);
  const served = await serve(port, files);
  const address = id === undefined ? served.address : `${served.address}?file=${id}`;
  const browser = noBrowser ? undefined : await openBrowser(address, served.publicKeyHash);
  console.log(browser ? opened(browser.name, address) : byHand(address));
  process.once("SIGINT", () => {
    browser?.close();
    void served.close();
  });
}

/** Before anything is built or opened: a file that cannot be read ends it. */
async function openFile(files: OpenedFiles, file: string, dates?: DateOrder): Promise<string> {
  const found = fs.statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory())
    throw new UsageError(`${file} is a folder: name a workbook (.xlsx) or CSV file in it`);
  if (!found?.isFile())
    throw new UsageError(`there is no file ${file}: look at its name and folder`);
  if (found.size > MOST_FILE_BYTES) throw new FileError(tooLarge());
  return files.open(path.basename(file), readBytes(file), dates);
}

function readBytes(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch {
    throw new UsageError(`the file ${file} cannot be read: look at who may read it`);
  }
}

/** On the usual port, or on any other when that one is taken and none was asked for. */
async function serve(
  asked: string | undefined,
  files: OpenedFiles,
): ReturnType<typeof serveWorkbench> {
  const places = { addIn: DIST, page: PAGE, files };
  try {
    return await serveWorkbench({ ...places, port: Number(asked ?? PORT) });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    if (taken && asked !== undefined)
      throw new UsageError(`port ${asked} is taken: give another, or none`);
    if (!taken) throw error;
    return serveWorkbench({ ...places, port: 0 });
  }
}

const opened = (name: string, address: string): string =>
  `The workbench is open in ${name}: ${address}\nCtrl+C ends it.`;

const byHand = (address: string): string =>
  [
    `Open the workbench in Chrome, Edge or Chromium: ${address}`,
    "The browser warns of the certificate, which was made on this machine and is trusted by nobody:",
    'choose "Advanced", then "Proceed to localhost". Nothing is installed, nothing leaves the machine.',
    `Without any browser: npm start -- --terminal. Ctrl+C ends it.`,
  ].join(os.EOL);

main().catch((error: Error) => {
  const isTold = error instanceof UsageError || error instanceof FileError;
  process.stderr.write(`start: ${isTold ? error.message : error.stack}\n`);
  process.exitCode = 2;
});
