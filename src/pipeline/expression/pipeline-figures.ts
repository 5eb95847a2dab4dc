import {
  IS_LOST,
  IS_UNDER_WAY,
  IS_WON,
  countDeals,
  sumAmounts,
  withOutcome,
} from "../deals/deal-query";
import { conversionRate } from "../metrics/conversion";
import { cycleSpans } from "../metrics/cycle-time";
import { dealCount, type DealState } from "../metrics/deal-count";
import { timesInStage } from "../metrics/time-in-stage";
import type { Pipeline } from "../pipeline";
import type { Figures } from "./evaluate";
import type { Figure, StageFigure, Times } from "./expression";

const STATE_OF: Readonly<Record<Exclude<StageFigure, "conversion">, DealState>> = {
  reached: "reached",
  lostAt: "lost",
  openAt: "open",
  movedOn: "moved",
};

/** Parked deals count as open. */
const OUTCOMES = { won: IS_WON, lost: IS_LOST, open: IS_UNDER_WAY } as const;

/** The figures of the deals chosen, each computed once however often an expression names it. */
export class PipelineFigures implements Figures {
  private readonly known = new Map<string, number | Float64Array>();
  private timesByStage: readonly Float64Array[] | undefined;

  constructor(
    private readonly pipeline: Pipeline,
    private readonly deals: Int32Array,
  ) {}

  figure(name: Figure): number {
    return this.once(name, () => this.count(name));
  }

  stageFigure(name: StageFigure, stages: readonly string[]): number {
    return this.once(keyOf(name, stages), () => {
      const [from, to] = this.stageNumbers(stages);
      return name === "conversion"
        ? conversionRate(this.pipeline, this.deals, from!, to, "entered")
        : dealCount(this.pipeline, this.deals, from!, STATE_OF[name]);
    });
  }

  times(name: Times, stages: readonly string[]): Float64Array {
    return this.once(keyOf(name, stages), () => {
      const [from, to] = this.stageNumbers(stages);
      return name === "days"
        ? cycleSpans(this.pipeline, this.deals, from, to!, "days").spans
        : this.timesIn(from!);
    });
  }

  private count(name: Figure): number {
    const { pipeline, deals } = this;
    if (name === "total") return deals.length;
    if (name === "won" || name === "lost" || name === "open")
      return countDeals(pipeline, deals, withOutcome(OUTCOMES[name]));
    const outcome = name.replace("Amount", "") as keyof typeof OUTCOMES;
    return sumAmounts(pipeline, deals, withOutcome(OUTCOMES[outcome]));
  }

  private timesIn(stage: number): Float64Array {
    this.timesByStage ??= timesInStage(this.pipeline, this.deals, "days");
    return this.timesByStage[stage]!;
  }

  /** @throws PipelineError "unknown-stage" */
  private stageNumbers(names: readonly string[]): number[] {
    return names.map((name) => this.pipeline.stages.require("expression", name));
  }

  private once<Value extends number | Float64Array>(key: string, compute: () => Value): Value {
    let value = this.known.get(key) as Value | undefined;
    if (value === undefined) {
      value = compute();
      this.known.set(key, value);
    }
    return value;
  }
}

function keyOf(name: string, stages: readonly string[]): string {
  return JSON.stringify([name, ...stages]);
}
