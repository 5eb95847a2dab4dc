import { buildWords } from "../../src/locales/en/build";
import { processOf, type Process } from "../../src/templates/template";
import { findTemplate } from "../../src/templates/templates";
import type { WorkbookPlan } from "../../src/workbook/plan";
import { planBuild } from "../../src/workbook/plan-build";
import { choosePipelineNames, type NamesInUse } from "../../src/workbook/plan-names";

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

export function planFor({ template, name, samples, today, inUse }: PlanCase): WorkbookPlan {
  const names = choosePipelineNames(name, buildWords.workbook, inUse)!;
  return planBuild({ process: processFor(template), words: buildWords, names, samples, today });
}

export const SEVEN_STEP: PlanCase = {
  template: "seven-step",
  name: "Pipeline",
  samples: false,
  today: TODAY,
  inUse: NOTHING_IN_USE,
};
