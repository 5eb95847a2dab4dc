import { oneOf, parseCommandLine, UsageError } from "./command-line";
import type { DateOrder } from "./csv/field-dates";
import type { BlankStyle } from "./host/functions/argument-json";

export interface EvaluateArguments {
  /** a workbook or a CSV file to calculate over */
  file: string | undefined;
  /** the sheet of the file that addresses without a sheet's name mean */
  sheet: string | undefined;
  /** where to write the workbook with the results */
  out: string | undefined;
  tables: Array<{ name: string; file: string }>;
  dates: DateOrder | undefined;
  blanks: BlankStyle;
  formulaFile: string | undefined;
  formulas: string[];
  /** a built add-in other than our own */
  addIn: string | undefined;
}

const OPTIONS = {
  file: { type: "string" },
  sheet: { type: "string" },
  out: { type: "string" },
  table: { type: "string", multiple: true },
  dates: { type: "string" },
  blanks: { type: "string" },
  formulas: { type: "string" },
  "add-in": { type: "string" },
} as const;

/** @throws UsageError with a sentence for the caller */
export function readArguments(argv: readonly string[]): EvaluateArguments {
  const { values, positionals } = parseCommandLine(argv, OPTIONS);
  const tables = (values.table ?? []).map((text) => {
    const [, name, file] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
    if (!name || !file) throw new UsageError(`--table needs NAME=FILE, got "${text}"`);
    return { name, file };
  });
  if (positionals.length === 0 && values.formulas === undefined)
    throw new UsageError("no formula given; write one as an argument or use --formulas FILE");
  if (values.sheet !== undefined && values.file === undefined)
    throw new UsageError("--sheet names a sheet of the file; give --file FILE with it");
  if (values.out !== undefined && !/\.xlsx$/i.test(values.out))
    throw new UsageError(`--out needs a name that ends in .xlsx, got "${values.out}"`);
  return {
    file: values.file,
    sheet: values.sheet,
    out: values.out,
    tables,
    dates: oneOf("--dates", values.dates, ["mdy", "dmy", "ymd"]),
    blanks: oneOf("--blanks", values.blanks, ["null", "zero", "empty"]) ?? "null",
    formulaFile: values.formulas,
    formulas: positionals,
    addIn: values["add-in"],
  };
}
