import { helped } from "../../../src/taskpane/worker/the-helper";
import type { WorkerOrder, WorkerReply } from "../../../src/taskpane/worker/worker-messages";

/** A worker of a page, as far as the pane has to do with it: it answers when the test says so. */
class FakeWorker {
  static readonly all: FakeWorker[] = [];
  readonly orders: WorkerOrder[] = [];
  readonly terminate = jest.fn();
  private heard: ((event: { data: WorkerReply }) => void) | undefined;

  constructor() {
    FakeWorker.all.push(this);
  }

  postMessage(order: WorkerOrder): void {
    this.orders.push(order);
  }

  addEventListener(kind: string, heard: typeof this.heard): void {
    if (kind === "message") this.heard = heard;
  }

  /** Answers the last question. */
  answer(answer: unknown): void {
    const last = this.orders.at(-1)!;
    if (last.kind !== "ask") throw new Error(last.kind);
    this.heard!({ data: { ask: last.ask, answer } });
  }
}

const SCRIPTS = ["rows-worker", "functions", "functions-en", "check", "expressions"];

beforeAll(() =>
  Object.assign(globalThis, {
    Worker: FakeWorker,
    Office: { context: { displayLanguage: "en-GB" } },
    document: {
      getElementById: () => ({
        dataset: { workerScripts: SCRIPTS.map((name) => `${name}.js`).join(" ") },
      }),
    },
  }),
);

const ROWS = [["Deal"], ["D-1"]];
const rested = () => new Promise((resolve) => setTimeout(resolve, 20));
const here = () => Promise.reject(new Error("computed in the pane"));

/** Asks over the rows, as what the pane shows does. */
const ask = (name: string, signal?: AbortSignal) =>
  helped(
    async (helper) => {
      const range = await helper.send(ROWS);
      return helper.ask({ of: "function", name, values: [{ sentRange: range }] });
    },
    here,
    signal,
  );

test("a question that is cancelled ends the worker; the others are asked of the next one", async () => {
  const end = new AbortController();
  const check = ask("CHECK", end.signal);
  const cancelled = expect(check).rejects.toMatchObject({ name: "AbortError" });
  const rate = ask("WINRATE");
  await rested();
  end.abort();
  await cancelled;
  await rested();
  const [first, second] = FakeWorker.all;
  expect(first!.terminate).toHaveBeenCalledTimes(1);
  expect(second!.orders.map(({ kind }) => kind)).toEqual(["begin", "rows", "ask"]);
  second!.answer(0.25);
  expect(await rate).toBe(0.25);
  expect(FakeWorker.all).toHaveLength(2);
});

test("once it is answered, or before it is asked, a signal ends no worker", async () => {
  const end = new AbortController();
  const asked = ask("CHECK", end.signal);
  await rested();
  const worker = FakeWorker.all.at(-1)!;
  worker.answer("nothing");
  expect(await asked).toBe("nothing");
  end.abort();
  await expect(ask("CHECK", end.signal)).rejects.toMatchObject({ name: "AbortError" });
  expect(worker.terminate).not.toHaveBeenCalled();
});
