import { formatRect, rectOf } from "../../host/cells/addresses";
import type { SheetFile } from "../workbook-file";
import { toPoints } from "../../host/cells/points";
import { FIT_TO_PAGE, carriedXml } from "./carried-parts";
import { writeProtection } from "./protection";
import { STANDARD_WIDTH, widthInCharacters } from "./read-lines";
import type { CellWriting } from "./write-cells";
import { writeRows } from "./write-cells";
import type { RuleWriting } from "./write-rules";
import { extensionsXml, writeConditionalFormats, writeValidations } from "./write-rules";
import { colorXml } from "./write-styles";
import { XML_HEADER, element, encodeText } from "./xml";

/** What a sheet's part refers to. */
export interface SheetRelations {
  tableIds: readonly string[];
  propertyIds: readonly string[];
}

/** A sheet's part; its elements stand in the one order that Excel reads. */
export function sheetXml(
  sheet: SheetFile,
  isActive: boolean,
  relations: SheetRelations,
  writing: CellWriting & RuleWriting,
): string {
  const formats = writeConditionalFormats(sheet, writing);
  const tables = relations.tableIds.map((id) => element("tablePart", { "r:id": id }));
  const properties = sheet.properties.map(([key], index) =>
    element("customPr", { name: encodeText(key), "r:id": relations.propertyIds[index] }),
  );
  return (
    XML_HEADER +
    element(
      "worksheet",
      {
        xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      },
      [
        propertiesXml(sheet),
        viewXml(sheet, isActive),
        formatXml(sheet.standard),
        columnsXml(sheet, writing.styleNumbers),
        writeRows(sheet, writing),
        writeProtection(sheet.protection),
        counted(
          "mergeCells",
          sheet.merges.map((rect) => element("mergeCell", { ref: formatRect(rect) })),
        ),
        formats.rules,
        writeValidations(sheet, writing),
        pageXml(sheet),
        properties.length === 0 ? "" : element("customProperties", {}, properties.join("")),
        counted("tableParts", tables),
        extensionsXml(formats.newer),
      ].join(""),
    )
  );
}

/** Nothing where the file said nothing: Excel then takes its own margins. */
const pageXml = ({ carried: { page } }: SheetFile): string =>
  page
    .filter(({ name }) => name !== FIT_TO_PAGE)
    .map((each) => carriedXml(each))
    .join("");

function propertiesXml({ tabColor, carried: { page } }: SheetFile): string {
  const content =
    (tabColor === "" ? "" : colorXml("tabColor", tabColor)) +
    page
      .filter(({ name }) => name === FIT_TO_PAGE)
      .map((each) => carriedXml(each))
      .join("");
  return content === "" ? "" : element("sheetPr", {}, content);
}

function formatXml({ width, height }: SheetFile["standard"]): string {
  return element("sheetFormatPr", {
    defaultColWidth: width === undefined ? undefined : widthInCharacters(width),
    defaultRowHeight: height === undefined ? 15 : toPoints(height),
    customHeight: height === undefined ? undefined : true,
  });
}

function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : element(name, { count: items.length }, items.join(""));
}

function viewXml(sheet: SheetFile, isActive: boolean): string {
  const { rows, columns } = sheet.frozen;
  const pane =
    rows === 0 && columns === 0
      ? ""
      : element("pane", {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: formatRect(rectOf(rows, columns)),
          activePane: rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight",
          state: "frozen",
        });
  return element(
    "sheetViews",
    {},
    element(
      "sheetView",
      {
        ...sheet.carried.view,
        showGridLines: sheet.showGridlines ? undefined : false,
        showRowColHeaders: sheet.showHeadings ? undefined : false,
        tabSelected: isActive || undefined,
        workbookViewId: 0,
      },
      pane,
    ),
  );
}

function columnsXml(sheet: SheetFile, styles: readonly number[]): string {
  const columns = sheet.columns.map(({ first, last, size, hidden, style }) =>
    element("col", {
      min: first + 1,
      max: last + 1,
      width: widthInCharacters(size ?? sheet.standard.width ?? STANDARD_WIDTH),
      style: style === undefined ? undefined : styles[style],
      hidden: hidden || undefined,
      customWidth: size === undefined ? undefined : true,
    }),
  );
  return columns.length === 0 ? "" : element("cols", {}, columns.join(""));
}
