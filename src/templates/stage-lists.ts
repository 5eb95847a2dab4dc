import type { TemplateId } from "../locales/build-words";
import type { StageNames } from "../locales/en/stage-names";
import type { Stage } from "../pipeline/stages";

export type ProcessId = TemplateId;
export type StageId<Id extends ProcessId> = keyof StageNames[Id] & string;

/** The stages of a sales process by id, in order. */
export interface StageList<Id extends string = string> {
  readonly open: readonly Id[];
  /** Steps after the sale: of kind won, so they never lower a win rate. */
  readonly postSale: readonly Id[];
}

const list = <Id extends string>(open: readonly Id[], ...postSale: Id[]): StageList<Id> => ({
  open,
  postSale,
});

/** The built-in sales processes; Won and Lost, which every pipeline has, are not listed. */
export const STAGE_LISTS: { readonly [Id in ProcessId]: StageList<StageId<Id>> } = {
  "seven-step": list(
    ["prospecting", "preparation", "approach", "presentation", "objections", "closing"],
    "follow-up",
  ),
  "optimised-funnel": list(["lead", "qualified", "meeting", "offer", "closing"]),
  "four-step": list(["prospecting", "qualifying", "proposal", "closing"]),
  "personal-selling": list(
    ["identifying", "pre-approach", "approach", "presentation", "objections", "closing"],
    "maintenance",
  ),
  "consumer-selling": list(
    ["prospecting", "approaching", "preparing", "presentation", "objections", "closing"],
    "follow-up",
  ),
  "professional-selling": list(
    ["generation", "qualification", "preparing", "meeting", "resistance", "closing"],
    "maintenance",
  ),
  "four-phase": list(["contact", "needs", "justification", "decision"]),
  "ten-step": list(
    ["focus", "coach", "research", "relationship", "listen", "offer", "message", "intent"],
    "long-term",
    "referral",
  ),
};

/**
 * The stages of the built-in sales processes with their names in one language. Rows whose stages one
 * of them covers need no stage order of their own.
 */
export function namedStages(names: StageNames): Record<ProcessId, Stage[]> {
  const ids = Object.keys(STAGE_LISTS) as ProcessId[];
  const entries = ids.map((id) => {
    const { open, postSale }: StageList = STAGE_LISTS[id];
    const named = (stages: readonly string[], kind: "open" | "won") =>
      stages.map((stage): Stage => ({ name: nameOfStage(names, id, stage), kind }));
    const closings: Stage[] = [
      { name: names.won, kind: "won" },
      { name: names.lost, kind: "lost" },
    ];
    return [id, [...named(open, "open"), ...closings, ...named(postSale, "won")]] as const;
  });
  return Object.fromEntries(entries) as Record<ProcessId, Stage[]>;
}

export function nameOfStage(names: StageNames, process: ProcessId, stage: string): string {
  return (names[process] as Readonly<Record<string, string>>)[stage]!;
}
