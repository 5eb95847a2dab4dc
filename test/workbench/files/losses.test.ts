import JSZip from "jszip";
import { newSheetFile, newWorkbookFile } from "../../../workbench/files/empty-file";
import { readXlsx } from "../../../workbench/files/read-xlsx";
import type { Loss } from "../../../workbench/files/workbook-file";
import { writeXlsx } from "../../../workbench/files/write-xlsx";

/** What a file may hold beside cells, element by element and part by part: nothing goes without a word. */

const SHEET = "xl/worksheets/sheet1.xml";
const BOOK = "xl/workbook.xml";
const STYLES = "xl/styles.xml";

type Change = (text: string) => string;

async function lossesOf(changes: Readonly<Record<string, Change>>): Promise<Loss[]> {
  const sheet = { ...newSheetFile("Data"), cells: [{ row: 0, column: 0, value: 1, style: 0 }] };
  const bytes = await writeXlsx({ ...newWorkbookFile([sheet]), styles: [{ bold: true }] });
  const zip = await JSZip.loadAsync(bytes);
  for (const [path, change] of Object.entries(changes))
    zip.file(path, change((await zip.file(path)?.async("string")) ?? ""));
  return (await readXlsx(await zip.generateAsync({ type: "uint8array" }))).losses;
}

const inSheet =
  (xml: string, place = "</worksheet>"): Change =>
  (text) =>
    text.replace(place, `${xml}${place}`);
const related =
  (kind: string): Change =>
  (text) =>
    (text || "<Relationships></Relationships>").replace(
      "</Relationships>",
      `<Relationship Id="r90" Type="http://x/${kind}" Target="x.xml"/></Relationships>`,
    );
const OF_SHEET = "xl/worksheets/_rels/sheet1.xml.rels";
const OF_BOOK = "xl/_rels/workbook.xml.rels";
const OF_FILE = "_rels/.rels";
/** The look of A1. */
const look = (xml: string): Change => {
  return (text) => text.replace(/<cellXfs[\s\S]*<\/cellXfs>/, `<cellXfs><xf/>${xml}</cellXfs>`);
};
const part = (name: string, xml: string): Change => {
  return (text) =>
    text
      .replace(new RegExp(`<${name}s[\\s\\S]*</${name}s>`), `<${name}s>${xml}</${name}s>`)
      .replace(/<cellXfs[\s\S]*<\/cellXfs>/, `<cellXfs><xf/><xf ${name}Id="0"/></cellXfs>`);
};
const extension = (xml: string): Change =>
  inSheet(`<extLst><ext uri="{x}">${xml}</ext></extLst>`, "</worksheet>");
const cell =
  (xml: string): Change =>
  (text) =>
    text.replace(/<c r="A1".*?<\/c>/, xml);

/** Of the workbook, of the sheet, and of the cell in it. */
const [BOOKS, SHEETS, CELLS] = ["", "Data", "Data!A1"];

