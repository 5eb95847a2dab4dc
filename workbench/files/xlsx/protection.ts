import { DEFAULT_PROTECTION } from "../../host/sheets/sheet-guard";
import type { SheetFile } from "../workbook-file";
import type { XmlNode } from "./xml";
import { element, flag } from "./xml";

/** What a protected sheet allows. Files say what is forbidden: an option of theirs is on when locked. */
const OPTIONS: ReadonlyArray<[file: string, api: string, lockedByDefault: boolean]> = [
  ["formatCells", "allowFormatCells", true],
  ["formatColumns", "allowFormatColumns", true],
  ["formatRows", "allowFormatRows", true],
  ["insertColumns", "allowInsertColumns", true],
  ["insertRows", "allowInsertRows", true],
  ["insertHyperlinks", "allowInsertHyperlinks", true],
  ["deleteColumns", "allowDeleteColumns", true],
  ["deleteRows", "allowDeleteRows", true],
  ["sort", "allowSort", true],
  ["autoFilter", "allowAutoFilter", true],
  ["pivotTables", "allowPivotTables", true],
  ["objects", "allowEditObjects", false],
  ["scenarios", "allowEditScenarios", false],
];

export function readProtection(node: XmlNode | undefined): SheetFile["protection"] {
  if (!node || !flag(node, "sheet")) return undefined;
  const options: Record<string, boolean | string> = { ...DEFAULT_PROTECTION };
  for (const [file, api, locked] of OPTIONS) options[api] = !flag(node, file, locked);
  if (flag(node, "selectLockedCells")) options["selectionMode"] = "Unlocked";
  if (flag(node, "selectUnlockedCells")) options["selectionMode"] = "None";
  return options;
}

export function writeProtection(options: SheetFile["protection"]): string {
  if (!options) return "";
  const attributes: Record<string, boolean> = { sheet: true };
  for (const [file, api, locked] of OPTIONS) {
    const isLocked = options[api] !== true;
    if (isLocked !== locked) attributes[file] = isLocked;
  }
  if (options["selectionMode"] !== "Normal") attributes["selectLockedCells"] = true;
  if (options["selectionMode"] === "None") attributes["selectUnlockedCells"] = true;
  return element("sheetProtection", attributes);
}
