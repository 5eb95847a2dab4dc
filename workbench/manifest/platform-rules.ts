import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readRequirements, resourceElements } from "./read-manifest";
import { fileOf } from "./resource-rules";
import type { Rule } from "./rule";
import { all, extensionPoints, find, walk, type XmlElement } from "./xml-tree";

/** The floor the code is written for; see docs/decisions/0001. */
const REQUIRED_SETS = ["SharedRuntime 1.1", "CustomFunctionsRuntime 1.3", "ExcelApi 1.12"];

const REQUIRED_ICON_SIZES = ["16", "32", "80"];
const PNG_SIGNATURE = "89504e470d0a1a0a";
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const addinId: Rule = function* ({ root }) {
  const at = find(root, "Id");
  if (at && !GUID.test(at.text)) yield { at, message: `Id must be a GUID, got "${at.text}"` };
};

export const version: Rule = function* ({ root }) {
  const at = find(root, "Version");
  if (at && !/^[1-9]\d{0,4}(\.\d{1,5}){0,3}$/.test(at.text)) {
    const message = `Version must be 1 to 4 numbers of up to 5 digits, the first at least 1, got "${at.text}"`;
    yield { at, message };
  }
};

export const addinKind: Rule = function* ({ root }) {
  const type = root.attributes["xsi:type"];
  if (type !== "TaskPaneApp") {
    yield { at: root, message: `${root.name} must be a TaskPaneApp, is "${type}"` };
  }
  const overrides = find(root, "VersionOverrides");
  const overridesType = overrides?.attributes["xsi:type"];
  if (overrides && overridesType !== "VersionOverridesV1_0") {
    const message = `VersionOverrides must be VersionOverridesV1_0, is "${overridesType}"`;
    yield { at: overrides, message };
  }
};

export const workbookOnly: Rule = function* ({ root }) {
  for (const at of all(root, "Host")) {
    const host = at.attributes.Name ?? at.attributes["xsi:type"];
    if (host !== "Workbook") yield { at, message: `Host must be Workbook, is "${host}"` };
  }
};

export const permissions: Rule = function* ({ root }) {
  const at = find(root, "Permissions");
  if (at && at.text !== "ReadWriteDocument") {
    yield { at, message: `Permissions must be ReadWriteDocument, is "${at.text}"` };
  }
};

/** The floor stands in the base manifest; below VersionOverrides a set would only take the ribbon away. */
export const requirements: Rule = function* ({ root }) {
  const at = find(root, "Requirements");
  const given = readRequirements(root).map(({ name, minVersion }) => `${name} ${minVersion}`);
  if (at && [...given].sort().join() !== [...REQUIRED_SETS].sort().join()) {
    const message = `Requirements must be ${REQUIRED_SETS.join(", ")}, are ${given.join(", ")}`;
    yield { at, message };
  }
  const second = find(root, "VersionOverrides", "Requirements");
  if (second)
    yield { at: second, message: "VersionOverrides must have no Requirements of its own" };
};

/** One resid in Runtime, Page, FunctionFile and every ShowTaskpane; its page is also the base SourceLocation. */
export const sharedRuntime: Rule = function* ({ root }) {
  const runtime = all(root, "Runtime")[0];
  if (runtime === undefined) return;
  const { resid, lifetime } = runtime.attributes;
  if (lifetime !== "long") {
    yield {
      at: runtime,
      message: `the shared runtime must have lifetime "long", has "${lifetime}"`,
    };
  }
  const places = [
    ...all(root, "Runtime").slice(1),
    ...all(root, "Page").flatMap((page) => page.children),
    ...all(root, "FunctionFile"),
    ...all(root, "Action").flatMap((action) => all(action, "SourceLocation")),
  ];
  for (const at of places) {
    if (at.attributes.resid !== resid) {
      const where = at.name === "SourceLocation" ? `${at.parent?.name} > ${at.name}` : at.name;
      const message = `${where} must have the shared runtime's resid "${resid}", has "${at.attributes.resid}"`;
      yield { at, message };
    }
  }
  const url = resourceElements(root).find((each) => each.attributes.id === resid);
  const base = find(root, "DefaultSettings", "SourceLocation");
  if (base && url && base.attributes.DefaultValue !== url.attributes.DefaultValue) {
    yield {
      at: base,
      message: `SourceLocation must be the page of the shared runtime, "${resid}"`,
    };
  }
};

