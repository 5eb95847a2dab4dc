import { allAtOnce } from "../../../src/pipeline/steps";
import { allStageNames } from "../../../src/locales/all-words";
import { ownColumns } from "../../../src/locales/own-columns";
import { QUALIFICATION_COLUMNS, type BuildWords } from "../../../src/locales/build-words";
import { chooseDeals } from "../../../src/pipeline/deals/choose-deals";
import type { Range } from "../../../src/pipeline/cells/cell-value";
import { foldText } from "../../../src/pipeline/cells/fold";
import { isNote } from "../../../src/pipeline/checks/problem";
import { check } from "../../../src/pipeline/metrics/check";
import { funnel } from "../../../src/pipeline/metrics/funnel";
import { readPipeline } from "../../../src/pipeline/reading/read-pipeline";
import { readSettings } from "../../../src/pipeline/settings";
import { METHODOLOGY_IDS, withMethodology } from "../../../src/templates/methodologies";
import { namedStages } from "../../../src/templates/stage-lists";
import { processOf } from "../../../src/templates/template";
import { TEMPLATES } from "../../../src/templates/templates";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/build/plan";
import { planBuild } from "../../../src/workbook/build/plan-build";
import { choosePipelineNames } from "../../../src/workbook/build/plan-names";
import { dictionary, frozen } from "../../pipeline/build";
import { allBuildWords } from "../../templates/all-build-words";
import { NOTHING_IN_USE, TODAY } from "../plan-inputs";

const CHOICES = ["none", ...METHODOLOGY_IDS] as const;
const KNOWLEDGE = {
  dictionary,
  templates: allStageNames.flatMap((names) => Object.values(namedStages(names))),
};

function sheetOf(plan: WorkbookPlan, role: SheetPlan["role"]): SheetPlan {
  return plan.sheets.find((sheet) => sheet.role === role)!;
}

const cellsOf = (plan: WorkbookPlan) => sheetOf(plan, "pipeline").blocks[0]!.cells;

/** The deals of a plan, without any option. */
function read(plan: WorkbookPlan) {
  const settings = readSettings([]);
  const rows = frozen(cellsOf(plan) as Range);
  const pipeline = allAtOnce(readPipeline(rows, undefined, settings, KNOWLEDGE));
  return { pipeline, deals: chooseDeals(pipeline, settings) };
}

/** Deals that reach each stage, as SALES.FUNNEL counts them without any option. */
function reached(plan: WorkbookPlan): unknown[] {
  const { pipeline, deals } = read(plan);
  return funnel(pipeline, deals).map((row) => [row.stage, row.reached]);
}

const repeated = (texts: readonly unknown[]) => {
  const folded = texts.map((text) => foldText(String(text)));
  return folded.filter((text, at) => folded.indexOf(text) !== at);
};

describe.each(allBuildWords)("in $language", (words: BuildWords) => {
  const names = choosePipelineNames(
    words.workbook.sheets.pipeline,
    words.workbook,
    NOTHING_IN_USE,
  )!;

  it("calls the questions of qualification in the columns as in their list", () => {
    const { dealColumns } = words.workbook;
    expect(QUALIFICATION_COLUMNS.map((column) => dealColumns[column])).toEqual(
      words.lists.qualification.values,
    );
  });

  describe.each(TEMPLATES)("$id", (template) => {
    const plans = CHOICES.map((choice) => {
      const process = withMethodology(processOf(template, words), choice, words);
      const plan = (samples: boolean) =>
        planBuild({ process, words, names, samples, today: TODAY });
      return { choice, process, plan: plan(true), empty: plan(false) };
    });

    it("has no header twice, with whatever methodology, with samples or none", () => {
      for (const { plan, empty } of plans) {
        expect(repeated(cellsOf(plan)[0]!)).toEqual([]);
        expect(cellsOf(empty)[0]).toEqual(cellsOf(plan)[0]);
        const tables = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
        const areas = plan.sheets.flatMap((sheet) => sheet.names.map(({ name }) => name));
        expect(repeated([...tables, ...areas])).toEqual([]);
      }
    });

    it("keeps Excel's limits of prompts, messages and dropdowns", () => {
      for (const { plan } of plans)
        for (const { rule, message, prompt = "" } of plan.sheets.flatMap((s) => s.validations)) {
          if (rule.kind === "list") expect(rule.source.length).toBeLessThanOrEqual(255);
          expect(message.length).toBeLessThanOrEqual(225);
          expect(prompt.length).toBeLessThanOrEqual(255);
        }
    });

    it("gives the longest word of each header its room, at seven points a letter", () => {
      const [{ plan }] = plans as [(typeof plans)[number]];
      const { widths } = sheetOf(plan, "pipeline");
      cellsOf(plan)[0]!.forEach((header, column) => {
        const { points } = widths.find((width) => width.column === column)!;
        const words = String(header).split(/[\s-]+/);
        for (const word of words) expect([word, points >= word.length * 7]).toEqual([word, true]);
      });
    });

    it("has samples in which CHECK finds no problem, whatever the methodology asks", () => {
      for (const { choice, plan } of plans) {
        const { pipeline, deals } = read(plan);
        const problems = check(pipeline, deals, ownColumns).filter(
          ({ problem }) => !isNote(problem.code),
        );
        expect({ choice, problems }).toEqual({ choice, problems: [] });
      }
    });

    it("is read by the functions as its stages, whatever the methodology asks", () => {
      const { stages } = processOf(template, words);
      const counted = stages.filter(({ kind }) => kind !== "lost").map(({ name }) => name);
      const [first, ...others] = plans.map(({ plan }) => reached(plan));
      expect(first!.map((row) => (row as unknown[])[0])).toEqual(counted);
      expect(first![0]).toEqual([counted[0], 60]);
      for (const other of others) expect(other).toEqual(first);
    });
  });
});
