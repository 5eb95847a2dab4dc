import type { Phase } from "../locales/methodology-words";

export const PHASES: readonly Phase[] = ["early", "middle", "late"];

/**
 * The part of a process that an open stage belongs to, by its position alone, so that guidance fits a
 * process of any length: the first third and the last third, at least a stage each; what is between is
 * the middle, and without a middle the first stage stands for it too.
 */
export function stagesOfPhase<Stage>(open: readonly Stage[], phase: Phase): readonly Stage[] {
  const third = Math.max(1, Math.floor(open.length / PHASES.length));
  const middle = open.slice(third, open.length - third);
  if (phase === "late") return open.slice(open.length - third);
  if (phase === "early" || middle.length === 0) return open.slice(0, third);
  return middle;
}
