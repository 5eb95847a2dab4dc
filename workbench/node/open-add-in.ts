import fs from "node:fs";
import path from "node:path";
import type { BlankStyle } from "../host/functions/argument-json";
import { readFunctionMetadata } from "../host/functions/function-metadata";
import { Host } from "../host/host";
import type { Level } from "../host/api/requirement-sets";
import { bootUniver } from "../host/univer/boot";
import type { QuirkName } from "../host/univer/quirks";
import { readManifest } from "../manifest/read-manifest";
import { fileReader } from "./add-in-files";
import type { FakeWindow } from "./fake-window";
import { openFakeWindow } from "./fake-window";
import { pageScripts } from "./page-scripts";
import { Stir } from "./stir";

export interface OpenAddInOptions {
  level?: Level;
  locale?: string;
  blanks?: BlankStyle;
  patienceMs?: number;
  /** changes functions.json on its way, such as into an older one that Excel still has */
  metadata?: (json: string) => string;
  withoutQuirks?: readonly QuirkName[];
}

/** An add-in running in the workbench. */
export interface OpenAddIn {
  readonly host: Host;
  readonly page: FakeWindow;
  /** the page's own `Excel` */
  readonly excel: typeof Excel;
  /** `Excel.run` in the page, as the add-in itself would call it */
  run<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  close(): void;
}

/** Loads the built add-in in `folder` as Excel would, from its manifest on. */
export async function openAddIn(
  folder: string,
  options: OpenAddInOptions = {},
): Promise<OpenAddIn> {
  const manifestText = fs.readFileSync(path.join(folder, "manifest.xml"), "utf8");
  const manifest = readManifest(manifestText, options.locale);
  const pageAddress = manifest.runtime.url;
  const read = fileReader(folder, pageAddress);
  const needed = (address: string): string => {
    const text = read(address);
    if (text === undefined) throw new Error(`the add-in lacks ${address}`);
    return text;
  };
  const functions = readFunctionMetadata(
    manifest.functions.namespace,
    (options.metadata ?? ((json) => json))(needed(manifest.functions.metadataUrl)),
  );
  const univer = bootUniver();
  const stir = new Stir();
  const host = new Host({
    ...options,
    injector: univer.injector,
    pageAddress,
    functions,
    // Across windows a message never arrives while its sender still runs.
    post(text, origin) {
      stir.note();
      setImmediate(() => page.deliver(text, origin));
    },
    isAtWork: () => stir.goesOn(),
  });
  const page: FakeWindow = openFakeWindow({
    pageAddress,
    name: host.wire.frameName(),
    read,
    toParent(text) {
      stir.note();
      setImmediate(() => host.wire.receive(text));
    },
  });
  await runScripts(page, needed, pageAddress);
  await host.functionsReady;
  const excel = page.window["Excel"] as typeof Excel;
  return {
    host,
    page,
    excel,
    run: (job) => excel.run(job),
    close() {
      host.close();
      page.close();
      univer.dispose();
    },
  };
}

async function runScripts(
  page: FakeWindow,
  needed: (address: string) => string,
  pageAddress: string,
): Promise<void> {
  for (const script of pageScripts(needed(pageAddress), pageAddress)) {
    // office.js finds its folder by the script element it was loaded with.
    if (script.address) await page.loadScript(script.address);
    else page.run(script.code, pageAddress);
  }
}
