import { MOST_FILE_BYTES, tooLarge } from "../../files/size-limit";
import type { Host } from "../../host/host";
import { element } from "../dom";
import { askFirst } from "./ask-first";
import type { FileNote } from "./file-note";
import { openOnServer } from "./opened-file";
import { saveFile } from "./save-file";
import type { UnsavedChanges } from "./unsaved-changes";

export interface FileButtonsOptions {
  host: Host;
  note: FileNote;
  unsaved: UnsavedChanges;
  /** of the opened file; undefined: the workbook came from none */
  name: string | undefined;
  /** of the pane, where the keys are meant for the workbook as well */
  frame: HTMLIFrameElement;
}

/** Open… and Save as .xlsx, for the page's bar; Ctrl+O and Ctrl+S do the same. */
export function fileButtons(options: FileButtonsOptions): HTMLElement[] {
  const chooser = element("input", {
    type: "file",
    accept: ".xlsx,.xlsm,.csv,.tsv,.txt",
    class: "file-chooser",
    "aria-label": "File to open",
    tabindex: "-1",
  });
  const open = barButton("Open…", () => chooser.click());
  const save = barButton("Save as .xlsx", () =>
    whileBusy(save, options.note, "saved", () => saveAs(options)),
  );
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    chooser.value = "";
    if (file) whileBusy(open, options.note, "opened", () => openInPage(file, options));
  });
  const listen = (event: KeyboardEvent): void => {
    const key = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : "";
    const button = { o: open, s: save }[key];
    if (!button) return;
    event.preventDefault();
    button.click();
  };
  document.addEventListener("keydown", listen);
  const { frame } = options;
  const listenInPane = (): void => frame.contentDocument?.addEventListener("keydown", listen);
  frame.addEventListener("load", listenInPane);
  listenInPane();
  return [chooser, open, save];
}

const barButton = (label: string, click: () => void): HTMLButtonElement =>
  element("button", { type: "button", class: "bar-button", click }, label);

/** The page goes to the file's own address, so that nothing of the workbook before is left in it. */
async function openInPage(file: File, { note, unsaved }: FileButtonsOptions): Promise<void> {
  const question = `This workbook has changes that are not saved. Open ${file.name} without them?`;
  const areGivenUp = unsaved.exist;
  if (areGivenUp && !(await askFirst(question, "Open"))) return;
  if (file.size > MOST_FILE_BYTES) throw new Error(tooLarge());
  note.show(`Opening ${file.name} …`);
  // The browser asks about what is changed from here on, while the file is on its way.
  unsaved.forget();
  try {
    location.assign(await openOnServer(file));
  } catch (error) {
    if (areGivenUp) unsaved.note();
    throw error;
  }
}

async function saveAs({ host, note, unsaved, name }: FileButtonsOptions): Promise<void> {
  const saved = `${(name ?? "Workbook").replace(/\.\w+$/, "")}.xlsx`;
  note.show(`Saving ${saved} …`);
  // Formulas are saved with the values they come to.
  await host.settled();
  unsaved.forget();
  try {
    const losses = await saveFile(host, saved);
    note.show(`Saved as ${saved}.`, "Left out:", losses);
  } catch (error) {
    unsaved.note();
    throw error;
  }
}

/** A button at work takes no second click; it keeps the keyboard. */
function whileBusy(
  button: HTMLButtonElement,
  note: FileNote,
  what: string,
  job: () => Promise<void>,
): void {
  if (button.ariaBusy === "true") return;
  button.ariaBusy = "true";
  void job()
    .catch((error: Error) => note.show(`The file could not be ${what}: ${error.message}.`))
    .finally(() => (button.ariaBusy = null));
}
