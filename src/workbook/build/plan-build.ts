import type { BuildWords } from "../../locales/build-words";
import type { Process } from "../../templates/template";
import type { SheetPlan, WorkbookPlan } from "./plan";
import { planDashboard } from "../dashboard/plan-dashboard";
import { planLists } from "./plan-lists";
import type { PipelineNames } from "./plan-names";
import { planPipeline } from "./plan-pipeline";
import { planPlaybook } from "./plan-playbook";
import { SAMPLE_COUNT } from "../samples/plan-samples";
import { planStages } from "./plan-stages";
import type { SheetRole } from "./build-types";

interface PlanInput {
  readonly process: Process;
  readonly words: BuildWords;
  readonly names: PipelineNames;
  readonly samples: boolean;
  readonly today: number;
}

/** What is referred to stands before what refers to it. */
const WRITING_ORDER: readonly SheetRole[] = [
  "lists",
  "stages",
  "pipeline",
  "playbook",
  "dashboard",
];

/** The five sheets of a pipeline, as data. */
export function planBuild(input: PlanInput): WorkbookPlan {
  const { process, words, names, samples } = input;
  const sheets: SheetPlan[] = [
    planPipeline(input),
    planStages(process, words, names),
    planLists(words, names),
    planDashboard(process, words, names),
    planPlaybook(process, words, names),
  ];
  return {
    key: names.key,
    sheets,
    writingOrder: WRITING_ORDER,
    deals: samples ? SAMPLE_COUNT : 0,
    goTo: samples
      ? { sheet: names.sheets.dashboard, address: "A1" }
      : { sheet: names.sheets.pipeline, address: "A2" },
  };
}
