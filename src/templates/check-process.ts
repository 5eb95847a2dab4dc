import { foldText } from "../pipeline/fold";
import type { Process, ProcessStage } from "./template";

export const FEWEST_OPEN_STAGES = 2;
export const MOST_OPEN_STAGES = 12;
const LONGEST_NAME = 255;
const CHECKLIST = [3, 5] as const;
const QUESTIONS = [2, 3] as const;

/** What is wrong with a process; the words for a person are the caller's. */
export interface ProcessProblem {
  /** Number of the stage in the process, from 0; undefined when it is about the whole. */
  readonly stage: number | undefined;
  /** The field it is about, as ProcessStage names it. */
  readonly field: string;
  readonly problem:
    | "too-few-stages"
    | "too-many-stages"
    | "missing"
    | "too-long"
    | "repeated-name"
    | "taken-name"
    | "wrong-number-of-items"
    | "not-a-share"
    | "not-positive"
    | "falls"
    | "band-reversed"
    | "step-outside-band"
    | "unknown-figure"
    | "wrong-order";
}

/** What a process must fit into. */
export interface Surroundings {
  /** Headers of the sheet that no stage may be called by, since each stage gives a column. */
  readonly takenNames: readonly string[];
  readonly knownFigures: readonly string[];
}

/** All problems of a process together, stage by stage; none when it can be built. */
export function checkProcess(process: Process, surroundings: Surroundings): ProcessProblem[] {
  const { stages } = process;
  const open = stages.filter(({ kind }) => kind === "open");
  const whole: ProcessProblem[] = [];
  const add = (field: string, problem: ProcessProblem["problem"]) =>
    void whole.push({ stage: undefined, field, problem });
  if (process.name.trim() === "") add("name", "missing");
  if (open.length < FEWEST_OPEN_STAGES) add("stages", "too-few-stages");
  if (open.length > MOST_OPEN_STAGES) add("stages", "too-many-stages");
  if (!hasKindsInOrder(stages)) add("stages", "wrong-order");
  if (process.figures.some((figure) => !surroundings.knownFigures.includes(figure)))
    add("figures", "unknown-figure");
  return [...whole, ...stages.flatMap((_, at) => checkStage(stages, at, surroundings))];
}

/** Open stages, then the won ones, then the lost and parked. */
function hasKindsInOrder(stages: readonly ProcessStage[]): boolean {
  const rank = { open: 0, won: 1, lost: 2, parked: 3 };
  return stages.every(({ kind }, at) => at === 0 || rank[stages[at - 1]!.kind] <= rank[kind]);
}

function checkStage(
  stages: readonly ProcessStage[],
  at: number,
  { takenNames }: Surroundings,
): ProcessProblem[] {
  const stage = stages[at]!;
  const problems: ProcessProblem[] = [];
  const check = (field: string, problem: ProcessProblem["problem"], isWrong: boolean) => {
    if (isWrong) problems.push({ stage: at, field, problem });
  };
  const folded = foldText(stage.name);
  const same = (name: string) => foldText(name) === folded;
  check("name", "missing", stage.name.trim() === "");
  check("name", "too-long", stage.name.length > LONGEST_NAME);
  check(
    "name",
    "repeated-name",
    stages.slice(0, at).some(({ name }) => same(name)),
  );
  check("name", "taken-name", takenNames.some(same));
  for (const field of ["purpose", "entry", "exit"] as const)
    check(field, "missing", stage[field].trim() === "");
  for (const [field, [fewest, most]] of [
    ["checklist", CHECKLIST],
    ["questions", QUESTIONS],
  ] as const) {
    const items = stage[field];
    check(field, "wrong-number-of-items", items.length < fewest || items.length > most);
    check(
      field,
      "missing",
      items.some((item) => item.trim() === ""),
    );
  }
  const { probability, targetDays, benchmark } = stage;
  check("probability", "missing", stage.kind === "open" && probability === undefined);
  check("probability", "not-a-share", probability !== undefined && !isShare(probability));
  check("targetDays", "missing", stage.kind === "open" && targetDays === undefined);
  check("targetDays", "not-positive", targetDays !== undefined && !(targetDays > 0));
  const next = stages[at + 1];
  const isStep = stage.kind === "open" && next !== undefined;
  const chance = probability ?? 0;
  const nextChance = next?.probability ?? 1;
  check("probability", "falls", isStep && chance > nextChance);
  if (benchmark !== undefined) {
    const { lowRate, highRate } = benchmark;
    const isBand = isShare(lowRate) && isShare(highRate);
    check("benchmark", "not-a-share", !isBand);
    check("benchmark", "band-reversed", isBand && lowRate >= highRate);
    const step = chance / nextChance;
    check("probability", "step-outside-band", isStep && (step < lowRate || step > highRate));
  }
  return problems;
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}
