import fs from "node:fs";
import path from "node:path";
import { convertCsv } from "./csv/convert";
import { readCsv } from "./csv/read-csv";
import { DIST } from "./ensure-built";
import { addTable, evaluateFormulas } from "./evaluate-formulas";
import { FIGURES, errorText, figureText, tableText } from "./figures";
import { openAddIn } from "./node/open-add-in";

const SAMPLE = path.join(__dirname, "sample", "deals.csv");
const FUNNEL = "=SALES.FUNNEL(Deals[#All])";

/** `npm start -- --terminal`: the sample deals through the built functions, printed as a funnel. */
export async function printFunnel(): Promise<void> {
  const addIn = await openAddIn(DIST);
  try {
    const deals = convertCsv(readCsv(fs.readFileSync(SAMPLE)));
    await addTable(addIn, "Deals", deals);
    const [funnel, ...figures] = await evaluateFormulas(addIn, [
      FUNNEL,
      ...FIGURES.map(({ formula }) => formula),
    ]);
    console.log(`\n${deals.rows.length} sample deals (workbench/sample/deals.csv)\n\n${FUNNEL}\n`);
    console.log(funnel && "value" in funnel ? tableText(funnel.value) : errorText(funnel));
    console.log();
    FIGURES.forEach((figure, index) => {
      const text = figureText(figures[index], figure.format);
      console.log(`${figure.label.padEnd(26)}${text.padStart(10)}   ${figure.formula}`);
    });
    console.log(
      "\nYour own rows: npm run -s evaluate -- --table Deals=deals.csv '=SALES.WINRATE(Deals[#All])'",
    );
  } finally {
    addIn.close();
  }
}
