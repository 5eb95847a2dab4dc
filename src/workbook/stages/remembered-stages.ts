import type { StageMemory } from "./stage-survey";

/** Custom property of the sheet of deals that keeps the stages as they were built or last applied. */
const PROPERTY = "funnelbook.stages";

/** Queues the reading; `readMemory` after the caller's sync. */
export function loadMemory(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  const property = sheet.customProperties.getItemOrNullObject(PROPERTY);
  property.load("value");
  return property;
}

/** Undefined where nothing is remembered, or something that is not ours. */
export function readMemory(property: Excel.WorksheetCustomProperty): StageMemory | undefined {
  return property.isNullObject ? undefined : parseMemory(property.value);
}

/** Queues the writing. */
export function writeMemory(sheet: Excel.Worksheet, memory: StageMemory): void {
  sheet.customProperties.add(PROPERTY, JSON.stringify(memory));
}

export function parseMemory(text: string): StageMemory | undefined {
  try {
    const { applied, left } = JSON.parse(text) as Partial<Record<keyof StageMemory, unknown>>;
    return isTexts(applied) && isTexts(left) ? { applied, left } : undefined;
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
