import type { Element } from "@xmldom/xmldom";
import { DOMParser } from "@xmldom/xmldom";

/** What the host takes from an add-in's manifest to load it. */
export interface AddInManifest {
  /** prefix of the custom functions, such as "SALES" */
  namespace: string;
  /** address of functions.json */
  functionsAddress: string;
  /** address of the page that holds the shared runtime */
  pageAddress: string;
}

/** Reads an XML manifest. Throws when a part the host needs is missing. */
export function readManifest(xml: string): AddInManifest {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const elements = [...document.getElementsByTagName("*")];
  const all = (name: string): Element[] => elements.filter((each) => each.localName === name);

  /** `resid` points into the resources, by kind. */
  const resource = (element: Element | undefined, kind: "Url" | "String"): string => {
    const id = element?.getAttribute("resid");
    const entry = all(kind).find((each) => each.getAttribute("id") === id);
    const value = entry?.getAttribute("DefaultValue");
    if (!value) throw new Error(`manifest: no ${kind} resource "${id ?? ""}"`);
    return value;
  };
  const extension = all("ExtensionPoint").find((each) => typeOf(each) === "CustomFunctions");
  const inside = (name: string): Element | undefined =>
    [...(extension?.getElementsByTagName("*") ?? [])].find((each) => each.localName === name);
  const metadata = inside("Metadata");
  if (!metadata) throw new Error("manifest: no custom functions");
  const source = childNamed(metadata, "SourceLocation");
  // The runtime's page; its resid is the one the Page of the custom functions shares.
  const runtime = all("Runtime")[0];
  return {
    namespace: resource(inside("Namespace"), "String"),
    functionsAddress: resource(source, "Url"),
    pageAddress: resource(runtime, "Url"),
  };
}

function typeOf(element: Element): string {
  return (
    element.getAttribute("xsi:type") ??
    element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ??
    ""
  );
}

function childNamed(parent: Element, name: string): Element | undefined {
  return [...parent.getElementsByTagName("*")].find((each) => each.localName === name);
}
