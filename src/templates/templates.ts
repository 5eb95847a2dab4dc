import { sevenStep } from "./seven-step";
import type { Template } from "./template";

/** The templates that a pipeline can be built from, in the order of the gallery. */
export const TEMPLATES: readonly Template[] = [sevenStep];

export function findTemplate(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
