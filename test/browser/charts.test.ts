import type { Locator } from "playwright-core";
import { eventually } from "../shared/eventually";
import { useWorkbench } from "./workbench";

const bench = useWorkbench();

beforeEach(async () => {
  await bench().addSheet();
  // That of the sheet before.
  await chart().waitFor({ state: "detached" });
  await bench().pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B4").values = [
        ["Stage", "Deals"],
        ["Lead", 60],
        ["Demo", 30],
        ["Won", 13],
      ];
      const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:B4"), "Columns");
      chart.name = "Funnel";
      chart.title.text = "Deals by stage";
      chart.setPosition("D3", "I16");
      const series = chart.series.getItemAt(0);
      series.hasDataLabels = true;
      series.format.fill.setSolidColor("#0F6CBD");
      await context.sync();
    }),
  );
});

const chart = (): Locator => bench().page.getByRole("group", { name: "Deals by stage" });

/** What the API says of the chart, in points. */
const fromApi = (): Promise<{ count: number; left: number; width: number }> =>
  bench().pane.evaluate(() =>
    Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getActiveWorksheet();
      charts.load("items/left,items/width");
      await context.sync();
      const [first] = charts.items;
      return { count: charts.items.length, left: first?.left ?? 0, width: first?.width ?? 0 };
    }),
  );

test("a chart is drawn over its cells, with the names, figures and colour the API set", async () => {
  await chart().waitFor();
  const shown = ["Deals by stage", "Lead", "Demo", "Won", "60", "30", "13"];
  const texts = () => chart().locator("text").allTextContents();
  await eventually(texts, expect.arrayContaining(shown));
  const bars = () => chart().locator('path[fill="#0F6CBD"]').count();
  await eventually(async () => (await bars()) >= 3, true);
  // Columns are 64 pixels wide and rows 20 high: D3 begins 192 to the right, 40 down.
  const place = async () => {
    const layer = await bench().page.locator(".charts").boundingBox();
    const box = await chart().boundingBox();
    return [(box?.x ?? 0) - (layer?.x ?? 0), (box?.y ?? 0) - (layer?.y ?? 0)];
  };
  await eventually(place, [expect.closeTo(192, 0), expect.closeTo(40, 0)]);
});

test("it follows the cells: their values when one is edited, their place when the sheet scrolls", async () => {
  await chart().waitFor();
  await bench().type("B4", "29");
  await chart().getByText("29", { exact: true }).waitFor();
  const before = await chart().boundingBox();
  await chart().hover();
  await bench().page.mouse.wheel(0, 100);
  await bench().page.waitForFunction(
    (top) => (document.querySelector(".chart")?.getBoundingClientRect().top ?? top) < top - 20,
    before?.y ?? 0,
  );
});

test("it is moved, resized and deleted by keys, and the add-in sees it", async () => {
  const before = await fromApi();
  await chart().focus();
  await bench().page.keyboard.press("ArrowRight");
  await bench().page.keyboard.press("Shift+ArrowRight");
  // A press is 8 pixels, 6 points.
  await eventually(fromApi, { count: 1, left: before.left + 6, width: before.width + 6 });
  await bench().page.keyboard.press("Delete");
  await eventually(async () => (await fromApi()).count, 0);
  await chart().waitFor({ state: "detached" });
});

test("it is dragged by the mouse", async () => {
  const before = await fromApi();
  const box = await chart().boundingBox();
  const x = (box?.x ?? 0) + 20;
  const y = (box?.y ?? 0) + 20;
  await bench().page.mouse.move(x, y);
  await bench().page.mouse.down();
  await bench().page.mouse.move(x + 40, y, { steps: 4 });
  await bench().page.mouse.up();
  await eventually(async () => (await fromApi()).left, expect.closeTo(before.left + 30, 3));
});
