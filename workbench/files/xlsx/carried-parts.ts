import type { CarriedElement, CarriedOfSheet, CarriedOfWorkbook } from "../../host/carried";
import type { XmlNode } from "./xml";
import { XML_HEADER, decodeText, element, encodeText, escapeXml, find } from "./xml";

/** What goes through the workbench as it is: how sheets show and print, when Excel calculates, the file's title. */

/** Said elsewhere, or of the person's last look at the sheet only. */
const OTHER_VIEW = new Set(
  "showGridLines showRowColHeaders tabSelected workbookViewId topLeftCell windowProtection".split(
    " ",
  ),
);
/** In the order in which sheets have them; the last stands within `sheetPr`. */
const PAGE = ["printOptions", "pageMargins", "pageSetup", "headerFooter"];
export const FIT_TO_PAGE = "pageSetUpPr";
const CALCULATION = new Set(
  "calcMode iterate iterateCount iterateDelta fullPrecision refMode forceFullCalc".split(" "),
);

export function readCarried(sheet: XmlNode): CarriedOfSheet {
  const view = find(sheet, "sheetViews", "sheetView");
  const page = [
    ...PAGE.map((name) => find(sheet, name)),
    find(sheet, "sheetPr", FIT_TO_PAGE),
  ].flatMap((node) => (node && saysSomething(node) ? [withoutParts(node)] : []));
  return { view: picked(view, (name) => !OTHER_VIEW.has(name)), page };
}

export function readCalculation(workbook: XmlNode): CarriedOfWorkbook["calculation"] {
  return picked(find(workbook, "calcPr"), (name) => CALCULATION.has(name));
}

/** Printer settings are a part of its own, which says nothing on another machine. */
const withoutParts = ({ name, attributes, children, text }: XmlNode): CarriedElement => {
  const { id: _, space, ...rest } = attributes;
  const kept = space === undefined ? rest : { ...rest, "xml:space": space };
  return {
    name,
    attributes: kept,
    children: children.map(withoutParts),
    text: text.trim() === "" ? "" : text,
  };
};

const saysSomething = ({ attributes, children }: XmlNode): boolean =>
  children.length > 0 || Object.keys(attributes).length > 0;

const picked = (
  node: XmlNode | undefined,
  isWanted: (name: string) => boolean,
): Record<string, string> =>
  Object.fromEntries(Object.entries(node?.attributes ?? {}).filter(([name]) => isWanted(name)));

export function carriedXml({ name, attributes, children, text }: CarriedElement): string {
  return element(name, attributes, escapeXml(text) + children.map(carriedXml).join(""));
}

/** Which prefix each of the file's properties has; those about the last saving are no longer true. */
const PROPERTIES = new Map([
  ["title", "dc"],
  ["subject", "dc"],
  ["creator", "dc"],
  ["keywords", "cp"],
  ["description", "dc"],
  ["category", "cp"],
  ["contentStatus", "cp"],
  ["language", "dc"],
  ["created", "dcterms"],
]);

export function readProperties(root: XmlNode | undefined): CarriedOfWorkbook["properties"] {
  return (root?.children ?? []).flatMap(({ name, text }): Array<[string, string]> =>
    PROPERTIES.has(name) && text !== "" ? [[name, decodeText(text)]] : [],
  );
}

export function propertiesXml(properties: CarriedOfWorkbook["properties"]): string {
  const items = properties.map(([name, text]) =>
    element(
      `${PROPERTIES.get(name)}:${name}`,
      name === "created" ? { "xsi:type": "dcterms:W3CDTF" } : {},
      escapeXml(encodeText(text)),
    ),
  );
  return (
    XML_HEADER +
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms": "http://purl.org/dc/terms/",
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
      },
      items.join(""),
    )
  );
}
