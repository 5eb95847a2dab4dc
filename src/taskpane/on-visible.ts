/**
 * Calls back whenever the pane comes into view or into use again, by the browser's account or by Office's: a pane
 * that is closed in a shared runtime may not count as hidden for the browser. Returns its own end.
 */
export function onVisible(listener: () => void): () => void {
  const check = () => {
    if (document.visibilityState === "visible") listener();
  };
  document.addEventListener("visibilitychange", check);
  // Somebody who turns to the pane may have edited the sheet before.
  window.addEventListener("focus", check);
  // Where Office cannot tell, the browser's account has to do.
  const told = Office.addin
    ?.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.taskpane) listener();
    })
    .catch(() => undefined);
  return () => {
    document.removeEventListener("visibilitychange", check);
    window.removeEventListener("focus", check);
    void told?.then((end) => end?.());
  };
}

/** Calls back when the pane is out of sight, by the browser's account or by Office's. */
export function onHidden(listener: () => void): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") listener();
  });
  Office.addin
    ?.onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === Office.VisibilityMode.hidden) listener();
    })
    .catch(() => undefined);
}
