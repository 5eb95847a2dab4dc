/**
 * What office.js tells at start. The released typings leave `addin` out, and have `host` as a number:
 * it is "Excel", or null outside of Office.
 */
export interface ReadyInfo {
  readonly host: unknown;
  readonly addin?: { readonly visibilityMode?: string } | null;
}

type OnVisibilityChanged = (
  handler: (message: { visibilityMode: string }) => void,
) => Promise<unknown>;

/**
 * Resolves when the person can see the pane. In a shared runtime the page also runs with the pane
 * closed, for the functions and the ribbon: then its interface is not loaded until it is opened.
 * Whenever Office cannot tell, the pane counts as shown, since a pane that stays empty is worse.
 */
export function whenShown(info: ReadyInfo, onChanged: OnVisibilityChanged): Promise<void> {
  if (info.addin?.visibilityMode !== "Hidden") return Promise.resolve();
  return new Promise((resolve) => {
    const listening = onChanged(({ visibilityMode }) => {
      if (visibilityMode === "Taskpane") resolve();
    });
    listening.catch(() => resolve());
  });
}
