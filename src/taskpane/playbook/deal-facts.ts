import { nameText } from "../../pipeline/cells/cell-value";
import { UNDATED } from "../../pipeline/columns/date-column";
import { span } from "../../pipeline/deals/durations";
import type { Pipeline } from "../../pipeline/pipeline";
import type { Role } from "../../pipeline/reading/roles";
import type { NextStep } from "../../workbook/rows/plan-row-edit";
import { dealName, dealNames } from "./deal-name";

/** What the playbook tells of a deal. */
export interface DealFacts {
  readonly name: string;
  /** account and contact, where the name does not say them */
  readonly whom: readonly string[];
  /** undefined where its row names none */
  readonly stage: string | undefined;
  /** how many stages there are before and with Won, and which of them it is in, from 0 */
  readonly progress: { readonly at: number; readonly of: number } | undefined;
  /** whole days since it came into its stage; undefined where no row says when */
  readonly days: number | undefined;
  readonly targetDays: number | undefined;
  readonly nextStep: NextStep;
}

/** @param today serial, for rows that do not state an "@asOf" */
export function dealFacts(pipeline: Pipeline, deal: number, today: number): DealFacts {
  const { records, stages } = pipeline;
  const text = (role: Role) => nameText(pipeline.cell(deal, role));
  const present = records.present()[deal]!;
  const stage = present < 0 ? undefined : stages.at(present);
  const isOnTheWay = stages.isKnown && present >= 0 && present <= stages.won;
  const entered = records.lastEntries()?.[deal] ?? NaN;
  const days = span(entered, pipeline.statedAsOf ?? today, "days");
  return {
    name: dealName(pipeline, deal),
    whom: dealNames(pipeline, deal).slice(1),
    stage: stage?.name,
    progress: isOnTheWay ? { at: present, of: stages.won + 1 } : undefined,
    days: days >= 0 ? Math.floor(days) : undefined,
    targetDays: stage?.targetDays,
    nextStep: { text: text("nextStep"), date: dateOf(pipeline, deal) },
  };
}

/** A date that cannot be read is none: to write another one is the way on. */
function dateOf(pipeline: Pipeline, deal: number): number | undefined {
  const { source } = pipeline;
  const column = source.roles.nextStepDate;
  if (column === undefined) return undefined;
  const date = source.dates(column).values[pipeline.rowIn(deal, column) - source.firstRow]!;
  return date > UNDATED ? Math.floor(date) : undefined;
}
