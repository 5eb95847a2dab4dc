import type { XmlNode } from "./xml";
import { childrenOf, descendants, find, flag, numberOf } from "./xml";

/** What looks have that the workbench cannot keep. */

/** Of each look of cells, by its index in the file. */
export function cellStyleLosses(root: XmlNode | undefined): string[][] {
  const fonts = childrenOf(find(root, "fonts"), "font").map(fontLosses);
  const fills = childrenOf(find(root, "fills"), "fill").map(fillLosses);
  return childrenOf(find(root, "cellXfs"), "xf").map((node) => [
    ...(fonts[numberOf(node, "fontId") ?? 0] ?? []),
    ...(fills[numberOf(node, "fillId") ?? 0] ?? []),
    ...ownLosses(node),
  ]);
}

function ownLosses(node: XmlNode): string[] {
  const alignment = find(node, "alignment");
  return sentences(
    [flag(alignment, "shrinkToFit"), "text shrunk to fit its cell has its full size"],
    [(numberOf(alignment, "readingOrder") ?? 0) > 0, "text no longer has its direction of reading"],
    [flag(find(node, "protection"), "hidden"), "a hidden formula shows"],
    [descendants(node, "xfComplement").length > 0, "checkboxes show as TRUE and FALSE"],
  );
}

function fontLosses(node: XmlNode): string[] {
  const position = find(node, "vertAlign")?.attributes["val"] ?? "baseline";
  const isOn = (name: string): boolean => {
    const part = find(node, name);
    return part !== undefined && flag(part, "val", true);
  };
  return sentences(
    [position !== "baseline", "raised or lowered text stands on the line"],
    [
      ["outline", "shadow", "condense", "extend"].some(isOn),
      "outlined or shadowed letters are plain",
    ],
  );
}

function fillLosses(node: XmlNode): string[] {
  const pattern = find(node, "patternFill")?.attributes["patternType"] ?? "none";
  const isPlain = pattern === "none" || pattern === "solid";
  return sentences([
    !isPlain || find(node, "gradientFill") !== undefined,
    "a pattern or gradient becomes one colour",
  ]);
}

const sentences = (...found: Array<[isThere: boolean, what: string]>): string[] =>
  found.filter(([isThere]) => isThere).map(([, what]) => what);

/** Looks that the workbook has named, as far as cells use them, and looks of tables that are its own. */
export function namedStyleLosses(root: XmlNode | undefined): string[] {
  const used = new Set(
    childrenOf(find(root, "cellXfs"), "xf").map((node) => numberOf(node, "xfId") ?? 0),
  );
  const named = childrenOf(find(root, "cellStyles"), "cellStyle").filter(
    (node) => numberOf(node, "builtinId") !== 0 && used.has(numberOf(node, "xfId") ?? 0),
  );
  const tables = childrenOf(find(root, "tableStyles"), "tableStyle");
  const nameOf = ({ attributes }: XmlNode): string => attributes["name"] ?? "";
  return [
    ...named.map((node) => `the cell style "${nameOf(node)}" becomes the look of its cells`),
    ...tables.map((node) => `the table style "${nameOf(node)}" is left out`),
  ];
}

/** Whether a look of a conditional format draws borders, which rules here do not. */
export const drawsBorders = (look: XmlNode | undefined): boolean =>
  find(look, "border") !== undefined;
