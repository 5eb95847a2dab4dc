import { eventually } from "../shared/eventually";
import { useWorkbench } from "./workbench";

const bench = useWorkbench({ width: 1280, height: 800 });

beforeAll(() =>
  bench().pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B4").values = [
        ["Stage", "Deals"],
        ["Lead", 60],
        ["Demo", 30],
        ["Won", 13],
      ];
      sheet.tables.add("A1:B4", true);
      sheet.charts
        .add("ColumnClustered", sheet.getRange("A1:B4"), "Columns")
        .setPosition("D2", "J14");
      await context.sync();
    }),
  ),
);

/** Brightness of the page's ground and of Univer's canvas in an empty cell, 0 to 255. */
function brightness(): Promise<{ page: number; grid: number; chart: number }> {
  return bench().page.evaluate(() => {
    const channels = (color: string): number =>
      Math.max(...(color.match(/\d+/g) ?? ["0"]).slice(0, 3).map(Number));
    const canvas = document.querySelector<HTMLCanvasElement>('[id^="univer-sheet-main-canvas"]');
    const pixel = canvas?.getContext("2d")?.getImageData(400, 480, 1, 1).data ?? [0, 0, 0];
    const rect = document.querySelector(".chart rect")?.getAttribute("fill") ?? "";
    const chart = document.createElement("div");
    chart.style.color = rect;
    return {
      page: channels(getComputedStyle(document.body).backgroundColor),
      grid: Math.max(...Array.from(pixel).slice(0, 3)),
      chart: channels(chart.style.color),
    };
  });
}

/** Which of them are light. */
async function lightParts(): Promise<Record<string, boolean>> {
  const parts = Object.entries(await brightness());
  return Object.fromEntries(parts.map(([part, value]) => [part, value > 128]));
}

test.each([
  ["light", { colorScheme: "light", forcedColors: "none" }, true],
  ["dark", { colorScheme: "dark", forcedColors: "none" }, false],
  ["forced", { colorScheme: "dark", forcedColors: "active" }, false],
] as const)("%s: page, grid and charts follow the browser's wish", async (name, media, isLight) => {
  await bench().page.emulateMedia(media);
  await bench().page.locator(".chart").waitFor();
  const expected = { page: isLight, grid: isLight, chart: isLight };
  await eventually(lightParts, expected);
  await bench().screenshot(name);
});
