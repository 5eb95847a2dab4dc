/**
 * Excel's display language as a tag such as "hu-HU", once Excel has told it; undefined where the functions
 * run without Office. The functions know nothing else of Office.
 */
export function displayLanguage(): Promise<string | undefined> | undefined {
  if (typeof Office === "undefined") return undefined;
  return Office.onReady().then(
    () => (Office.context as Office.Context | undefined)?.displayLanguage,
  );
}
