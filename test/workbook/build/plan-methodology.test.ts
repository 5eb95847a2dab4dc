import { buildWords } from "../../../src/locales/en/build";
import type { Cell } from "../../../src/pipeline/cells/cell-value";
import { funnel } from "../../../src/pipeline/metrics/funnel";
import {
  METHODOLOGY_IDS,
  methodologyOf,
  withMethodology,
  type MethodologyChoice,
} from "../../../src/templates/methodologies";
import { TEMPLATES } from "../../../src/templates/templates";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/build/plan";
import { ask, frozen } from "../../pipeline/build";
import { planProcess, processFor, SEVEN_STEP } from "../plan-inputs";

const INPUT = { ...SEVEN_STEP, samples: true };

function planWith(choice: MethodologyChoice, template = "seven-step"): WorkbookPlan {
  return planProcess(withMethodology(processFor(template), choice, buildWords), INPUT);
}

function sheetOf(plan: WorkbookPlan, role: SheetPlan["role"]): SheetPlan {
  return plan.sheets.find((sheet) => sheet.role === role)!;
}

/** The deals with the answers that a team might write in the methodology's columns. */
function dealRows(plan: WorkbookPlan, answers: readonly string[] = []): Cell[][] {
  const [headers, ...rows] = sheetOf(plan, "pipeline").blocks[0]!.cells;
  const from = headers!.length - answers.length;
  const filled = rows.map((row) => row.map((cell, at) => (at >= from ? answers[at - from] : cell)));
  return [[...headers!], ...filled] as Cell[][];
}

const funnelOf = (rows: readonly (readonly Cell[])[]) => {
  const { pipeline, deals } = ask(frozen(rows));
  return funnel(pipeline, deals);
};

describe.each(TEMPLATES)("a methodology over $id", ({ id }) => {
  const plain = funnelOf(dealRows(planWith("none", id)));

  it.each(METHODOLOGY_IDS)("changes no figure: %s", (choice) => {
    const plan = planWith(choice, id);
    expect(funnelOf(dealRows(plan))).toEqual(plain);
    // Words that mean something in other columns: a mark, a date, an outcome, a number.
    for (const answer of ["yes", "2026-07-01", "Won", "5"]) {
      const answers = ["", answer, answer, answer];
      expect(funnelOf(dealRows(plan, answers))).toEqual(plain);
    }
  });
});

describe.each(METHODOLOGY_IDS)("the workbook with %s", (choice) => {
  const plan = planWith(choice);
  const { columns, guidance, name, summary } = methodologyOf(choice, buildWords);
  const cells = sheetOf(plan, "playbook").blocks.flatMap((block) => block.cells);

  it("prompts for each question in its column", () => {
    const headers = sheetOf(plan, "pipeline").blocks[0]!.cells[0]!;
    const { validations } = sheetOf(plan, "pipeline");
    for (const { header, prompt } of columns) {
      const rule = validations.find(({ area }) => area.column === headers.indexOf(header))!;
      expect(rule).toMatchObject({ prompt, rule: { kind: "text" } });
    }
  });

  it("shows the methodology on the Playbook sheet: how it sells, its columns, its guidance", () => {
    expect(cells).toContainEqual(["How it sells", name, summary]);
    for (const { header, prompt } of columns)
      expect(cells).toContainEqual(["Column to fill in", header, prompt]);
    for (const line of guidance.middle)
      expect(cells).toContainEqual([
        "Middle stages",
        "Approach · Needs assessment & presentation",
        line,
      ]);
    for (const line of [...guidance.early, ...guidance.late])
      expect(cells.filter((row) => row.includes(line))).toHaveLength(1);
  });
});

it("puts the table of the methodology beside the guidance, and none without one", () => {
  const tables = (plan: WorkbookPlan) =>
    sheetOf(plan, "playbook").tables.map(({ name, area }) => `${name} ${area.column}`);
  expect(tables(planWith("spin"))).toEqual([
    ...["Playbook 0", "Method 4", "Figure 8", "Ideal_customer 11"],
  ]);
  expect(tables(planWith("none"))).toEqual(["Playbook 0", "Figure 4", "Ideal_customer 7"]);
});
