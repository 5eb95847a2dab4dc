import { buildWords } from "../../../src/locales/en/build";
import { columnLetters } from "../../../src/workbook/address";
import { build, closeAll, openPipeline, readRange, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

const { dealColumns } = buildWords.workbook;
const { spin } = buildWords.methodologies.methods;

describe("qualification and a methodology in a pipeline without samples", () => {
  let addIn: OpenPipeline;
  let headers: string[];

  const letter = (header: string) => columnLetters(headers.indexOf(header));
  const enter = (header: string, row: number, value: unknown) =>
    addIn.host.person.edit("Pipeline", `${letter(header)}${row}`, [[value]]);
  const fit = async (row: number) =>
    (await readRange(addIn, "Pipeline", `${letter(dealColumns.fit)}${row}`))[0]![0];

  beforeAll(async () => {
    addIn = await openPipeline({ level: "minimum" });
    await build(addIn, { template: "four-step", samples: false, methodology: "spin" });
    headers = (await readRange(addIn, "Pipeline", "A1:AI1"))[0]!.map(String);
  });

  it("scores an answer as soon as it is given, and is blank before", async () => {
    expect(await fit(2)).toBe("");
    await enter(dealColumns.needsIt, 2, "Yes");
    expect(await fit(2)).toBe(0.2);
    await enter(dealColumns.canPay, 2, "No");
    expect(await fit(2)).toBe(0.2);
    await enter(dealColumns.meetsRequirements, 2, "Yes");
    expect(await fit(2)).toBe(0.4);
  });

  it("takes no other answer", async () => {
    await expect(enter(dealColumns.willing, 2, "Perhaps")).rejects.toThrow();
    await expect(enter(dealColumns.fitsProfile, 2, "Perhaps")).rejects.toThrow();
    await enter(dealColumns.fitsProfile, 2, "Partly");
  });

  it("scores a deal typed below the table too", async () => {
    await enter(dealColumns.deal, 3, "D-2");
    expect(await fit(3)).toBe("");
    for (const header of [dealColumns.needsIt, dealColumns.canPay, dealColumns.willing])
      await enter(header, 3, "Yes");
    expect(await fit(3)).toBe(0.6);
  });

  it("has the questions of the methodology as the last columns, each with its prompt", async () => {
    const questions = Object.values(spin.columns);
    expect(headers.slice(-questions.length)).toEqual(questions.map(({ header }) => header));
    const shown = await addIn.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Pipeline");
      const rules = questions.map(({ header }) => {
        const { dataValidation } = sheet.getRange(`${letter(header)}2`);
        dataValidation.load("prompt,valid");
        return dataValidation;
      });
      await context.sync();
      return JSON.parse(JSON.stringify(rules.map(({ prompt }) => prompt.message))) as unknown;
    });
    expect(shown).toEqual(questions.map(({ prompt }) => prompt));
    await enter("Problem", 2, "Quotes take a week");
    const [[text]] = (await readRange(addIn, "Pipeline", `${letter("Problem")}2`)) as [[unknown]];
    expect(text).toBe("Quotes take a week");
  });
});
