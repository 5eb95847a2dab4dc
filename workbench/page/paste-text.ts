import type { Injector } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/sheets-ui";
import { blockAsTable } from "./block-as-table";

/**
 * Pastes a block of plain text as Excel does: fields between tabs, in quotes where they hold line
 * breaks. Univer would read quotes as text, "<" as markup, and drop blank cells in front.
 */
export function pasteBlocks(injector: Injector): void {
  const clipboard = injector.get(ISheetClipboardService);
  const paste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) =>
    paste(html || (text && /[\t\n]/.test(text) ? blockAsTable(text) : ""), text, files);
}
