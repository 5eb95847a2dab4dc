import type { Loss } from "../workbook-file";
import type { Relation } from "./package";
import type { XmlNode } from "./xml";
import { childrenOf, descendants, find, flag, numberOf } from "./xml";

/** What a workbook holds that the workbench does not, in sentences. */

/** By the kind of part a sheet refers to. */
const OF_SHEETS: Readonly<Record<string, string>> = {
  comments: "comments are left out",
  threadedComment: "comments are left out",
  pivotTable: "a pivot table becomes plain cells",
  oleObject: "an embedded object is left out",
  package: "an embedded file is left out",
  control: "a control is left out",
  ctrlProp: "a control is left out",
  slicer: "slicers are left out",
  timeline: "timelines are left out",
  image: "the background picture is left out",
};

/** By the kind of part the workbook refers to. */
const OF_WORKBOOKS: Readonly<Record<string, string>> = {
  vbaProject: "macros are left out",
  externalLink: "formulas that read another workbook keep their last value",
  connections: "connections to other data are left out",
  xmlMaps: "XML maps are left out",
  attachedToolbars: "toolbars are left out",
};

/** Parts of the whole file. */
const OF_FILES: Readonly<Record<string, string>> = {
  webextensiontaskpanes: "what add-ins have noted in the file is left out",
  "custom-properties": "the file's own properties are left out",
};

export function relationLosses(relations: readonly Relation[], where: string): Loss[] {
  return listed(relations, OF_SHEETS, where);
}

export function workbookLosses(
  workbook: XmlNode,
  relations: readonly Relation[],
  ofFile: readonly Relation[],
): Loss[] {
  const losses = [...listed(relations, OF_WORKBOOKS, ""), ...listed(ofFile, OF_FILES, "")];
  if (flag(find(workbook, "workbookProtection"), "lockStructure"))
    losses.push({ where: "", what: "the protection of the workbook's structure is taken off" });
  return losses;
}

function listed(
  relations: readonly Relation[],
  sentences: Readonly<Record<string, string>>,
  where: string,
): Loss[] {
  const known = new Map(Object.entries(sentences));
  const found = new Set(relations.flatMap(({ kind }) => known.get(kind) ?? []));
  return [...found].map((what) => ({ where, what }));
}

/** What stands in the sheet's own part. */
export function sheetLosses(sheet: XmlNode, where: string): Loss[] {
  const protection = find(sheet, "sheetProtection")?.attributes ?? {};
  const header = find(sheet, "headerFooter");
  const has = (name: string): boolean => descendants(sheet, name).length > 0;
  const isOutlined = ["outlineLevelRow", "outlineLevelCol"].some(
    (name) => (numberOf(find(sheet, "sheetFormatPr"), name) ?? 0) > 0,
  );
  const found: Array<[boolean, string]> = [
    [has("sparkline"), "small charts in cells are left out"],
    [has("hyperlink"), "links keep their text only"],
    [
      find(sheet, "autoFilter") !== undefined,
      "the filter is left out; its hidden rows stay hidden",
    ],
    [isOutlined, "groups of rows and columns are taken apart"],
    ["password", "hashValue"].some((name) => protection[name] !== undefined)
      ? [true, "the sheet stays protected, but without its password"]
      : [false, ""],
    [
      (header?.children ?? []).some(({ text }) => text !== ""),
      "headers and footers of the printed page are left out",
    ],
  ];
  return found.filter(([isThere]) => isThere).map(([, what]) => ({ where, what }));
}

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
