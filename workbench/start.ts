import fs from "node:fs";
import path from "node:path";
import { convertCsv } from "./csv/convert";
import { readCsv } from "./csv/read-csv";
import { DIST, ensureBuilt } from "./ensure-built";
import type { Evaluated, Shown } from "./evaluate-formulas";
import { addTable, evaluateFormulas } from "./evaluate-formulas";
import { openAddIn } from "./node/open-add-in";

const SAMPLE = path.join(__dirname, "sample", "deals.csv");
const FUNNEL = "=SALES.FUNNEL(Deals[#All])";
const FIGURES = [
  { label: "Conversion Lead to Won", formula: '=SALES.CONVERSION(Deals[#All],"Lead","Won")' },
  { label: "Win rate of closed deals", formula: "=SALES.WINRATE(Deals[#All])" },
  { label: "Median days Lead to Won", formula: '=SALES.CYCLETIME(Deals[#All],"Lead","Won")' },
];

/** `npm start`: the sample deals through the built functions, printed as a funnel. */
async function main(): Promise<void> {
  ensureBuilt();
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
    FIGURES.forEach(({ label, formula }, index) => {
      console.log(`${label.padEnd(26)}${figureText(figures[index]).padStart(10)}   ${formula}`);
    });
    console.log(
      "\nYour own rows: npm run -s evaluate -- --table Deals=deals.csv '=SALES.WINRATE(Deals[#All])'",
    );
  } finally {
    addIn.close();
  }
}

/** Rows under their header; text to the left, numbers to the right. */
function tableText(value: Evaluated["value"]): string {
  const rows = (Array.isArray(value) ? value : [[value ?? ""]]) as Shown[][];
  const isRate = (rows[0] ?? []).map((header) => /conversion|cumulative/i.test(String(header)));
  const texts = rows.map((row) =>
    row.map((cell, column) => cellText(cell, isRate[column] === true)),
  );
  const widths = (texts[0] ?? []).map((_, column) =>
    Math.max(...texts.map((row) => row[column]?.length ?? 0)),
  );
  return texts
    .map((row) =>
      row
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join("  "),
    )
    .join("\n");
}

function cellText(cell: Shown, isRate: boolean): string {
  if (typeof cell === "object") return cell.error.code;
  if (typeof cell !== "number") return String(cell);
  if (isRate) return `${(cell * 100).toFixed(1)}%`;
  return cell.toLocaleString("en-US", { maximumFractionDigits: 1 });
}

function figureText(figure: Evaluated | undefined): string {
  if (typeof figure?.value !== "number") return errorText(figure);
  return cellText(figure.value, figure.value <= 1);
}

function errorText(evaluated: Evaluated | undefined): string {
  return `${evaluated?.error?.code ?? "?"} ${evaluated?.error?.message ?? ""}`;
}

main().catch((error: Error) => {
  process.stderr.write(`start: ${error.stack}\n`);
  process.exitCode = 2;
});
