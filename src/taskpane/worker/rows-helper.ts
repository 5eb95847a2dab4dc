import type { Range } from "../../pipeline/cells/cell-value";
import { putTogether, ROWS_AT_ONCE } from "./list-parts";
import type { WorkerOrder, WorkerQuestion, WorkerReply } from "./worker-messages";

/** The worker as the pane has it. */
export interface WorkerDoor {
  readonly post: (order: WorkerOrder) => void;
  readonly listen: (heard: (reply: WorkerReply) => void, failed: () => void) => void;
  /** ends the worker, whatever it is at */
  readonly close: () => void;
}

type Progress = (share: number) => void;

/** Computes aside of the pane over ranges that are sent once. */
export interface RowsHelper {
  /**
   * Number of a range for questions, once all of its rows are there.
   * @param progress is told how many of them are, from 0 to 1, where they have yet to be sent
   */
  readonly send: (range: Range, progress?: Progress) => Promise<number>;
  /**
   * @param progress is told how far the worker is, from 0 to 1
   * @throws what the worker throws; HelperGone when there is none, HelperStopped when it was stopped
   */
  readonly ask: (question: WorkerQuestion, progress?: Progress) => Promise<unknown>;
  /** A worker that computes hears nothing: it ends, and with it all that it was asked. */
  readonly stop: () => void;
}

/** The worker did not start, or broke: the pane has to compute by itself. */
export class HelperGone extends Error {
  override readonly name = "HelperGone";
}

/** The worker was stopped for the sake of one question: the others are to be asked of another one. */
export class HelperStopped extends Error {
  override readonly name = "HelperStopped";
}

/** As many as the functions themselves remember, the latest used ones. */
const RANGES_KEPT = 4;

interface Waiting {
  readonly lists: unknown[][];
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
  readonly progress: Progress | undefined;
}

/** @param pause lets the page do what else there is between two messages */
export function createRowsHelper(door: WorkerDoor, pause: () => Promise<void>): RowsHelper {
  const sent = new Map<Range, { number: number; isThere: Promise<void> }>();
  const waiting = new Map<number, Waiting>();
  let numbers = 0;
  let end: Error | undefined;

  function endWith(error: Error): void {
    end = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  door.listen(
    (reply) => {
      const asked = waiting.get(reply.ask);
      if (asked === undefined) return;
      if ("share" in reply) return asked.progress?.(reply.share);
      if ("part" in reply) {
        const list = (asked.lists[reply.part.list] ??= []);
        for (const item of reply.part.items) list.push(item);
        return;
      }
      waiting.delete(reply.ask);
      if ("answer" in reply) asked.resolve(putTogether(reply.answer, asked.lists));
      else asked.reject(new Error(reply.failed));
    },
    () => endWith(new HelperGone()),
  );

  async function sendRows(range: Range, number: number, progress?: Progress): Promise<void> {
    for (let from = 0; from < range.length; from += ROWS_AT_ONCE) {
      if (end !== undefined) throw end;
      door.post({ kind: "rows", range: number, rows: range.slice(from, from + ROWS_AT_ONCE) });
      await pause();
      progress?.(Math.min(1, (from + ROWS_AT_ONCE) / range.length));
    }
  }

  function forgetOld(): void {
    for (const [range, { number }] of sent) {
      if (sent.size <= RANGES_KEPT) return;
      sent.delete(range);
      door.post({ kind: "forget", range: number });
    }
  }

  return {
    async send(range, progress) {
      let known = sent.get(range);
      if (known === undefined) {
        const number = ++numbers;
        known = { number, isThere: sendRows(range, number, progress) };
      }
      sent.delete(range);
      sent.set(range, known);
      forgetOld();
      await known.isThere;
      return known.number;
    },
    ask(question, progress) {
      if (end !== undefined) return Promise.reject(end);
      const ask = ++numbers;
      return new Promise((resolve, reject) => {
        waiting.set(ask, { lists: [], resolve, reject, progress });
        door.post({ kind: "ask", ask, ...question });
      });
    },
    stop() {
      door.close();
      endWith(new HelperStopped());
    },
  };
}
