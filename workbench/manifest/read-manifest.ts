import {
  all,
  childrenOf,
  extensionPoints,
  find,
  ManifestError,
  parseXml,
  type XmlElement,
} from "./xml-tree";

export interface RequirementSet {
  readonly name: string;
  readonly minVersion: string;
}

export interface RibbonIcon {
  /** Edge in pixels. */
  readonly size: number;
  readonly url: string;
}

export type RibbonAction =
  | { readonly kind: "ShowTaskpane"; readonly url: string }
  | { readonly kind: "ExecuteFunction"; readonly functionName: string };

/** A button, or a menu: a menu has items and no action, a button the other way round. */
export interface RibbonControl {
  readonly kind: "Button" | "Menu" | "Item";
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  readonly icons: readonly RibbonIcon[];
  readonly action: RibbonAction | undefined;
  readonly items: readonly RibbonControl[];
}

export interface RibbonGroup {
  /** Id of the tab: "TabHome", or the add-in's own. */
  readonly tab: string;
  readonly id: string;
  readonly label: string;
  readonly icons: readonly RibbonIcon[];
  readonly controls: readonly RibbonControl[];
}

/** What Excel learns about the add-in from its manifest; texts and URLs are resolved from their resids. */
export interface Manifest {
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  readonly defaultLocale: string;
  readonly permissions: string;
  readonly requirements: readonly RequirementSet[];
  /** The page of the shared runtime, which is also the task pane. */
  readonly runtime: { readonly url: string; readonly lifetime: string };
  readonly functions: {
    readonly namespace: string;
    readonly scriptUrl: string;
    readonly pageUrl: string;
    readonly metadataUrl: string;
  };
  readonly ribbon: readonly RibbonGroup[];
  /** Address of the file with the keyboard shortcuts. */
  readonly shortcutsUrl: string | undefined;
  /** Value of every resource, by its id. */
  readonly resources: ReadonlyMap<string, string>;
}

/**
 * Reads a manifest's text. It trusts the text: whether Excel would take it is the business of check-manifest.
 * @param locale Excel's display language: the texts and addresses are those for it, where there are some
 * @throws ManifestError when the text is not well-formed XML or a part of the model is missing
 */
export function readManifest(text: string, locale = ""): Manifest {
  const root = parseXml(text);
  const resources = readResources(root, locale);
  const host = need(root, "VersionOverrides", "Hosts", "Host");
  const runtime = need(host, "Runtimes", "Runtime");
  const point = extensionPoints(host, "CustomFunctions")[0];
  if (point === undefined) {
    throw new ManifestError("no CustomFunctions extension point", host.line);
  }
  const resolve = (...path: [XmlElement, ...string[]]) => resolved(need(...path), resources);
  return {
    id: need(root, "Id").text,
    version: need(root, "Version").text,
    displayName: valueFor(need(root, "DisplayName"), locale),
    defaultLocale: need(root, "DefaultLocale").text,
    permissions: need(root, "Permissions").text,
    requirements: readRequirements(root),
    runtime: {
      url: resolved(runtime, resources),
      lifetime: runtime.attributes.lifetime ?? "short",
    },
    functions: {
      namespace: resolve(point, "Namespace"),
      scriptUrl: resolve(point, "Script", "SourceLocation"),
      pageUrl: resolve(point, "Page", "SourceLocation"),
      metadataUrl: resolve(point, "Metadata", "SourceLocation"),
    },
    shortcutsUrl: find(root, "ExtendedOverrides")?.attributes.Url,
    ribbon: extensionPoints(host, "PrimaryCommandSurface").flatMap((surface) =>
      surface.children.flatMap((tab) =>
        childrenOf(tab, "Group").map((group) => ({
          tab: tab.attributes.id ?? "",
          id: group.attributes.id ?? "",
          label: resolve(group, "Label"),
          icons: readIcons(group, resources),
          controls: childrenOf(group, "Control").map((each) => readControl(each, resources)),
        })),
      ),
    ),
    resources,
  };
}

/** The base requirement sets, each with its minimum version. */
export function readRequirements(root: XmlElement): RequirementSet[] {
  const sets = find(root, "Requirements", "Sets");
  if (sets === undefined) return [];
  return childrenOf(sets, "Set").map(({ attributes }) => ({
    name: attributes.Name ?? "",
    minVersion: attributes.MinVersion ?? sets.attributes.DefaultMinVersion ?? "1.1",
  }));
}

/** The resource elements (images, URLs, strings), by id; of two with one id the first counts. */
export function resourceElements(root: XmlElement): XmlElement[] {
  const sections = find(root, "VersionOverrides", "Resources")?.children ?? [];
  return sections.flatMap((section) => section.children);
}

function readResources(root: XmlElement, locale: string): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of resourceElements(root)) {
    const id = element.attributes.id ?? "";
    if (!values.has(id)) values.set(id, valueFor(element, locale));
  }
  return values;
}

function readControl(element: XmlElement, resources: Map<string, string>): RibbonControl {
  const type = element.attributes["xsi:type"];
  const action = find(element, "Action");
  return {
    kind: element.name === "Item" ? "Item" : type === "Menu" ? "Menu" : "Button",
    id: element.attributes.id ?? "",
    label: resolved(need(element, "Label"), resources),
    tip: {
      title: resolved(need(element, "Supertip", "Title"), resources),
      description: resolved(need(element, "Supertip", "Description"), resources),
    },
    icons: readIcons(element, resources),
    action: action && readAction(action, resources),
    items: (find(element, "Items")?.children ?? []).map((item) => readControl(item, resources)),
  };
}

function readAction(element: XmlElement, resources: Map<string, string>): RibbonAction {
  if (element.attributes["xsi:type"] === "ExecuteFunction") {
    return { kind: "ExecuteFunction", functionName: need(element, "FunctionName").text };
  }
  return { kind: "ShowTaskpane", url: resolved(need(element, "SourceLocation"), resources) };
}

function readIcons(element: XmlElement, resources: Map<string, string>): RibbonIcon[] {
  const icon = find(element, "Icon");
  if (icon === undefined) return [];
  return all(icon, "bt:Image").map((image) => ({
    size: Number(image.attributes.size),
    url: resolved(image, resources),
  }));
}

function need(element: XmlElement, ...path: string[]): XmlElement {
  const found = find(element, ...path);
  if (found === undefined) {
    throw new ManifestError(`${element.name} has no ${path.join(" > ")}`, element.line);
  }
  return found;
}

function resolved(element: XmlElement, resources: Map<string, string>): string {
  const resid = element.attributes.resid ?? "";
  const value = resources.get(resid);
  if (value === undefined) {
    throw new ManifestError(`resid "${resid}" of ${element.name} is not a resource`, element.line);
  }
  return value;
}

function valueFor(element: XmlElement, locale: string): string {
  const override = element.children.find(
    ({ attributes }) => attributes.Locale?.toLowerCase() === locale.toLowerCase(),
  );
  return override?.attributes.Value ?? element.attributes.DefaultValue ?? "";
}
