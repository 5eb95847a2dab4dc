import fs from "node:fs";
import path from "node:path";
import { convertCsv } from "./csv/convert";
import { readCsv } from "./csv/read-csv";
import { DIST, ensureBuilt } from "./ensure-built";
import { UsageError, readArguments } from "./evaluate-arguments";
import { addTable, evaluateFormulas } from "./evaluate-formulas";
import { openAddIn } from "./node/open-add-in";

/**
 * `npm run -s evaluate -- --table Deals=deals.csv '=SALES.WINRATE(Deals[#All])'`: loads CSV files as
 * tables into the workbench and prints one JSON line for each formula.
 */
async function main(): Promise<void> {
  const given = readArguments(process.argv.slice(2));
  const files = given.tables.map(({ name, file }) => ({ name, bytes: readFile(file) }));
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
    for (const { name, bytes } of files) {
      const csv = convertCsv(readCsv(bytes), given.dates);
      for (const { header, count } of csv.ambiguousDates)
        process.stderr.write(
          `evaluate: ${name}[${header}] has dates that could be day or month first: ${count}; say --dates dmy or --dates mdy\n`,
        );
      await addTable(addIn, name, csv).catch((error: Error) => {
        throw new UsageError(`the table ${name} cannot be made: ${error.message}`);
      });
    }
    for (const line of await evaluateFormulas(addIn, formulas))
      process.stdout.write(`${JSON.stringify(line)}\n`);
  } finally {
    addIn.close();
  }
}

function readFile(file: string): Buffer {
  try {
    return fs.readFileSync(file);
  } catch {
    throw new UsageError(`the file ${file} cannot be read`);
  }
}

main().catch((error: Error) => {
  process.stderr.write(`evaluate: ${error instanceof UsageError ? error.message : error.stack}\n`);
  process.exitCode = 2;
});
