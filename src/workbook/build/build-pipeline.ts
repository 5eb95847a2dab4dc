import type { BuildWords } from "../../locales/build-words";
import { customProcess, ownProcessProblems } from "../../templates/custom-process";
import { withMethodology } from "../../templates/methodologies";
import { processOf, type Process } from "../../templates/template";
import { findTemplate } from "../../templates/templates";
import { cellAddress } from "../address";
import { applyPlan } from "./apply-plan";
import type { BuildChoices, BuildOptions, BuildResult } from "./build-types";
import type { WorkbookPlan } from "./plan";
import { planBuild } from "./plan-build";
import { choosePipelineNames } from "./plan-names";
import { tryNativeFunnel } from "../charts/native-funnel";
import { readFingerprints } from "../charts/read-fingerprints";
import { writeMemory } from "../stages/remembered-stages";
import { readSurroundings } from "../read-workbook";
import { WorkbookError } from "../workbook-error";

/**
 * Builds a pipeline: five sheets with their tables, dropdowns, live figures and charts. Nothing that
 * is there is overwritten: a name that is taken gets a number. When anything fails, or the person
 * cancels, the workbook is as it was.
 * @throws WorkbookError "no-template" | "bad-process" | "bad-name" | "cancelled" | "build-failed" | "remains-left"
 */
export async function buildPipeline(
  context: Excel.RequestContext,
  choices: BuildChoices,
  { words, progress, isCancelled }: BuildOptions,
): Promise<BuildResult> {
  const process = chosenProcess(choices, words);
  const { inUse, active } = await readSurroundings(context);
  const names = choosePipelineNames(choices.name, words.workbook, inUse);
  if (names === undefined) throw new WorkbookError("bad-name");
  const { samples, today } = choices;
  const plan = planBuild({ process, words, names, samples, today });
  const hooks = { ...(progress && { progress }), ...(isCancelled && { isCancelled }) };
  await applyPlan(context, plan, words.language, active, hooks);
  const dealsSheet = context.workbook.worksheets.getItem(names.sheets.pipeline);
  writeMemory(dealsSheet, { applied: process.stages.map(({ name }) => name), left: [] });
  if (choices.nativeFunnel === true) await tryNativeFunnel(context, plan);
  return resultOf(context, plan, active);
}

function chosenProcess(
  { template: id = "", process, methodology = "none" }: BuildChoices,
  words: BuildWords,
): Process {
  if (process !== undefined) {
    // Two columns of one name are more than Excel bears; whoever asks should have checked before.
    const isFaulty = ownProcessProblems(process, methodology, words).length > 0;
    if (isFaulty) throw new WorkbookError("bad-process");
    return withMethodology(customProcess(process, words), methodology, words);
  }
  const template = findTemplate(id);
  if (template === undefined) throw new WorkbookError("no-template");
  return withMethodology(processOf(template, words), methodology, words);
}

async function resultOf(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  cameFrom: string,
): Promise<BuildResult> {
  const sheets = plan.sheets.map(({ role, name }) => ({ role, name }));
  const spills = plan.sheets.flatMap(({ name, spills }) =>
    spills.map(({ row, column }) => ({ sheet: name, address: cellAddress(row, column) })),
  );
  const sheetNames = sheets.map(({ name }) => name);
  return {
    key: plan.key,
    sheets,
    tables: plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    names: plan.sheets.flatMap(({ names }) => names.map(({ name }) => name)),
    deals: plan.deals,
    goTo: plan.goTo,
    cameFrom,
    spills,
    // The pipeline stands by now: when Excel cannot be read, only Undo is lost.
    fingerprints: await readFingerprints(context, sheetNames, spills).catch(() => []),
  };
}
