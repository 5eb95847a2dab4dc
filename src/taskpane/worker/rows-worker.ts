import { checkRows } from "../rows/check-rows";
import { callSales, salesFunctions, type SalesArgument } from "../sales-functions";
import { takeApart } from "./list-parts";
import type { SentRange, WorkerOrder, WorkerQuestion, WorkerReply } from "./worker-messages";

/*
 * Computes what the pane shows of very many rows, so that the pane stays at hand meanwhile: by the same
 * functions.js as Excel and the pane, loaded a second time.
 */

/** The little that is used of a worker's own globals; the types of pages know none of them. */
interface Worker {
  readonly importScripts: (...names: string[]) => void;
  readonly postMessage: (reply: WorkerReply) => void;
}
const worker = globalThis as unknown as Worker;

const ranges = new Map<number, unknown[][]>();
/** What still arrives of these is no range any more: an answer would be of a part of the rows. */
const forgotten = new Set<number>();

addEventListener("message", ({ data }: MessageEvent<WorkerOrder>) => {
  switch (data.kind) {
    case "begin":
      return begin(data.language, data.scripts);
    case "rows": {
      if (forgotten.has(data.range)) return;
      const known = ranges.get(data.range) ?? [];
      for (const row of data.rows) known.push(row as unknown[]);
      ranges.set(data.range, known);
      return;
    }
    case "forget":
      ranges.delete(data.range);
      forgotten.add(data.range);
      return;
    case "ask":
      void reply(data.ask, data);
  }
});

/** The parts of functions.js that are loaded late load themselves into pages only. */
function begin(tag: string, scripts: readonly string[]): void {
  Object.assign(globalThis, {
    window: globalThis,
    Office: { onReady: () => Promise.resolve(), context: { displayLanguage: tag } },
  });
  worker.importScripts(...scripts);
}

async function reply(ask: number, question: WorkerQuestion): Promise<void> {
  try {
    const { answer, parts } = takeApart(await answerTo(ask, question));
    for (const part of parts) worker.postMessage({ ask, part });
    worker.postMessage({ ask, answer });
  } catch (error) {
    worker.postMessage({ ask, failed: String(error) });
  }
}

function answerTo(ask: number, question: WorkerQuestion): Promise<unknown> {
  if (question.of === "function") return callSales(question.name, question.values.map(withRange));
  const values = rangeOf(question.range);
  const rows = { ...question.rows, values };
  const { stages, choice } = rows;
  const pipeline = salesFunctions().pipelineOf(values, stages, choice.options.flat());
  return checkRows(rows, pipeline, (share) => worker.postMessage({ ask, share }));
}

function withRange(value: SalesArgument | SentRange): SalesArgument {
  return typeof value === "object" && value !== null && "sentRange" in value
    ? rangeOf(value.sentRange)
    : value;
}

function rangeOf(number: number): unknown[][] {
  const range = ranges.get(number);
  if (range === undefined) throw new Error("these rows were let go for later ones");
  return range;
}
