/** Writes the expected plans anew, for review as a diff: `npx tsx test/workbook/write-cases.ts`. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readCases } from "./read-cases";
import { planFor } from "./plan-inputs";
import { renderPlan } from "./render-plan";

for (const { folder, input } of readCases())
  writeFileSync(join(folder, "plan.txt"), renderPlan(planFor(input)));
