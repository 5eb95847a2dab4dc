import { languageFor } from "../../locales/languages";
import type { WorkerDoor } from "./rows-helper";
import type { WorkerOrder, WorkerReply } from "./worker-messages";

/** Starts the worker of this page; a page that may have none has one that failed. */
export function startWorker(): WorkerDoor {
  const worker = newWorker();
  const post = (order: WorkerOrder) => worker?.postMessage(order);
  if (worker !== undefined) post(beginning());
  return {
    post,
    close: () => worker?.terminate(),
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
    return new Worker(scriptOf("rows-worker"));
  } catch (error) {
    console.warn(error);
    return undefined;
  }
}

function beginning(): WorkerOrder {
  const context = Office.context as Office.Context | undefined;
  const language = context?.displayLanguage ?? navigator.language;
  const parts = ["functions", `functions-${languageFor(language)}`, "check", "expressions"];
  return { kind: "begin", language, scripts: parts.map(scriptOf) };
}

/** The page lists the scripts of a worker: their names change with their content. */
function scriptOf(name: string): string {
  const listed = document.getElementById("pane")?.dataset.workerScripts?.split(" ") ?? [];
  const script = listed.find((each) => each.startsWith(`${name}.`));
  if (script === undefined) throw new Error(`the page lists no script ${name}`);
  return script;
}
