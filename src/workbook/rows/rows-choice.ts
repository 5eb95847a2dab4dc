/** A table by its name, and by the id that Excel keeps when the table is renamed. */
export interface TableChoice {
  readonly table: string;
  readonly id?: string | undefined;
}

/** Where a team's rows stand, header row included. */
export type RowsPlace =
  | ({ readonly kind: "table" } & TableChoice)
  /** an address without its sheet, such as "A3:L90" */
  | { readonly kind: "range"; readonly sheet: string; readonly address: string };

/** Names of stages in order; with their kinds where the names alone say something else. */
export interface NamesChoice {
  readonly names: readonly string[];
  /** as many as names: words of a Stages table's Kind column */
  readonly kinds?: readonly string[] | undefined;
}

/** The order of the stages as the person gave it: a table of the workbook, or names. */
export type StagesChoice = TableChoice | NamesChoice;

/**
 * The rows in use, and what the person said of them beyond what reading finds. Kept in the workbook, so
 * that formulas inserted later say the same; it holds headers and names of stages, nothing of a deal.
 */
export interface RowsChoice {
  readonly place: RowsPlace;
  /** settings of the SALES functions in pairs, such as ["@stage", "Phase"] */
  readonly options: readonly (readonly [string, string])[];
  readonly stages: StagesChoice | undefined;
}

/** The setting of the workbook that holds the choice. */
export const ROWS_SETTING = "funnelbook.rows";

export function writeRowsChoice(choice: RowsChoice): string {
  return JSON.stringify(choice);
}

/** Undefined for what is no choice of ours: anybody may write settings. */
export function readRowsChoice(text: unknown): RowsChoice | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const { place, options, stages } = JSON.parse(text) as Record<string, unknown>;
    if (!isPlace(place) || !isOptions(options)) return undefined;
    return { place, options, stages: isStages(stages) ? stages : undefined };
  } catch {
    return undefined;
  }
}

function isPlace(value: unknown): value is RowsPlace {
  const place = value as Partial<Record<string, unknown>> | null | undefined;
  if (place?.["kind"] === "table") return isTable(place);
  return place?.["kind"] === "range" && isText(place["sheet"]) && isText(place["address"]);
}

function isStages(value: unknown): value is StagesChoice {
  const stages = value as Partial<Record<string, unknown>> | null | undefined;
  return isTable(stages) || isNames(stages);
}

function isNames(value: Partial<Record<string, unknown>> | null | undefined): boolean {
  const { names, kinds } = value ?? {};
  return (
    isTexts(names) && (kinds === undefined || (isTexts(kinds) && kinds.length === names.length))
  );
}

function isTable(value: Partial<Record<string, unknown>> | null | undefined): boolean {
  return isText(value?.["table"]) && (value["id"] === undefined || isText(value["id"]));
}

function isOptions(value: unknown): value is [string, string][] {
  return Array.isArray(value) && value.every((each) => isTexts(each) && each.length === 2);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
