import { createRoot, type Root } from "react-dom/client";
import * as functions from "../../../src/functions/functions";
import { buildWords } from "../../../src/locales/en/build";
import { paneWords } from "../../../src/locales/en/pane";
import type { Language } from "../../../src/locales/languages";
import { loadBuildWords } from "../../../src/locales/load-build-words";
import { loadPaneWords } from "../../../src/locales/load-pane-words";
import type { PaneEvent } from "../../../src/taskpane/pane-event";
import { createStore, type Store } from "../../../src/taskpane/store";
import type { Task } from "../../../src/taskpane/tasks";
import { methodologyCards, templateCards } from "../../../src/taskpane/build/template-cards";
import { Pane } from "../../../src/taskpane/views/pane";
import { TEMPLATES } from "../../../src/templates/templates";
import { installCustomFunctions } from "../../custom-functions";
import { FORM, SCENES, type Scene } from "./scenes";

/** What the tests of the views reach: any state of the pane, and what its buttons ask of Excel. */
export interface Gallery {
  /** from the next state on, in a language */
  speak(language: Language): Promise<void>;
  show(scene: Scene): void;
  dispatch(event: PaneEvent): void;
  tasks: Task[];
}

let root: Root | undefined;
let store: Store = createStore(FORM);
let speech = { words: paneWords, buildWords };

const gallery: Gallery = {
  tasks: [],
  async speak(language) {
    speech = {
      words: await loadPaneWords(language),
      buildWords: await loadBuildWords(language),
    };
    document.documentElement.lang = language;
  },
  show(scene) {
    gallery.tasks.length = 0;
    store = createStore(FORM);
    for (const event of SCENES[scene]) store.dispatch(event);
    root?.unmount();
    root = createRoot(document.getElementById("pane")!);
    const { words, buildWords } = speech;
    const templates = templateCards(TEMPLATES, buildWords);
    const perform = (task: Task) => void gallery.tasks.push(task);
    const chooseLanguage = (language: Language) =>
      store.dispatch({ type: "form-changed", change: { language } });
    const tools = {
      store,
      words,
      templates,
      methodologies: methodologyCards(buildWords),
      perform,
      chooseLanguage,
      buildWords: () => buildWords,
      followSelection: () => () => undefined,
      skipWelcome: () => store.dispatch({ type: "welcome-skipped" }),
      selectedRow: { follow: () => () => undefined, again: () => undefined },
    };
    root.render(<Pane tools={tools} />);
  },
  dispatch: (event) => store.dispatch(event),
};

// As on the pane's own page.
installCustomFunctions();
Object.assign(window, { gallery, funnelbookFunctions: functions });
