import type { BuildWords } from "../build-words";
import { lists } from "./lists";
import { closings, playbook } from "./playbook";
import { samples } from "./samples";
import { stageNames } from "./stage-names";
import { sevenStep } from "./templates-seven-step";
import { workbook } from "./workbook";

/** English words of the gallery and of built workbooks. */
export const buildWords: BuildWords = {
  language: "en",
  stageNames,
  templates: { "seven-step": sevenStep },
  closings,
  playbook,
  lists,
  workbook,
  samples,
};
