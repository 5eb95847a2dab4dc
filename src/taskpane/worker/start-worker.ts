import type { WorkerDoor } from "./rows-helper";
import type { WorkerOrder, WorkerReply } from "./worker-messages";

/** By the name that webpack.config.js gives it. */
const SCRIPT = "rows-worker.js";

/** Starts the worker of this page; a page that may have none has one that failed. */
export function startWorker(): WorkerDoor {
  const worker = newWorker();
  const post = (order: WorkerOrder) => worker?.postMessage(order);
  const context = Office.context as Office.Context | undefined;
  post({ kind: "begin", language: context?.displayLanguage ?? navigator.language });
  return {
    post,
    listen(heard, failed) {
      if (worker === undefined) return failed();
      worker.addEventListener("message", ({ data }: MessageEvent<WorkerReply>) => heard(data));
      worker.addEventListener("error", (event) => {
        console.warn(event.message);
        failed();
      });
    },
  };
}

function newWorker(): Worker | undefined {
  try {
    return new Worker(SCRIPT);
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}
