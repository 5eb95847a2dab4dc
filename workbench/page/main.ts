import "./page.css";
import { readManifest } from "../host/add-in-manifest";
import { readFunctionMetadata } from "../host/function-metadata";
import { Host } from "../host/host";
import { bootUniver } from "../host/univer/boot";
import { connectPerson } from "./person";
import { openFrame } from "./frame";
import { univerScreen } from "./univer-screen";

async function main(): Promise<void> {
  const manifest = readManifest(await textOf("/manifest.xml"));
  const functions = readFunctionMetadata(
    manifest.namespace,
    await textOf(manifest.functionsAddress),
  );
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const univer = bootUniver(univerScreen(element("workbook"), dark.matches));
  const host = new Host({
    injector: univer.injector,
    pageAddress: manifest.pageAddress,
    functions,
    post: (text, origin) => frame.post(text, origin),
  });
  connectPerson(univer.injector, host);
  const frame = openFrame(element("pane"), manifest.pageAddress, host.wire);
  element("pane").hidden = false;
  Object.assign(window, { workbench: { host, univer } });
  await host.functionsReady;
  console.log("functions ready");
}

async function textOf(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

main().catch((error: Error) => {
  console.error(error);
});
