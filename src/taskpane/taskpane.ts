import { REFRESH_EVENT, type RefreshOutcome } from "../workbook/refresh-outcome";
import type { PaneOptions } from "./open-pane";
import { whenShown, type ReadyInfo } from "./shown";
import { supportOf } from "./support";

// Runs in every workbook that uses the functions, so it holds nothing but the way to the rest.
let lastRefresh: RefreshOutcome | undefined;
let listener: ((outcome: RefreshOutcome) => void) | undefined;
document.addEventListener(REFRESH_EVENT, (event) => {
  lastRefresh = (event as CustomEvent<RefreshOutcome>).detail;
  listener?.(lastRefresh);
});

void Office.onReady().then(async (ready) => {
  const info: ReadyInfo = ready;
  const element = document.getElementById("pane");
  if (element === null) return;
  const { requirements } = Office.context ?? {};
  const support = supportOf(info.host, (name, version) =>
    Boolean(requirements?.isSetSupported(name, version)),
  );
  await whenShown(info, (handler) => Office.addin.onVisibilityModeChanged(handler));
  await draw(element, {
    support,
    onRefreshed(told) {
      listener = told;
      if (lastRefresh) told(lastRefresh);
    },
  });
});

async function draw(element: HTMLElement, options: PaneOptions): Promise<void> {
  try {
    const { openPane } = await import(/* webpackChunkName: "pane" */ "./open-pane");
    openPane(element, options);
  } catch (error) {
    console.error(error);
    offerAgain(element, () => void draw(element, options));
  }
}

/** The pane's own words and buttons are in the chunk that did not arrive, so these are plain. */
function offerAgain(element: HTMLElement, again: () => void): void {
  const text = document.createElement("p");
  text.setAttribute("role", "alert");
  text.textContent = "The pane could not be loaded. Check the connection, then try again.";
  const button = document.createElement("button");
  button.textContent = "Try again";
  button.addEventListener("click", again);
  element.replaceChildren(text, button);
}
