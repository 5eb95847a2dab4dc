import {
  QUALIFICATION_COLUMNS,
  type BuildWords,
  type DealColumn,
  type ListId,
} from "../../locales/build-words";
import type { Process } from "../../templates/template";
import type { Area, ValidationPlan } from "./plan";
import type { PipelineColumn } from "./plan-columns";
import { listSource } from "./plan-lists";
import type { PipelineNames } from "./plan-names";
import { stageSource } from "./plan-stages";

const LISTS: Readonly<Partial<Record<DealColumn, ListId>>> = {
  owner: "owner",
  role: "role",
  source: "source",
  currency: "currency",
  lostReason: "lostReason",
  motion: "motion",
};
const QUALIFYING: ReadonlySet<string> = new Set(QUALIFICATION_COLUMNS);

interface RuleInput {
  readonly process: Process;
  readonly words: BuildWords;
  readonly names: PipelineNames;
}

/** What may be entered in the cells of a column, and what a person is told there. */
export function columnRules(
  column: PipelineColumn,
  isDate: boolean,
  area: Area,
  input: RuleInput,
): ValidationPlan[] {
  const rule = ruleOf(column, isDate, input);
  return rule === undefined ? [] : [{ area, ...rule }];
}

function ruleOf(
  { role, stage, prompt }: PipelineColumn,
  isDate: boolean,
  { process, words, names }: RuleInput,
): Omit<ValidationPlan, "area"> | undefined {
  const { prompts } = words.workbook;
  if (prompt !== undefined)
    return { rule: { kind: "text" }, style: "Warning", message: "", prompt };
  if (isDate) {
    const shown = stage === undefined ? {} : { prompt: prompts.date };
    return { rule: { kind: "date" }, style: "Warning", message: prompts.notADate, ...shown };
  }
  if (role === "probability")
    return { rule: { kind: "share" }, style: "Warning", message: prompts.notAShare };
  const message = prompts.notInList;
  if (role === "stage") {
    const source = stageSource(process, names);
    return { rule: { kind: "list", source }, style: "Stop", message };
  }
  const question = questionOf(role!, words);
  const asked = question === undefined ? {} : { prompt: question };
  const answers = answersOf(role!, words);
  if (answers !== undefined) {
    const { notAnAnswer } = words.qualification;
    return {
      rule: { kind: "list", source: answers },
      style: "Stop",
      message: notAnAnswer,
      ...asked,
    };
  }
  const list = LISTS[role!];
  if (list === undefined) return undefined;
  const source = listSource(list, words, names);
  return { rule: { kind: "list", source }, style: "Warning", message, ...asked };
}

function questionOf(role: DealColumn, { qualification }: BuildWords): string | undefined {
  const questions: Readonly<Partial<Record<DealColumn, string>>> = qualification.questions;
  return questions[role];
}

/** The answers as a literal list: the fit score knows them, so they are no list of the team's. */
function answersOf(role: DealColumn, { qualification }: BuildWords): string | undefined {
  const { yes, partly, no } = qualification.answers;
  if (role === "fitsProfile") return [yes, partly, no].join(",");
  return QUALIFYING.has(role) ? [yes, no].join(",") : undefined;
}
