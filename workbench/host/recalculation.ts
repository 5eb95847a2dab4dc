import type { CalculatedCells } from "./cells/calculated-cells";
import type { CustomFunctionCalls } from "./functions/custom-functions";
import type { FunctionCaller } from "./functions/function-caller";
import type { FormulaPlace } from "./univer/runtime-function";

export interface RecalculationOptions {
  /** resolves when the page that is there now can be called */
  ready: () => Promise<void>;
  /** how long a call may stay unanswered before nobody waits for it any more */
  patienceMs: number;
}

/** Calls of calls of calls: deeper nesting than this is no spreadsheet but a loop. */
const MOST_ROUNDS = 50;
/** Results come in batches; cells are calculated again when no batch came for so long. */
const QUIET_MS = 1500;

/**
 * Lets formulas and custom functions settle: calculate, send all calls that came up in one push,
 * and when they are answered calculate the cells that waited, until nothing waits. A cell whose
 * call is not answered shows #BUSY!, as in Excel; nothing else waits for it.
 */
export class Recalculation {
  private queue: Promise<void> = Promise.resolve();
  private settling: Promise<void> | undefined;
  private waiting: FormulaPlace[] = [];
  /** cells nobody waits for any more; an answer after all brings them back */
  private givenUp: FormulaPlace[] = [];
  private wake: (() => void) | undefined;
  private stopped = false;

  constructor(
    private readonly cells: CalculatedCells,
    private readonly calls: CustomFunctionCalls,
    private readonly caller: FunctionCaller,
    private readonly options: RecalculationOptions,
  ) {}

  /** Calculates what a batch made dirty, and starts the calls its formulas ask for. */
  async calculate(): Promise<void> {
    await this.enqueue(true);
    this.settling ??= this.waiting.length > 0 ? this.settle() : undefined;
  }

  /** Resolves when no formula waits for a call any more, or patience has run out. */
  async settled(): Promise<void> {
    while (this.settling) await this.settling;
  }

  /** Whether no formula waits at the moment. */
  get isSettled(): boolean {
    return this.settling === undefined;
  }

  /** To be called when results are in. */
  resultsArrived(): void {
    if (this.wake) return this.wake();
    this.waiting.push(...this.givenUp.splice(0));
    if (this.waiting.length > 0) this.settling ??= this.settle();
  }

  /** Lets go of everything that waits. */
  stop(): void {
    this.stopped = true;
    this.wake?.();
  }

  private enqueue(fresh: boolean): Promise<void> {
    this.queue = this.queue.then(() => this.calculateDirty(fresh));
    return this.queue;
  }

  /** A fresh calculation asks volatile functions again; the rounds that follow it do not. */
  private async calculateDirty(fresh: boolean): Promise<void> {
    if (this.stopped || !this.cells.needsCalculation) return;
    if (fresh) {
      this.calls.forgetVolatile();
      this.cells.markCells(this.caller.volatilePlaces());
    }
    await this.cells.calculate();
    this.waiting.push(...this.caller.takeWaiting());
  }

  private async settle(): Promise<void> {
    let idle = 0;
    for (let round = 0; round < MOST_ROUNDS && this.waiting.length > 0 && !this.stopped; round++) {
      await this.options.ready();
      const sent = this.calls.flush();
      if (this.calls.unanswered > 0 && !(await this.someAnswered()) && sent === 0) break;
      // Cells that wait though no call is out wait for each other: a circular reference.
      idle = sent === 0 && this.calls.unanswered === 0 ? idle + 1 : 0;
      if (idle > 1) break;
      const places = this.waiting;
      this.waiting = [];
      this.cells.markCells(places);
      await this.enqueue(false);
    }
    this.givenUp.push(...this.waiting.splice(0));
    this.settling = undefined;
  }

  /** Waits until all calls are answered, or some are and no more come; false if none came. */
  private async someAnswered(): Promise<boolean> {
    const before = this.calls.unanswered;
    let left = this.options.patienceMs;
    while (this.calls.unanswered > 0 && !this.stopped) {
      const some = this.calls.unanswered < before;
      const wait = some ? Math.min(QUIET_MS, left) : left;
      const arrived = await this.arrival(wait);
      left -= arrived ? 0 : wait;
      if (!arrived) return some;
    }
    return true;
  }

  private arrival(wait: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => finish(false), wait);
      const finish = (arrived: boolean): void => {
        clearTimeout(timer);
        this.wake = undefined;
        resolve(arrived);
      };
      this.wake = () => finish(true);
    });
  }
}
