import { allStageNames } from "../../locales/all-words";
import { LANGUAGES } from "../../locales/languages";
import { loadBuildWords } from "../../locales/load-build-words";
import { foldText } from "../../pipeline/cells/fold";
import { namedStages, type ProcessId } from "../../templates/stage-lists";
import { processOf } from "../../templates/template";
import { findTemplate } from "../../templates/templates";
import { playbookOfProcess, playbookOfTables, type Playbook } from "./playbook";
import { readMarkedSheets } from "../read-workbook";

/**
 * The playbook for some rows: that on the Playbook sheet of our pipeline, as the team has written it; for
 * other rows that of a built-in process with their stages. Undefined where neither is known.
 * @param sheet the sheet of the rows
 * @param open names of their open stages
 */
export async function readPlaybook(
  context: Excel.RequestContext,
  sheet: string,
  open: readonly string[],
): Promise<Playbook | undefined> {
  return (await readOwn(context, sheet)) ?? (await builtIn(open));
}

async function readOwn(
  context: Excel.RequestContext,
  sheet: string,
): Promise<Playbook | undefined> {
  const marked = await readMarkedSheets(context);
  const deals = marked.find(({ name, role }) => role === "pipeline" && name === sheet);
  const found = marked.find(({ role, key }) => role === "playbook" && key === deals?.key);
  if (found === undefined) return undefined;
  const { tables } = context.workbook.worksheets.getItem(found.id);
  tables.load("items/name");
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange());
  ranges.forEach((range) => range.load("values"));
  await context.sync();
  const words = await loadBuildWords(found.language);
  return playbookOfTables(
    found.name,
    ranges.map(({ values }) => values as unknown[][]),
    words,
  );
}

/** Fewer stages could be those of any process. */
const FEWEST_STAGES = 2;

async function builtIn(open: readonly string[]): Promise<Playbook | undefined> {
  if (open.length < FEWEST_STAGES) return undefined;
  const wanted = open.map(foldText);
  const matches = allStageNames.flatMap((names, at) =>
    Object.entries(namedStages(names)).flatMap(([id, stages]) => {
      const known = new Set(stages.map(({ name }) => foldText(name)));
      const language = LANGUAGES[at]!;
      return wanted.every((name) => known.has(name))
        ? [{ id: id as ProcessId, language, length: stages.length }]
        : [];
    }),
  );
  const [match] = matches.sort((a, b) => a.length - b.length);
  const template = match && findTemplate(match.id);
  if (template === undefined) return undefined;
  const words = await loadBuildWords(match!.language);
  return playbookOfProcess(processOf(template, words), words);
}
