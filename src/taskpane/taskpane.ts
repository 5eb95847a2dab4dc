import { firstWords } from "../locales/first-words";
import { languageFor, type Language } from "../locales/languages";
import { loadBuildWords } from "../locales/load-build-words";
import { loadPaneWords } from "../locales/load-pane-words";
import { COMMAND_EVENT, type CommandOutcome } from "../workbook/command-outcome";
import type { PaneOptions } from "./open-pane";
import { whenShown, type ReadyInfo } from "./shown";
import { supportOf } from "./support";

// Runs in every workbook that uses the functions, so it holds nothing but the way to the rest.
let lastCommand: CommandOutcome | undefined;
let listener: ((outcome: CommandOutcome) => void) | undefined;
document.addEventListener(COMMAND_EVENT, (event) => {
  lastCommand = (event as CustomEvent<CommandOutcome>).detail;
  listener?.(lastCommand);
});

const browserLanguage = languageFor(navigator.language);
document.documentElement.lang = browserLanguage;
const waiting = document.getElementById("waiting");
if (waiting !== null) waiting.textContent = firstWords[browserLanguage].waiting;

void Office.onReady().then(async (ready) => {
  const info: ReadyInfo = ready;
  const element = document.getElementById("pane");
  if (element === null) return;
  const { requirements, displayLanguage } = Office.context ?? {};
  const language = languageFor(displayLanguage ?? navigator.language);
  document.documentElement.lang = language;
  const support = supportOf(info.host, (name, version) =>
    Boolean(requirements?.isSetSupported(name, version)),
  );
  await whenShown(info, (handler) => Office.addin.onVisibilityModeChanged(handler));
  await draw(element, language, {
    support,
    onCommand(told) {
      listener = told;
      if (lastCommand) told(lastCommand);
    },
  });
});

async function draw(element: HTMLElement, language: Language, options: PaneOptions): Promise<void> {
  try {
    const [{ openPane }, paneWords, buildWords] = await Promise.all([
      import(/* webpackChunkName: "pane" */ "./open-pane"),
      loadPaneWords(language),
      loadBuildWords(language),
    ]);
    openPane(element, { language, paneWords, buildWords }, options);
  } catch (error) {
    console.error(error);
    offerAgain(element, language, () => void draw(element, language, options));
  }
}

/** The pane's own words and buttons are in the chunks that did not arrive, so these are plain. */
function offerAgain(element: HTMLElement, language: Language, again: () => void): void {
  const text = document.createElement("p");
  text.setAttribute("role", "alert");
  text.textContent = firstWords[language].notLoaded;
  const button = document.createElement("button");
  button.textContent = firstWords[language].again;
  button.addEventListener("click", again);
  element.replaceChildren(text, button);
}
