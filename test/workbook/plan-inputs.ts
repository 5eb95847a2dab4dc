import { buildWords } from "../../src/locales/en/build";
import { customProcess } from "../../src/templates/custom-process";
import { processOf, type Process } from "../../src/templates/template";
import { findTemplate } from "../../src/templates/templates";
import type { WorkbookPlan } from "../../src/workbook/build/plan";
import { planBuild } from "../../src/workbook/build/plan-build";
import { choosePipelineNames, type NamesInUse } from "../../src/workbook/build/plan-names";

/** 2026-11-22. */
export const TODAY = 46348;

export const NOTHING_IN_USE: NamesInUse = { sheets: ["Sheet1"], tables: [], names: [], keys: [] };

export interface PlanCase {
  readonly template: string;
  readonly name: string;
  readonly samples: boolean;
  readonly today: number;
  readonly inUse: NamesInUse;
}

export function processFor(template = "seven-step"): Process {
  return processOf(findTemplate(template)!, buildWords);
}

/** A process from scratch with so many open stages. */
export function ownProcess(count: number): Process {
  const open = Array.from({ length: count }, (_, at) => ({ name: `Step ${at + 1}` }));
  return customProcess({ name: "Ours", open }, buildWords);
}

export function planFor(input: PlanCase): WorkbookPlan {
  return planProcess(processFor(input.template), input);
}

export function planProcess(
  process: Process,
  { name, samples, today, inUse }: Omit<PlanCase, "template">,
): WorkbookPlan {
  const names = choosePipelineNames(name, buildWords.workbook, inUse)!;
  return planBuild({ process, words: buildWords, names, samples, today });
}

export const SEVEN_STEP: PlanCase = {
  template: "seven-step",
  name: "Pipeline",
  samples: false,
  today: TODAY,
  inUse: NOTHING_IN_USE,
};
