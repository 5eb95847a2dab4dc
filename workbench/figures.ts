import type { Evaluated, Shown } from "./evaluate-formulas";

/** How a number is shown: 21.7%, or 1,234.6. */
type NumberFormat = "percent" | "number";

interface Figure {
  label: string;
  formula: string;
  format: NumberFormat;
}

/** What `npm start` prints below the funnel. */
export const FIGURES: readonly Figure[] = [
  {
    label: "Conversion Lead to Won",
    formula: '=SALES.CONVERSION(Deals[#All],"Lead","Won")',
    format: "percent",
  },
  {
    label: "Win rate of closed deals",
    formula: "=SALES.WINRATE(Deals[#All])",
    format: "percent",
  },
  {
    label: "Median days Lead to Won",
    formula: '=SALES.CYCLETIME(Deals[#All],"Lead","Won")',
    format: "number",
  },
];

/** Rows under their header; text to the left, numbers to the right. */
export function tableText(value: Evaluated["value"]): string {
  const rows = (Array.isArray(value) ? value : [[value ?? ""]]) as Shown[][];
  const isRate = (rows[0] ?? []).map((header) => /conversion|cumulative/i.test(String(header)));
  const texts = rows.map((row) =>
    row.map((cell, column) => cellText(cell, isRate[column] ? "percent" : "number")),
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

function cellText(cell: Shown, format: NumberFormat): string {
  if (typeof cell === "object") return cell.error.code;
  if (typeof cell !== "number") return String(cell);
  if (format === "percent") return `${(cell * 100).toFixed(1)}%`;
  return cell.toLocaleString("en-US", { maximumFractionDigits: 1 });
}

export function figureText(figure: Evaluated | undefined, format: NumberFormat): string {
  if (typeof figure?.value !== "number") return errorText(figure);
  return cellText(figure.value, format);
}

export function errorText(evaluated: Evaluated | undefined): string {
  return `${evaluated?.error?.code ?? "?"} ${evaluated?.error?.message ?? ""}`;
}
