import { createRoot } from "react-dom/client";
import type { BuildWords } from "../locales/build-words";
import type { Language } from "../locales/languages";
import { loadBuildWords } from "../locales/load-build-words";
import type { PaneWords } from "../locales/pane-words";
import { TEMPLATES } from "../templates/templates";
import type { CommandOutcome } from "../workbook/command-outcome";
import { functionList, type FunctionEntry } from "./function-list";
import { retold } from "./build/draft-process";
import { createFollower } from "./follower";
import { excelDoor, keepWelcome, rowDoor, selectionDoor } from "./jobs";
import { onHidden, onVisible } from "./on-visible";
import { keepPlaceInAddress } from "./place-in-address";
import { createPerformer } from "./perform";
import { CHECK_ROWS, reportOf } from "./report-of";
import { createStore } from "./store";
import type { Support } from "./support";
import { methodologyCards, templateCards } from "./build/template-cards";
import { Pane } from "./views/pane";
import { whenIdle } from "./when-idle";

/** What the page hands the pane. */
export interface PaneOptions {
  readonly support: Support;
  /** tells of each command of the ribbon, the last one before the pane was there included */
  readonly onCommand: (listener: (outcome: CommandOutcome) => void) => void;
}

/** The language of the pane and what it says in it. */
export interface Speech {
  readonly language: Language;
  readonly paneWords: PaneWords;
  readonly buildWords: BuildWords;
}

/** Draws the pane; this file begins the chunk that is loaded when the pane is first shown. */
export function openPane(
  element: HTMLElement,
  { language, paneWords, buildWords }: Speech,
  { support, onCommand }: PaneOptions,
): void {
  const templates = templateCards(TEMPLATES, buildWords);
  const store = createStore({
    template: templates[0]?.id ?? "",
    own: undefined,
    methodology: "none",
    language,
    name: buildWords.workbook.sheets.pipeline,
    usualName: buildWords.workbook.sheets.pipeline,
    samples: true,
    nativeFunnel: false,
  });
  const { perform, look } = createPerformer(store, excelDoor);
  store.dispatch({ type: "excel-answered", support });
  keepPlaceInAddress(store, window.location);
  onCommand((outcome) =>
    whenIdle(store, () => {
      // A place that opens reads its rows by itself.
      const isThere = store.state().place === "rows";
      store.dispatch(reportOf(outcome));
      if (outcome.command === "check-rows" && isThere) void perform(CHECK_ROWS);
      void look();
    }),
  );
  const selection = createFollower(selectionDoor, (selected) =>
    store.dispatch({ type: "selected", selection: selected }),
  );
  const rowNow = rowDoor(() => store.state().rows.inUse);
  const selectedRow = createFollower(rowNow, (row) =>
    store.dispatch({ type: "playbook", event: { kind: "row-read", row } }),
  );
  const followers = [selection, selectedRow];
  const arrived = new Map([[language, buildWords]]);
  const tools = {
    store,
    words: paneWords,
    templates,
    methodologies: methodologyCards(buildWords),
    perform,
    chooseLanguage,
    buildWords: (wanted: Language) => arrived.get(wanted) ?? buildWords,
    followSelection: selection.follow,
    selectedRow,
    skipWelcome: () => {
      store.dispatch({ type: "welcome-skipped" });
      keepWelcome();
    },
  };
  createRoot(element).render(<Pane tools={tools} />);
  if (support !== "supported") return;
  void readFunctions(language).then((functions) =>
    store.dispatch({ type: "functions-read", functions }),
  );
  void look();
  // Another person, or Excel's own undo, may have changed the workbook while the pane was hidden.
  onVisible(() => {
    followers.forEach((each) => each.setVisible(true));
    void look();
  });
  onHidden(() => followers.forEach((each) => each.setVisible(false)));

  function chooseLanguage(chosen: Language): void {
    store.dispatch({ type: "form-changed", change: { language: chosen } });
    loadBuildWords(chosen).then(
      (words) => {
        arrived.set(chosen, words);
        tellIn(chosen, words);
      },
      // Building asks for them again, and then says what is wrong.
      (error: unknown) => console.warn(error),
    );
  }

  /** What the form took from the words of one language it takes from those of another. */
  function tellIn(chosen: Language, words: BuildWords): void {
    const { form, editing } = store.state();
    if (form.language !== chosen) return;
    const name = words.workbook.sheets.pipeline;
    store.dispatch({ type: "usual-name-known", language: chosen, name });
    const own = form.own && retold(form.own, words);
    store.dispatch({ type: "drafts-retold", own, editing: editing && retold(editing, words) });
  }
}

/** The functions as Excel knows them, from the file beside the page; none when it does not come. */
async function readFunctions(language: Language): Promise<FunctionEntry[]> {
  try {
    const file = language === "en" ? "functions.json" : `functions-${language}.json`;
    const response = await fetch(file);
    return functionList(await response.json());
  } catch (error) {
    console.warn(error);
    return [];
  }
}
