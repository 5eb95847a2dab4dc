import type { BuildWords } from "../build-words";
import { listMeanings } from "./list-meanings";
import { lists } from "./lists";
import { methodologies } from "./methodologies";
import { closings, ownStage, playbook } from "./playbook";
import { qualification } from "./qualification";
import { samples } from "./samples";
import { stageNames } from "./stage-names";
import { consumerSelling } from "./templates-consumer-selling";
import { fourPhase } from "./templates-four-phase";
import { fourStep } from "./templates-four-step";
import { optimisedFunnel } from "./templates-optimised-funnel";
import { personalSelling } from "./templates-personal-selling";
import { professionalSelling } from "./templates-professional-selling";
import { sevenStep } from "./templates-seven-step";
import { tenStep } from "./templates-ten-step";
import { workbook } from "./workbook";

/** Hungarian words of the gallery and of built workbooks. */
export const buildWords: BuildWords = {
  language: "hu",
  stageNames,
  templates: {
    "seven-step": sevenStep,
    "four-step": fourStep,
    "four-phase": fourPhase,
    "optimised-funnel": optimisedFunnel,
    "professional-selling": professionalSelling,
    "personal-selling": personalSelling,
    "consumer-selling": consumerSelling,
    "ten-step": tenStep,
  },
  closings,
  ownStage,
  playbook,
  methodologies,
  qualification,
  lists,
  listMeanings,
  workbook,
  samples,
};
