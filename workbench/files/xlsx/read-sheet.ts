import { newSheetFile } from "../empty-file";
import type { CellStyle, Loss, SheetFile } from "../workbook-file";
import type { Colors } from "./colors";
import { readCarried } from "./carried-parts";
import {
  UNGROUPED,
  drawingLosses,
  isGrouped,
  listed,
  relationLosses,
  sheetLosses,
} from "./find-losses";
import type { XlsxPackage } from "./package";
import type { CellContext } from "./read-cells";
import { CellReader } from "./read-cells";
import { readConditionalFormats } from "./read-conditional-formats";
import { readColumns, readFrozen, readRow, readStandard } from "./read-lines";
import { readProtection } from "./protection";
import type { StyleSheet } from "./read-styles";
import { lookOf } from "./read-styles";
import { readTable } from "./read-table";
import { readValidations } from "./read-validations";
import { readAreas } from "./references";
import { VISIBILITY } from "./words";
import type { XmlNode } from "./xml";
import { childrenOf, decodeText, find, flag } from "./xml";

export interface SheetContext extends CellContext {
  colors: Colors;
  sheetStyles: StyleSheet;
}

/** A sheet and all that belongs to it; `entry` is what the workbook says of it. */
export async function readSheet(
  file: XlsxPackage,
  path: string,
  entry: XmlNode,
  context: SheetContext,
): Promise<{ sheet: SheetFile; losses: Loss[] }> {
  const sheet = newSheetFile(decodeText(entry.attributes["name"] ?? ""));
  const { name } = sheet;
  sheet.visibility = (VISIBILITY.toApi(entry.attributes["state"]) ??
    "Visible") as SheetFile["visibility"];
  const reader = new CellReader(context);
  const styles: readonly CellStyle[] = context.styles;
  const notes: string[] = [];
  const root = await file.xml(path, {
    row: (node) => {
      if (isGrouped(node)) notes.push(UNGROUPED);
      const row = reader.take(node);
      sheet.rows.push(...readRow(node, row, styles));
    },
  });
  if (!root) return { sheet, losses: [{ where: name, what: "the sheet's part is missing" }] };
  const { colors } = context;
  const formats = readConditionalFormats(root, name, {
    colors,
    looks: context.sheetStyles.looks,
    bordered: context.sheetStyles.bordered,
    lookOf: (node) => lookOf(node, colors),
  });
  const view = find(root, "sheetViews", "sheetView");
  const standard = readStandard(root);
  Object.assign(sheet, {
    cells: reader.cells,
    columns: readColumns(root, styles, standard),
    standard,
    frozen: readFrozen(root),
    merges: childrenOf(find(root, "mergeCells"), "mergeCell").flatMap(({ attributes }) =>
      readAreas(attributes["ref"]),
    ),
    validations: readValidations(root, context.dayShift),
    conditionalFormats: formats.formats,
    showGridlines: flag(view, "showGridLines", true),
    showHeadings: flag(view, "showRowColHeaders", true),
    tabColor: colors.of(find(root, "sheetPr", "tabColor")) ?? "",
    carried: readCarried(root),
  } satisfies Partial<SheetFile>);
  const protection = readProtection(find(root, "sheetProtection"));
  if (protection) sheet.protection = protection;
  for (const { style } of [...sheet.columns, ...sheet.rows])
    notes.push(...(context.styleLosses[style ?? -1] ?? []));
  const losses = [
    ...reader.losses(name),
    ...formats.losses,
    ...sheetLosses(root, name),
    ...listed(name, notes),
    ...(await readRelated(file, path, root, sheet)),
  ];
  return { sheet, losses };
}

/** Tables and properties have parts of their own; other parts are not kept. */
async function readRelated(
  file: XlsxPackage,
  path: string,
  root: XmlNode,
  sheet: SheetFile,
): Promise<Loss[]> {
  const relations = await file.relations(path);
  const losses = relationLosses(relations, sheet.name);
  for (const { kind, target } of relations) {
    if (kind === "table") {
      const part = await file.xml(target);
      const read = part && readTable(part, sheet.name);
      if (read?.table) sheet.tables.push(read.table);
      losses.push(...(read?.losses ?? []));
    }
    if (kind === "drawing") losses.push(...drawingLosses(await file.xml(target), sheet.name));
  }
  for (const node of childrenOf(find(root, "customProperties"), "customPr")) {
    const part = relations.find(({ id }) => id === node.attributes["id"]);
    const bytes = part && (await file.bytes(part.target));
    const value = new TextDecoder("utf-16le").decode(bytes ?? new Uint8Array());
    sheet.properties.push([decodeText(node.attributes["name"] ?? ""), value]);
  }
  return losses;
}
