import { isBlankOrZero } from "../cells/cell-value";
import { select } from "../columns/columns";
import { dealCell, dealDates, stageName } from "../deals/deal-cells";
import { IS_OPEN, dealsWhere, withOutcome } from "../deals/deal-query";
import { firstDescending } from "../columns/descending";
import type { Pipeline } from "../pipeline";
import { shownCell, type ShownCell } from "../cells/shown-cell";
import { daysInStage, hasTargetDays, stalledDeals } from "../deals/stalled";
import { winProbabilities } from "../deals/win-probabilities";

export type Reason = "overdue" | "stalled" | "no-next-step";

/** A deal to act on; unknown cells are "". */
export interface NextAction {
  readonly deal: ShownCell;
  readonly owner: ShownCell;
  readonly stage: string;
  readonly nextStep: ShownCell;
  /** Serial. */
  readonly due: number | "";
  readonly daysOverdue: number | "";
  readonly daysInStage: number | "";
  readonly targetDays: number | "";
  /** Amount × probability, as WEIGHTEDVALUE counts it. */
  readonly expectedAmount: number | "";
  readonly reason: Reason;
}

/**
 * Next actions: the open deals (not parked ones) in the order to act on, each once under its first
 * reason: next steps that were due before the asOf day, by expected amount; then deals that stand
 * longer than their target days, the longest first; then deals without a next step (neither text nor
 * date), by expected amount. Unknown amounts come last, equal deals in the order of the rows.
 * @param deals numbers of the deals looked at
 * @param limit most deals listed, 1 or more; undefined = all
 * @param minimum closed deals from which a probability is learnt; undefined = 10
 * @throws PipelineError "no-stage-dates" | "no-dates"
 * @see docs/metrics.md, "Groups, cohorts and steps"
 */
export function nextActions(
  pipeline: Pipeline,
  deals: Int32Array,
  limit: number | undefined,
  minimum: number | undefined,
): NextAction[] {
  const open = dealsWhere(pipeline, deals, withOutcome(IS_OPEN));
  if (open.length === 0) return [];
  const list = new ActionList(pipeline, open, minimum);
  return list.actions(limit ?? Infinity);
}

class ActionList {
  private readonly today: number;
  private readonly dues: Float64Array | undefined;
  private readonly expected: Float64Array;
  private readonly days: Float64Array;

  constructor(
    private readonly pipeline: Pipeline,
    private readonly open: Int32Array,
    minimum: number | undefined,
  ) {
    // By deal, as are the others; one place for each deal of the pipeline.
    this.days = new Float64Array(pipeline.length);
    const days = daysInStage(pipeline, open);
    for (let at = 0; at < open.length; at++) this.days[open[at]!] = days[at]!;
    this.today = Math.floor(pipeline.asOf());
    this.dues = dealDates(pipeline, "nextStepDate");
    const amounts = pipeline.amounts();
    this.expected = winProbabilities(pipeline, undefined, minimum);
    for (let deal = 0; deal < pipeline.length; deal++) this.expected[deal]! *= amounts[deal]!;
  }

  actions(limit: number): NextAction[] {
    const { pipeline, open } = this;
    const overdue = select(open, (deal) => this.daysOverdue(deal) > 0);
    const listed = new Set(overdue);
    const stalled = hasTargetDays(pipeline.stages)
      ? select(stalledDeals(pipeline, open, undefined).deals, (deal) => !listed.has(deal))
      : new Int32Array(0);
    for (const deal of stalled) listed.add(deal);
    const stepless = select(open, (deal) => !listed.has(deal) && !this.hasNextStep(deal));
    const reasons: [Reason, Int32Array][] = [
      ["overdue", byValue(overdue, this.expected, limit)],
      ["stalled", byValue(stalled, this.days, limit)],
      ["no-next-step", byValue(stepless, this.expected, limit)],
    ];
    const actions: NextAction[] = [];
    for (const [reason, found] of reasons) {
      for (const deal of found) {
        if (actions.length >= limit) return actions;
        actions.push(this.action(deal, reason));
      }
    }
    return actions;
  }

  private action(deal: number, reason: Reason): NextAction {
    const { pipeline } = this;
    const stage = pipeline.records.present()[deal]!;
    const daysOverdue = this.daysOverdue(deal);
    return {
      deal: dealCell(pipeline, deal),
      owner: shownCell(pipeline.cell(deal, "owner"), true),
      stage: stageName(pipeline, deal),
      nextStep: shownCell(pipeline.cell(deal, "nextStep"), true),
      due: numberOrBlank(this.dues?.[deal]),
      daysOverdue: daysOverdue > 0 ? daysOverdue : "",
      daysInStage: numberOrBlank(this.days[deal]),
      targetDays: stage < 0 ? "" : (pipeline.stages.at(stage).targetDays ?? ""),
      expectedAmount: numberOrBlank(this.expected[deal]),
      reason,
    };
  }

  /** Due on the asOf day is not overdue; NaN without a date. */
  private daysOverdue(deal: number): number {
    return this.today - Math.floor(this.dues === undefined ? NaN : this.dues[deal]!);
  }

  private hasNextStep(deal: number): boolean {
    const due = this.dues === undefined ? NaN : this.dues[deal]!;
    return !Number.isNaN(due) || !isBlankOrZero(this.pipeline.cell(deal, "nextStep"));
  }
}

/** The first deals by the value of each, descending. @param most deals */
function byValue(deals: Int32Array, values: Float64Array, most: number): Int32Array {
  const own = new Float64Array(deals.length);
  for (let at = 0; at < deals.length; at++) own[at] = values[deals[at]!]!;
  const order = firstDescending(own, most);
  for (let at = 0; at < order.length; at++) order[at] = deals[order[at]!]!;
  return order;
}

function numberOrBlank(value: number | undefined): number | "" {
  return value === undefined || Number.isNaN(value) ? "" : value;
}
