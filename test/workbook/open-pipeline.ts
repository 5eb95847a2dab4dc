import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import type { OpenAddIn, OpenAddInOptions } from "../../workbench/node/open-add-in";
import { openAddIn } from "../../workbench/node/open-add-in";
import type * as entry from "./page-entry";

const ROOT = resolve(__dirname, "../..");

/** The built add-in in a fresh workbook, and the jobs of src/workbook inside its page. */
export interface OpenPipeline extends OpenAddIn {
  readonly jobs: typeof entry;
}

let script: string | undefined;

/** The jobs as one script, bundled once for a test file. */
function jobsScript(): string {
  script ??= execFileSync(
    resolve(ROOT, "node_modules/.bin/esbuild"),
    [
      resolve(__dirname, "page-entry.ts"),
      "--bundle",
      "--format=iife",
      "--global-name=workbookJobs",
      "--target=es2021",
    ],
    { encoding: "utf8" },
  );
  return script;
}

const opened: OpenAddIn[] = [];

export async function openPipeline(options: OpenAddInOptions = {}): Promise<OpenPipeline> {
  const addIn = await openAddIn(resolve(ROOT, "dist"), options);
  opened.push(addIn);
  addIn.page.run(
    `${jobsScript()}\nwindow.workbookJobs = workbookJobs;`,
    "https://localhost/jobs.js",
  );
  const jobs = addIn.page.window["workbookJobs"] as typeof entry;
  return { ...addIn, jobs };
}

export function closeAll(): void {
  for (const addIn of opened.splice(0)) addIn.close();
}
