import { resourceElements } from "./read-manifest";
import type { Rule } from "./rule";
import { find, walk, type XmlElement } from "./xml-tree";

const LONGEST_ID = 32;

/** Which section of Resources an element's resid points into. */
const SECTION_OF: Record<string, string> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** Longest value, in characters, of what stands in an attribute or as text. */
const LONGEST: Record<string, number> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  "bt:Urls": 2048,
  "bt:Images": 2048,
};

const URL_ELEMENTS = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"];

function references(root: XmlElement): XmlElement[] {
  return [...walk(root)].filter((element) => "resid" in element.attributes);
}

/** An element's values with where each stands: its default and its overrides. */
function values(element: XmlElement): { at: XmlElement; value: string }[] {
  const overrides = element.children.filter((child) => child.name.endsWith("Override"));
  return [
    { at: element, value: element.attributes.DefaultValue ?? element.text },
    ...overrides.map((at) => ({ at, value: at.attributes.Value ?? "" })),
  ];
}

/** Every URL of the manifest, defaults and overrides. */
export function urls(root: XmlElement): { at: XmlElement; value: string }[] {
  const base = [...walk(root)].filter(
    ({ name, attributes }) => URL_ELEMENTS.includes(name) && "DefaultValue" in attributes,
  );
  const resources = resourceElements(root).filter(({ parent }) =>
    ["bt:Images", "bt:Urls"].includes(parent?.name ?? ""),
  );
  return [...[...base, ...resources].flatMap(values), ...overrideUrls(root)];
}

/** The addresses of the files that extend the manifest: one for each value of a token in them. */
function overrideUrls(root: XmlElement): { at: XmlElement; value: string }[] {
  const at = find(root, "ExtendedOverrides");
  if (at === undefined) return [];
  const { Url, ResourcesUrl } = at.attributes;
  const templates = [Url, ResourcesUrl].filter((each) => each !== undefined);
  return templates.flatMap((template) => withTokens(at, template)).map((value) => ({ at, value }));
}

/** An address with every value of its tokens. */
export function withTokens(overrides: XmlElement, template: string): string[] {
  const tokens = find(overrides, "Tokens")?.children ?? [];
  return tokens.reduce(
    (found, { attributes, children }) => {
      const mark = `\${token.${attributes.Name}}`;
      const all = [attributes.DefaultValue, ...children.map((each) => each.attributes.Value)];
      return found.flatMap((each) =>
        each.includes(mark) ? all.map((value) => each.replace(mark, value ?? "")) : [each],
      );
    },
    [template],
  );
}

/** The origin of a URL, or undefined when it is not one. */
export function originOf(url: string): string | undefined {
  return URL.canParse(url) ? new URL(url).origin : undefined;
}

/** The folder that holds the pane's page, and with it all that is published; undefined when it is no URL. */
export function siteOf(root: XmlElement): string | undefined {
  const page = find(root, "DefaultSettings", "SourceLocation")?.attributes.DefaultValue ?? "";
  return URL.canParse(page) ? new URL(".", page).href : undefined;
}

/** Where a URL's file stands below the site's folder, beginning with "/"; undefined when it stands elsewhere. */
export function fileOf(root: XmlElement, url: string): string | undefined {
  const site = siteOf(root);
  if (site === undefined || !URL.canParse(url) || !url.startsWith(site)) return undefined;
  return decodeURIComponent(new URL(url).pathname.slice(new URL(site).pathname.length - 1));
}

export const residsResolve: Rule = function* ({ root }) {
  const resources = resourceElements(root);
  for (const at of references(root)) {
    const { resid } = at.attributes;
    const target = resources.find((each) => each.attributes.id === resid);
    const section = SECTION_OF[at.name];
    if (target === undefined) {
      yield { at, message: `resid "${resid}" of ${at.name} is not in Resources` };
    } else if (target.parent?.name !== section) {
      yield {
        at,
        message: `resid "${resid}" of ${at.name} must be in ${section}, is in ${target.parent?.name}`,
      };
    }
  }
};

export const noUnusedResources: Rule = function* ({ root }) {
  const used = new Set(references(root).map((each) => each.attributes.resid));
  for (const at of resourceElements(root)) {
    if (!used.has(at.attributes.id)) {
      yield { at, message: `resource "${at.attributes.id}" is not used` };
    }
  }
};

