import { pause } from "../pause";
import type { Store } from "../store";
import { readFile } from "./read-file";
import type { RowsEvent } from "./rows-state";

/** Nobody waits for the file any more. */
class FileLeft extends Error {}

/** Reads a file for the place of the rows, until the person leaves it or chooses another. */
export async function loadFile(
  store: Store,
  file: File,
  columnName: (number: number) => string,
): Promise<void> {
  const tell = (event: RowsEvent) => store.dispatch({ type: "rows", event });
  const rest = async () => {
    await pause();
    if (store.state().rows.reading?.source !== file) throw new FileLeft();
  };
  const progress = (share: number) => tell({ kind: "file-progressed", source: file, share });
  tell({ kind: "file-chosen", source: file });
  try {
    const read = await readFile(file, columnName, { rest, progress });
    if (typeof read === "string") tell({ kind: "file-refused", source: file, fault: read });
    else tell({ kind: "file-read", source: file, file: read });
  } catch (error) {
    if (error instanceof FileLeft) return;
    console.warn(error);
    tell({ kind: "file-refused", source: file, fault: "not-read" });
  }
}
