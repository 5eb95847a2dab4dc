import type { BuildWords } from "../../locales/build-words";
import { loadBuildWords } from "../../locales/load-build-words";
import { foldText } from "../../pipeline/cells/fold";
import { columnsRead, quotedTexts, type PlacedFormula } from "../metrics/formula-words";
import { countPlaybook } from "./plan-playbook-renames";
import {
  NO_DECISIONS,
  find,
  planStageChanges,
  rememberedOf,
  runBehindStage,
} from "./plan-stage-changes";
import { loadHeaders, ownTable } from "./own-table";
import { readFormatFormulas, readFormulas, type FoundFormulas } from "../metrics/read-formulas";
import { readMarkedSheets } from "../read-workbook";
import { loadMemory, readMemory } from "./remembered-stages";
import type { StageMention, StageSurvey, SurveyColumn } from "./stage-survey";
import { hasRole, stageHeaderOf, stageNamesOf } from "./stage-tables";

/** The tables of one pipeline whose Stages table may say something else than its deals. */
export interface PipelineTables {
  readonly survey: StageSurvey;
  readonly sheet: Excel.Worksheet;
  readonly deals: Excel.Table;
  readonly stages: Excel.Table;
  readonly playbook: readonly Excel.Table[];
  readonly words: BuildWords;
}

/**
 * Looks at every pipeline of the workbook and describes those that do not follow their Stages table. One
 * that does costs its headers only: rows and formulas are read where there is something to tell of them.
 * @param key of the only pipeline to look at; all if left out
 */
export async function readStageSurveys(
  context: Excel.RequestContext,
  key?: string,
): Promise<PipelineTables[]> {
  const found = await findTables(context, key);
  const differing = found.filter(({ survey }) => mayDiffer(survey));
  if (differing.length === 0) return [];
  const formulas = await readFormulas(context);
  const surveyed = await Promise.all(
    differing.map((tables) => completeSurvey(context, tables, formulas)),
  );
  return surveyed.filter(({ survey }) => !planStageChanges(survey, NO_DECISIONS).isEmpty);
}

/** Headers alone do not tell whether a column called like a new stage holds its dates. */
function mayDiffer(survey: StageSurvey): boolean {
  const { applied } = rememberedOf(survey);
  const headers = survey.columns.map(({ header }) => header);
  return (
    !planStageChanges(survey, NO_DECISIONS).isEmpty ||
    survey.stages.some((name) => find(applied, name) === -1 && find(headers, name) !== -1)
  );
}

/** The tables of a pipeline, whether they agree or not; undefined when it is gone. */
export async function findPipeline(
  context: Excel.RequestContext,
  key: string,
): Promise<PipelineTables | undefined> {
  const [found] = await findTables(context, key);
  if (found === undefined) return undefined;
  const { language, ...tables } = found;
  return { ...tables, words: await loadBuildWords(language) };
}

/** A survey from headers alone takes every column for one of dates that may move. */
async function findTables(
  context: Excel.RequestContext,
  key: string | undefined,
): Promise<(Omit<PipelineTables, "words"> & { readonly language: string })[]> {
  const marked = await readMarkedSheets(context);
  const keys = [...new Set(marked.map((each) => each.key))].filter(
    (each) => key === undefined || each === key,
  );
  const reading = keys.flatMap((key) => {
    const load = (role: string) => {
      const mark = marked.find((each) => each.key === key && each.role === role);
      if (mark === undefined) return undefined;
      const sheet = context.workbook.worksheets.getItem(mark.id);
      const { tables } = sheet;
      tables.load("items/name,items/showHeaders");
      return { mark, sheet, tables };
    };
    const pipeline = load("pipeline");
    const stages = load("stages");
    const playbook = load("playbook");
    if (pipeline === undefined || stages === undefined) return [];
    return [{ key, pipeline, stages, playbook, memory: loadMemory(pipeline.sheet) }];
  });
  await context.sync();
  const beside = reading.map((each) => ({
    ...each,
    dealTables: loadHeaders(each.pipeline.tables),
    stageTables: loadHeaders(each.stages.tables),
  }));
  await context.sync();
  const tables = beside.flatMap(({ key, pipeline, playbook, memory, dealTables, stageTables }) => {
    const deals = ownTable(dealTables, "deals");
    const stagesTable = ownTable(stageTables, "stages");
    if (deals === undefined || stagesTable === undefined) return [];
    const header = deals.getHeaderRowRange();
    const stageRange = stagesTable.getRange();
    header.load("values");
    stageRange.load("values");
    return [{ key, pipeline, deals, stagesTable, playbook, memory, header, stageRange }];
  });
  await context.sync();
  return tables.flatMap(
    ({ key, pipeline, deals, stagesTable, playbook, memory, header, stageRange }) => {
      const headers = (header.values[0] as unknown[]).map(String);
      const stages = stageNamesOf(stageRange.values);
      const stageHeader = stageHeaderOf(headers);
      if (stages.length === 0 || stageHeader === undefined) return [];
      const survey: StageSurvey = {
        key,
        sheet: pipeline.mark.name,
        stages,
        columns: headers.map((header) => ({
          header,
          filled: 0,
          isDates: true,
          hasDates: true,
          hasRole: hasRole(header),
          isRead: false,
        })),
        stageColumn: headers.indexOf(stageHeader),
        memory: readMemory(memory),
        standing: {},
        playbook: {},
        mentions: [],
        unsearched: [],
      };
      return [
        {
          survey,
          sheet: pipeline.sheet,
          deals,
          stages: stagesTable,
          playbook: playbook?.tables.items ?? [],
          language: pipeline.mark.language,
        },
      ];
    },
  );
}

