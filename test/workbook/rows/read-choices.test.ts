import { buildWords } from "../../../src/locales/en/build";
import { cellAddress } from "../../../src/workbook/address";
import { build, closeAll, openPipeline, readRange, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

const choices = (addIn: OpenPipeline, sheet: string, address: string) =>
  addIn.run(async (context) => {
    const found = await addIn.jobs.readChoices(context, sheet, address);
    return found && [...found];
  });

test("the reasons of a pipeline of ours are those of its Lists sheet", async () => {
  const addIn = await openPipeline();
  await build(addIn, { samples: false });
  const [headers] = (await readRange(addIn, "Pipeline", "A1:AZ1")) as [string[]];
  const cell = cellAddress(1, headers.indexOf("Lost reason"));
  expect(await choices(addIn, "Pipeline", cell)).toEqual(buildWords.lists.lostReason.values);
});

describe("a dropdown of one's own", () => {
  let addIn: OpenPipeline;

  beforeAll(async () => {
    addIn = await openPipeline();
    await addIn.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.add("It's own");
      sheet.getRange("F1:F4").formulas = [["Price"], ["Need"], [""], ["Price"]];
      workbook.names.add("Reasons", sheet.getRange("F1:F2"));
      workbook.names.add("Whole", sheet.getRange("F:F"));
      const sources = [
        "Price,Need, Other",
        "=$F$1:$F$4",
        "='It''s own'!$F$1:$F$2",
        "=Reasons",
        "=Whole",
        "=$F:$F",
      ];
      sources.forEach((source, at) => {
        const { dataValidation } = sheet.getRange(`A${at + 1}`);
        dataValidation.rule = { list: { inCellDropDown: true, source } };
      });
      sheet.getRange("A7").dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: "GreaterThan" },
      };
      await context.sync();
    });
  });

  test.each([
    ["texts", "A1", ["Price", "Need", "Other"]],
    ["cells of its sheet, each once, without the blank", "A2", ["Price", "Need"]],
    ["cells of a sheet", "A3", ["Price", "Need"]],
    ["a name", "A4", ["Price", "Need"]],
    ["a name of a whole column", "A5", ["Price", "Need"]],
    ["a whole column", "A6", ["Price", "Need"]],
    ["a rule that is no list", "A7", undefined],
    ["no rule", "A8", undefined],
  ])("%s", async (_, address, expected) => {
    expect(await choices(addIn, "It's own", address)).toEqual(expected);
  });
});
