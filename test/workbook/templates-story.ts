import { DEAL_COLUMNS, QUALIFICATION_COLUMNS } from "../../src/locales/build-words";
import { buildWords } from "../../src/locales/en/build";
import { columnLetters } from "../../src/workbook/address";
import { processOf } from "../../src/templates/template";
import { TEMPLATES } from "../../src/templates/templates";
import type { Level } from "../../workbench/host/api/requirement-sets";
import { build, closeAll, openPipeline, readRange, type OpenPipeline } from "./open-pipeline";
import { TODAY } from "./plan-inputs";

const DEALS = "Pipeline[#All]";

/** Results of formulas written side by side on a sheet of their own, by their first cells. */
async function ask(addIn: OpenPipeline, formulas: readonly string[]): Promise<unknown[]> {
  const row = [formulas.map((formula) => `=${formula}`)];
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Asked");
    sheet.getRangeByIndexes(0, 0, 1, formulas.length).formulas = addIn.page.toPage(row);
    await context.sync();
  });
  await addIn.host.settled();
  return (await readRange(addIn, "Asked", `A1:${columnLetters(formulas.length - 1)}1`))[0]!;
}

/** What SALES.CHECK lists of the built deals, without its headers. */
async function check(addIn: OpenPipeline): Promise<unknown[][]> {
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Checked");
    const formula = `=SALES.CHECK(${DEALS},,"@asOf",${TODAY})`;
    sheet.getRange("A1").formulas = addIn.page.toPage([[formula]]);
    await context.sync();
  });
  const [, ...found] = await readRange(addIn, "Checked", "A1:F200");
  return found.filter((row) => row[3] !== "");
}

/** A template built with sample deals and read back, through the real office.js. */
export function templateStory(id: string, level: Level): void {
  describe(`${id} at level ${level}`, () => {
    afterAll(closeAll);

    const template = TEMPLATES.find((each) => each.id === id)!;
    const { stages } = processOf(template, buildWords);
    const width = DEAL_COLUMNS.length + stages.length;
    let addIn: OpenPipeline;
    let rows: Record<string, unknown>[];

    beforeAll(async () => {
      addIn = await openPipeline({ level });
      await build(addIn, { template: id });
      const range = `A1:${columnLetters(width - 1)}61`;
      const [headers, ...cells] = await readRange(addIn, "Pipeline", range);
      rows = cells.map((row) =>
        Object.fromEntries(row.map((cell, at) => [String(headers![at]), cell])),
      );
    });

    it("has the stages as columns and as rows of the Stages table", async () => {
      const headers = Object.keys(rows[0]!);
      expect(headers).toHaveLength(width);
      expect(headers.slice(12, 12 + stages.length)).toEqual(stages.map(({ name }) => name));
      const table = await readRange(addIn, "Stages", `A5:B${4 + stages.length}`);
      expect(table).toEqual(
        stages.map(({ name, kind }) => [name, buildWords.workbook.kinds[kind]]),
      );
    });

    it("shows no error on the Dashboard but the days of a stage that nobody leaves", async () => {
      const figures = await readRange(addIn, "Dashboard", "A4:J5");
      expect(figures[1]!.filter((cell) => typeof cell !== "number")).toEqual([]);
      const shown = await readRange(addIn, "Dashboard", "A1:J80");
      const errors = shown.flatMap((row) =>
        row.filter((cell) => typeof cell === "string" && cell.startsWith("#")).map(() => row[0]),
      );
      const closed = stages.filter(({ kind }) => kind === "won").map(({ name }) => name);
      expect(errors.filter((stage) => !closed.includes(String(stage)))).toEqual([]);
      const verdicts = shown.flat().filter((cell) => ["Below", "Above"].includes(String(cell)));
      expect(verdicts).toEqual([]);
      expect(shown.flat().filter((cell) => cell === "Within")).toHaveLength(2);
    });

    it("is read by the functions without any option, as counted from the rows", async () => {
      const count = (header: string) => rows.filter((row) => row[header] !== "").length;
      const [first] = stages;
      const asked = await ask(addIn, [
        `SALES.WINRATE(${DEALS})`,
        `SALES.DEALCOUNT(${DEALS},"Won")`,
        `SALES.DEALCOUNT(${DEALS},"Lost")`,
        `SALES.DEALCOUNT(${DEALS},"${first!.name}")`,
        `INDEX(SALES.FUNNEL(${DEALS}),2,1)`,
        `ROWS(SALES.FUNNEL(${DEALS}))`,
        `SALES.DEALCOUNT(${DEALS},"${first!.name}",,,"Motion","Referral")`,
        `SALES.DEALCOUNT(${DEALS},"${first!.name}",,,"Fit",">=0.8")`,
      ]);
      const [won, lost] = [count("Won"), count("Lost")];
      const inFunnel = stages.filter(({ kind }) => kind === "open" || kind === "won").length;
      expect(asked).toEqual([
        expect.closeTo(won / (won + lost), 12),
        won,
        lost,
        60,
        first!.name,
        inFunnel + 1,
        rows.filter((row) => row["Motion"] === "Referral").length,
        rows.filter((row) => typeof row["Fit"] === "number" && row["Fit"] >= 0.8).length,
      ]);
    });

    it("gives SALES.CHECK no problem, and notes of what the samples show on purpose", async () => {
      const open = stages.filter(({ kind }) => kind === "open").map(({ name }) => name);
      const skipped = rows.flatMap((row, at) => {
        const reached = open
          .filter((stage) => row[stage] !== "")
          .map((stage) => open.indexOf(stage));
        const missing = open.slice(0, Math.max(...reached)).filter((stage) => row[stage] === "");
        return missing.map((stage) => `${at + 2} ${stage}`);
      });
      const [none, ...found] = await check(addIn);
      expect(none![3]).toBe("No problems found");
      const places = (problem: RegExp) =>
        found
          .filter((line) => problem.test(String(line[3])))
          .map(([row, , column]) => `${String(row)} ${String(column)}`);
      expect(skipped.length).toBeGreaterThan(0);
      expect(places(/^No entry into/)).toEqual(skipped);
      expect(places(/^Open deal without a next step$/)).toHaveLength(2);
      expect(places(/^Next step \d+ days? overdue$/)).toHaveLength(3);
      expect(found).toHaveLength(skipped.length + 2 + 3);
    });

    it("scores the fit of each deal as counted from its answers", () => {
      const { fit, ...columns } = buildWords.workbook.dealColumns;
      for (const row of rows) {
        const answers = QUALIFICATION_COLUMNS.map((column) => row[columns[column]]);
        const yes = answers.filter((answer) => answer === "Yes").length;
        const asked = answers.some((answer) => answer !== "");
        expect(row[fit]).toBe(asked ? yes / 5 : "");
      }
      expect(rows.filter((row) => row[fit] === 1).length).toBeGreaterThan(5);
    });
  });
}
