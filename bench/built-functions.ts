import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import { builtScript } from "../workbench/built-files";
import { DIST } from "../workbench/ensure-built";

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
    // What webpack asks of a page before it could load a chunk; none is loaded here.
    self: globalThis,
    window: globalThis,
    location: "https://localhost/functions.js",
    importScripts: () => undefined,
    CustomFunctions: {
      Error: CellError,
      ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
      associate: (id: string, run: ExcelFunction) => functions.set(id, run),
    },
  });
  // Without a page nothing is loaded on demand: words, METRIC's parser and CHECK are there from the start.
  for (const name of ["functions.js", "functions-en.js", "expressions.js", "check.js"]) {
    const file = builtScript(DIST, name);
    runInThisContext(readFileSync(file, "utf8"), { filename: name });
  }
  return functions;
}
