import type { Loss } from "../workbook-file";
import type { Fates } from "./known-parts";
import {
  BOOK_ELEMENTS,
  BOOK_PARTS,
  FILE_PARTS,
  SHEET_ELEMENTS,
  SHEET_EXTENSIONS,
  SHEET_PARTS,
  fateOf,
} from "./known-parts";
import type { Relation } from "./package";
import type { XmlNode } from "./xml";
import { childrenOf, descendants, find, flag, numberOf } from "./xml";

/** What a workbook holds that the workbench does not, in sentences. */

export function relationLosses(relations: readonly Relation[], where: string): Loss[] {
  return listed(where, ofParts(relations, SHEET_PARTS));
}

export function workbookLosses(
  workbook: XmlNode,
  relations: readonly Relation[],
  ofFile: readonly Relation[],
): Loss[] {
  const isLocked = flag(find(workbook, "workbookProtection"), "lockStructure");
  return listed("", [
    ...ofParts(relations, BOOK_PARTS),
    ...ofParts(ofFile, FILE_PARTS),
    ...ofElements(workbook, BOOK_ELEMENTS),
    isLocked ? "the protection of the workbook's structure is taken off" : "",
  ]);
}

/** What stands in the sheet's own part. */
export function sheetLosses(sheet: XmlNode, where: string): Loss[] {
  const protection = find(sheet, "sheetProtection")?.attributes ?? {};
  const format = find(sheet, "sheetFormatPr");
  const pane = find(sheet, "sheetViews", "sheetView", "pane");
  const isOutlined =
    ["outlineLevelRow", "outlineLevelCol"].some((name) => (numberOf(format, name) ?? 0) > 0) ||
    childrenOf(find(sheet, "cols"), "col").some(isGrouped);
  const hasPassword = ["password", "hashValue"].some((name) => protection[name] !== undefined);
  const found: Array<[boolean, string]> = [
    [isOutlined, UNGROUPED],
    [hasPassword, "the sheet stays protected, but without its password"],
    [flag(format, "zeroHeight"), "unused rows that were hidden show"],
    [
      pane !== undefined && !pane.attributes["state"]?.startsWith("frozen"),
      "a split window shows as one",
    ],
  ];
  return listed(where, [
    ...childrenOf(find(sheet, "extLst"), "ext").flatMap((each) =>
      ofElements(each, SHEET_EXTENSIONS),
    ),
    ...ofElements(sheet, SHEET_ELEMENTS),
    ...found.map(([isThere, what]) => (isThere ? what : "")),
  ]);
}

export const UNGROUPED = "groups of rows and columns are taken apart";

export const isGrouped = (line: XmlNode): boolean => (numberOf(line, "outlineLevel") ?? 0) > 0;

const ofParts = (relations: readonly Relation[], fates: Fates): string[] =>
  relations.map(({ kind }) => fateOf(fates, kind));

/** Empty lists say nothing. */
const ofElements = (parent: XmlNode, fates: Fates): string[] =>
  parent.children
    .filter(
      ({ attributes, children }) =>
        children.length > 0 || Object.keys(attributes).some((name) => name !== "count"),
    )
    .map(({ name }) => fateOf(fates, name));

/** Each sentence once; "" is none. */
export const listed = (where: string, sentences: readonly string[]): Loss[] =>
  [...new Set(sentences)].filter((what) => what !== "").map((what) => ({ where, what }));

/** Charts, pictures and shapes by their number. */
export function drawingLosses(drawing: XmlNode | undefined, where: string): Loss[] {
  if (!drawing) return [];
  const anchors = drawing.children.filter(({ name }) => name.endsWith("Anchor"));
  const counts = { chart: 0, picture: 0, shape: 0 };
  for (const anchor of anchors) {
    if (descendants(anchor, "chart").length > 0) counts.chart++;
    else if (childrenOf(anchor, "pic").length > 0) counts.picture++;
    else counts.shape++;
  }
  return Object.entries(counts).flatMap(([word, count]) => {
    if (count === 0) return [];
    const what = count === 1 ? `a ${word} is left out` : `${count} ${word}s are left out`;
    return [{ where, what }];
  });
}