test.each<[string, string, string, Change, string]>([
  [
    "page breaks",
    SHEETS,
    SHEET,
    inSheet('<rowBreaks count="1"><brk id="9"/></rowBreaks>'),
    "page breaks set by hand are left out",
  ],
  [
    "page breaks of columns",
    SHEETS,
    SHEET,
    inSheet('<colBreaks count="1"><brk id="9"/></colBreaks>'),
    "page breaks set by hand are left out",
  ],
  [
    "pictures in the printed header",
    SHEETS,
    SHEET,
    inSheet('<legacyDrawingHF r:id="r1"/>'),
    "pictures in headers and footers of the printed page are left out",
  ],
  [
    "a filter",
    SHEETS,
    SHEET,
    inSheet('<autoFilter ref="A1:B3"/>'),
    "the filter is left out; its hidden rows stay hidden",
  ],
  [
    "what-if scenarios",
    SHEETS,
    SHEET,
    inSheet("<scenarios><scenario/></scenarios>"),
    "what-if scenarios are left out",
  ],
  [
    "parts with passwords of their own",
    SHEETS,
    SHEET,
    inSheet("<protectedRanges><protectedRange/></protectedRanges>"),
    "ranges that some people may change on the protected sheet are left out",
  ],
  [
    "consolidation",
    SHEETS,
    SHEET,
    inSheet("<dataConsolidate><dataRefs/></dataConsolidate>"),
    "what the sheet consolidates is left out; its values stay",
  ],
  [
    "views of several people",
    SHEETS,
    SHEET,
    inSheet("<customSheetViews><customSheetView/></customSheetViews>"),
    "views that people have named are left out",
  ],
  [
    "watched cells",
    SHEETS,
    SHEET,
    inSheet("<cellWatches><cellWatch/></cellWatches>"),
    "the list of watched cells is left out",
  ],
  [
    "errors to be ignored",
    SHEETS,
    SHEET,
    inSheet("<ignoredErrors><ignoredError/></ignoredErrors>"),
    "cells left out of error checking are checked again",
  ],
  [
    "smart tags",
    SHEETS,
    SHEET,
    inSheet("<smartTags><cellSmartTags/></smartTags>"),
    "smart tags are left out",
  ],
  [
    "what is published",
    SHEETS,
    SHEET,
    inSheet("<webPublishItems><webPublishItem/></webPublishItems>"),
    "what is published as a web page is left out",
  ],
  [
    "groups of rows",
    SHEETS,
    SHEET,
    inSheet('<cols><col min="2" max="3" width="9" outlineLevel="1"/></cols>', "<sheetData"),
    "groups of rows and columns are taken apart",
  ],
  [
    "groups of rows that only the rows tell of",
    SHEETS,
    SHEET,
    (text) => text.replace('<row r="1"', '<row r="1" outlineLevel="1"'),
    "groups of rows and columns are taken apart",
  ],
  [
    "rows that are hidden unless they are used",
    SHEETS,
    SHEET,
    (text) => text.replace("<sheetFormatPr", '<sheetFormatPr zeroHeight="1"'),
    "unused rows that were hidden show",
  ],
  [
    "a split window",
    SHEETS,
    SHEET,
    (text) =>
      text.replace(
        /<sheetView [^>]*>/,
        '<sheetView workbookViewId="0"><pane ySplit="900" topLeftCell="A5"/></sheetView>',
      ),
    "a split window shows as one",
  ],
  [
    "something nobody knows",
    SHEETS,
    SHEET,
    inSheet("<marvel><x/></marvel>"),
    'what the file calls "marvel" is left out',
  ],
  [
    "small charts",
    SHEETS,
    SHEET,
    extension(
      "<sparklineGroups><sparklineGroup><sparklines><sparkline/></sparklines></sparklineGroup></sparklineGroups>",
    ),
    "small charts in cells are left out",
  ],
  [
    "errors to be ignored, newer",
    SHEETS,
    SHEET,
    extension("<ignoredErrors><ignoredError/></ignoredErrors>"),
    "cells left out of error checking are checked again",
  ],
  [
    "an extension nobody knows",
    SHEETS,
    SHEET,
    extension("<marvels><x/></marvels>"),
    'what the file calls "marvels" is left out',
  ],

  ["notes", SHEETS, OF_SHEET, related("comments"), "comments are left out"],
  ["talks", SHEETS, OF_SHEET, related("threadedComment"), "comments are left out"],
  ["pivot tables", SHEETS, OF_SHEET, related("pivotTable"), "a pivot table becomes plain cells"],
  ["slicers", SHEETS, OF_SHEET, related("slicer"), "slicers are left out"],
  [
    "sheet views",
    SHEETS,
    OF_SHEET,
    related("namedSheetView"),
    "views that people have named are left out",
  ],
  [
    "cells of an XML map",
    SHEETS,
    OF_SHEET,
    related("tableSingleCells"),
    "cells filled from an XML map keep their values only",
  ],
  [
    "a part nobody knows",
    SHEETS,
    OF_SHEET,
    related("marvel"),
    'what the file calls "marvel" is left out',
  ],

  ["macros", BOOKS, OF_BOOK, related("vbaProject"), "macros are left out"],
  [
    "data connections",
    BOOKS,
    OF_BOOK,
    related("connections"),
    "connections to other data are left out",
  ],
  ["a data model", BOOKS, OF_BOOK, related("powerPivotData"), "the data model is left out"],
  [
    "the history of a shared workbook",
    BOOKS,
    OF_BOOK,
    related("revisionHeaders"),
    "the history of changes is left out",
  ],
  [
    "what other programs keep",
    BOOKS,
    OF_BOOK,
    related("customXml"),
    "what other programs keep in the file is left out",
  ],
  [
    "a part of the workbook nobody knows",
    BOOKS,
    OF_BOOK,
    related("marvel"),
    'what the file calls "marvel" is left out',
  ],
  ["a signature", BOOKS, OF_FILE, related("origin"), "the digital signature is left out"],
  [
    "own properties",
    BOOKS,
    OF_FILE,
    related("custom-properties"),
    "the file's own properties are left out",
  ],
  [
    "a label of the company",
    BOOKS,
    OF_FILE,
    related("classificationlabels"),
    "the sensitivity label is left out",
  ],
  [
    "a protected structure",
    BOOKS,
    BOOK,
    inSheet('<workbookProtection lockStructure="1"/>', "<bookViews"),
    "the protection of the workbook's structure is taken off",
  ],
  [
    "advice to read only",
    BOOKS,
    BOOK,
    inSheet('<fileSharing readOnlyRecommended="1"/>', "<workbookPr"),
    "the advice to open the file read-only is left out",
  ],
  [
    "views of the workbook",
    BOOKS,
    BOOK,
    inSheet("<customWorkbookViews><customWorkbookView/></customWorkbookViews>", "</workbook>"),
    "views that people have named are left out",
  ],
  [
    "something of the workbook nobody knows",
    BOOKS,
    BOOK,
    inSheet("<marvel><x/></marvel>", "</workbook>"),
    'what the file calls "marvel" is left out',
  ],
  [
    "an area of an advanced filter",
    SHEETS,
    BOOK,
    inSheet(
      '<definedNames><definedName name="_xlnm.Criteria" localSheetId="0">Data!$A$1</definedName></definedNames>',
      "<calcPr",
    ),
    "the name Criteria, which Excel keeps for itself, is left out",
  ],

  [
    "text shrunk to fit",
    CELLS,
    STYLES,
    look('<xf><alignment shrinkToFit="1"/></xf>'),
    "text shrunk to fit its cell has its full size",
  ],
  [
    "text read from right to left",
    CELLS,
    STYLES,
    look('<xf><alignment readingOrder="2"/></xf>'),
    "text no longer has its direction of reading",
  ],
  [
    "hidden formulas",
    CELLS,
    STYLES,
    look('<xf><protection hidden="1"/></xf>'),
    "a hidden formula shows",
  ],
  [
    "checkboxes",
    CELLS,
    STYLES,
    look("<xf><extLst><ext><xfComplement/></ext></extLst></xf>"),
    "checkboxes show as TRUE and FALSE",
  ],
  [
    "raised letters",
    CELLS,
    STYLES,
    part("font", '<font><vertAlign val="superscript"/></font>'),
    "raised or lowered text stands on the line",
  ],
  [
    "outlined letters",
    CELLS,
    STYLES,
    part("font", "<font><outline/></font>"),
    "outlined or shadowed letters are plain",
  ],
  [
    "patterns",
    CELLS,
    STYLES,
    part(
      "fill",
      '<fill><patternFill patternType="darkUp"><fgColor rgb="FF00FF00"/></patternFill></fill>',
    ),
    "a pattern or gradient becomes one colour",
  ],
  [
    "gradients",
    CELLS,
    STYLES,
    part(
      "fill",
      '<fill><gradientFill><stop position="0"><color rgb="FF00FF00"/></stop></gradientFill></fill>',
    ),
    "a pattern or gradient becomes one colour",
  ],
  [
    "named looks",
    BOOKS,
    STYLES,
    (text) =>
      look('<xf xfId="1"/>')(text).replace(
        "</cellStyles>",
        '<cellStyle name="Good" xfId="1" builtinId="26"/></cellStyles>',
      ),
    'the cell style "Good" becomes the look of its cells',
  ],
  [
    "own looks of tables",
    BOOKS,
    STYLES,
    (text) =>
      text.replace(
        /<tableStyles.*?\/>/,
        '<tableStyles count="1"><tableStyle name="House" count="0"/></tableStyles>',
      ),
    'the table style "House" is left out',
  ],
  [
    "lines that rules draw",
    "Data!B2",
    SHEET,
    inSheet(
      '<conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><dxf><border/></dxf><formula>TRUE</formula></cfRule></conditionalFormatting>',
    ),
    "a conditional format no longer draws its borders",
  ],

  [
    "letters in several formats",
    CELLS,
    SHEET,
    cell('<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r></is></c>'),
    "a text in several formats keeps its words and one format",
  ],
  [
    "readings",
    CELLS,
    SHEET,
    cell('<c r="A1" t="inlineStr"><is><t>漢</t><rPh sb="0" eb="1"><t>カン</t></rPh></is></c>'),
    "the reading above a text is left out",
  ],
  [
    "pictures in cells",
    CELLS,
    SHEET,
    cell('<c r="A1" t="e" vm="1"><v>#VALUE!</v></c>'),
    "a picture or data type in a cell keeps its plain value",
  ],
])("%s", async (_, where, path, change, what) => {
  expect(await lossesOf({ [path]: change })).toEqual([{ where, what }]);
});

test.each<[string, string, Change]>([
  ["printer settings", OF_SHEET, related("printerSettings")],
  ["the order of calculation", OF_BOOK, related("calcChain")],
  ["a small picture of the file", OF_FILE, related("thumbnail")],
  [
    "an area that prints",
    BOOK,
    inSheet(
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1</definedName></definedNames>',
      "<calcPr",
    ),
  ],
  ["an empty list", SHEET, inSheet('<ignoredErrors/><hyperlinks count="0"/>')],
  [
    "where the cursor was",
    SHEET,
    (text) =>
      text.replace(
        /<sheetView [^>]*>/,
        '<sheetView workbookViewId="0"><selection activeCell="B2"/></sheetView>',
      ),
  ],
])("%s is not listed: nobody would miss it", async (_, path, change) => {
  expect(await lossesOf({ [path]: change })).toEqual([]);
});
