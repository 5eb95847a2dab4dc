import { DOMParser, ParseError, type Element as DomElement } from "@xmldom/xmldom";

/** One element of the manifest. `name` carries the prefix "bt:" for Office's basic types and no prefix otherwise. */
export interface XmlElement {
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** The element's own text, trimmed. */
  readonly text: string;
  readonly children: readonly XmlElement[];
  readonly parent: XmlElement | undefined;
}

/** The text is not well-formed XML, or a part that must be read is not there. */
export class ManifestError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

const PREFIXES: Record<string, string> = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "bt:",
};

/**
 * Reads XML text into a tree of plain objects.
 * @throws ManifestError when the text is not well-formed
 */
export function parseXml(text: string): XmlElement {
  let problem = "the document is empty";
  const parser = new DOMParser({
    onError(_level, message) {
      problem = message;
      throw new Error(message);
    },
  });
  try {
    const root = parser.parseFromString(text, "text/xml").documentElement;
    if (root !== null) return toTree(root, undefined);
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    throw new ManifestError(problem, error.locator?.lineNumber || 1);
  }
  throw new ManifestError(problem, 1);
}

function toTree(dom: DomElement, parent: XmlElement | undefined): XmlElement {
  const namespace = dom.namespaceURI ?? "";
  const prefix = PREFIXES[namespace] ?? `{${namespace}}`;
  const attributes: Record<string, string> = {};
  for (const { name, value } of dom.attributes) attributes[name] = value;
  const children: XmlElement[] = [];
  let text = "";
  const element = {
    name: prefix + (dom.localName ?? dom.tagName),
    line: dom.lineNumber ?? 1,
    attributes,
    text: "",
    children,
    parent,
  };
  for (let node = dom.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === node.ELEMENT_NODE) children.push(toTree(node as DomElement, element));
    else if (node.nodeType !== node.COMMENT_NODE) text += node.nodeValue ?? "";
  }
  element.text = text.trim();
  return element;
}

/** The element and everything below it, in document order. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

/** Every element below `element` that has this name. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return [...walk(element)].filter((each) => each !== element && each.name === name);
}

/** The children of `element` that have this name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** Follows child names from `element`; each step takes the first child of that name. */
export function find(element: XmlElement, ...path: string[]): XmlElement | undefined {
  let found: XmlElement | undefined = element;
  for (const name of path) found = found?.children.find((child) => child.name === name);
  return found;
}

/** The extension points of one xsi:type. */
export function extensionPoints(root: XmlElement, type: string): XmlElement[] {
  return all(root, "ExtensionPoint").filter((each) => each.attributes["xsi:type"] === type);
}
