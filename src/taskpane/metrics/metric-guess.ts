import type { Pipeline } from "../../pipeline/pipeline";
import { dayText, firstDayOfMonth, monthOfDay } from "../../pipeline/cells/serial-date";
import type { FunctionEntry } from "../function-list";
import { columnValues, textColumns } from "./column-values";
import type { MetricDraft } from "./metric-draft";
import type { SlotName } from "./metric-table";

/** What most people would fill in first; arguments that may be left out stay so. */
export function guessedDraft(entry: FunctionEntry, pipeline: Pipeline | undefined): MetricDraft {
  const slots: Partial<Record<SlotName, string>> = {};
  for (const { name, isOptional } of entry.parameters) {
    const guess = isOptional ? undefined : guessOf(entry.name, name as SlotName, pipeline);
    if (guess !== undefined) slots[name as SlotName] = guess;
  }
  if (entry.name === "CONVERSION" || entry.name === "INTERVAL") {
    const won = pipeline?.stages.at(pipeline.stages.won).name;
    if (won !== undefined) slots.to = won;
  }
  const draft = { name: entry.name, slots, conditions: [], asOf: "" };
  return pipeline ? draft : { ...draft, isUnguessed: true };
}

/** What becomes of a draft that was opened before the rows could be read; what was filled in stays. */
export function guessedLate(
  draft: MetricDraft,
  entry: FunctionEntry,
  pipeline: Pipeline,
): Partial<MetricDraft> {
  const { slots } = guessedDraft(entry, pipeline);
  return { slots: { ...slots, ...draft.slots }, isUnguessed: false };
}

function guessOf(
  metric: string,
  slot: SlotName,
  pipeline: Pipeline | undefined,
): string | undefined {
  const values = () => {
    const column = pipeline && textColumns(pipeline)[0];
    return column === undefined ? [] : columnValues(pipeline!, column);
  };
  switch (slot) {
    case "from":
    case "stage":
      return pipeline?.stages.stages[0]?.name;
    case "column":
      return pipeline && textColumns(pipeline)[0];
    case "groupA":
      return values()[0];
    case "groupB":
      return values()[1];
    case "days":
      return "90";
    case "start":
      return quarterOf(pipeline)?.first;
    case "end":
      // What is to come belongs to a target; a change is told up to the last day known.
      return metric === "COVERAGE" ? quarterOf(pipeline)?.last : quarterOf(pipeline)?.present;
    default:
      return undefined;
  }
}

/** The quarter of the latest day in the rows. */
function quarterOf(pipeline: Pipeline | undefined) {
  const present = presentDay(pipeline);
  if (present === undefined) return undefined;
  const month = monthOfDay(present);
  const first = month - (month % 3);
  return {
    first: dayText(firstDayOfMonth(first)),
    last: dayText(firstDayOfMonth(first + 3) - 1),
    present: dayText(present),
  };
}

/** Rows without any date have none. */
function presentDay(pipeline: Pipeline | undefined): number | undefined {
  try {
    return pipeline && Math.floor(pipeline.asOf());
  } catch {
    return undefined;
  }
}