async function completeSurvey(
  context: Excel.RequestContext,
  { language, ...tables }: Omit<PipelineTables, "words"> & { readonly language: string },
  found: FoundFormulas,
): Promise<PipelineTables> {
  const { survey, sheet, deals, playbook } = tables;
  const headers = survey.columns.map(({ header }) => header);
  const body = deals.getDataBodyRange();
  body.load("columnIndex");
  const columns = survey.columns.map(({ header }, at) => {
    if (at !== survey.stageColumn && !isOfInterest(survey, header)) return undefined;
    const column = body.getColumn(at);
    column.load("values");
    return column;
  });
  const guides = playbook.map((table) => {
    const range = table.getRange();
    range.load("values");
    return range;
  });
  await context.sync();
  const formats = await readFormatFormulas(context, sheet);
  const words = await loadBuildWords(language);

  const place = { sheet: survey.sheet, left: body.columnIndex, headers };
  const inFormats = formats.map((formula) => ({ formula, sheet: survey.sheet }));
  const read = new Set(
    distinct([...found.formulas, ...inFormats]).flatMap((each) => [...columnsRead(each, place)]),
  );
  const cellsOf = (at: number) =>
    ((columns[at]?.values ?? []) as unknown[][])
      .map(([cell]) => cell)
      .filter((cell) => cell !== "");
  const isUnsure = found.unsearched.length > 0;
  const gone = [...runBehindStage(survey), ...(survey.memory?.applied ?? [])].filter(
    (name) => find(survey.stages, name) === -1,
  );
  return {
    ...tables,
    words,
    survey: {
      ...survey,
      columns: survey.columns.map((column, at): SurveyColumn => {
        const cells = cellsOf(at);
        const isDates = cells.every((cell) => typeof cell === "number");
        // What nobody could search may be read by anything.
        return {
          ...column,
          filled: cells.length,
          isDates,
          hasDates: cells.some((cell) => typeof cell === "number"),
          isRead: isUnsure || read.has(column.header),
        };
      }),
      standing: count(cellsOf(survey.stageColumn).map(String)),
      playbook: countPlaybook(
        guides.map(({ values }) => values as unknown[][]),
        words,
        [...survey.stages, ...gone],
      ),
      mentions: mentionsOf(found, gone),
      unsearched: found.unsearched,
    },
  };
}

/** Whether the cells of a column matter: all that may be renamed, removed or mistaken. */
function isOfInterest(survey: StageSurvey, header: string): boolean {
  return (
    runBehindStage(survey).includes(header) ||
    find(survey.stages, header) !== -1 ||
    find(survey.memory?.applied ?? [], header) !== -1
  );
}

function mentionsOf({ formulas }: FoundFormulas, gone: readonly string[]): StageMention[] {
  return formulas.flatMap(({ formula, sheet = "", address }) => {
    const texts = quotedTexts(formula).map(foldText);
    return [...new Set(gone)]
      .filter((name) => texts.includes(foldText(name)))
      .map((stage) => ({ stage, sheet, address }));
  });
}

/** A calculated column says the same in every row. */
function distinct(formulas: readonly PlacedFormula[]): PlacedFormula[] {
  const keyed = formulas.map((each): [string, PlacedFormula] => [
    `${each.sheet ?? ""}!${each.formula}`,
    each,
  ]);
  return [...new Map(keyed).values()];
}

function count(texts: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return Object.fromEntries(counts);
}