export const uniqueIds: Rule = function* ({ root }) {
  const seen = new Set<string>();
  for (const at of walk(root)) {
    const { id } = at.attributes;
    if (id === undefined || at.name === "OfficeTab") continue;
    if (seen.has(id)) yield { at, message: `id "${id}" stands twice` };
    seen.add(id);
  }
};

export const idLength: Rule = function* ({ root }) {
  for (const at of walk(root)) {
    const id = at.attributes.id ?? at.attributes.resid ?? "";
    if (id.length > LONGEST_ID) {
      yield {
        at,
        message: `"${id}" has ${id.length} characters, at most ${LONGEST_ID} are allowed`,
      };
    }
  }
};

export const valueLength: Rule = function* ({ root }) {
  for (const element of [...root.children, ...resourceElements(root)]) {
    const section = element.parent === root ? element.name : (element.parent?.name ?? "");
    const longest = LONGEST[section];
    if (longest === undefined) continue;
    for (const { at, value } of values(element)) {
      if (value.length > longest || value === "") {
        const id = element.attributes.id ?? element.name;
        yield { at, message: `${id} must have 1 to ${longest} characters, has ${value.length}` };
      }
    }
  }
};

export const httpsOnly: Rule = function* ({ root }) {
  for (const { at, value } of urls(root)) {
    if (!originOf(value)?.startsWith("https://")) {
      yield { at, message: `"${value}" must be an https URL` };
    }
  }
};

export const oneOrigin: Rule = function* ({ root }) {
  const own = originOf(
    find(root, "DefaultSettings", "SourceLocation")?.attributes.DefaultValue ?? "",
  );
  for (const { at, value } of urls(root)) {
    const origin = originOf(value);
    if (origin !== undefined && origin !== own) {
      yield { at, message: `"${value}" must be on ${own}, like the pane` };
    }
  }
};

/** What stands beside the pane's folder would not be there when that folder is uploaded. */
export const oneFolder: Rule = function* ({ root }) {
  const site = siteOf(root);
  if (site === undefined) return;
  for (const { at, value } of urls(root)) {
    const elsewhere = originOf(value) === new URL(site).origin && !value.startsWith(site);
    if (elsewhere) yield { at, message: `"${value}" must be below ${site}, like the pane` };
  }
};

export const appDomains: Rule = function* ({ root }) {
  const own = originOf(
    find(root, "DefaultSettings", "SourceLocation")?.attributes.DefaultValue ?? "",
  );
  for (const at of find(root, "AppDomains")?.children ?? []) {
    if (at.text !== originOf(at.text) || at.text.includes("*")) {
      yield { at, message: `AppDomain must be protocol, host and port only, got "${at.text}"` };
    } else if (at.text === own) {
      yield { at, message: `AppDomain "${at.text}" is the add-in's own origin and needs no entry` };
    }
  }
};

/** A language that is given once must be given for every text, once, and must not be the default one. */
export const overridesComplete: Rule = function* ({ root }) {
  const fallback = find(root, "DefaultLocale")?.text.toLowerCase();
  const namespace = [...walk(root)].find((each) => each.name === "Namespace")?.attributes.resid;
  const texts = [
    ...root.children.filter((each) => ["DisplayName", "Description"].includes(each.name)),
    ...resourceElements(root).filter(
      (each) => each.name === "bt:String" && each.attributes.id !== namespace,
    ),
  ];
  const localesOf = (text: XmlElement) =>
    text.children.map((each) => (each.attributes.Locale ?? "").toLowerCase());
  const wanted = new Set(texts.flatMap(localesOf));
  for (const at of texts) {
    const name = at.attributes.id ?? at.name;
    const given = localesOf(at);
    for (const locale of wanted) {
      const times = given.filter((each) => each === locale).length;
      if (locale === fallback) {
        if (times > 0) yield { at, message: `${name} overrides the default locale ${locale}` };
      } else if (times !== 1) {
        yield { at, message: `${name} has ${times} overrides for ${locale}, must have one` };
      }
    }
  }
};

/** Excel looks for the whole name of its display language, such as "hu-HU", and takes no part of it. */
export const localeNames: Rule = function* ({ root }) {
  for (const at of walk(root)) {
    const name = at.name === "DefaultLocale" ? at.text : at.attributes.Locale;
    if (name !== undefined && !/^[a-z]{2,3}-[A-Z]{2}$/.test(name))
      yield { at, message: `a language must be written like en-US, got "${name}"` };
  }
};
