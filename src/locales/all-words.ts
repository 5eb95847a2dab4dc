import type { Words } from "../pipeline/words";
import { stageNames as en, type StageNames } from "./en/stage-names";
import { stamping as enStamping } from "./en/stamping";
import { words as enWords } from "./en/words";

/*
 * What is known of every language at once, whatever language Excel speaks: a sheet built or kept in one
 * of them is understood in all.
 */

/** The words of people's own sheets, English first. */
export const allWords: readonly Words[] = [enWords];

/** The stages of the built-in processes. */
export const allStageNames: readonly StageNames[] = [en];

/** Words of the switch on a Stages sheet that mean off. */
export const switchedOffWords: readonly string[] = [enStamping.no];
