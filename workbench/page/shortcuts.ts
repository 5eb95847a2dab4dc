import { readShortcuts, type ShortcutsFile } from "../manifest/read-shortcuts";

/**
 * Runs the add-in's actions by their keys, as Excel on the web does: while the focus is in the workbook,
 * not in the pane, and before a cell takes the keys for itself.
 */
export function listenToShortcuts(file: ShortcutsFile, run: (action: string) => void): void {
  const shortcuts = readShortcuts(file);
  window.addEventListener(
    "keydown",
    (event) => {
      const found = shortcuts.find(({ key }) => key === keysOf(event));
      if (found === undefined) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      run(found.action);
    },
    true,
  );
}

/** The keys pressed together, in the order of a shortcuts file; the letter by its place on the keyboard. */
function keysOf({ ctrlKey, shiftKey, altKey, code }: KeyboardEvent): string {
  const held = [ctrlKey && "Ctrl", shiftKey && "Shift", altKey && "Alt"].filter(Boolean);
  return [...held, code.replace(/^(?:Key|Digit)/, "")].join("+");
}
