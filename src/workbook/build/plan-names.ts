import { LIST_IDS, type ListId, type WorkbookWords } from "../../locales/build-words";
import { foldText } from "../../pipeline/cells/fold";
import { SHEET_ROLES, type SheetRole } from "./build-types";
import { LONGEST_SHEET_NAME, cleanSheetName, cutText } from "../sheet-name";

/** What a workbook already calls by a name; no new name may equal one of them. */
export interface NamesInUse {
  readonly sheets: readonly string[];
  /** Tables and defined names share one space of names in Excel. */
  readonly tables: readonly string[];
  readonly names: readonly string[];
  /** Keys of the pipelines that are there. */
  readonly keys: readonly string[];
}

/** Defined names of a pipeline, by what they stand for. */
export const NAMED_AREAS = ["today", "funnel", "funnelChart", "stepChart", "stamping"] as const;
export type NamedArea = (typeof NAMED_AREAS)[number];

const AREA_SUFFIX: Readonly<Record<NamedArea, string>> = {
  today: "Today",
  funnel: "Funnel",
  funnelChart: "FunnelChart",
  stepChart: "StepChart",
  stamping: "Stamping",
};

/** Name of a cell area of the pipeline with this key. */
export function areaName(key: string, area: NamedArea): string {
  return `${key}_${AREA_SUFFIX[area]}`;
}

/** All names of one pipeline, free of clashes. */
export interface PipelineNames {
  readonly key: string;
  readonly sheets: Readonly<Record<SheetRole, string>>;
  readonly tables: {
    readonly deals: string;
    readonly stages: string;
    readonly guidance: string;
    readonly figures: string;
    readonly profile: string;
    readonly methodology: string;
    readonly lists: Readonly<Record<ListId, string>>;
  };
  readonly areas: Readonly<Record<NamedArea, string>>;
}

/**
 * The names of a pipeline called `wanted`. When any of them is taken, the whole set gets the same
 * number: "Pipeline 2", "Stages 2", Pipeline2[…].
 * @returns undefined when nothing of `wanted` can be part of a sheet's name
 */
export function choosePipelineNames(
  wanted: string,
  words: WorkbookWords,
  inUse: NamesInUse,
): PipelineNames | undefined {
  const name = cleanSheetName(wanted);
  if (name === "") return undefined;
  const sheets = foldedSet(inUse.sheets);
  const others = foldedSet([...inUse.tables, ...inUse.names, ...inUse.keys]);
  const isFree = (names: PipelineNames) =>
    Object.values(names.sheets).every((sheet) => !sheets.has(foldText(sheet))) &&
    identifiersOf(names).every((id) => !others.has(foldText(id)));
  let number = 1;
  while (!isFree(numbered(name, number, words))) number++;
  return numbered(name, number, words);
}

/** Every table and defined name of a pipeline. */
export function identifiersOf({ key, tables, areas }: PipelineNames): string[] {
  const { lists, ...others } = tables;
  return [key, ...Object.values(others), ...Object.values(lists), ...Object.values(areas)];
}

function numbered(name: string, number: number, words: WorkbookWords): PipelineNames {
  const isUsual = foldText(name) === foldText(words.sheets.pipeline);
  const mark = number === 1 ? "" : ` ${number}`;
  const sheetName = (role: SheetRole) => {
    const word = words.sheets[role];
    if (isUsual) return word + mark;
    const full = (base: string) => (role === "pipeline" ? base : words.sheetOf(base, word)) + mark;
    const excess = full(name).length - LONGEST_SHEET_NAME;
    return full(excess > 0 ? cutText(name, name.length - excess).trim() : name);
  };
  const suffix = number === 1 ? "" : String(number);
  const prefix = isUsual ? "" : `${name}_`;
  const table = (word: string) => identifier(prefix + word + suffix);
  const deals = identifier((isUsual ? words.sheets.pipeline : name) + suffix);
  return {
    key: deals,
    sheets: fromKeys(SHEET_ROLES, sheetName),
    tables: {
      deals,
      stages: table(words.sheets.stages),
      guidance: table(words.sheets.playbook),
      figures: table(words.playbookColumns.figure),
      profile: table(words.playbookColumns.criterion),
      methodology: table(words.playbookColumns.method),
      lists: fromKeys(LIST_IDS, (id) => table(`List_${id}`)),
    },
    areas: fromKeys(NAMED_AREAS, (area) => areaName(deals, area)),
  };
}

/** A name for a table or a cell area: letters, digits, underscores; no cell's address, no truth value. */
export function identifier(text: string): string {
  const letters = text.replace(/[^\p{L}\p{N}_]+/gu, "_");
  const started = /^[\p{L}_]/u.test(letters) ? letters : `_${letters}`;
  const isTaken = /^([a-z]{1,3}\d+|r\d*|c\d*|r\d*c\d*|true|false)$/i.test(started);
  return isTaken ? `_${started}` : started;
}

function foldedSet(texts: readonly string[]): Set<string> {
  return new Set(texts.map(foldText));
}

function fromKeys<Key extends string>(
  keys: readonly Key[],
  value: (key: Key) => string,
): Record<Key, string> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, string>;
}
