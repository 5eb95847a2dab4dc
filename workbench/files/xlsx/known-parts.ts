/**
 * All that the format knows of (ECMA-376, part 1, and what Microsoft has added since), and what becomes of it
 * here: a sentence where it is lost; KEPT where it is read, or where nobody would miss it. What stands in none of
 * these lists is lost, and told by its name.
 */

export const KEPT = "";
export type Fates = Readonly<Record<string, string>>;

const VIEWS = "views that people have named are left out";
const UNCHECKED = "cells left out of error checking are checked again";
const PEOPLE = "ranges that some people may change on the protected sheet are left out";
const BREAKS = "page breaks set by hand are left out";
const HEADER_PICTURES = "pictures in headers and footers of the printed page are left out";
const MODEL = "the data model is left out";

const kept = (names: string): Fates =>
  Object.fromEntries(names.split(" ").map((name) => [name, KEPT]));

/** Elements of a sheet's part. Those that are lost in a part only are looked into in find-losses.ts. */
export const SHEET_ELEMENTS: Fates = {
  ...kept(
    "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection mergeCells phoneticPr " +
      "conditionalFormatting dataValidations printOptions pageMargins pageSetup headerFooter customProperties " +
      "tableParts extLst sortState AlternateContent",
  ),
  // Their parts are listed by what they are.
  ...kept("drawing legacyDrawing picture oleObjects controls"),
  autoFilter: "the filter is left out; its hidden rows stay hidden",
  hyperlinks: "links keep their text only",
  rowBreaks: BREAKS,
  colBreaks: BREAKS,
  legacyDrawingHF: HEADER_PICTURES,
  drawingHF: HEADER_PICTURES,
  scenarios: "what-if scenarios are left out",
  protectedRanges: PEOPLE,
  dataConsolidate: "what the sheet consolidates is left out; its values stay",
  customSheetViews: VIEWS,
  cellWatches: "the list of watched cells is left out",
  ignoredErrors: UNCHECKED,
  smartTags: "smart tags are left out",
  webPublishItems: "what is published as a web page is left out",
};

/** What newer Excel adds at a sheet's end. */
export const SHEET_EXTENSIONS: Fates = {
  ...kept("conditionalFormattings dataValidations slicerList timelineRefs"),
  sparklineGroups: "small charts in cells are left out",
  ignoredErrors: UNCHECKED,
  protectedRanges: PEOPLE,
  webExtensions: "an add-in that stands in the sheet is left out",
};

/** Elements of the workbook's part. */
export const BOOK_ELEMENTS: Fates = {
  ...kept(
    "fileVersion workbookPr workbookProtection bookViews sheets externalReferences definedNames calcPr oleSize " +
      "pivotCaches fileRecoveryPr webPublishing smartTagPr extLst AlternateContent revisionPtr absPath",
  ),
  fileSharing: "the advice to open the file read-only is left out",
  functionGroups: "groups of macros' functions are left out",
  customWorkbookViews: VIEWS,
  smartTagTypes: "smart tags are left out",
  webPublishObjects: "what is published as a web page is left out",
};

/** Parts that a sheet refers to, by the kind of the relation. */
export const SHEET_PARTS: Fates = {
  ...kept("table drawing vmlDrawing customProperty hyperlink printerSettings"),
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
  queryTable: "the cells are no longer filled by their query",
  tableSingleCells: "cells filled from an XML map keep their values only",
  namedSheetView: VIEWS,
};

/** Parts that the workbook refers to. */
export const BOOK_PARTS: Fates = {
  ...kept(
    "worksheet chartsheet dialogsheet xlMacrosheet xlIntlMacrosheet styles theme sharedStrings calcChain sheetMetadata " +
      "customXml pivotCacheDefinition slicerCache timelineCache person usernames volatileDependencies wsSortMap",
  ),
  // Pictures and data types in cells, and checkboxes: told where the cells are.
  ...kept(
    "rdRichValue rdRichValueStructure rdRichValueTypes richValueRel rdArray rdSupportingPropertyBag " +
      "rdSupportingPropertyBagStructure rdRichValueWebImage richStyles FeaturePropertyBag",
  ),
  vbaProject: "macros are left out",
  externalLink: "formulas that read another workbook keep their last value",
  connections: "connections to other data are left out",
  powerPivotData: MODEL,
  dataModel: MODEL,
  xmlMaps: "XML maps are left out",
  attachedToolbars: "toolbars are left out",
  revisionHeaders: "the history of changes is left out",
};

/** Parts of the file as a whole. */
export const FILE_PARTS: Fates = {
  ...kept("officeDocument extended-properties thumbnail core-properties"),
  webextensiontaskpanes: "what add-ins have noted in the file is left out",
  "custom-properties": "the file's own properties are left out",
  origin: "the digital signature is left out",
  classificationlabels: "the sensitivity label is left out",
  extensibility: "what is added to the ribbon is left out",
};

/** What becomes of something that has a name. */
export const fateOf = (fates: Fates, name: string): string =>
  new Map(Object.entries(fates)).get(name) ?? `what the file calls "${name}" is left out`;
