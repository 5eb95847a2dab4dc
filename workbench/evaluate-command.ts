import fs from "node:fs";
import path from "node:path";
import { UsageError } from "./command-line";
import { convertCsv } from "./csv/convert";
import { readCsv } from "./csv/read-csv";
import { DIST, ensureBuilt } from "./ensure-built";
import type { EvaluateArguments } from "./evaluate-arguments";
import { readArguments } from "./evaluate-arguments";
import { onSheet, openFile, readFileOf } from "./evaluate-file";
import { addTable, evaluateFormulas } from "./evaluate-formulas";
import { workbookWithResults } from "./evaluate-results";
import type { Loss } from "./files/workbook-file";
import type { OpenAddIn } from "./node/open-add-in";
import { openAddIn } from "./node/open-add-in";

/** Where the lines of a command go; each call is one line without its end. */
export interface Streams {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
}

/**
 * Loads a workbook and CSV files into the workbench and prints one JSON line for each formula.
 *
 * @returns the exit status: 0, 2 where the caller asked for what cannot be, 1 for a fault of ours
 */
export async function evaluateCommand(
  args: readonly string[],
  { out, err }: Streams,
): Promise<0 | 1 | 2> {
  const tell = (line: string): void => err(`evaluate: ${line}`);
  try {
    await evaluate(args, { out, err: tell });
    return 0;
  } catch (error) {
    const isCallers = error instanceof UsageError;
    tell(isCallers ? error.message : String((error as Error).stack));
    return isCallers ? 2 : 1;
  }
}

async function evaluate(args: readonly string[], { out, err }: Streams): Promise<void> {
  const given = readArguments(args);
  const tell = (losses: readonly Loss[]): void => {
    for (const { where, what } of losses) err(where === "" ? what : `${where}: ${what}`);
  };
  if (given.out !== undefined && isSameFile(given.out, given.file))
    throw new UsageError("--out must be another file than --file, so that nothing is lost");
  const tables = given.tables.map(({ name, file }) => ({ name, bytes: readFile(file) }));
  const opened =
    given.file && (await readFileOf(path.basename(given.file), readFile(given.file), given.dates));
  const listed =
    given.formulaFile === undefined
      ? []
      : readFile(given.formulaFile).toString("utf8").split(/\r?\n/);
  const formulas = [...listed.map((line) => line.trim()).filter(Boolean), ...given.formulas];
  if (given.addIn === undefined) ensureBuilt();
  const addIn = await openAddIn(given.addIn ? path.resolve(given.addIn) : DIST, {
    blanks: given.blanks,
  });
  // Files of any size: nothing travels over a network here.
  addIn.host.faults.mostBytes = Infinity;
  try {
    if (opened) tell(await openFile(addIn, opened));
    const placed = opened ? onSheet(addIn, given.sheet, formulas) : formulas;
    for (const table of tables) await addCsv(addIn, table, given, err);
    const kept = new Set(addIn.host.workbook.sheets.list());
    const results = (await evaluateFormulas(addIn, placed)).map((result, index) => ({
      ...result,
      formula: formulas[index] ?? "",
    }));
    if (given.out !== undefined) {
      const { workbook } = addIn.host;
      // Each formula was calculated on a sheet of its own.
      for (const sheet of [...workbook.sheets.list()])
        if (!kept.has(sheet)) workbook.deleteSheet(sheet);
      const { bytes, losses } = await workbookWithResults(addIn, placed, results);
      tell(losses);
      writeFile(given.out, bytes);
    }
    for (const line of results) out(JSON.stringify(line));
  } finally {
    addIn.close();
  }
}

async function addCsv(
  addIn: OpenAddIn,
  { name, bytes }: { name: string; bytes: Buffer },
  { dates }: EvaluateArguments,
  err: Streams["err"],
): Promise<void> {
  const csv = convertCsv(readCsv(bytes), dates);
  for (const { header, count } of csv.ambiguousDates)
    err(
      `${name}[${header}] has dates that could be day or month first: ${count}; say --dates dmy or --dates mdy`,
    );
  await addTable(addIn, name, csv).catch((error: Error) => {
    throw new UsageError(`the table ${name} cannot be made: ${error.message}`);
  });
}

function readFile(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch {
    throw new UsageError(`the file ${file} cannot be read`);
  }
}

function writeFile(file: string, bytes: Uint8Array): void {
  try {
    fs.writeFileSync(file, bytes);
  } catch {
    throw new UsageError(`the file ${file} cannot be written`);
  }
}

/** By its name or, where both are there, by any other that it has: links, letters in another case. */
function isSameFile(one: string, other: string | undefined): boolean {
  if (other === undefined) return false;
  if (path.resolve(one) === path.resolve(other)) return true;
  const [here, there] = [one, other].map((file) =>
    fs.statSync(file, { throwIfNoEntry: false, bigint: true }),
  );
  return here !== undefined && here.ino === there?.ino && here.dev === there.dev;
}
