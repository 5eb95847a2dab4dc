import { ensureBuilt } from "../workbench/ensure-built";

/** jest's globalSetup: the tests run the built add-in, so it is built once before them. */
export default function buildOnce(): void {
  ensureBuilt();
}
