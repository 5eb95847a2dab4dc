import { misplacedElements, miscountedElements } from "./element-table";
import * as platform from "./platform-rules";
import * as resources from "./resource-rules";
import type { Finding, Rule, Subject } from "./rule";
import { shortcutsFit } from "./shortcut-rules";
import { ManifestError, parseXml, type XmlElement } from "./xml-tree";

/** Every rule of the manifest, by the name it is reported under. */
export const MANIFEST_RULES: Readonly<Record<string, Rule>> = {
  "element-order": ({ root }) => misplacedElements(root),
  "element-count": ({ root }) => miscountedElements(root),
  "addin-kind": platform.addinKind,
  "addin-id": platform.addinId,
  version: platform.version,
  "workbook-only": platform.workbookOnly,
  requirements: platform.requirements,
  permissions: platform.permissions,
  "shared-runtime": platform.sharedRuntime,
  "no-taskpane-id": platform.noTaskpaneId,
  "taskpane-button": platform.taskpaneButton,
  namespace: platform.namespace,
  "commands-associated": platform.commandsAssociated,
  "icon-sizes-given": platform.iconSizesGiven,
  "icon-files": platform.iconFiles,
  "no-localhost": platform.noLocalhost,
  "resids-resolve": resources.residsResolve,
  "no-unused-resources": resources.noUnusedResources,
  "unique-ids": resources.uniqueIds,
  "id-length": resources.idLength,
  "value-length": resources.valueLength,
  "https-only": resources.httpsOnly,
  "one-origin": resources.oneOrigin,
  "one-folder": resources.oneFolder,
  "app-domains": resources.appDomains,
  "overrides-complete": resources.overridesComplete,
  shortcuts: shortcutsFit,
  "locale-names": resources.localeNames,
};

/** What the check reads besides the manifest's text; see Subject. */
export type Surroundings = Omit<Subject, "root">;

/** Checks a manifest's text without the network; reports every problem at once, in the order of the rules. */
export function checkManifest(text: string, surroundings: Surroundings): Finding[] {
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    return [{ rule: "well-formed", message: atLine(error.message, error.line) }];
  }
  const subject = { root, ...surroundings };
  return Object.entries(MANIFEST_RULES).flatMap(([rule, check]) =>
    [...check(subject)].map(({ at, message }) => ({ rule, message: atLine(message, at.line) })),
  );
}

/** A message with its place, as every finding about the manifest ends. */
export function atLine(message: string, line: number): string {
  return `${message} (line ${line})`;
}
