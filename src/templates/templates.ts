import { consumerSelling } from "./consumer-selling";
import { fourPhase } from "./four-phase";
import { fourStep } from "./four-step";
import { optimisedFunnel } from "./optimised-funnel";
import { personalSelling } from "./personal-selling";
import { professionalSelling } from "./professional-selling";
import { sevenStep } from "./seven-step";
import type { Template } from "./template";
import { tenStep } from "./ten-step";

/** The templates that a pipeline can be built from, in the order of the gallery. */
export const TEMPLATES: readonly Template[] = [
  sevenStep,
  fourStep,
  fourPhase,
  optimisedFunnel,
  professionalSelling,
  personalSelling,
  consumerSelling,
  tenStep,
];

export function findTemplate(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
