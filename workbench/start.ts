import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { openBrowser } from "./browser/open-browser";
import { DIST, ensureBuilt } from "./ensure-built";
import { buildPage } from "./page/build";
import { serveWorkbench } from "./serve/serve";
import { printFunnel } from "./terminal";

const PAGE = path.resolve(__dirname, "../.cache/page");
const PORT = 3000;

/** `npm start`: the workbench in a browser; with `--terminal` the sample funnel in the terminal. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      terminal: { type: "boolean", default: false },
      "no-browser": { type: "boolean", default: false },
      port: { type: "string" },
    },
  });
  ensureBuilt();
  if (values.terminal) return printFunnel();
  buildPage(PAGE);
  const served = await serve(values.port);
  const browser = values["no-browser"]
    ? undefined
    : await openBrowser(served.address, served.publicKeyHash);
  console.log(browser ? opened(browser.name, served.address) : byHand(served.address));
  process.once("SIGINT", () => {
    browser?.close();
    void served.close();
  });
}

/** On the usual port, or on any other when that one is taken and none was asked for. */
async function serve(asked: string | undefined): ReturnType<typeof serveWorkbench> {
  const places = { addIn: DIST, page: PAGE };
  try {
    return await serveWorkbench({ ...places, port: Number(asked ?? PORT) });
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    if (!taken || asked !== undefined) throw error;
    return serveWorkbench({ ...places, port: 0 });
  }
}

const opened = (name: string, address: string): string =>
  `The workbench is open in ${name}: ${address}\nCtrl+C ends it.`;

const byHand = (address: string): string =>
  [
    `Open the workbench in Chrome, Edge or Chromium: ${address}`,
    "The browser warns of the certificate, which was made on this machine and is trusted by nobody:",
    'choose "Advanced", then "Proceed to localhost". Nothing is installed, nothing leaves the machine.',
    `Without any browser: npm start -- --terminal. Ctrl+C ends it.`,
  ].join(os.EOL);

main().catch((error: Error) => {
  process.stderr.write(`start: ${error.stack}\n`);
  process.exitCode = 2;
});
