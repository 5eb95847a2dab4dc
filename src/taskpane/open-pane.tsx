import { createRoot } from "react-dom/client";
import { buildWords } from "../locales/en/build";
import { paneWords } from "../locales/en/pane";
import { TEMPLATES } from "../templates/templates";
import type { RefreshOutcome } from "../workbook/refresh-outcome";
import { functionList, type FunctionEntry } from "./function-list";
import { excelDoor } from "./jobs";
import { onVisible } from "./on-visible";
import { createPerformer } from "./perform";
import { problemOf } from "./problems";
import { createStore } from "./store";
import type { Notice } from "./state";
import type { Support } from "./support";
import { templateCards } from "./template-cards";
import { Pane } from "./views/pane";

/** What the page hands the pane. */
export interface PaneOptions {
  readonly support: Support;
  /** tells of each refresh from the ribbon, the last one before the pane was there included */
  readonly onRefreshed: (listener: (outcome: RefreshOutcome) => void) => void;
}

/** Draws the pane; this file begins the chunk that is loaded when the pane is first shown. */
export function openPane(element: HTMLElement, { support, onRefreshed }: PaneOptions): void {
  const templates = templateCards(TEMPLATES, buildWords);
  const store = createStore({
    template: templates[0]?.id ?? "",
    name: buildWords.workbook.sheets.pipeline,
    samples: true,
    nativeFunnel: false,
  });
  const { perform, look } = createPerformer(store, excelDoor);
  store.dispatch({ type: "excel-answered", support });
  onRefreshed((outcome) => store.dispatch({ type: "reported", notice: noticeOf(outcome) }));
  createRoot(element).render(<Pane tools={{ store, words: paneWords, templates, perform }} />);
  if (support !== "supported") return;
  void readFunctions().then((functions) => store.dispatch({ type: "functions-read", functions }));
  void look();
  // Another person, or Excel's own undo, may have changed the workbook while the pane was hidden.
  onVisible(() => void look());
}

/** The functions as Excel knows them, from the file beside the page; none when it does not come. */
async function readFunctions(): Promise<FunctionEntry[]> {
  try {
    const response = await fetch("functions.json");
    return functionList(await response.json(), paneWords.functions.examples);
  } catch (error) {
    console.warn(error);
    return [];
  }
}

function noticeOf(outcome: RefreshOutcome): Notice {
  return "report" in outcome
    ? { kind: "done", done: { kind: "refresh", report: outcome.report } }
    : { kind: "problem", problem: problemOf(outcome.error), task: { kind: "refresh" } };
}
