import { readdirSync } from "node:fs";
import { sharedBrowser } from "../shared/ask";
import { BUILD_PATIENCE_MS } from "../shared/published";
import { useSite } from "./workbench";

/** All that is done in a browser, once more with a published build on a plain server of files. */

useSite("published");
beforeAll(() => sharedBrowser("published"), BUILD_PATIENCE_MS);

// Opening and saving files is the workbench's own server's.
const suites = readdirSync(__dirname).filter((name) =>
  /^(?!published\.|own-file\.)[^.]+\.test\.ts$/.test(name),
);
for (const suite of suites) describe(suite, () => void jest.requireActual(`./${suite}`));
