import { SHEET_ROLES, type SheetRole } from "./build-types";

/** Custom property by which a sheet of ours is known again, whatever it is called later. */
export const MARK = "funnelbook";

export interface SheetMark {
  /** The pipeline that the sheet belongs to. */
  readonly key: string;
  readonly role: SheetRole;
  readonly language: string;
}

export function writeMark(mark: SheetMark): string {
  return JSON.stringify(mark);
}

/** Undefined for what is no mark of ours: anybody may write custom properties. */
export function readMark(text: unknown): SheetMark | undefined {
  const mark = parse(text);
  if (typeof mark !== "object" || mark === null) return undefined;
  const { key, role, language } = mark as Partial<Record<keyof SheetMark, unknown>>;
  if (typeof key !== "string" || typeof language !== "string") return undefined;
  const known = SHEET_ROLES.find((each) => each === role);
  return known && { key, role: known, language };
}

/** Begins the setting that stands in the workbook while a build is under way; the key follows. */
export const MARKER = "funnelbook.building.";

/** What a build is adding, so that it can be removed without the build. */
export interface BuildMarker {
  readonly key: string;
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

export function writeMarker(marker: BuildMarker): string {
  return JSON.stringify(marker);
}

export function readMarker(text: unknown): BuildMarker | undefined {
  const marker = parse(text);
  if (typeof marker !== "object" || marker === null) return undefined;
  const { key, sheets, names } = marker as Partial<Record<keyof BuildMarker, unknown>>;
  if (typeof key !== "string" || !isTexts(sheets) || !isTexts(names)) return undefined;
  return { key, sheets, names };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function parse(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
