import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { functionReference, type DescribedFunction } from "./docs/function-reference";
import { DIST, ensureBuilt } from "./ensure-built";

/** Writes docs/functions.md anew. */
function main(): void {
  ensureBuilt();
  const docs = join(__dirname, "..", "docs");
  const { functions } = JSON.parse(readFileSync(join(DIST, "functions.json"), "utf8")) as {
    functions: DescribedFunction[];
  };
  const notes = readFileSync(join(docs, "functions.notes.md"), "utf8");
  writeFileSync(join(docs, "functions.md"), functionReference(functions, notes));
}

main();
