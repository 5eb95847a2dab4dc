import { storedFormula } from "./stored-formulas";
import type { SheetFile, WorkbookFile } from "./workbook-file";
import { propertiesXml } from "./xlsx/carried-parts";
import { PackageWriter } from "./xlsx/package-writer";
import { writeSettings } from "./xlsx/settings-part";
import { themeXml } from "./xlsx/theme";
import { storedName } from "./xlsx/read-names";
import { VISIBILITY } from "./xlsx/words";
import { SharedTexts, textXml } from "./xlsx/write-cells";
import { sheetXml } from "./xlsx/write-sheet";
import { StyleWriter } from "./xlsx/write-styles";
import { cellsByPlace, headersOf, tableXml } from "./xlsx/write-table";
import { XML_HEADER, element, encodeText, escapeXml } from "./xlsx/xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const BOOK = "xl/workbook.xml";
const CORE = "docProps/core.xml";
const CORE_KIND =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/** The workbook as an .xlsx file; the same workbook gives the same bytes. */
export async function writeXlsx(file: WorkbookFile): Promise<Uint8Array> {
  const parts = new PackageWriter();
  const styles = new StyleWriter();
  const writing = {
    styles,
    styleNumbers: file.styles.map((style) => styles.cell(style)),
    texts: new SharedTexts(),
    namespaces: file.namespaces,
    arrays: { used: false },
  };
  parts.relate("", "officeDocument", BOOK);
  let tables = 0;
  let properties = 0;
  const ids = file.sheets.map((given, index) => {
    const sheet = withHeaders(given);
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const cells = cellsByPlace(sheet);
    const relations = {
      tableIds: sheet.tables.map((table) => {
        const target = `xl/tables/table${++tables}.xml`;
        const xml = tableXml(table, tables, cells, file.namespaces);
        parts.add(target, xml, `${SHEET_TYPE}.table+xml`);
        return parts.relate(path, "table", target);
      }),
      propertyIds: sheet.properties.map(([, value]) => {
        const target = `xl/customProperty${++properties}.bin`;
        parts.add(target, utf16(value));
        return parts.relate(path, "customProperty", target);
      }),
    };
    const xml = sheetXml(sheet, sheet.name === file.activeSheet, relations, writing);
    parts.add(path, xml, `${SHEET_TYPE}.worksheet+xml`);
    return parts.relate(BOOK, "worksheet", path);
  });
  parts.add(BOOK, workbookXml(file, ids), `${SHEET_TYPE}.sheet.main+xml`);
  const addPart = (kind: string, path: string, xml: string, type?: string): void => {
    parts.add(path, xml, type);
    parts.relate(BOOK, kind, path);
  };
  addPart("styles", "xl/styles.xml", styles.toXml(), `${SHEET_TYPE}.styles+xml`);
  addPart(
    "theme",
    "xl/theme/theme1.xml",
    themeXml(),
    "application/vnd.openxmlformats-officedocument.theme+xml",
  );
  addPart(
    "sharedStrings",
    "xl/sharedStrings.xml",
    textsXml(writing.texts),
    `${SHEET_TYPE}.sharedStrings+xml`,
  );
  if (writing.arrays.used)
    addPart("sheetMetadata", "xl/metadata.xml", ARRAY_METADATA, `${SHEET_TYPE}.sheetMetadata+xml`);
  if (file.settings.length + file.documentSettings.length > 0)
    addPart("customXml", "customXml/item1.xml", writeSettings(file));
  const { properties: known } = file.carried;
  if (known.length > 0) {
    parts.add(
      CORE,
      propertiesXml(known),
      "application/vnd.openxmlformats-package.core-properties+xml",
    );
    parts.relate("", CORE_KIND, CORE);
  }
  return parts.bytes();
}

/** Excel takes a table for damaged whose header cells differ from its columns' names. */
function withHeaders(sheet: SheetFile): SheetFile {
  if (sheet.tables.length === 0) return sheet;
  const cells = cellsByPlace(sheet);
  for (const table of sheet.tables) {
    const { startRow: row, startColumn } = table.rect;
    for (const [index, value] of headersOf(table, cells).entries()) {
      const column = startColumn + index;
      const { style } = cells.get(`${row},${column}`) ?? {};
      cells.set(`${row},${column}`, {
        row,
        column,
        value,
        ...(style === undefined ? {} : { style }),
      });
    }
  }
  return { ...sheet, cells: [...cells.values()] };
}

function workbookXml(file: WorkbookFile, ids: readonly string[]): string {
  const sheets = file.sheets.map(({ name, visibility }, index) =>
    element("sheet", {
      name: encodeText(name),
      sheetId: index + 1,
      state: visibility === "Visible" ? undefined : VISIBILITY.toFile(visibility),
      "r:id": ids[index],
    }),
  );
  const names = file.names.map(({ name, formula, sheet, comment, visible }) => {
    const scope = file.sheets.findIndex((each) => each.name === sheet);
    return element(
      "definedName",
      {
        name: encodeText(storedName(name, sheet)),
        comment: comment === "" ? undefined : encodeText(comment),
        localSheetId: scope < 0 ? undefined : scope,
        hidden: visible ? undefined : true,
      },
      escapeXml(encodeText(storedFormula(formula, file.namespaces))),
    );
  });
  const active = file.sheets.findIndex(({ name }) => name === file.activeSheet);
  return (
    XML_HEADER +
    element(
      "workbook",
      {
        xmlns: MAIN,
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      [
        element("workbookPr"),
        element(
          "bookViews",
          {},
          element("workbookView", { activeTab: active > 0 ? active : undefined }),
        ),
        element("sheets", {}, sheets.join("")),
        names.length === 0 ? "" : element("definedNames", {}, names.join("")),
        // Excel calculates all that it finds here when it opens the file.
        element("calcPr", { ...file.carried.calculation, calcId: 191029, fullCalcOnLoad: true }),
      ].join(""),
    )
  );
}

function textsXml({ list, uses }: SharedTexts): string {
  const items = list.map((text) => element("si", {}, textXml(text)));
  return (
    XML_HEADER +
    element("sst", { xmlns: MAIN, count: uses, uniqueCount: list.length }, items.join(""))
  );
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) {
    bytes[2 * at] = text.charCodeAt(at) & 0xff;
    bytes[2 * at + 1] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

/** Says of the formulas that refer to it (`cm="1"`) that they spill, and are no arrays of old. */
const ARRAY_METADATA =
  XML_HEADER +
  element(
    "metadata",
    {
      xmlns: MAIN,
      "xmlns:xda": "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
    },
    '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
      'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" ' +
      'coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
      '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>' +
      '</ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
  );
