import type { Words } from "../pipeline/reading/words";
import { stageNames as enNames, type StageNames } from "./en/stage-names";
import { stamping as enStamping } from "./en/stamping";
import { words as en } from "./en/words";
import { stageNames as ruNames } from "./ru/stage-names";
import { stamping as ruStamping } from "./ru/stamping";
import { words as ru } from "./ru/words";
import { stageNames as huNames } from "./hu/stage-names";
import { stamping as huStamping } from "./hu/stamping";
import { words as hu } from "./hu/words";
import { stageNames as zhCNNames } from "./zh-CN/stage-names";
import { stamping as zhCNStamping } from "./zh-CN/stamping";
import { words as zhCN } from "./zh-CN/words";
import { stageNames as zhTWNames } from "./zh-TW/stage-names";
import { stamping as zhTWStamping } from "./zh-TW/stamping";
import { words as zhTW } from "./zh-TW/words";
import { stageNames as fiNames } from "./fi/stage-names";
import { stamping as fiStamping } from "./fi/stamping";
import { words as fi } from "./fi/words";

/*
 * What is known of every language at once, whatever language Excel speaks: a sheet built or kept in one
 * of them is understood in all.
 */

/** The words of people's own sheets, English first. */
export const allWords: readonly Words[] = [en, ru, hu, zhCN, zhTW, fi];

/** The stages of the built-in processes. */
export const allStageNames: readonly StageNames[] = [
  enNames,
  ruNames,
  huNames,
  zhCNNames,
  zhTWNames,
  fiNames,
];

/** Words of the switch on a Stages sheet that mean off. */
export const switchedOffWords: readonly string[] = [
  enStamping,
  ruStamping,
  huStamping,
  zhCNStamping,
  zhTWStamping,
  fiStamping,
].map(({ no }) => no);
