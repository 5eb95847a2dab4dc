import { LONGEST_FILE, readProcessFile } from "../../templates/process-file";
import { draftOfSaved } from "./draft-process";
import type { EditingEvent } from "./editing";

/** A letter takes at most so many bytes. */
const BYTES = 4;

/** What comes of a file that somebody chose: stages to edit, or why not. */
export async function openStagesFile(file: File): Promise<EditingEvent> {
  // A film would take its time to read.
  if (file.size > LONGEST_FILE * BYTES)
    return { type: "file-refused", problems: [{ path: [], problem: "too-large" }] };
  const { process, problems } = readProcessFile(await file.text().catch(() => ""));
  return process
    ? { type: "stages-loaded", draft: draftOfSaved(process) }
    : { type: "file-refused", problems };
}

/** The name of a file for a process, with nothing in it that a system refuses. */
export function stagesFileName(process: string): string {
  const name = process
    .replace(/[\p{Cc}\p{Cs}\\/:*?"<>|.]+/gu, " ")
    .trim()
    .slice(0, 60);
  return `${name === "" ? "stages" : name}.json`;
}

/** Hands a text over as a file. Some hosts do nothing then and do not say so. */
export function downloadText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  const ENOUGH_MS = 60_000;
  setTimeout(() => URL.revokeObjectURL(url), ENOUGH_MS);
}
