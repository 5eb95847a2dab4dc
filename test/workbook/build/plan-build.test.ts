import type { StageWords } from "../../../src/locales/build-words";
import { buildWords } from "../../../src/locales/en/build";
import { METHODOLOGY_IDS, withMethodology } from "../../../src/templates/methodologies";
import { TEMPLATES } from "../../../src/templates/templates";
import type { Area, SheetPlan, WorkbookPlan } from "../../../src/workbook/build/plan";
import { isFormula } from "../../../src/workbook/build/plan";
import { ownProcess, planFor, planProcess, processFor, SEVEN_STEP } from "../plan-inputs";
import { expectedPlan, readCases } from "../read-cases";
import { renderPlan } from "../render-plan";

const cases = readCases();

/** Every template with sample deals; that of the cases was reviewed cell by cell. */
const PLANS: { readonly title: string; readonly make: () => WorkbookPlan }[] = [
  ...cases.map(({ title, input }) => ({ title, make: () => planFor(input) })),
  ...TEMPLATES.map(({ id }) => ({
    title: id,
    make: () => planFor({ ...SEVEN_STEP, template: id, samples: true }),
  })),
  ...METHODOLOGY_IDS.map((id) => ({
    title: `${id} over the seven steps`,
    make: () => planProcess(withMethodology(processFor(), id, buildWords), SEVEN_STEP),
  })),
  ...[2, 12].map((count) => ({
    title: `${count} stages of a team's own`,
    make: () => planProcess(ownProcess(count), { ...SEVEN_STEP, samples: true }),
  })),
];

/** The functions that exist by now, see src/functions/functions.ts. */
const FUNCTIONS = [
  ...["FUNNEL", "CONVERSION", "CYCLETIME", "WINRATE", "DEALCOUNT", "VELOCITY"],
  ...["NEXTACTIONS", "BOTTLENECK", "NEEDED", "OUTLOOK", "SIGNALS"],
];

interface PlacedCell {
  row: number;
  column: number;
  formula: string | undefined;
}

/** Written cells, and those of the calculated columns of tables. */
function cellsOf(sheet: SheetPlan): PlacedCell[] {
  const calculated = sheet.tables.flatMap(({ area, calculated: columns = [] }) =>
    columns.flatMap(({ column, formula }) =>
      Array.from({ length: area.rows - 1 }, (_, at) => ({
        row: area.row + 1 + at,
        column: area.column + column,
        formula,
      })),
    ),
  );
  return [...calculated, ...writtenCells(sheet)];
}

function writtenCells(sheet: SheetPlan): PlacedCell[] {
  return sheet.blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) =>
      line.flatMap((cell, right) =>
        cell === null
          ? []
          : [
              {
                row: row + down,
                column: column + right,
                formula: isFormula(cell) ? cell.formula : undefined,
              },
            ],
      ),
    ),
  );
}

const formulasOf = (plan: WorkbookPlan): string[] =>
  plan.sheets.flatMap((sheet) => cellsOf(sheet).flatMap(({ formula }) => formula ?? []));

const contains = (area: Area, row: number, column: number) =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

const overlap = (a: Area, b: Area) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

it.each(cases)("gives the plan of $title that was reviewed", ({ folder, input }) => {
  expect(renderPlan(planFor(input))).toBe(expectedPlan(folder));
});

