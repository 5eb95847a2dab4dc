import { evaluateCommand } from "./evaluate-command";

/** `npm run -s evaluate -- --table Deals=deals.csv '=SALES.WINRATE(Deals[#All])'` */
async function main(): Promise<void> {
  process.exitCode = await evaluateCommand(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}

void main();
