import { oneOf, parseCommandLine, UsageError } from "./command-line";
import type { DateOrder } from "./csv/field-dates";

export interface StartArguments {
  /** a workbook or CSV file to open */
  file: string | undefined;
  /** how the dates of a CSV file are read that could be day or month first */
  dates: DateOrder | undefined;
  terminal: boolean;
  noBrowser: boolean;
  port: string | undefined;
}

const OPTIONS = {
  terminal: { type: "boolean", default: false },
  "no-browser": { type: "boolean", default: false },
  port: { type: "string" },
  dates: { type: "string" },
} as const;

/** @throws UsageError with a sentence for the caller */
export function readStartArguments(argv: readonly string[]): StartArguments {
  const { values, positionals } = parseCommandLine(argv, OPTIONS);
  const [file, ...others] = positionals;
  if (others.length > 0)
    throw new UsageError(`one file can be opened at a time, got ${positionals.join(" ")}`);
  if (file !== undefined && values.terminal)
    throw new UsageError("--terminal prints the sample's funnel: use npm run evaluate for a file");
  return {
    file,
    dates: oneOf("--dates", values.dates, ["mdy", "dmy", "ymd"]),
    terminal: values.terminal,
    noBrowser: values["no-browser"],
    port: portOf(values.port),
  };
}

function portOf(text: string | undefined): string | undefined {
  if (text === undefined || (/^\d{1,5}$/.test(text) && Number(text) <= 65_535)) return text;
  throw new UsageError(`--port must be a number from 0 to 65535, got "${text}"`);
}
