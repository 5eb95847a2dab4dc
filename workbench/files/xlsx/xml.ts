import { SaxesParser } from "saxes";

/** An element with its own text; prefixes of names are left out, since their meaning is clear here. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

/** What is done with elements of a name; they are not kept in their parent, so that a sheet fits. */
export type Taken = Readonly<Record<string, (node: XmlNode) => void>>;

/** Far more than any part of a workbook has. */
const DEEPEST = 200;

/**
 * Reads XML into a tree. Entities of the document's own are not known, so none can grow.
 * @throws Error when the text is not well-formed
 */
export function readXml(text: string, taken: Taken = {}): XmlNode {
  const root: XmlNode = { name: "", attributes: {}, children: [], text: "" };
  const open: XmlNode[] = [root];
  const takers = new Map(Object.entries(taken));
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new Error("elements within elements without end");
    const plain: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes))
      if (!key.startsWith("xmlns")) plain[localName(key)] = value as string;
    open.push({ name: localName(name), attributes: plain, children: [], text: "" });
  });
  const addText = (part: string): void => {
    const node = open.at(-1);
    if (node) node.text += part;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    const node = open.pop() as XmlNode;
    const take = takers.get(node.name);
    if (take) take(node);
    else open.at(-1)?.children.push(node);
  });
  parser.write(text).close();
  return root.children[0] ?? root;
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The children of a name. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** Follows names from parent to child; each step takes the first of its name. */
export function find(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  let found = node;
  for (const name of path) found = found?.children.find((child) => child.name === name);
  return found;
}

/** All below a node that have a name. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...descendants(child, name),
  ]);
}

/** An attribute that says yes or no; `otherwise` when it is not there. */
export function flag(node: XmlNode | undefined, name: string, otherwise = false): boolean {
  const text = node?.attributes[name];
  return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
}

/** An attribute as a number; undefined when it is none. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const number = Number(node?.attributes[name] ?? NaN);
  return Number.isFinite(number) ? number : undefined;
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element as text; `content` is XML already. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes = {}, content = ""): string {
  let text = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined) continue;
    text += ` ${key}="${escapeXml(typeof value === "boolean" ? (value ? "1" : "0") : String(value))}"`;
  }
  return content === "" ? `${text}/>` : `${text}>${content}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
};

export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n]/g, (character) => ENTITIES[character] ?? character);
}

export const XML_HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A text of a cell as files hold it: characters XML cannot carry are written as `_x0001_`. */
export function encodeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(
    // Controls, halves of a pair of surrogates alone, and two that are no characters.
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
}

export function decodeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
