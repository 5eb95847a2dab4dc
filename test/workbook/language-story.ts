import type { BuildWords } from "../../src/locales/build-words";
import type { FunctionWords } from "../../src/locales/function-words";
import { LANGUAGE_NAMES, type Language } from "../../src/locales/languages";
import { loadBuildWords } from "../../src/locales/load-build-words";
import { loadFunctionWords } from "../../src/locales/load-function-words";
import { withMethodology } from "../../src/templates/methodologies";
import { processOf, type Process } from "../../src/templates/template";
import { findTemplate } from "../../src/templates/templates";
import { columnLetters } from "../../src/workbook/address";
import { leavesOf } from "../locales/leaves";
import type { LanguageCase } from "./language-cases";
import { build, closeAll, openPipeline, readRange, type OpenPipeline } from "./open-pipeline";
import { TODAY } from "./plan-inputs";

const LOCALES: Readonly<Record<Language, string>> = {
  en: "en-US",
  ru: "ru-RU",
  hu: "hu-HU",
  "zh-CN": "zh-CN",
  "zh-TW": "zh-TW",
  fi: "fi-FI",
};

/** What the functions say of the deals. */
interface Asked {
  readonly count: unknown;
  readonly leftOut: unknown;
  readonly funnel: unknown[][];
  readonly check: unknown[][];
}

/** All at once, side by side on a sheet of their own. */
async function ask(addIn: OpenPipeline, deals: string, stage: string): Promise<Asked> {
  const formulas = {
    A1: `SALES.DEALCOUNT(${deals},"${stage}")`,
    B1: `SALES.DEALCOUNT(${deals},"${stage}","leftout")`,
    C1: `SALES.FUNNEL(${deals})`,
    M1: `SALES.CHECK(${deals},,"@asOf",${TODAY})`,
  };
  await addIn.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Asked");
    for (const [address, formula] of Object.entries(formulas))
      sheet.getRange(address).formulas = addIn.page.toPage([[`=${formula}`]]);
    await context.sync();
  });
  const filled = (rows: unknown[][]) => rows.filter((row) => row.some((cell) => cell !== ""));
  const [[count, leftOut]] = (await readRange(addIn, "Asked", "A1:B1")) as [unknown[]];
  return {
    count,
    leftOut,
    funnel: filled(await readRange(addIn, "Asked", "C1:L40")),
    check: filled(await readRange(addIn, "Asked", "M1:R200")),
  };
}

async function typeFirstDeal(addIn: OpenPipeline, sheet: string, stage: string): Promise<void> {
  const [headers] = await readRange(addIn, sheet, "A1:AZ1");
  const column = columnLetters(headers!.indexOf(stage));
  await addIn.host.person.edit(sheet, "A2", [["D-1"]]);
  await addIn.host.person.edit(sheet, `${column}2`, [[TODAY]]);
}

/** A template built in one language and read in another, through the real office.js. */
export function languageStory(story: LanguageCase): void {
  const { template, language, methodology, samples, display } = story;
  const title = `${template} in ${LANGUAGE_NAMES[language]}, ${methodology}, ${samples ? "" : "no "}samples`;

  describe(`${title}, read by an Excel in ${LANGUAGE_NAMES[display]}`, () => {
    afterAll(closeAll);

    let words: BuildWords;
    let said: FunctionWords;
    let process: Process;
    let addIn: OpenPipeline;
    let asked: Asked;

    beforeAll(async () => {
      words = await loadBuildWords(language);
      said = await loadFunctionWords(display);
      process = withMethodology(processOf(findTemplate(template)!, words), methodology, words);
      addIn = await openPipeline({ locale: LOCALES[display] });
      const name = words.workbook.sheets.pipeline;
      const built = await build(addIn, { template, methodology, samples, name }, { language });
      // Where nothing is sampled, a person types the first deal.
      if (!samples) await typeFirstDeal(addIn, name, process.stages[0]!.name);
      asked = await ask(addIn, `${built.tables[0]!}[#All]`, process.stages[0]!.name);
    });

    it("shows nothing of another language", async () => {
      const own = new Set([...leavesOf(words), ...leavesOf(said)].map(({ value }) => value));
      const english = leavesOf(await loadBuildWords("en")).filter(
        ({ value, path }) =>
          typeof value === "string" && !own.has(value) && !path.startsWith("samples"),
      );
      const foreign = new Set(language === "en" ? [] : english.map(({ value }) => value));
      const cells: unknown[] = [];
      for (const sheet of Object.values(words.workbook.sheets))
        cells.push(...(await readRange(addIn, sheet, "A1:AZ120")).flat());
      expect(cells.filter((cell) => foreign.has(cell as string))).toEqual([]);
      expect(cells).toEqual(expect.arrayContaining(process.stages.map(({ name }) => name)));
    });

    it("is read by the functions without any option", () => {
      expect(asked).toMatchObject({ count: samples ? 60 : 1, leftOut: 0 });
      const [headers, ...rows] = asked.funnel;
      expect(headers).toEqual(said.funnelHeaders);
      const inFunnel = process.stages.filter(({ kind }) => kind === "open" || kind === "won");
      expect(rows.map(([stage]) => stage)).toEqual(inFunnel.map(({ name }) => name));
    });

    // What the samples show there is nothing of without them.
    if (!samples) return;

    it("gives CHECK no problem, and notes of what the samples show, in Excel's language", () => {
      const [headers, none, ...notes] = asked.check;
      expect(headers).toEqual(said.checkHeaders);
      expect(none).toEqual(["", "", "", said.noProblems, "", said.notesFollow]);
      const { problems } = said;
      const open = process.stages.filter(({ kind }) => kind === "open");
      const skips = open.map(({ name: stage }) => problems["stage-skipped"]({ stage })[0]);
      const found = notes.map((row) => String(row[3]));
      expect(found.some((note) => skips.includes(note))).toBe(true);
      expect(found).toContain(problems["no-next-step"]({})[0]);
    });

    it("shows no error on the Dashboard but where there is nothing to tell", async () => {
      const { dashboard } = words.workbook.sheets;
      const shown = await readRange(addIn, dashboard, "A1:J80");
      const closed = process.stages.filter(({ kind }) => kind === "won").map(({ name }) => name);
      const errors = shown.flatMap((row) =>
        row.filter((cell) => typeof cell === "string" && cell.startsWith("#")).map(() => row[0]),
      );
      expect(errors.filter((stage) => !closed.includes(String(stage)))).toEqual([]);
      const advice = (await readRange(addIn, dashboard, "L1:U80")).flat();
      expect(advice.filter((cell) => /^#(NAME|VALUE|REF|SPILL)/.test(String(cell)))).toEqual([]);
    });
  });
}
