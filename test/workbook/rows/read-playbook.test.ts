import type { Playbook } from "../../../src/workbook/rows/playbook";
import { guideFor } from "../../../src/workbook/rows/playbook";
import { build, closeAll, openPipeline, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

let addIn: OpenPipeline;

beforeAll(async () => {
  addIn = await openPipeline();
});

async function read(sheet: string, ...open: string[]): Promise<Playbook | undefined> {
  const book = await addIn.run((context) => addIn.jobs.readPlaybook(context, sheet, open));
  return book && (JSON.parse(JSON.stringify(book)) as Playbook);
}

it("knows rows by the stages of a built-in process, in any of our languages", async () => {
  const english = await read("Sheet1", "Prospecting", "Closing", "Preparation");
  expect(english).toMatchObject({ language: "en", columns: [] });
  expect(english?.stages.map(({ stage }) => stage)).toContain("Follow-up");
  expect((await read("Sheet1", "Идентификация", "Wingdings"))?.language).toBeUndefined();
  expect((await read("Sheet1", "接近顾客", "成交"))?.language).not.toBe("en");
  expect(await read("Sheet1", "Closing")).toBeUndefined();
  expect(await read("Sheet1", "Closing", "Something else")).toBeUndefined();
});

describe("the Playbook sheet of our pipeline", () => {
  beforeAll(async () => {
    await build(addIn, { samples: false, methodology: "spin" }, { language: "fi" });
  });

  const own = () => read("Putki", "Prospektointi");

  it("is read in its language, with its methodology", async () => {
    const sheets = addIn.host.workbook.sheets.list().map(({ name }) => name);
    const book = await read(sheets[1]!, "x");
    expect(book).toMatchObject({ language: "fi", sheet: sheets.at(-1) });
    expect(book?.columns).toHaveLength(4);
    expect(book?.method).toMatch(/SPIN/);
    const first = book!.stages[0]!;
    expect(first.method.length).toBeGreaterThan(0);
    expect(first.exit).toHaveLength(1);
    expect(first.checklist.length).toBeGreaterThan(2);
    expect(await own()).toBeUndefined();
  });

  it("is what the team made of it", async () => {
    const { sheets } = addIn.host.workbook;
    const [deals, playbook] = [sheets.list()[1]!.name, sheets.list().at(-1)!.name];
    const before = (await read(deals, "x"))!;
    const { stage, purpose } = before.stages[0]!;
    const { person } = addIn.host;
    await person.paste(playbook, "C4", [["Our own words <b>"]]);
    await person.paste(playbook, "B5", [["Our label"]]);
    const after = guideFor((await read(deals, "x"))!, ` ${stage.toUpperCase()} `)!;
    expect(purpose).not.toEqual(after.purpose);
    expect(after.purpose).toEqual(["Our own words <b>"]);
    expect(after.entry).toEqual([]);
    expect(after.others).toMatchObject([{ title: "Our label" }]);
    // Headers that say something else leave no guidance to find.
    await person.paste(playbook, "A3", [["Whatever"]]);
    expect(await read(deals, "x")).toBeUndefined();
  });
});
