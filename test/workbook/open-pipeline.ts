import { resolve } from "node:path";
import type { OpenAddIn, OpenAddInOptions } from "../../workbench/node/open-add-in";
import { openAddIn } from "../../workbench/node/open-add-in";
import type { Language } from "../../src/locales/languages";
import type { BuildChoices, BuildOptions, BuildResult } from "../../src/workbook/build/build-types";
import { bundleOnce } from "../shared/bundle-once";
import type * as entry from "./page-entry";
import { TODAY } from "./plan-inputs";

const ROOT = resolve(__dirname, "../..");

/** The built add-in in a fresh workbook, and the jobs of src/workbook inside its page. */
export interface OpenPipeline extends OpenAddIn {
  readonly jobs: typeof entry;
}

/** The jobs as one script. */
const jobsScript = (): string =>
  bundleOnce(resolve(__dirname, "page-entry.ts"), [
    "--format=iife",
    "--global-name=workbookJobs",
    "--target=es2021",
  ]);

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

/** Builds a pipeline inside the page and waits until its formulas have their results. */
export async function build(
  addIn: OpenPipeline,
  choices: Partial<BuildChoices> = {},
  { language = "en", ...options }: Omit<BuildOptions, "words"> & { language?: Language } = {},
): Promise<BuildResult> {
  const { jobs } = addIn;
  const words = await jobs.loadBuildWords(language);
  const usual = { template: "seven-step", name: "Pipeline", samples: true, today: TODAY };
  const result = await addIn.run((context) =>
    jobs.buildPipeline(context, { ...usual, ...choices }, { words, ...options }),
  );
  await addIn.host.settled();
  // The page's arrays are not this process's.
  return JSON.parse(JSON.stringify(result)) as BuildResult;
}

/** The texts or values of a range as Excel shows them. */
export async function readRange(
  addIn: OpenPipeline,
  sheet: string,
  address: string,
  what: "values" | "text" | "formulas" | "numberFormat" = "values",
): Promise<unknown[][]> {
  await addIn.host.settled();
  const read = await addIn.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load(what);
    await context.sync();
    return JSON.parse(JSON.stringify(range[what])) as unknown[][];
  });
  // What the add-in wrote on its own account meanwhile may have made formulas wait anew.
  return addIn.host.isSettled ? read : readRange(addIn, sheet, address, what);
}

/** For afterAll: what is still calculating comes to its end first. */
export async function closeAll(): Promise<void> {
  const addIns = opened.splice(0);
  await Promise.all(addIns.map(({ host }) => host.settled()));
  for (const addIn of addIns) addIn.close();
}
