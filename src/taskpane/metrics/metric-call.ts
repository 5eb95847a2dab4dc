import { numberFromText } from "../../pipeline/cells/number-text";
import { parseTextDate, resolveTextDate } from "../../pipeline/cells/serial-date";
import type { RowsInUse } from "../../workbook/rows/read-rows";
import type { ColumnSpan } from "../../workbook/rows/rows-arguments";
import type { FunctionEntry } from "../function-list";
import type { SalesArgument } from "../sales-functions";
import { criterionText } from "./criterion-text";
import type { MetricDraft } from "./metric-draft";
import { SLOT_KINDS, type SlotName } from "./metric-table";

/** An argument beyond the rows and their stages, as a value and not yet as a text of a formula. */
export type CallPart =
  | { readonly kind: "none" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  /** a serial */
  | { readonly kind: "day"; readonly serial: number };

/** A call of a SALES function: what is computed for the preview and what its formula says. */
export interface MetricCall {
  readonly name: string;
  /** in the order of the signature */
  readonly slots: readonly CallPart[];
  /** in pairs: what the person said of the rows, the conditions, the settings */
  readonly options: readonly CallPart[];
  /** the columns of the rows that its formula takes, where it needs few of them; else all */
  readonly columns?: ColumnSpan;
}

/** A call, or the first argument that is still to be given. */
export type DraftedCall =
  | { readonly call: MetricCall; readonly missing?: undefined }
  | { readonly call?: undefined; readonly missing: SlotName };

export function callOf(draft: MetricDraft, entry: FunctionEntry, rows: RowsInUse): DraftedCall {
  const slots: CallPart[] = [];
  for (const { name, isOptional } of entry.parameters) {
    const slot = name as SlotName;
    const part = partOf(slot, draft.slots[slot]?.trim() ?? "");
    if (part.kind === "none" && !isOptional) return { missing: slot };
    slots.push(part);
  }
  const asOf = dayOf(draft.asOf);
  const conditions = draft.conditions.flatMap((condition): CallPart[] => {
    const criterion = criterionText(condition);
    if (condition.column === "" || criterion === undefined) return [];
    return [text(condition.column), text(criterion)];
  });
  const said = rows.choice.options.flatMap((pair) => pair.map(text));
  const settings = asOf === undefined ? [] : [text("@asOf"), asOf];
  return { call: { name: draft.name, slots, options: [...said, ...conditions, ...settings] } };
}

/**
 * The same question with another function, or with other arguments.
 * @param slots as many as the function has of its own: what stands behind them would move up
 */
export function variant(
  call: MetricCall,
  name: string,
  slots: readonly (CallPart | string | undefined)[],
): MetricCall {
  const parts = slots.map((slot) =>
    slot === undefined ? NONE : typeof slot === "string" ? text(slot) : slot,
  );
  return { ...call, name, slots: parts };
}

/** A call's arguments as Excel hands them to the function. */
export function argumentsOf(
  { slots, options }: MetricCall,
  { values, stages }: RowsInUse,
): SalesArgument[] {
  const cells = options.map((part) => [[valueOf(part)]]);
  return [values, ...slots.map(valueOf), stages ?? null, cells];
}

const NONE: CallPart = { kind: "none" };

function text(text: string): CallPart {
  return { kind: "text", text };
}

/** What cannot be read as a number or a day goes to the function as it is: it says what is wrong. */
function partOf(slot: SlotName, given: string): CallPart {
  if (given === "") return NONE;
  switch (SLOT_KINDS[slot]) {
    case "number": {
      const number = numberFromText(given);
      return number === undefined ? text(given) : { kind: "number", number };
    }
    case "date":
      return dayOf(given) ?? text(given);
    default:
      return text(given);
  }
}

function dayOf(given: string): CallPart | undefined {
  const date = given === "" ? undefined : parseTextDate(given);
  const serial = date && resolveTextDate(date, undefined);
  return serial === undefined ? undefined : { kind: "day", serial };
}

function valueOf(part: CallPart): string | number | null {
  switch (part.kind) {
    case "none":
      return null;
    case "text":
      return part.text;
    case "number":
      return part.number;
    case "day":
      return part.serial;
  }
}
