import "./page.css";
import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  RedoCommand,
  UndoCommand,
} from "@univerjs/core";
import { loadIntoHost } from "../files/load-into-host";
import { readFunctionMetadata } from "../host/functions/function-metadata";
import { Host } from "../host/host";
import { bootUniver } from "../host/univer/boot";
import { LEVELS, supports } from "../host/api/requirement-sets";
import { readManifest } from "../manifest/read-manifest";
import type { ShortcutsFile } from "../manifest/read-shortcuts";
import { drawCalmly } from "./calm-drawing";
import { ChartLayer } from "./charts/chart-layer";
import { byId } from "./dom";
import { openDoor } from "./door";
import { goToEnds } from "./ends-of-sheet";
import { sayErrors } from "./error-sentences";
import { fileButtons } from "./files/file-buttons";
import { FileNote } from "./files/file-note";
import type { OpenedFile } from "./files/opened-file";
import { openedFile } from "./files/opened-file";
import { UnsavedChanges } from "./files/unsaved-changes";
import { findInSheet } from "./find/find-bar";
import { makeFrame } from "./frame";
import { languageSwitch } from "./language-switch";
import { measureAnew } from "./measure-anew";
import { addUpRows, measureFilledCells } from "./measured-rows";
import { readOptions } from "./options";
import { drawPane } from "./pane";
import { pasteBlocks } from "./paste-text";
import { connectPerson } from "./person";
import { refuseMistakes } from "./refused-input";
import { refuseNames } from "./refused-names";
import { drawRibbon, paneOpener } from "./ribbon";
import { growRows } from "./row-heights";
import { lookOnce } from "./seen-cells";
import { listenToShortcuts } from "./shortcuts";
import { viewShower } from "./show-view";
import { drawTableLooks } from "./table-looks";
import { followTheme, prefersDark } from "./theme";
import { univerScreen } from "./univer-screen";
import { leaveCellsUnmarked } from "./unmarked-cells";

/** Opens the workbook, draws what is around it and loads the add-in, as Excel on the web would. */
async function main(): Promise<void> {
  const options = readOptions(location.search);
  const manifestText = await textOf("manifest.xml");
  const manifest = readManifest(manifestText, options.locale);
  const pageAddress = manifest.runtime.url;
  const { namespace, metadataUrl } = manifest.functions;
  const functions = readFunctionMetadata(namespace, await textOf(metadataUrl));

  measureFilledCells();
  addUpRows();
  leaveCellsUnmarked();
  lookOnce();
  const { injector } = bootUniver(univerScreen(byId("workbook"), prefersDark()));
  followTheme(injector);
  await injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  const frame = makeFrame(pageAddress, manifest.displayName, () => host.wire);
  const host = new Host({
    injector,
    pageAddress,
    functions,
    post(text, origin) {
      frame.post(text, origin);
      showView();
    },
    ...options,
  });
  const showView = viewShower(injector, host);
  const note = new FileNote(byId("file-note"));
  // Rows of the file grow, too.
  growRows(injector, host.workbook);
  const opened = await openOwnFile(host, note);
  const shown = host.workbook.grid.workbook.getActiveSheet()?.getSheetId();
  if (opened && shown !== undefined) measureAnew(injector, shown);
  frame.load();
  connectPerson(injector, host);
  drawTableLooks(injector, host.workbook);
  sayErrors(injector, host.workbook, byId("workbook"));
  pasteBlocks(injector);
  refuseMistakes(injector, host);
  refuseNames(injector, host.workbook);
  findInSheet(injector, host, byId("workbook"));
  goToEnds(injector, host, byId("workbook"));
  new ChartLayer(injector, host.workbook);
  const commands = injector.get(ICommandService);
  const showRibbon = (groups: typeof manifest.ribbon): void =>
    drawRibbon(byId("ribbon"), groups, {
      undo: () => void commands.executeCommand(UndoCommand.id),
      redo: () => void commands.executeCommand(RedoCommand.id),
      showTaskPane: () => (host.pane.visible = true),
      runFunction: ({ id }, functionName) => host.wire.invokeCommand(id, functionName),
    });
  showRibbon(manifest.ribbon);
  const opener = (): HTMLElement | null => paneOpener(manifest.ribbon);
  drawPane(byId("pane"), manifest.displayName, frame.element, host.pane, opener);
  const unsaved = new UnsavedChanges(injector, host);
  byId("bar").append(
    ...fileButtons({ host, note, unsaved, name: opened?.name, frame: frame.element }),
    languageSwitch(options.locale, (locale) => {
      host.reload(locale);
      frame.load();
      showRibbon(readManifest(manifestText, locale).ribbon);
    }),
  );
  const { shortcutsUrl } = manifest;
  if (shortcutsUrl !== undefined && supports(LEVELS[options.level], "KeyboardShortcuts", "1.1"))
    listenToShortcuts(JSON.parse(await textOf(shortcutsUrl)) as ShortcutsFile, (action) =>
      host.wire.invokeAction(action),
    );
  drawCalmly(injector, host);
  openDoor(injector, host);
}

/** Fills the workbook from the file that the address names, and says what could not be kept. */
async function openOwnFile(host: Host, note: FileNote): Promise<OpenedFile | undefined> {
  try {
    const opened = await openedFile(location.search);
    if (!opened) return undefined;
    const losses = [...opened.losses, ...loadIntoHost(host, opened.file)];
    if (losses.length > 0) note.show(`${opened.name} is open.`, "Not kept:", losses);
    byId("workbook-name").textContent = opened.name;
    document.title = `${opened.name} – workbench`;
    void host.calculate();
    return opened;
  } catch (error) {
    note.show(`The file could not be opened: ${(error as Error).message}.`);
    return undefined;
  }
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

main().catch((error: Error) => {
  const notice = byId("notice");
  notice.textContent = `The workbench could not start: ${error.message}`;
  notice.hidden = false;
  console.error(error);
});
