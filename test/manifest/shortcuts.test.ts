import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkManifest } from "../../workbench/manifest/check-manifest";
import { readManifest } from "../../workbench/manifest/read-manifest";
import { readShortcuts, type ShortcutsFile } from "../../workbench/manifest/read-shortcuts";
import { edited, OURS, PROJECT } from "./good-manifest";

const COMMANDS = readFileSync(join(PROJECT, "src/commands/commands.ts"), "utf8");
const FILES = join(PROJECT, "assets/shortcuts");
const read = (name: string) => JSON.parse(readFileSync(join(FILES, name), "utf8")) as never;
const file: ShortcutsFile = read("shortcuts.json");

const LANGUAGES = ["en-US", "ru-RU", "hu-HU", "zh-CN", "zh-TW", "fi-FI"];
const BUTTONS = {
  openPane: "Funnelbook.OpenPane",
  refreshCharts: "Funnelbook.RefreshCharts",
  checkRows: "Funnelbook.CheckRows",
};

test.each(LANGUAGES)("in %s an action has the name of its button", (language) => {
  const { ribbon } = readManifest(OURS, language);
  const controls = ribbon.flatMap((group) => group.controls);
  const names = Object.entries(BUTTONS).map(([action, id]) => [
    action,
    { value: controls.find((control) => control.id === id)?.label },
  ]);
  expect(read(`${language.toLowerCase()}.json`)).toEqual(Object.fromEntries(names));
});

test("the default names are the English ones", () => {
  expect(file.resources.default).toEqual(read("en-us.json"));
  expect(readShortcuts(file).map(({ action }) => action)).toEqual(Object.keys(BUTTONS));
});

describe("a folder with faults", () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "funnelbook-shortcuts-"));
    cpSync(join(PROJECT, "assets"), join(folder, "assets"), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const findings = (text = OURS, commands = COMMANDS) =>
    checkManifest(text, { folder, commands, production: false })
      .filter(({ rule }) => rule === "shortcuts")
      .map(({ message }) => message);
  const write = (change: Partial<ShortcutsFile>, name = "shortcuts.json") =>
    writeFileSync(join(folder, "assets/shortcuts", name), JSON.stringify({ ...file, ...change }));
  const withKeys = (...keys: string[]) =>
    write({ shortcuts: keys.map((key) => ({ action: "openPane", key: { default: key } })) });

  test("ours has none", () => expect(findings()).toEqual([]));

  test.each(["Ctrl+F", "Ctrl+Shift+Alt+Up", "Alt+Shift+F", "Ctrl+Shift+Alt+f"])(
    "%s may be somebody else's",
    (key) => {
      withKeys(key);
      expect(findings()).toEqual([
        expect.stringContaining(`a shortcut must be Ctrl+Shift+Alt and a key, got "${key}"`),
      ]);
    },
  );

  test("keys of two actions, and of none", () => {
    withKeys("Ctrl+Shift+Alt+F", "Ctrl+Shift+Alt+F");
    expect(findings()[0]).toContain("Ctrl+Shift+Alt+F is of two actions");
    write({ actions: [] });
    expect(findings()[0]).toContain('of "openPane", which is no action');
  });

  test("an action without a function, and one without a name in some language", () => {
    expect(findings(OURS, COMMANDS.replace('"checkRows"', '"check"'))).toEqual([
      expect.stringContaining('no code associates the action "checkRows"'),
    ]);
    writeFileSync(join(folder, "assets/shortcuts/hu-hu.json"), '{"openPane":{"value":"a"}}');
    expect(findings()).toEqual([
      expect.stringMatching(/refreshCharts has no name in \S+hu-hu\.json/),
      expect.stringMatching(/checkRows has no name in \S+hu-hu\.json/),
    ]);
  });

  test("a language of the manifest that the shortcuts lack, and a file that is none", () => {
    const german = '<DisplayName$1><Override Locale="de-DE" Value="Trichterbuch" /></DisplayName>';
    expect(findings(edited(/<DisplayName([^/]*) \/>/, german))).toEqual([
      expect.stringContaining("the shortcuts have no language de-DE"),
    ]);
    writeFileSync(join(folder, "assets/shortcuts/shortcuts.json"), "{");
    expect(findings()).toEqual([
      expect.stringContaining("is no file of the add-in's that is JSON"),
    ]);
  });
});
