import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";

export type ExcelFunction = (...args: unknown[]) => unknown;

/** The built functions, associated with a stand-in for Excel's registry, ready to be called and timed. */
export function loadBuiltFunctions(): Map<string, ExcelFunction> {
  const functions = new Map<string, ExcelFunction>();
  class CellError extends Error {
    constructor(
      readonly code: string,
      message?: string,
    ) {
      super(message);
    }
  }
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
      associate: (id: string, run: ExcelFunction) => functions.set(id, run),
    },
  });
  const file = join(__dirname, "..", "dist", "functions.js");
  runInThisContext(readFileSync(file, "utf8"), { filename: "functions.js" });
  return functions;
}
