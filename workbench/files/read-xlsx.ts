import { newWorkbookFile } from "./empty-file";
import type { CellStyle, FileRead, Loss, SheetFile } from "./workbook-file";
import { FileError } from "./workbook-file";
import { Colors } from "./xlsx/colors";
import { readCalculation, readProperties } from "./xlsx/carried-parts";
import { DAYS_TO_1904 } from "./xlsx/dates";
import { listed, workbookLosses } from "./xlsx/find-losses";
import type { Relation } from "./xlsx/package";
import { XlsxPackage } from "./xlsx/package";
import type { SharedText } from "./xlsx/read-cells";
import { MOST_CELLS, MOST_CHARACTERS, readText } from "./xlsx/read-cells";
import { readNames } from "./xlsx/read-names";
import { readSheet } from "./xlsx/read-sheet";
import { readStyles } from "./xlsx/read-styles";
import { readSettings } from "./xlsx/settings-part";
import type { XmlNode } from "./xlsx/xml";
import { childrenOf, decodeText, find, flag, numberOf } from "./xlsx/xml";

/** How much a file may hold; for tests of what is refused. */
export interface ReadLimits {
  mostBytes?: number;
  mostCells?: number;
  mostCharacters?: number;
}

/**
 * Reads an .xlsx file: what the workbench knows of it, and what of it cannot be kept.
 * @throws FileError in one sentence when the file cannot be read
 */
export async function readXlsx(bytes: Uint8Array, limits: ReadLimits = {}): Promise<FileRead> {
  const file = await XlsxPackage.open(bytes, limits.mostBytes);
  const ofFile = await file.relations("");
  const path = ofFile.find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = await file.xml(path);
  if (workbook?.name !== "workbook")
    throw new FileError("the file is no Excel workbook; save it in Excel as .xlsx or .csv");
  const relations = await file.relations(path);
  const part = (kind: string): string => relations.find((each) => each.kind === kind)?.target ?? "";

  const stylePart = await file.xml(part("styles"));
  const colors = new Colors(await file.xml(part("theme")), stylePart);
  const sheetStyles = readStyles(stylePart, colors);
  const texts: SharedText[] = [];
  const namespaces = new Set<string>();
  await file.xml(part("sharedStrings"), { si: (node) => texts.push(readText(node)) });
  const is1904 = flag(find(workbook, "workbookPr"), "date1904");
  const context = {
    colors,
    sheetStyles,
    texts,
    styles: sheetStyles.cells,
    styleLosses: sheetStyles.cellLosses,
    namespaces,
    dayShift: is1904 ? DAYS_TO_1904 : 0,
    room: {
      cells: limits.mostCells ?? MOST_CELLS,
      characters: limits.mostCharacters ?? MOST_CHARACTERS,
    },
  };

  const sheets: SheetFile[] = [];
  const losses: Loss[] = workbookLosses(workbook, relations, ofFile);
  if (is1904)
    losses.push({
      where: "",
      what: "dates counted from 1904 now count from 1900; check formulas that calculate with day numbers",
    });
  const entries = childrenOf(find(workbook, "sheets"), "sheet");
  for (const entry of entries) {
    const target = sheetOf(entry, relations);
    const name = decodeText(entry.attributes["name"] ?? "");
    if (target?.kind !== "worksheet") {
      losses.push({ where: name, what: "a sheet that is no grid of cells is left out" });
      continue;
    }
    const read = await readSheet(file, target.target, entry, context);
    sheets.push(read.sheet);
    losses.push(...read.losses);
  }
  const kept = new Set(sheets.map(({ name }) => name));
  const order = entries.map(({ attributes }) => {
    const name = decodeText(attributes["name"] ?? "");
    return kept.has(name) ? name : undefined;
  });
  const visible = sheets.find(({ visibility }) => visibility === "Visible");
  if (!visible)
    throw new FileError("the workbook has no sheet that shows; unhide one in Excel and save again");
  const active = order[numberOf(find(workbook, "bookViews", "workbookView"), "activeTab") ?? 0];
  const shown = sheets.find(({ name, visibility }) => name === active && visibility === "Visible");
  const names = readNames(workbook, order);
  const { settings, foreign } = await settingsOf(file, relations);
  return {
    file: {
      ...newWorkbookFile(sheets),
      activeSheet: (shown ?? visible).name,
      styles: usedStyles(sheets, sheetStyles.cells),
      names: names.names,
      namespaces: [...namespaces],
      ...settings,
      carried: {
        calculation: readCalculation(workbook),
        properties: readProperties(await file.xml(coreOf(ofFile))),
      },
    },
    losses: [...losses, ...names.losses, ...listed("", sheetStyles.losses), ...listed("", foreign)],
  };
}

function sheetOf(entry: XmlNode, relations: readonly Relation[]): Relation | undefined {
  return relations.find(({ id }) => id === entry.attributes["id"]);
}

const coreOf = (relations: readonly Relation[]): string =>
  relations.find(({ kind }) => kind === "core-properties")?.target ?? "";

/** What the add-in keeps with the workbook; parts of others are told. */
async function settingsOf(file: XlsxPackage, relations: readonly Relation[]) {
  const parts = relations.filter(({ kind }) => kind === "customXml");
  const read = await Promise.all(
    parts.map(async ({ target }) => readSettings(await file.xml(target))),
  );
  const foreign = read.includes(undefined)
    ? ["what other programs keep in the file is left out"]
    : [];
  return { settings: read.find(Boolean) ?? {}, foreign };
}

/** Files have looks that no cell has; those in use are numbered anew, in the order they occur. */
function usedStyles(sheets: readonly SheetFile[], styles: readonly CellStyle[]): CellStyle[] {
  const used: CellStyle[] = [];
  const numbers = new Map<number, number>();
  const renumber = (each: { style?: number }): void => {
    if (each.style === undefined) return;
    const known = numbers.get(each.style) ?? used.push(styles[each.style] ?? {}) - 1;
    numbers.set(each.style, known);
    each.style = known;
  };
  for (const { cells, columns, rows } of sheets)
    for (const lines of [columns, rows, cells]) lines.forEach(renumber);
  return used;
}
