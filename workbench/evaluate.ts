import fs from "node:fs";
import path from "node:path";
import { convertCsv } from "./csv/convert";
import { readCsv } from "./csv/read-csv";
import { DIST, ensureBuilt } from "./ensure-built";
import type { EvaluateArguments } from "./evaluate-arguments";
import { UsageError, readArguments } from "./evaluate-arguments";
import { onSheet, openFile, readFileOf } from "./evaluate-file";
import { addTable, evaluateFormulas } from "./evaluate-formulas";
import { workbookWithResults } from "./evaluate-results";
import type { Loss } from "./files/workbook-file";
import type { OpenAddIn } from "./node/open-add-in";
import { openAddIn } from "./node/open-add-in";

/**
 * `npm run -s evaluate -- --table Deals=deals.csv '=SALES.WINRATE(Deals[#All])'`: loads a workbook
 * and CSV files into the workbench and prints one JSON line for each formula.
 */
async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
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
    for (const table of tables) await addCsv(addIn, table, given);
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
    for (const line of results) process.stdout.write(`${JSON.stringify(line)}\n`);
  } finally {
    addIn.close();
  }
}

async function addCsv(
  addIn: OpenAddIn,
  { name, bytes }: { name: string; bytes: Buffer },
  { dates }: EvaluateArguments,
): Promise<void> {
  const csv = convertCsv(readCsv(bytes), dates);
  for (const { header, count } of csv.ambiguousDates)
    process.stderr.write(
      `evaluate: ${name}[${header}] has dates that could be day or month first: ${count}; say --dates dmy or --dates mdy\n`,
    );
  await addTable(addIn, name, csv).catch((error: Error) => {
    throw new UsageError(`the table ${name} cannot be made: ${error.message}`);
  });
}

function tell(losses: readonly Loss[]): void {
  for (const { where, what } of losses)
    process.stderr.write(`evaluate: ${where === "" ? "" : `${where}: `}${what}\n`);
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

main().catch((error: Error) => {
  const isCallers = error instanceof UsageError;
  process.stderr.write(`evaluate: ${isCallers ? error.message : error.stack}\n`);
  process.exitCode = isCallers ? 2 : 1;
});
