import { ensureBuilt } from "../../workbench/ensure-built";
import { SharedParts } from "./shared-parts";
import { ensureOneFiles } from "./one-file";

declare global {
  /** From jest's globalSetup to its globalTeardown, which are loaded each by itself. */
  var sharedParts: SharedParts | undefined;
}

/** jest's globalSetup: the tests run the built add-in, so it is built once before them; so are the libraries in one file. */
export default async function open(): Promise<void> {
  ensureBuilt();
  ensureOneFiles();
  globalThis.sharedParts = await SharedParts.open();
}
