import type { WorkerOrder, WorkerReply } from "../../../src/taskpane/worker/worker-messages";

/** The worker's script with globals of its own: what it is told, and what it replies. */
function openWorker(): { tell: (order: WorkerOrder) => void; replies: WorkerReply[] } {
  const replies: WorkerReply[] = [];
  let heard: ((event: { data: WorkerOrder }) => void) | undefined;
  Object.assign(globalThis, {
    addEventListener: (_: string, listener: typeof heard) => (heard = listener),
    postMessage: (reply: WorkerReply) => replies.push(reply),
  });
  jest.isolateModules(() => {
    jest.requireActual("../../../src/taskpane/worker/rows-worker");
  });
  return { tell: (data) => heard!({ data }), replies };
}

test("a range that was let go while its rows were still coming is never answered of in part", async () => {
  const { tell, replies } = openWorker();
  tell({ kind: "rows", range: 1, rows: [["Deal", "Lead", "Won"]] });
  tell({ kind: "forget", range: 1 });
  tell({ kind: "rows", range: 1, rows: [["D-1", 45000, 45010]] });
  tell({ kind: "ask", ask: 2, of: "function", name: "WINRATE", values: [{ sentRange: 1 }] });
  await new Promise((resolve) => setTimeout(resolve));
  expect(replies).toEqual([{ ask: 2, failed: "Error: these rows were let go for later ones" }]);
});
