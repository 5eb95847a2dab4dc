import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { associatedNames } from "./platform-rules";
import { readShortcuts, type ShortcutsFile } from "./read-shortcuts";
import { fileOf, withTokens } from "./resource-rules";
import type { Rule } from "./rule";
import { find, type XmlElement } from "./xml-tree";

/** What Microsoft recommends, since neither Excel nor browsers use them. */
const FREE_KEYS = /^Ctrl\+Shift\+Alt\+[A-Z0-9]$/;

/**
 * The keyboard shortcuts: each of an action with a name in every language that the manifest has, and with
 * a function of its own, under keys that are free.
 * @see https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts
 */
export const shortcutsFit: Rule = function* ({ root, folder, commands }) {
  const at = find(root, "ExtendedOverrides");
  if (at === undefined || folder === undefined) return;
  const file = read(at, folder, at.attributes.Url ?? "");
  if (file === undefined) {
    yield { at, message: `"${at.attributes.Url}" is no file of the add-in's that is JSON` };
    return;
  }
  const shortcuts = file as ShortcutsFile;
  const say = (message: string) => ({ at, message });
  for (const { id } of shortcuts.actions)
    if (!associatedNames(commands, "Office.actions").includes(id))
      yield say(`no code associates the action "${id}"`);
  const keys = readShortcuts(shortcuts);
  for (const { action, key } of keys) {
    if (!shortcuts.actions.some(({ id }) => id === action))
      yield say(`the shortcut ${key} is of "${action}", which is no action`);
    if (!FREE_KEYS.test(key))
      yield say(`a shortcut must be Ctrl+Shift+Alt and a key, got "${key}"`);
    if (keys.filter((each) => each.key === key).length > 1) yield say(`${key} is of two actions`);
  }
  yield* namesMissing(at, folder, shortcuts);
};

/** Languages of the pane's texts in which an action has no name. */
function* namesMissing(
  at: XmlElement,
  folder: string,
  { actions, resources }: ShortcutsFile,
): Iterable<{ at: XmlElement; message: string }> {
  const names = actions.map(({ name }) => /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? name);
  const files = withTokens(at, at.attributes.ResourcesUrl ?? "").map((url) => ({
    url,
    texts: read(at, folder, url) as ShortcutsFile["resources"]["default"] | undefined,
  }));
  for (const { url, texts } of [{ url: "the default", texts: resources.default }, ...files])
    for (const name of names)
      if (!texts?.[name]?.value) yield { at, message: `the action ${name} has no name in ${url}` };
  const given = find(at, "Tokens", "Token")?.children.map((each) => each.attributes.Locale) ?? [];
  for (const { attributes } of find(root(at), "DisplayName")?.children ?? [])
    if (!given.includes(attributes.Locale))
      yield { at, message: `the shortcuts have no language ${attributes.Locale}` };
}

function root(element: XmlElement): XmlElement {
  return element.parent === undefined ? element : root(element.parent);
}

function read(at: XmlElement, folder: string, url: string): unknown {
  const file = fileOf(root(at), url);
  if (file === undefined) return undefined;
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, "utf8")) as unknown;
  } catch {
    return undefined;
  }
}
