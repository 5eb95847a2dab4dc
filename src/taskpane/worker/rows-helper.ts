import type { Range } from "../../pipeline/cell-value";
import { putTogether, ROWS_AT_ONCE } from "./list-parts";
import type { WorkerOrder, WorkerQuestion, WorkerReply } from "./worker-messages";

/** The worker as the pane has it. */
export interface WorkerDoor {
  readonly post: (order: WorkerOrder) => void;
  readonly listen: (heard: (reply: WorkerReply) => void, failed: () => void) => void;
}

/** Computes aside of the pane over ranges that are sent once. */
export interface RowsHelper {
  /** number of a range for questions, once all of its rows are there */
  readonly send: (range: Range) => Promise<number>;
  /** @throws what the worker throws; HelperGone when there is none */
  readonly ask: (question: WorkerQuestion) => Promise<unknown>;
}

/** The worker did not start, or broke: the pane has to compute by itself. */
export class HelperGone extends Error {
  override readonly name = "HelperGone";
}

/** As many as the functions themselves remember, the latest used ones. */
const RANGES_KEPT = 4;

interface Waiting {
  readonly lists: unknown[][];
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** @param pause lets the page do what else there is between two messages */
export function createRowsHelper(door: WorkerDoor, pause: () => Promise<void>): RowsHelper {
  const sent = new Map<Range, { number: number; isThere: Promise<void> }>();
  const waiting = new Map<number, Waiting>();
  let numbers = 0;
  let isGone = false;

  door.listen(
    (reply) => {
      const asked = waiting.get(reply.ask);
      if (asked === undefined) return;
      if ("part" in reply) {
        const list = (asked.lists[reply.part.list] ??= []);
        for (const item of reply.part.items) list.push(item);
        return;
      }
      waiting.delete(reply.ask);
      if ("answer" in reply) asked.resolve(putTogether(reply.answer, asked.lists));
      else asked.reject(new Error(reply.failed));
    },
    () => {
      isGone = true;
      for (const { reject } of waiting.values()) reject(new HelperGone());
      waiting.clear();
    },
  );

  async function sendRows(range: Range, number: number): Promise<void> {
    for (let from = 0; from < range.length; from += ROWS_AT_ONCE) {
      if (isGone) throw new HelperGone();
      door.post({ kind: "rows", range: number, rows: range.slice(from, from + ROWS_AT_ONCE) });
      await pause();
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
    async send(range) {
      let known = sent.get(range);
      if (known === undefined) {
        const number = ++numbers;
        known = { number, isThere: sendRows(range, number) };
      }
      sent.delete(range);
      sent.set(range, known);
      forgetOld();
      await known.isThere;
      return known.number;
    },
    ask(question) {
      if (isGone) return Promise.reject(new HelperGone());
      const ask = ++numbers;
      return new Promise((resolve, reject) => {
        waiting.set(ask, { lists: [], resolve, reject });
        door.post({ kind: "ask", ask, ...question });
      });
    },
  };
}