export const noTaskpaneId: Rule = function* ({ root }) {
  for (const at of all(root, "TaskpaneId")) {
    yield { at, message: "TaskpaneId is not allowed with a shared runtime" };
  }
};

export const taskpaneButton: Rule = function* ({ root }) {
  const opens = all(root, "Action").some((each) => each.attributes["xsi:type"] === "ShowTaskpane");
  const at = extensionPoints(root, "PrimaryCommandSurface")[0] ?? root;
  if (!opens) yield { at, message: "no ribbon button opens the pane (ShowTaskpane)" };
};

/** The namespace people type must not look like a cell, in A1 or R1C1 writing. */
export const namespace: Rule = function* ({ root }) {
  const resid = all(root, "Namespace")[0]?.attributes.resid;
  const at = resourceElements(root).find((each) => each.attributes.id === resid);
  const name = at?.attributes.DefaultValue ?? "";
  const likeCell = /^[A-Z]{1,3}\d+$|^R\d*C\d*$/.test(name);
  if (at && (likeCell || !/^[A-Z][A-Z0-9.]{2,}$/.test(name))) {
    const message = `the namespace must be 3 or more capitals, digits or dots and unlike a cell, got "${name}"`;
    yield { at, message };
  }
};

export const commandsAssociated: Rule = function* ({ root, commands }) {
  for (const at of all(root, "FunctionName")) {
    const associated = associatedNames(commands, "Office.actions").includes(at.text);
    if (!associated) yield { at, message: `no code associates the command "${at.text}"` };
  }
};

/** The names given to `Office.actions.associate` or `CustomFunctions.associate` in a source or a built chunk. */
export function associatedNames(
  code: string,
  owner: "Office.actions" | "CustomFunctions",
): string[] {
  // A development build keeps modules as text, with the quotation marks escaped.
  const call = new RegExp(
    `\\b${owner.replace(".", "\\.")}\\.associate\\(\\s*\\\\?["'\`]([^"'\`\\\\]+)`,
    "g",
  );
  return [...code.matchAll(call)].map((match) => match[1] ?? "");
}

export const iconSizesGiven: Rule = function* ({ root }) {
  for (const at of all(root, "Icon")) {
    const given = all(at, "bt:Image").map((image) => image.attributes.size);
    const missing = REQUIRED_ICON_SIZES.filter((size) => !given.includes(size));
    if (missing.length > 0) yield { at, message: `Icon has no size ${missing.join(", ")}` };
  }
};

export const iconFiles: Rule = function* ({ root, folder }) {
  if (folder === undefined) return;
  for (const { at, url, size } of icons(root)) {
    const path = fileOf(root, url);
    if (path === undefined) continue;
    const measured = pngSize(join(folder, path));
    if (measured !== `${size}x${size}`) {
      yield { at, message: `${path} must be a PNG of ${size}x${size} pixels, is ${measured}` };
    }
  }
};

function icons(root: XmlElement): { at: XmlElement; url: string; size: string }[] {
  const resources = resourceElements(root);
  const fixed = { IconUrl: "32", HighResolutionIconUrl: "64" };
  return [
    ...Object.entries(fixed).flatMap(([name, size]) => {
      const at = find(root, name);
      return at ? [{ at, url: at.attributes.DefaultValue ?? "", size }] : [];
    }),
    ...all(root, "Icon").flatMap((icon) =>
      all(icon, "bt:Image").map((at) => {
        const target = resources.find((each) => each.attributes.id === at.attributes.resid);
        const url = target?.attributes.DefaultValue ?? "";
        return { at, url, size: at.attributes.size ?? "?" };
      }),
    ),
  ];
}

/** "32x32" from a PNG's header; a word when there is none. */
function pngSize(path: string): string {
  if (!existsSync(path)) return "missing";
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 8).toString("hex") !== PNG_SIGNATURE) return "no PNG";
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

export const noLocalhost: Rule = function* ({ root, production }) {
  if (!production) return;
  for (const at of walk(root)) {
    const local = [at.text, ...Object.values(at.attributes)].find((value) =>
      /localhost|127\.0\.0\.1/.test(value),
    );
    if (local) yield { at, message: `a published manifest must not name this machine: "${local}"` };
  }
};
