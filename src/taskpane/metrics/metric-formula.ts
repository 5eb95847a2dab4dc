import { dayText } from "../../pipeline/cells/serial-date";
import { quoted, rowsReference, stagesArgument } from "../../workbook/rows/rows-arguments";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { CallPart, MetricCall } from "./metric-call";

/** How formulas are written: Excel's English form for range.formulas, or as the person types them. */
export interface FormulaDialect {
  readonly separator: "," | ";";
  readonly decimal: "." | ",";
  /** what [#All] of a table is called */
  readonly all: string;
  /** the name of the function DATE */
  readonly date: string;
}

export const ENGLISH: FormulaDialect = { separator: ",", decimal: ".", all: "#All", date: "DATE" };

/** The words of Excel's own formula language where its display language has others. */
const WORDS: Readonly<Record<string, Pick<FormulaDialect, "all" | "date">>> = {
  ru: { all: "#Все", date: "ДАТА" },
  hu: { all: "#Mind", date: "DÁTUM" },
  fi: { all: "#Kaikki", date: "PÄIVÄYS" },
  "zh-CN": { all: "#全部", date: "DATE" },
  "zh-TW": { all: "#全部", date: "DATE" },
};

/**
 * The form in which the person types formulas. Excel separates arguments by a semicolon where numbers
 * have a decimal comma.
 * @param language of Excel's display, such as "hu"
 * @param decimal its decimal separator
 */
export function dialectOf(language: string, decimal: string): FormulaDialect {
  const words = WORDS[language] ?? ENGLISH;
  const hasComma = decimal === ",";
  const signs = { separator: hasComma ? ";" : ",", decimal: hasComma ? "," : "." } as const;
  return { ...signs, all: words.all, date: words.date };
}

export function formulaText(call: MetricCall, rows: RowsInUse, dialect = ENGLISH): string {
  const stages = rows.stages === undefined ? undefined : stagesArgument(rows.choice);
  const parts = [
    inDialect(rowsReference(rows.choice.place, call.columns), dialect),
    ...call.slots.map((part) => literal(part, dialect)),
    stages === undefined ? "" : inDialect(stages, dialect),
    ...call.options.map((part) => literal(part, dialect)),
  ];
  while (parts.at(-1) === "") parts.pop();
  return `=SALES.${call.name}(${parts.join(dialect.separator)})`;
}

/** Excel writes [#All] in its own language, and its list separator behind it. */
function inDialect(reference: string, { all, separator }: FormulaDialect): string {
  return reference
    .replace(/\[#All\]$/, () => `[${all}]`)
    .replace(/\[\[#All\],/, () => `[[${all}]${separator}`);
}

function literal(part: CallPart, { separator, decimal, date }: FormulaDialect): string {
  switch (part.kind) {
    case "none":
      return "";
    case "text":
      return quoted(part.text);
    case "number":
      return String(part.number).replace(".", decimal);
    case "day": {
      const [year, month, day] = dayText(part.serial).split("-").map(Number);
      return `${date}(${[year, month, day].join(separator)})`;
    }
  }
}