describe.each(PLANS)("planBuild: $title", ({ make }) => {
  const plan = make();

  it("gives the same plan again", () => {
    expect(make()).toEqual(plan);
  });

  it("writes no cell twice, and none where a formula spills", () => {
    for (const sheet of plan.sheets) {
      const cells = cellsOf(sheet);
      const places = cells.map(({ row, column }) => `${row},${column}`);
      expect(new Set(places).size).toBe(places.length);
      for (const spill of sheet.spills)
        expect(cells.filter(({ row, column }) => contains(spill, row, column))).toHaveLength(1);
    }
  });

  it("keeps tables, spills and charts apart", () => {
    for (const { tables, spills, charts } of plan.sheets) {
      const areas = [
        ...tables.map(({ area }) => area),
        ...spills,
        ...charts.map(({ place }) => place),
      ];
      areas.forEach((area, at) =>
        expect(areas.slice(at + 1).filter((other) => overlap(area, other))).toEqual([]),
      );
    }
  });

  it("reads only what it writes: tables, sheets and ranges of its own", () => {
    const tables = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    const text = formulasOf(plan).join("\n");
    const read = [...text.matchAll(/([\p{L}_][\p{L}\p{N}_]*)\[/gu)].map(([, table]) => table);
    expect(read.filter((table) => !tables.includes(table!))).toEqual([]);
    expect(read.length).toBeGreaterThan(20);
    for (const { validations } of plan.sheets)
      for (const { rule } of validations) {
        if (rule.kind !== "list" || !rule.source.startsWith("=")) continue;
        const [, sheet] = /^='(.+)'!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.exec(rule.source)!;
        expect(plan.sheets.map(({ name }) => name.replaceAll("'", "''"))).toContain(sheet);
      }
  });

  it("asks only functions that exist, and no spill by its # reference", () => {
    const text = formulasOf(plan).join("\n");
    const asked = new Set([...text.matchAll(/SALES\.([A-Z]+)\(/g)].map(([, name]) => name));
    expect([...asked].sort()).toEqual([...FUNCTIONS].sort());
    expect(text.replaceAll(/\[#(All|Headers|This Row)\]/g, "")).not.toContain("#");
  });

  it("keeps Excel's limits: sheet names, literal lists, prompts, formulas", () => {
    for (const { name, validations } of plan.sheets) {
      expect(name.length).toBeLessThanOrEqual(31);
      for (const { rule, message, prompt = "" } of validations) {
        if (rule.kind === "list") expect(rule.source.length).toBeLessThanOrEqual(255);
        expect(message.length).toBeLessThanOrEqual(225);
        expect(prompt.length).toBeLessThanOrEqual(255);
      }
    }
    for (const formula of formulasOf(plan)) expect(formula.length).toBeLessThan(8192);
  });
});

describe("planBuild", () => {
  const plan = planFor(SEVEN_STEP);
  const sheet = (role: SheetPlan["role"]) => plan.sheets.find((each) => each.role === role)!;

  it("lays the columns of the Pipeline sheet as the template papers say", () => {
    expect(sheet("pipeline").blocks[0]!.cells[0]).toEqual([
      ...["Deal", "Account", "Contact", "Owner", "Role", "Source", "Amount", "Currency"],
      ...["Probability", "Created", "Expected close", "Stage"],
      ...["Prospecting", "Preparation", "Approach", "Needs assessment & presentation"],
      ...["Handling objections", "Closing", "Won", "Follow-up", "Lost"],
      ...["Lost reason", "Follow-ups", "Next step", "Next step date", "Notes"],
      ...["Motion", "Fits profile", "Needs it", "Can pay", "Willing", "Authorised to decide"],
      ...["Meets the requirements", "Fit"],
    ]);
  });

  it("begins without samples with one empty row", () => {
    const [, ...rows] = sheet("pipeline").blocks[0]!.cells;
    expect(rows).toEqual([new Array(34).fill(null)]);
    expect(plan.deals).toBe(0);
  });
});

describe.each(TEMPLATES)("planBuild: the playbook of $id", ({ id, figures: own }) => {
  const plan = planFor({ ...SEVEN_STEP, template: id });
  const cells = plan.sheets
    .find(({ role }) => role === "playbook")!
    .blocks.flatMap((block) => block.cells);

  it("says everything of every stage", () => {
    const texts = cells.flat();
    const stages: Readonly<Record<string, StageWords>> = buildWords.templates[id].stages;
    for (const { purpose, entry, exit, checklist, questions } of Object.values(stages))
      for (const text of [purpose, entry, exit, ...checklist, ...questions])
        expect(texts).toContain(text);
  });

  it("shows its figures with their sources", () => {
    const { figures, sources } = buildWords.playbook;
    expect(own.length).toBeGreaterThan(0);
    for (const figure of own) {
      const { text, source } = figures[figure]!;
      expect(cells).toContainEqual([text, sources[source]]);
    }
  });
});
