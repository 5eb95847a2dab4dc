import type { BuildWords } from "../../locales/build-words";
import { foldText } from "../../pipeline/cells/fold";
import { PHASES, stagesOfPhase } from "../../templates/phases";
import type { Process, ProcessStage } from "../../templates/template";
import { BETWEEN } from "../build/plan-methodology";

/** What a playbook says of one stage; each list may be empty. */
export interface StageGuide {
  readonly stage: string;
  readonly purpose: readonly string[];
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly checklist: readonly string[];
  readonly questions: readonly string[];
  /** What the methodology says of the stage. */
  readonly method: readonly string[];
  /** What the team added under labels of its own. */
  readonly others: readonly { readonly title: string; readonly lines: readonly string[] }[];
}

/** A column that the methodology adds to the deals, and what to find out for it. */
export interface MethodColumn {
  readonly header: string;
  readonly prompt: string;
}

export interface Playbook {
  /** BCP 47 tag of what it says */
  readonly language: string;
  /** The sheet that it stands on; undefined where it is that of a built-in process. */
  readonly sheet: string | undefined;
  readonly stages: readonly StageGuide[];
  readonly method: string | undefined;
  readonly columns: readonly MethodColumn[];
}

type Table = readonly (readonly unknown[])[];
type Item = keyof BuildWords["playbook"]["items"];
const ITEMS: readonly Item[] = ["purpose", "entry", "exit", "checklist", "questions"];

/**
 * The playbook as the team has it on its sheet.
 * @param tables those of the sheet, with their headers
 * @param words of the language that the sheet was built in
 * @returns undefined where no table is one of guidance
 */
export function playbookOfTables(
  sheet: string,
  tables: readonly Table[],
  words: BuildWords,
): Playbook | undefined {
  const { stage, item, text, method, methodWhere, methodText } = words.workbook.playbookColumns;
  const guidance = rowsUnder(tables, [stage, item, text]);
  if (guidance === undefined) return undefined;
  const methodRows = rowsUnder(tables, [method, methodWhere, methodText]) ?? [];
  const { items } = words.methodologies;
  const isAbout = (label: string) => isSame(label, items.about);
  const isColumn = (label: string) => isSame(label, items.column);
  const isPhase = (label: string) => PHASES.some((phase) => isSame(label, items[phase]));
  const names = new Map(guidance.map(([name]) => [foldText(name), name]));
  return {
    language: words.language,
    sheet,
    stages: [...names.values()].map((name) => ({
      ...guideOf(
        name,
        guidance.filter(([each]) => isSame(each, name)),
        words,
      ),
      method: methodRows
        .filter(([label, where]) => isPhase(label) && where.split(BETWEEN).some(named(name)))
        .map(([, , line]) => line),
    })),
    method: methodRows.find(([label]) => isAbout(label))?.[1],
    columns: methodRows
      .filter(([label]) => isColumn(label))
      .map(([, header, prompt]) => ({ header, prompt })),
  };
}

/** The playbook of a built-in process, for rows that have none of their own. */
export function playbookOfProcess(process: Process, { language }: BuildWords): Playbook {
  const open = process.stages.filter(({ kind }) => kind === "open");
  const { methodology } = process;
  const method = (stage: ProcessStage) =>
    PHASES.filter((phase) => stagesOfPhase(open, phase).includes(stage)).flatMap(
      (phase) => methodology?.guidance[phase] ?? [],
    );
  return {
    language,
    sheet: undefined,
    stages: process.stages.map((stage) => ({
      stage: stage.name,
      purpose: [stage.purpose],
      entry: [stage.entry],
      exit: [stage.exit],
      checklist: stage.checklist,
      questions: stage.questions,
      method: method(stage),
      others: [],
    })),
    method: methodology?.name,
    columns: methodology?.columns ?? [],
  };
}

export function guideFor(playbook: Playbook, stage: string): StageGuide | undefined {
  return playbook.stages.find((guide) => isSame(guide.stage, stage));
}

type Row = readonly [string, string, string];

function guideOf(
  stage: string,
  rows: readonly Row[],
  { playbook }: BuildWords,
): Omit<StageGuide, "method"> {
  const lines = (item: Item) =>
    rows.filter(([, label]) => isSame(label, playbook.items[item])).map(([, , line]) => line);
  const own = rows.filter(
    ([, label]) => !ITEMS.some((item) => isSame(label, playbook.items[item])),
  );
  const titles = [...new Set(own.map(([, label]) => label))];
  return {
    stage,
    purpose: lines("purpose"),
    entry: lines("entry"),
    exit: lines("exit"),
    checklist: lines("checklist"),
    questions: lines("questions"),
    others: titles.map((title) => ({
      title,
      lines: own.filter(([, label]) => label === title).map(([, , line]) => line),
    })),
  };
}

/** The filled rows of the table with these headers, wherever its columns stand. */
function rowsUnder(tables: readonly Table[], headers: Row): Row[] | undefined {
  for (const [first = [], ...rows] of tables) {
    const columns = headers.map((header) => first.findIndex((cell) => isSame(text(cell), header)));
    if (columns.includes(-1)) continue;
    const [name, label, line] = columns.map(
      (column) => (cells: readonly unknown[]) => text(cells[column]),
    );
    return rows
      .map((cells): Row => [name!(cells), label!(cells), line!(cells)])
      .filter(([each, , said]) => each !== "" && said !== "");
  }
  return undefined;
}

const text = (cell: unknown): string => String(cell ?? "").trim();
const isSame = (one: string, other: string): boolean => foldText(one) === foldText(other);
const named = (name: string) => (each: string) => isSame(each, name);
