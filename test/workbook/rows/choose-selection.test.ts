import { closeAll, openPipeline, type OpenPipeline } from "../open-pipeline";

afterAll(closeAll);

let addIn: OpenPipeline;

beforeAll(async () => {
  addIn = await openPipeline();
  await addIn.run(async (context) => {
    const table = context.workbook.worksheets.add("CRM");
    table.getRange("B2:C3").values = [
      ["Deal", "Stage"],
      ["A", "Lead"],
    ];
    table.tables.add("B2:C3", true).name = "Export";
    const plain = context.workbook.worksheets.add("Plain");
    plain.getRange("C4:D6").values = [
      ["Deal", "Stage"],
      ["A", "Lead"],
      ["B", "Won"],
    ];
    context.workbook.worksheets.add("Empty");
    await context.sync();
  });
});

const EXPORT = { kind: "table", table: "Export" };
const plain = (address: string) => ({ kind: "range", sheet: "Plain", address });

test.each([
  ["CRM", "B3", EXPORT],
  ["CRM", "A1:F20", EXPORT],
  ["Plain", "C5:D6", plain("C5:D6")],
  ["Plain", "A1:Z50", plain("C4:D6")],
  ["Plain", "C:D", plain("C4:D6")],
  ["Plain", "F9", plain("C4:D6")],
  ["Plain", "F9:G10", undefined],
  ["Empty", "A1", undefined],
])("of %s!%s the rows are %j", async (sheet, address, place) => {
  await addIn.host.person.select(sheet, address);
  const choice = await addIn.run(async (context) =>
    JSON.parse(JSON.stringify((await addIn.jobs.choiceOfSelection(context)) ?? {})),
  );
  expect(choice).toMatchObject(place === undefined ? {} : { place, options: [] });
  expect("place" in choice).toBe(place !== undefined);
});
