import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readShortcuts, type ShortcutsFile } from "../../workbench/manifest/read-shortcuts";
import { readPage } from "./page-examples";

/** docs/guide.md tells the keys that the manifest's files give. */

const ASSETS = join(__dirname, "../../assets/shortcuts");
const read = <Shape>(name: string) => JSON.parse(readFileSync(join(ASSETS, name), "utf8")) as Shape;
const labels = read<Record<string, { value: string }>>("en-us.json");
const shortcuts = readShortcuts(read<ShortcutsFile>("shortcuts.json"));

test.each(shortcuts.map(({ action, key }) => [labels[action]!.value, key]))(
  "%s by %s",
  (label, key) => expect(readPage("guide.md")).toContain(`| “${label}” | ${key} |`),
);

test("no other keys are told", () => {
  expect(readPage("guide.md").match(/\| Ctrl\+[\w+]+ \|/g)).toHaveLength(shortcuts.length);
});
