import { closeAll, openFixture, write } from "./open-fixture";

/** What is changed beside the cells is told, so that a page knows that it is not saved. */

type AddIn = Awaited<ReturnType<typeof openFixture>>;
type Job = (context: Excel.RequestContext) => void;

afterAll(closeAll);

/** How often something told of a change while the add-in did its job. */
async function told(addIn: AddIn, job: Job): Promise<boolean> {
  let count = 0;
  addIn.host.workbook.unseen.subscribe(() => count++);
  await addIn.run(async (context) => {
    job(context);
    await context.sync();
  });
  return count > 0;
}

async function opened(): Promise<AddIn> {
  const addIn = await openFixture();
  await write(addIn, "A1", [
    ["Stage", "Deals"],
    ["Lead", 4],
  ]);
  await addIn.run(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.charts.add("BarStacked", sheet.getRange("A1:B2"), "Auto").name = "Funnel";
    workbook.settings.add("mark", 1);
    sheet.customProperties.add("key", "one");
    workbook.names.add("Quota", "=0.25");
    await sync.call(workbook.context);
  });
  return addIn;
}

const sheetOf = ({ workbook }: Excel.RequestContext): Excel.Worksheet =>
  workbook.worksheets.getActiveWorksheet();

test.each<[string, boolean, Job]>([
  [
    "a chart",
    true,
    (context) => {
      sheetOf(context).charts.add("BarStacked", sheetOf(context).getRange("A1:B2"), "Auto");
    },
  ],
  [
    "a chart's title",
    true,
    (context) => (sheetOf(context).charts.getItem("Funnel").title.text = "x"),
  ],
  ["a chart taken away", true, (context) => sheetOf(context).charts.getItem("Funnel").delete()],
  ["a setting", true, ({ workbook }) => void workbook.settings.add("other", true)],
  ["a setting's value", true, ({ workbook }) => void workbook.settings.add("mark", 2)],
  ["a setting that stays as it is", false, ({ workbook }) => void workbook.settings.add("mark", 1)],
  ["a setting taken away", true, ({ workbook }) => workbook.settings.getItem("mark").delete()],
  [
    "a sheet's property",
    true,
    (context) => void sheetOf(context).customProperties.add("key", "two"),
  ],
  ["a name", true, ({ workbook }) => void workbook.names.add("Other", "=1")],
  ["a name's formula", true, ({ workbook }) => (workbook.names.getItem("Quota").formula = "=0.5")],
  ["a name taken away", true, ({ workbook }) => workbook.names.getItem("Quota").delete()],
  ["reading", false, ({ workbook }) => void workbook.settings.load("items/value")],
])("%s: %s", async (_, expected, job) => {
  expect(await told(await opened(), job)).toBe(expected);
});

test("the add-in's own settings, when they are saved and differ", async () => {
  const { host } = await openFixture();
  let count = 0;
  host.workbook.unseen.subscribe(() => count++);
  host.documentSettings.replace([["look", '"dark"']]);
  host.documentSettings.replace([["look", '"dark"']]);
  expect(count).toBe(1);
});
