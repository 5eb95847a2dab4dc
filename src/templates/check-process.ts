import type { BuildWords } from "../locales/build-words";
import { foldText } from "../pipeline/cells/fold";
import { checkMethodology } from "./check-methodology";
import type { Process, ProcessStage } from "./template";
import { LONGEST, Problems, type TemplateProblem } from "./template-problem";

export const FEWEST_OPEN_STAGES = 2;
export const MOST_OPEN_STAGES = 12;
/** After Won. */
export const MOST_POST_SALE_STAGES = 12;
const CHECKLIST = [3, 5] as const;
const QUESTIONS = [2, 3] as const;

/** What a process must fit into. */
export interface Surroundings {
  /** Headers of the sheet that no stage may be called by, since each stage gives a column. */
  readonly takenNames: readonly string[];
  readonly knownFigures: readonly string[];
}

/** What a process in this language must fit into. */
export function surroundingsIn({ workbook, playbook }: BuildWords): Surroundings {
  return {
    takenNames: Object.values(workbook.dealColumns),
    knownFigures: Object.keys(playbook.figures),
  };
}

/** All problems of a process together, stage by stage; none when it can be built. */
export function checkProcess(process: Process, surroundings: Surroundings): TemplateProblem[] {
  const { name, stages, figures, methodology } = process;
  const { takenNames, knownFigures } = surroundings;
  const problems = new Problems();
  const open = stages.filter(({ kind }) => kind === "open");
  problems.checkText({ field: "name" }, name);
  problems.check({ field: "stages" }, "too-few-stages", open.length < FEWEST_OPEN_STAGES);
  problems.check({ field: "stages" }, "too-many-stages", open.length > MOST_OPEN_STAGES);
  const postSale = stages.filter(({ kind }) => kind === "won").length - 1;
  problems.check({ field: "postSale" }, "too-many-stages", postSale > MOST_POST_SALE_STAGES);
  problems.check({ field: "stages" }, "wrong-order", !hasKindsInOrder(stages));
  figures.forEach((figure, item) => {
    const place = { field: "figures", item };
    problems.check(place, "unknown-figure", !knownFigures.includes(figure));
    problems.check(place, "repeated", figures.indexOf(figure) < item);
  });
  stages.forEach((_, stage) => checkStage(problems, stages, stage, surroundings));
  if (methodology !== undefined) {
    const taken = [...takenNames, ...stages.map((stage) => stage.name)];
    checkMethodology(problems, "methodology", methodology, taken);
  }
  return problems.found;
}

/** Open stages, then the won ones, then the lost and parked. */
function hasKindsInOrder(stages: readonly ProcessStage[]): boolean {
  const rank = { open: 0, won: 1, lost: 2, parked: 3 };
  return stages.every(({ kind }, at) => at === 0 || rank[stages[at - 1]!.kind] <= rank[kind]);
}

function checkStage(
  problems: Problems,
  stages: readonly ProcessStage[],
  at: number,
  { takenNames }: Surroundings,
): void {
  const stage = stages[at]!;
  const place = (field: keyof ProcessStage) => ({ stage: at, field });
  const folded = foldText(stage.name);
  const same = (name: string) => foldText(name) === folded;
  const isRepeated = stages.slice(0, at).some(({ name }) => same(name));
  problems.checkText(place("name"), stage.name, LONGEST.name);
  problems.check(place("name"), "repeated-name", isRepeated);
  problems.check(place("name"), "taken-name", takenNames.some(same));
  for (const field of ["purpose", "entry", "exit"] as const)
    problems.checkText(place(field), stage[field]);
  problems.checkTexts(place("checklist"), stage.checklist, CHECKLIST);
  problems.checkTexts(place("questions"), stage.questions, QUESTIONS);
  checkNumbers(problems, stages, at);
}

function checkNumbers(problems: Problems, stages: readonly ProcessStage[], at: number): void {
  const { kind, probability, targetDays, benchmark } = stages[at]!;
  const next = stages[at + 1];
  const check = (
    field: keyof ProcessStage,
    problem: TemplateProblem["problem"],
    isWrong: boolean,
  ) => problems.check({ stage: at, field }, problem, isWrong);
  check("probability", "missing", kind === "open" && probability === undefined);
  check("probability", "not-a-share", probability !== undefined && !isShare(probability));
  check("targetDays", "missing", kind === "open" && targetDays === undefined);
  check("targetDays", "not-positive", targetDays !== undefined && !(targetDays > 0));
  const isStep = kind === "open" && next !== undefined;
  const chance = probability ?? 0;
  const nextChance = next?.probability ?? 1;
  check("probability", "falls", isStep && chance > nextChance);
  if (benchmark === undefined) return;
  const { lowRate, highRate } = benchmark;
  const isBand = isShare(lowRate) && isShare(highRate);
  check("benchmark", "not-a-share", !isBand);
  check("benchmark", "band-reversed", isBand && lowRate >= highRate);
  const step = chance / nextChance;
  check("probability", "step-outside-band", isStep && (step < lowRate || step > highRate));
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
